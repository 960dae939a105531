// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/outboxitem.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <chrono>

class QPushButton;

namespace Clientele {

class PlainLabel;

/**
 * Says for a while what was discarded last, with the way back. Its place is kept clear, so nothing moves when it comes
 * and goes. GUI thread.
 */
class DiscardedLine : public QWidget
{
    Q_OBJECT

public:
    explicit DiscardedLine(QWidget *parent = nullptr);

    void add(const OutboxItem &item);
    [[nodiscard]] bool isEmpty() const { return m_discarded.isEmpty(); }
    /** Takes back what was discarded last; nothing when that is too long ago. */
    void undoLast();
    /** How long each can be taken back. */
    void setTime(std::chrono::milliseconds time) { m_time.setInterval(time); }

Q_SIGNALS:
    void restoreRequested(const Clientele::OutboxItem &item);
    /** The way back is gone. The focus may have been here. */
    void ended();

private:
    void tell();
    void end();

    QList<OutboxItem> m_discarded;
    QTimer m_time;
    PlainLabel *m_text;
    QPushButton *m_undo;
};

} // namespace Clientele
