// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/outbox/entriesproxy.h"
#include "ui/outbox/entriesview.h"

#include <QtCore/QUuid>
#include <QtWidgets/QWidget>

class QPushButton;

namespace Clientele {

class HistoryModel;
class PlainLabel;
struct HistoryEntry;

/**
 * What was created, changed and deleted, the newest first, and the way to take it back: what that will do stands there
 * before it is done. GUI thread.
 */
class HistoryPane : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPane(QWidget *parent = nullptr);

    /** The whole history, each time it changes. The current entry stays current. */
    void setEntries(const QList<HistoryEntry> &entries);
    void focusList();

    /** For tests: what time it is, in the time zone of the reader. */
    void setClock(EntriesProxy::Clock clock);

Q_SIGNALS:
    void undoRequested(const QUuid &id);

private:
    void layOut();
    void refreshUndo();
    void onKey(EntryKey key);

    HistoryModel *m_model;
    EntriesProxy *m_entries;
    EntriesView *m_view;
    PlainLabel *m_effect;
    QPushButton *m_undo;
};

} // namespace Clientele
