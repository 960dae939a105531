// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/list/contacticon.h"

#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

namespace Clientele {

namespace {

// All shapes are lines in a square that is one unit wide.

void addHandset(QPainterPath &path, const QRectF &in)
{
    const auto at = [&in](qreal x, qreal y) { return QPointF(in.left() + x * in.width(), in.top() + y * in.height()); };
    path.moveTo(at(0.1, 0.08));
    path.lineTo(at(0.3, 0.04));
    path.lineTo(at(0.42, 0.3));
    path.lineTo(at(0.27, 0.42));
    path.quadTo(at(0.38, 0.64), at(0.6, 0.74));
    path.lineTo(at(0.7, 0.58));
    path.lineTo(at(0.96, 0.7));
    path.lineTo(at(0.92, 0.9));
    path.cubicTo(at(0.86, 1.02), at(0.7, 0.98), at(0.58, 0.92));
    path.cubicTo(at(0.32, 0.8), at(0.18, 0.64), at(0.06, 0.4));
    path.cubicTo(at(0.02, 0.28), at(-0.02, 0.14), at(0.1, 0.08));
}

QPainterPath envelope()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(0.04, 0.17, 0.92, 0.66), 0.08, 0.08);
    path.moveTo(0.08, 0.24);
    path.lineTo(0.5, 0.56);
    path.lineTo(0.92, 0.24);
    return path;
}

QPainterPath bubble()
{
    QPainterPath path;
    path.moveTo(0.05, 0.95);
    path.lineTo(0.13, 0.68);
    path.arcTo(QRectF(0.07, 0.05, 0.88, 0.86), 205, -315);
    path.closeSubpath();
    addHandset(path, QRectF(0.34, 0.3, 0.34, 0.34));
    return path;
}

QPainterPath printer()
{
    QPainterPath path;
    path.addRoundedRect(QRectF(0.05, 0.36, 0.9, 0.42), 0.06, 0.06);
    path.addRect(QRectF(0.25, 0.08, 0.5, 0.28));
    path.addRect(QRectF(0.25, 0.6, 0.5, 0.32));
    return path;
}

QPainterPath dots()
{
    QPainterPath path;
    for (const qreal x : {0.15, 0.5, 0.85})
        path.addEllipse(QPointF(x, 0.5), 0.05, 0.05);
    return path;
}

QPainterPath handset()
{
    QPainterPath path;
    addHandset(path, QRectF(0.03, 0.03, 0.94, 0.94));
    return path;
}

QPainterPath magnifier()
{
    QPainterPath path;
    path.addEllipse(QPointF(0.42, 0.42), 0.32, 0.32);
    path.moveTo(0.66, 0.66);
    path.lineTo(0.94, 0.94);
    return path;
}

enum class ListSign { Phone, Email, WhatsApp, Fax, Dots, Found };

ListSign signOf(const ContactType &type)
{
    const std::optional<ContactType::Known> known = type.known();
    if (!known)
        return ListSign::Dots;
    switch (*known) {
    case ContactType::Known::WhatsApp:
        return ListSign::WhatsApp;
    case ContactType::Known::Phone:
        return ListSign::Phone;
    case ContactType::Known::Email:
        return ListSign::Email;
    case ContactType::Known::Fax:
        return ListSign::Fax;
    case ContactType::Known::Other:
        return ListSign::Dots;
    }
    Q_UNREACHABLE();
}

QPainterPath shapeOf(ListSign sign)
{
    switch (sign) {
    case ListSign::Phone:
        return handset();
    case ListSign::Email:
        return envelope();
    case ListSign::WhatsApp:
        return bubble();
    case ListSign::Fax:
        return printer();
    case ListSign::Dots:
        return dots();
    case ListSign::Found:
        return magnifier();
    }
    Q_UNREACHABLE();
}

void stroke(QPainter &painter, const QRectF &square, const QPainterPath &shape, const QColor &color)
{
    constexpr qreal lineWidth = 0.09;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(square.topLeft());
    painter.scale(square.width(), square.height());
    painter.strokePath(shape, QPen(color, lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.restore();
}

} // namespace

void paintFoundIcon(QPainter &painter, const QRectF &square, const QColor &color)
{
    stroke(painter, square, magnifier(), color);
}

void ContactIcons::paint(QPainter &painter, const QRect &square, const ContactType &type, const QColor &color)
{
    paint(painter, square, static_cast<int>(signOf(type)), color);
}

void ContactIcons::paintFound(QPainter &painter, const QRect &square, const QColor &color)
{
    paint(painter, square, static_cast<int>(ListSign::Found), color);
}

void ContactIcons::paint(QPainter &painter, const QRect &square, int sign, const QColor &color)
{
    constexpr std::size_t most = 100;
    const qreal ratio = painter.device()->devicePixelRatio();
    if (m_drawn.size() > most)
        m_drawn.clear();
    QPixmap &drawn = m_drawn[{sign, square.width(), color.rgba(), ratio}];
    if (drawn.isNull()) {
        drawn = QPixmap(square.size() * ratio);
        drawn.setDevicePixelRatio(ratio);
        drawn.fill(Qt::transparent);
        QPainter inside(&drawn);
        stroke(inside, QRectF(QPointF(), square.size()), shapeOf(static_cast<ListSign>(sign)), color);
    }
    painter.drawPixmap(square.topLeft(), drawn);
}

} // namespace Clientele
