// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/form/problemlabel.h"

#include "ui/form/formlabel.h"
#include "ui/text/severityicon.h"

#include <QtWidgets/QHBoxLayout>

namespace Clientele {

ProblemLabel::ProblemLabel(const QString &textObjectName, QWidget *parent)
    : QWidget(parent)
    , m_text(new FormLabel(FormLabel::Tone::Problem, {}, this, PlainLabel::Option::WordWrap))
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
    setVisible(!text.isEmpty());
}

} // namespace Clientele
