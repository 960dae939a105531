// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/text/severityicon.h"

#include <QtGui/QPainter>

namespace Clientele {

SeverityIcon::SeverityIcon(Severity severity, QWidget *parent)
    : QWidget(parent)
    , m_severity(severity)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SeverityIcon::setSeverity(Severity severity)
{
    m_severity = severity;
    update();
}

QSize SeverityIcon::sizeHint() const
{
    const int side = fontMetrics().height();
    return {side, side};
}

void SeverityIcon::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintSeverityIcon(painter, QRectF(rect()), m_severity, palette());
}

} // namespace Clientele
