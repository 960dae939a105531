// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/window/messagetext.h"

#include "ui/text/plaintext.h"

#include <QtWidgets/QScrollBar>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

constexpr int MOST_LINES = 7;
constexpr int NARROWEST_IN_CHARACTERS = 24;
constexpr int WIDTH_IN_CHARACTERS = 60;

} // namespace

MessageText::MessageText(QWidget *parent)
    : QScrollArea(parent)
    , m_label(new PlainLabel({}, this, PlainLabel::Option::WordWrap | PlainLabel::Option::Selectable))
{
    m_label->setObjectName(u"messageText"_s);
    setObjectName(u"messageScroll"_s);
    setAccessibleName(tr("Message"));
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setWidget(m_label);
    m_label->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    setFocusPolicy(Qt::NoFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void MessageText::setText(const QString &text)
{
    m_label->setText(text);
    verticalScrollBar()->setValue(0);
    letFocusInWhenScrollable();
    updateGeometry();
}

int MessageText::heightForWidth(int width) const
{
    return qMin(m_label->heightForWidth(width), fontMetrics().lineSpacing() * MOST_LINES);
}

QSize MessageText::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * WIDTH_IN_CHARACTERS;
    return {width, heightForWidth(width)};
}

QSize MessageText::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * NARROWEST_IN_CHARACTERS, fontMetrics().lineSpacing()};
}

void MessageText::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    letFocusInWhenScrollable();
}

void MessageText::letFocusInWhenScrollable()
{
    const bool scrollable = m_label->heightForWidth(viewport()->width()) > viewport()->height();
    setFocusPolicy(scrollable ? Qt::StrongFocus : Qt::NoFocus);
}

} // namespace Clientele
