// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/text/severity.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtGui/QPalette>

namespace Clientele {

namespace {

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor mixed(const QColor &base, const QColor &added, float share)
{
    const auto mix = [share](float from, float to) { return from + (to - from) * share; };
    return QColor::fromRgbF(mix(base.redF(), added.redF()), mix(base.greenF(), added.greenF()),
                            mix(base.blueF(), added.blueF()));
}

/** Ground shapes are one unit wide. */
QPainterPath groundShape(Severity severity)
{
    QPainterPath path;
    if (severity == Severity::Warning)
        path.addPolygon(QPolygonF({{0.5, 0.04}, {1.0, 0.94}, {0.0, 0.94}, {0.5, 0.04}}));
    else
        path.addEllipse(QRectF(0.02, 0.02, 0.96, 0.96));
    return path;
}

/** The sign on the ground, to be stroked. */
QPainterPath signShape(Severity severity)
{
    QPainterPath path;
    const auto line = [&path](QPointF from, QPointF to) {
        path.moveTo(from);
        path.lineTo(to);
    };
    switch (severity) {
    case Severity::Info:
        line({0.5, 0.27}, {0.5, 0.28});
        line({0.5, 0.47}, {0.5, 0.75});
        break;
    case Severity::Success:
        line({0.28, 0.53}, {0.44, 0.69});
        path.lineTo(0.73, 0.34);
        break;
    case Severity::Warning:
        line({0.5, 0.38}, {0.5, 0.62});
        line({0.5, 0.78}, {0.5, 0.79});
        break;
    case Severity::Error:
        line({0.33, 0.33}, {0.67, 0.67});
        line({0.67, 0.33}, {0.33, 0.67});
        break;
    }
    return path;
}

} // namespace

QColor severityAccent(Severity severity, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (severity) {
    case Severity::Info:
        return dark ? QColor(0x9c, 0xc2, 0xff) : QColor(0x1a, 0x4f, 0xa3);
    case Severity::Success:
        return dark ? QColor(0x8f, 0xd6, 0xa3) : QColor(0x1b, 0x66, 0x35);
    case Severity::Warning:
        return dark ? QColor(0xf5, 0xcf, 0x6b) : QColor(0x7a, 0x4d, 0x00);
    case Severity::Error:
        return dark ? QColor(0xff, 0xa8, 0x9f) : QColor(0xa5, 0x1d, 0x17);
    }
    Q_UNREACHABLE();
}

QColor severityTint(Severity severity, const QPalette &palette)
{
    constexpr float share = 0.12F;
    return mixed(palette.color(QPalette::Window), severityAccent(severity, palette), share);
}

void paintSeverityIcon(QPainter &painter, const QRectF &square, Severity severity, const QPalette &palette)
{
    constexpr qreal signWidth = 0.11;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width(), square.height());
    painter.fillPath(groundShape(severity), severityAccent(severity, palette));
    const QPen pen(palette.color(QPalette::Window), signWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.strokePath(signShape(severity), pen);
    painter.restore();
}

} // namespace Clientele
