// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/window/tintedframe.h"

#include <QtGui/QAccessible>
#include <QtGui/QPainter>

namespace Clientele {

void TintedFrame::setSeverity(Severity severity)
{
    m_severity = severity;
    update();
}

void TintedFrame::announce()
{
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void TintedFrame::paintEvent(QPaintEvent *)
{
    constexpr qreal radius = 4;
    constexpr int edgeAlpha = 110;
    QColor edge = severityAccent(m_severity, palette());
    edge.setAlpha(edgeAlpha);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge);
    painter.setBrush(severityTint(m_severity, palette()));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
}

} // namespace Clientele
