// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/wrappedlabel.h"

#include <QtCore/QEvent>

namespace Clientele {

WrappedLabel::WrappedLabel(const QString &text, QWidget *parent)
    : PlainLabel(text, parent, Option::WordWrap)
{}

void WrappedLabel::resizeEvent(QResizeEvent *event)
{
    PlainLabel::resizeEvent(event);
    keepWholeTextVisible();
}

void WrappedLabel::changeEvent(QEvent *event)
{
    PlainLabel::changeEvent(event);
    const bool isOfLetters = event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange;
    // Before it shows, its width says nothing.
    if (isOfLetters && isVisible())
        keepWholeTextVisible();
}

/** A window grows with least heights in it, but not with the height for a width that wrapped words ask for. */
void WrappedLabel::keepWholeTextVisible()
{
    setMinimumHeight(heightForWidth(width()));
}

} // namespace Clientele
