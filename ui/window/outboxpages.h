// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QObject>

class QWidget;

namespace Clientele {

class HistoryPane;
class HistoryUndo;
class Outbox;
class OutboxIndicator;
class OutboxPane;
class SidePanes;

/** The pages beside the form that show the Outbox and what was done, and what can be asked of them. GUI thread. */
class OutboxPages : public QObject
{
    Q_OBJECT

public:
    /** @p outbox and @p undo are not owned and outlive this. The pages become @p panes', which owns this. */
    OutboxPages(Outbox &outbox, HistoryUndo &undo, SidePanes *panes);

    /** For the status bar, which is to own it. */
    [[nodiscard]] OutboxIndicator *indicator() const { return m_indicator; }

Q_SIGNALS:
    /** One sentence for the status bar. Plain text. */
    void hint(const QString &sentence);

private:
    [[nodiscard]] QWidget *makeOutboxPane(QWidget *parent);
    [[nodiscard]] QWidget *makeHistoryPane(QWidget *parent);
    void connectUndo();
    void showAll();
    [[nodiscard]] QString outboxTitle() const;

    Outbox &m_outbox;
    HistoryUndo &m_undo;
    SidePanes *m_panes;
    OutboxIndicator *m_indicator;
    int m_outboxPlace = -1;
    /** Null until shown for the first time. */
    OutboxPane *m_outboxPane = nullptr;
    HistoryPane *m_historyPane = nullptr;
};

} // namespace Clientele
