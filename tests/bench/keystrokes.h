// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QElapsedTimer>
#include <QtCore/QJsonObject>
#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <QtCore/QTimer>

class QWidget;

/** What the list's benchmarks measure with. GUI thread. */
namespace Clientele::Bench {

/** What people type into a search: names, an address, numbers, two words, what nobody has. */
[[nodiscard]] QStringList typedTexts();

void pressKey(QWidget &target, QChar character);

template <typename Work>
[[nodiscard]] double milliseconds(Work work)
{
    constexpr double nanoseconds = 1e6;
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / nanoseconds;
}

/** Sees the paints of one widget, from when it is made. */
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget &widget);

    bool eventFilter(QObject *watched, QEvent *event) override;
    /**
     * Runs the event loop until the widget was painted and is not painted any more. Milliseconds from this object's
     * making to that; or to this call, when nothing looks different and so nothing is painted.
     */
    [[nodiscard]] double waitForLast();

private:
    QElapsedTimer m_sinceMade;
    bool m_painted = false;
};

/** The longest time between two turns of the event loop, between begin() and end(). */
class GapWatch
{
public:
    GapWatch();

    void begin();
    void end();
    /** In milliseconds, over all periods watched. */
    [[nodiscard]] double longest() const { return m_longest; }

private:
    void tick();

    QTimer m_timer;
    QElapsedTimer m_sinceTick;
    double m_longest = 0;
};

/** PSS of this process in bytes (proc(5), smaps_rollup). */
[[nodiscard]] qint64 proportionalMemory();

/** One line on standard output. */
void printJson(const QJsonObject &object);

} // namespace Clientele::Bench
