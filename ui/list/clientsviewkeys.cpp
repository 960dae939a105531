// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/list/clientsview.h"
#include "ui/list/listkeys.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QKeyEvent>

namespace Clientele {

void ClientsView::setTypeAheadTarget(QWidget *target)
{
    m_typeAhead = target;
    acceptInputMethods();
}

/** QAbstractItemView takes them for editors of cells only. */
void ClientsView::acceptInputMethods()
{
    setAttribute(Qt::WA_InputMethodEnabled, !m_typeAhead.isNull());
}

void ClientsView::focusInEvent(QFocusEvent *event)
{
    if (!currentIndex().isValid() && event->reason() != Qt::MouseFocusReason)
        selectRow(firstVisibleRow());
    QAbstractItemView::focusInEvent(event);
    acceptInputMethods();
    if (currentIndex().isValid())
        announce(currentIndex(), QAccessible::Focus);
}

void ClientsView::keyPressEvent(QKeyEvent *event)
{
    if (isOpenKey(*event) && currentIndex().isValid())
        Q_EMIT opened(currentIndex(), true);
    else if (m_typeAhead && isTypingKey(*event))
        passOn(*event);
    else
        QAbstractItemView::keyPressEvent(event);
}

void ClientsView::passOn(QKeyEvent &event)
{
    m_typeAhead->setFocus(Qt::OtherFocusReason);
    QCoreApplication::sendEvent(m_typeAhead, &event);
}

QVariant ClientsView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    if (!m_typeAhead)
        return QListView::inputMethodQuery(query);
    const QVariant answer = m_typeAhead->inputMethodQuery(query);
    const bool isPlace = query == Qt::ImCursorRectangle || query == Qt::ImAnchorRectangle;
    if (!isPlace)
        return answer;
    // Where the candidates of an input method are to be shown.
    const QPoint offset = m_typeAhead->mapTo(window(), QPoint()) - mapTo(window(), QPoint());
    return answer.toRectF().translated(offset);
}

/** Composed text grows in the target; the focus follows once it is complete, as moving it would end the composing. */
void ClientsView::inputMethodEvent(QInputMethodEvent *event)
{
    if (!m_typeAhead) {
        QListView::inputMethodEvent(event);
        return;
    }
    const bool isComplete = !event->commitString().isEmpty() && event->preeditString().isEmpty();
    QCoreApplication::sendEvent(m_typeAhead, event);
    if (isComplete)
        m_typeAhead->setFocus(Qt::OtherFocusReason);
}

void ClientsView::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint position = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard && currentIndex().isValid())
        position = viewport()->mapToGlobal(visualRect(currentIndex()).center());
    Q_EMIT menuRequested(position);
}

} // namespace Clientele
