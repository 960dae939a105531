// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/list/searchedit.h"

#include "ui/list/contacticon.h"
#include "ui/list/listkeys.h"
#include "ui/text/plaintext.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace Clientele {

SearchEdit::SearchEdit(QWidget *parent)
    : BoundedLineEdit(parent)
{
    setObjectName(u"searchEdit"_s);
    setAccessibleName(tr("Search clients"));
    setPlaceholderText(tr("Search clients"));
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) { showClearButton(!text.isEmpty()); });
    layOut();
}

bool SearchEdit::event(QEvent *event)
{
    // Without a selection there is nothing to copy here, so that the key can mean the list's client.
    const bool asksForKey = event->type() == QEvent::ShortcutOverride;
    if (!asksForKey || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy) || hasSelectedText())
        return BoundedLineEdit::event(event);
    event->ignore();
    return false;
}

void SearchEdit::keyPressEvent(QKeyEvent *event)
{
    if (m_list && isMoveKey(*event))
        QCoreApplication::sendEvent(m_list, event);
    else if (isOpenKey(*event))
        Q_EMIT enterPressed();
    else
        BoundedLineEdit::keyPressEvent(event);
}

int SearchEdit::iconSide() const
{
    return fontMetrics().height() * 3 / 4;
}

QRect SearchEdit::mirrored(const QRect &place) const
{
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

void SearchEdit::layOut()
{
    const int leading = iconSide() * 7 / 4;
    const int trailing = m_clear && m_clear->isVisibleTo(this) ? height() : 0;
    setTextMargins(isRightToLeft() ? trailing : leading, 0, isRightToLeft() ? leading : trailing, 0);
    if (m_clear)
        m_clear->setGeometry(mirrored(QRect(width() - height(), 0, height(), height()).adjusted(2, 2, -2, -2)));
}

/** QLineEdit's own button takes its icon from the desktop's theme, which costs more than all the rest of the list. */
void SearchEdit::showClearButton(bool show)
{
    if (show && !m_clear) {
        m_clear = new QToolButton(this);
        m_clear->setObjectName(u"clearTextButton"_s);
        m_clear->setText(u"✕"_s);
        m_clear->setAutoRaise(true);
        m_clear->setCursor(Qt::ArrowCursor);
        m_clear->setFocusPolicy(Qt::NoFocus);
        m_clear->setAccessibleName(tr("Clear the search text"));
        setPlainToolTip(m_clear, tr("Clear the search text"));
        connect(m_clear, &QToolButton::clicked, this, &QLineEdit::clear);
    }
    if (m_clear)
        m_clear->setVisible(show);
    layOut();
}

void SearchEdit::resizeEvent(QResizeEvent *event)
{
    BoundedLineEdit::resizeEvent(event);
    layOut();
}

void SearchEdit::changeEvent(QEvent *event)
{
    BoundedLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        layOut();
}

void SearchEdit::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const int side = iconSide();
    const QRect place(side * 2 / 3, (height() - side) / 2, side, side);
    QPainter painter(this);
    paintFoundIcon(painter, mirrored(place), palette().color(QPalette::PlaceholderText));
}

} // namespace Clientele
