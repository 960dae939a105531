// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/problemline.h"

#include "ui/text/plaintext.h"
#include "ui/text/severityicon.h"

#include <QtWidgets/QHBoxLayout>

namespace Clientele {

ProblemLine::ProblemLine(QWidget *parent)
    : QWidget(parent)
    , m_icon(new SeverityIcon(Severity::Error, this))
    , m_label(new PlainLabel({}, this, PlainLabel::Option::WordWrap | PlainLabel::Option::Selectable))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_label, 1);
    setVisible(false);
}

void ProblemLine::setText(const QString &text, Severity severity)
{
    m_icon->setSeverity(severity);
    m_label->setText(text);
    setVisible(!text.isEmpty());
}

QString ProblemLine::text() const
{
    return m_label->text();
}

} // namespace Clientele
