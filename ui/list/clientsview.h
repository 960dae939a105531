// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QPersistentModelIndex>
#include <QtCore/QPointer>
#include <QtGui/QAccessible>
#include <QtWidgets/QListView>

namespace Clientele {

/**
 * A list of any length at the price of the rows on screen. All rows are of one height, so nothing is laid out row by
 * row; a QListView to screen readers and to the keyboard. Changes of the model move neither the selection nor what is
 * on screen: it stays with the first client that shows. A reset is another list, from its first row on. GUI thread.
 */
class ClientsView : public QListView
{
    Q_OBJECT

public:
    explicit ClientsView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    /** What is typed while the list has the focus, by keys or an input method, goes to @p target and the focus with it.
     */
    void setTypeAheadTarget(QWidget *target);

    /** Selects this row and brings it into view; nothing when there is no such row. */
    void selectRow(int row);
    /** The first row at the top and no row selected: for a list that answers another question than before. */
    void showFromStart();

    /** What @p role tells of the rows on screen, top down. */
    [[nodiscard]] QStringList textsOnScreen(int role) const;
    /** How a row that is neither selected nor current is painted, wherever it is. */
    [[nodiscard]] QStyleOptionViewItem optionForRows() const;

    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void reset() override;
    void doItemsLayout() override;
    [[nodiscard]] QVariant inputMethodQuery(Qt::InputMethodQuery query) const override;

Q_SIGNALS:
    /** Enter or a click on a client; @p byKeyboard tells which. */
    void opened(const QModelIndex &index, bool byKeyboard);
    /** The menu key or the right button; @p position is global. */
    void menuRequested(const QPoint &position);

protected:
    [[nodiscard]] int horizontalOffset() const override;
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;

    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    [[nodiscard]] int rows() const;
    [[nodiscard]] int rowAt(int y) const;
    [[nodiscard]] int firstVisibleRow() const;
    [[nodiscard]] int lastVisibleRow() const;
    void anchor();
    void followAnchor();
    void measureRows();
    void acceptInputMethods();
    void announce(const QModelIndex &index, QAccessible::Event kind);
    void passOn(QKeyEvent &event);

    QPointer<QWidget> m_typeAhead;
    int m_rowHeight = 1;
    /** The first row on screen, and how many pixels of it are above the edge. */
    QPersistentModelIndex m_anchor;
    int m_anchorHidden = 0;
    bool m_isFollowing = false;
};

} // namespace Clientele
