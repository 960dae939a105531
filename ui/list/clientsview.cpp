// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/list/clientsview.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QPaintEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QScrollBar>

using namespace Qt::StringLiterals;

namespace Clientele {

ClientsView::ClientsView(QWidget *parent)
    : QListView(parent)
{
    setObjectName(u"clientsView"_s);
    setAccessibleName(tr("Clients"));
    setUniformItemSizes(true);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) { Q_EMIT opened(index, false); });
}

void ClientsView::setModel(QAbstractItemModel *model)
{
    if (this->model())
        this->model()->disconnect(this);
    QListView::setModel(model);
    if (!model)
        return;
    connect(model, &QAbstractItemModel::rowsRemoved, this, &ClientsView::followAnchor);
    connect(model, &QAbstractItemModel::rowsMoved, this, &ClientsView::followAnchor);
    connect(model, &QAbstractItemModel::layoutChanged, this, &ClientsView::followAnchor);
}

void ClientsView::selectRow(int row)
{
    if (row >= 0 && row < rows())
        setCurrentIndex(model()->index(row, 0));
}

void ClientsView::showFromStart()
{
    verticalScrollBar()->setValue(0);
    if (selectionModel())
        selectionModel()->clear();
    anchor();
}

int ClientsView::rows() const
{
    return model() ? model()->rowCount() : 0;
}

int ClientsView::rowAt(int y) const
{
    return (y + verticalOffset()) / m_rowHeight;
}

int ClientsView::firstVisibleRow() const
{
    return rowAt(0);
}

int ClientsView::lastVisibleRow() const
{
    return qMin(rowAt(viewport()->height() - 1), rows() - 1);
}

QStringList ClientsView::textsOnScreen(int role) const
{
    QStringList texts;
    for (int row = firstVisibleRow(); row <= lastVisibleRow(); ++row)
        texts << model()->index(row, 0).data(role).toString();
    return texts;
}

QRect ClientsView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.model() != model())
        return {};
    return {0, index.row() * m_rowHeight - verticalOffset(), viewport()->width(), m_rowHeight};
}

QModelIndex ClientsView::indexAt(const QPoint &point) const
{
    const int row = point.y() + verticalOffset() < 0 ? -1 : rowAt(point.y());
    return row >= 0 && row < rows() ? model()->index(row, 0) : QModelIndex();
}

void ClientsView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const QRect place = visualRect(index);
    const int below = place.bottom() + 1 - viewport()->height();
    int by = 0;
    if (hint == PositionAtCenter)
        by = (place.top() + below) / 2;
    else if (hint == PositionAtTop || place.top() < 0 || place.height() > viewport()->height())
        by = place.top();
    else if (hint == PositionAtBottom || below > 0)
        by = below;
    verticalScrollBar()->setValue(verticalOffset() + by);
}

int ClientsView::horizontalOffset() const
{
    return 0;
}

int ClientsView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QModelIndex ClientsView::moveCursor(CursorAction action, Qt::KeyboardModifiers /*modifiers*/)
{
    const int last = rows() - 1;
    if (last < 0)
        return {};
    const int page = qMax(1, viewport()->height() / m_rowHeight - 1);
    const int now = currentIndex().row();
    int row = now;
    switch (action) {
    case MoveUp:
    case MovePrevious:
        row = now - 1;
        break;
    case MoveDown:
    case MoveNext:
        row = now + 1;
        break;
    case MovePageUp:
        row = now - page;
        break;
    case MovePageDown:
        row = now + page;
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = last;
        break;
    case MoveLeft:
    case MoveRight:
        break;
    }
    return model()->index(qBound(0, row, last), 0);
}

void ClientsView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QModelIndex first = indexAt({0, rect.top()});
    const QModelIndex last = indexAt({0, rect.bottom()});
    selectionModel()->select(first.isValid() && last.isValid() ? QItemSelection(first, last) : QItemSelection(),
                             command);
}

