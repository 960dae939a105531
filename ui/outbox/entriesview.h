// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/QListView>

namespace Clientele {

class EntriesProxy;
class PlainLabel;

/** What a key or a double click on an entry asks for. */
enum class EntryKey { Open, Copy, Discard };

/** A list of entries that always has a current one, and says what it is for while it has none. GUI thread. */
class EntriesView : public QListView
{
    Q_OBJECT

public:
    /** @p emptyText: whole sentences. The entries are not owned. */
    EntriesView(EntriesProxy &entries, const QString &emptyText, QWidget *parent = nullptr);

    /** Selects this row and brings it into view; nothing when there is no such row. */
    void selectRow(int row);

Q_SIGNALS:
    /** Never without a current entry. */
    void asked(Clientele::EntryKey key);
    /** The menu key or the right button; @p position is global. */
    void menuRequested(const QPoint &position);
    /** Another entry is current, or the current one changed. */
    void currentEntryChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void onEntriesChanged();

    PlainLabel *m_empty;
};

} // namespace Clientele
