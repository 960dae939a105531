// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/bench/keystrokes.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QWidget>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;

namespace Clientele::Bench {

QStringList typedTexts()
{
    return {u"anna"_s, u"müller"_s,  u"+49301"_s, u"schmidt anna"_s, u"lee"_s,    u"o"_s,    u"example.com"_s,
            u"0176"_s, u"maria g"_s, u"zzzz"_s,   u"王"_s,           u"иванов"_s, u"4711"_s, u"prefers"_s};
}

void pressKey(QWidget &target, QChar character)
{
    QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(character));
    QCoreApplication::sendEvent(&target, &press);
    QKeyEvent release(QEvent::KeyRelease, 0, Qt::NoModifier, QString(character));
    QCoreApplication::sendEvent(&target, &release);
}

PaintWatch::PaintWatch(QWidget &widget)
{
    widget.installEventFilter(this);
    m_sinceMade.start();
}

bool PaintWatch::eventFilter(QObject * /*watched*/, QEvent *event)
{
    m_painted = m_painted || event->type() == QEvent::Paint;
    return false;
}

double PaintWatch::waitForLast()
{
    constexpr double nanoseconds = 1e6;
    constexpr std::chrono::milliseconds longerThanAnUpdateWaits(50);
    const qint64 called = m_sinceMade.nsecsElapsed();
    bool isOver = false;
    QTimer::singleShot(longerThanAnUpdateWaits, Qt::PreciseTimer, this, [&] { isOver = true; });
    qint64 last = called;
    while (!isOver || m_painted) {
        if (std::exchange(m_painted, false))
            last = m_sinceMade.nsecsElapsed();
        QCoreApplication::processEvents(isOver ? QEventLoop::AllEvents : QEventLoop::WaitForMoreEvents);
    }
    return static_cast<double>(last) / nanoseconds;
}

GapWatch::GapWatch()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(1);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { tick(); });
}

void GapWatch::begin()
{
    m_sinceTick.start();
    m_timer.start();
}

void GapWatch::end()
{
    tick();
    m_timer.stop();
}

void GapWatch::tick()
{
    constexpr double nanoseconds = 1e6;
    m_longest = std::max(m_longest, static_cast<double>(m_sinceTick.nsecsElapsed()) / nanoseconds);
    m_sinceTick.restart();
}

qint64 proportionalMemory()
{
    constexpr qint64 kibibyte = 1024;
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QFile::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.simplified().split(' ').at(1).toLongLong() * kibibyte;
    }
    return 0;
}

void printJson(const QJsonObject &object)
{
    std::puts(QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
}

} // namespace Clientele::Bench
