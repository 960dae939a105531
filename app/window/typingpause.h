// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <functional>

namespace Clientele {

/**
 * Waits for a moment in which nobody is typing, for what takes the focus: else the next keys would go where they were
 * not meant for. GUI thread.
 */
class TypingPause : public QObject
{
    Q_OBJECT

public:
    explicit TypingPause(QObject *parent = nullptr);

    /** Calls @p then: at once when the focus is nowhere text goes, else when no key was pressed for a second. In place
     * of what was waited with before. */
    void whenPaused(std::function<void()> then);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void proceed();

    std::function<void()> m_then;
    QTimer m_timer;
};

} // namespace Clientele
