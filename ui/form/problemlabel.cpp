// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/form/problemlabel.h"

#include "ui/text/plaintext.h"
#include "ui/text/severityicon.h"

#include <QtCore/QEvent>
#include <QtWidgets/QHBoxLayout>

namespace Clientele {

ProblemLabel::ProblemLabel(const QString &textObjectName, QWidget *parent)
    : QWidget(parent)
    , m_text(new PlainLabel({}, this, PlainLabel::Option::WordWrap))
{
    m_text->setObjectName(textObjectName);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new SeverityIcon(Severity::Error, this), 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    hide();
}

void ProblemLabel::setText(const QString &text)
{
    m_text->setText(text);
    if (!text.isEmpty())
        colorText();
    setVisible(!text.isEmpty());
}

void ProblemLabel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !isHidden())
        colorText();
}

void ProblemLabel::colorText()
{
    QPalette colored = m_text->palette();
    colored.setColor(QPalette::WindowText, severityAccent(Severity::Error, palette()));
    m_text->setPalette(colored);
}

} // namespace Clientele
