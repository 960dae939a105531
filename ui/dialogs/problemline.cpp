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
    if (isVisible())
        keepWholeTextVisible();
}

void ProblemLine::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    keepWholeTextVisible();
}

void ProblemLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    keepWholeTextVisible();
}

/** A window grows with fixed heights in it, but not with the height for a width that wrapped words ask for. */
void ProblemLine::keepWholeTextVisible()
{
    const int taken = m_icon->sizeHint().width() + layout()->spacing();
    QSizePolicy policy = m_label->sizePolicy();
    policy.setHeightForWidth(false);
    m_label->setSizePolicy(policy);
    m_label->setFixedHeight(qMax(0, m_label->heightForWidth(width() - taken)));
}

QString ProblemLine::text() const
{
    return m_label->text();
}

} // namespace Clientele