QRegion ClientsView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection) {
        const QRect place = visualRect(range.topLeft()).united(visualRect(range.bottomRight()));
        region += place.intersected(viewport()->rect());
    }
    return region;
}

// All that QListView does here goes through every row, so its own part is left out on purpose.
// NOLINTBEGIN(bugprone-parent-virtual-call)

void ClientsView::doItemsLayout()
{
    QAbstractItemView::doItemsLayout();
}

void ClientsView::updateGeometries()
{
    measureRows();
    verticalScrollBar()->setSingleStep(m_rowHeight);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, qMax(0, rows() * m_rowHeight - viewport()->height()));
    QAbstractItemView::updateGeometries();
}

void ClientsView::measureRows()
{
    const int height = itemDelegate() ? itemDelegate()->sizeHint(optionForRows(), {}).height() : 0;
    m_rowHeight = qMax(1, height);
}

void ClientsView::scrollContentsBy(int dx, int dy)
{
    scrollDirtyRegion(dx, dy);
    viewport()->scroll(dx, dy);
    if (!m_isFollowing)
        anchor();
}

void ClientsView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    followAnchor();
}

void ClientsView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
}

void ClientsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    acceptInputMethods();
    if (current.isValid() && hasFocus())
        announce(current, QAccessible::Focus);
}

void ClientsView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected);
    if (!selected.isEmpty())
        announce(selected.first().topLeft(), QAccessible::Selection);
}

void ClientsView::announce(const QModelIndex &index, QAccessible::Event kind)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent event(this, kind);
    event.setChild(index.row());
    QAccessible::updateAccessibility(&event);
}

/** Row and offset of what is on top, to be found there again when rows above it come and go. */
void ClientsView::anchor()
{
    const int row = firstVisibleRow();
    m_anchor = row < rows() ? QPersistentModelIndex(model()->index(row, 0)) : QPersistentModelIndex();
    m_anchorHidden = verticalOffset() - row * m_rowHeight;
}

void ClientsView::followAnchor()
{
    {
        const QScopedValueRollback following(m_isFollowing, true);
        doItemsLayout();
        if (m_anchor.isValid())
            verticalScrollBar()->setValue(m_anchor.row() * m_rowHeight + m_anchorHidden);
    }
    anchor();
}

void ClientsView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    QAbstractItemView::rowsInserted(parent, start, end);
    followAnchor();
}

void ClientsView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    // The selection passes to a neighbour, which must not be brought into view.
    setAutoScroll(false);
    QAbstractItemView::rowsAboutToBeRemoved(parent, start, end);
    setAutoScroll(true);
    if (m_anchor.row() < start || m_anchor.row() > end)
        return;
    m_anchor = model()->index(end + 1, 0);
    m_anchorHidden = 0;
}

// NOLINTEND(bugprone-parent-virtual-call)

void ClientsView::reset()
{
    {
        const QScopedValueRollback following(m_isFollowing, true);
        QListView::reset();
        // Now and not with the next turn of the event loop, or every keystroke would paint twice.
        doItemsLayout();
    }
    showFromStart();
}

QStyleOptionViewItem ClientsView::optionForRows() const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.state &= ~(QStyle::State_HasFocus | QStyle::State_MouseOver);
    return option;
}

void ClientsView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    QStyleOptionViewItem option = optionForRows();
    const QStyle::State plain = option.state;
    const int last = qMin(rowAt(event->rect().bottom()), rows() - 1);
    for (int row = rowAt(event->rect().top()); row <= last; ++row) {
        const QModelIndex index = model()->index(row, 0);
        const bool isCurrent = index == currentIndex();
        option.rect = visualRect(index);
        option.index = index;
        option.state = plain;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, isCurrent && hasFocus());
        itemDelegate()->paint(&painter, option, index);
    }
}

void ClientsView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        followAnchor();
}

} // namespace Clientele
