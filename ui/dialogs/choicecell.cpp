// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/choicecell.h"

#include "ui/text/plaintext.h"

#include <QtGui/QMouseEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QRadioButton>

namespace Clientele {

ChoiceCell::ChoiceCell(const QString &text, const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_button(new QRadioButton(this))
{
    auto *label = new PlainLabel(text, this, PlainLabel::Option::WordWrap);
    m_button->setAccessibleName(accessibleName);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_button, 0, Qt::AlignTop);
    layout->addWidget(label, 1, Qt::AlignTop);
    colourRing();
}

/** Fusion draws the ring in a darker shade of the window's colour, which cannot be seen where that is dark. */
void ChoiceCell::colourRing()
{
    QPalette colors = palette();
    colors.setColor(QPalette::Window, colors.color(QPalette::WindowText));
    m_button->setPalette(colors);
}

void ChoiceCell::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colourRing();
}

void ChoiceCell::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !rect().contains(event->position().toPoint()))
        return;
    m_button->setFocus(Qt::MouseFocusReason);
    m_button->click();
}

} // namespace Clientele
