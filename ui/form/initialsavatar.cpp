// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/form/initialsavatar.h"

#include <QtCore/QTextBoundaryFinder>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>

namespace Clientele {

namespace {

QString firstGrapheme(const QString &word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? word.first(end) : QString();
}

/** FNV-1a: the same on every computer and in every run, which qHash is not. */
quint32 stableHash(const QString &text)
{
    quint32 hash = 2166136261U;
    const QByteArray bytes = text.toUtf8();
    for (const char byte : bytes)
        hash = (hash ^ static_cast<quint8>(byte)) * 16777619U;
    return hash;
}

} // namespace

QString initialsOf(const QString &name)
{
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const QString last = words.size() > 1 ? firstGrapheme(words.last()) : QString();
    return (firstGrapheme(words.first()) + last).toUpper();
}

InitialsAvatar::InitialsAvatar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void InitialsAvatar::setName(const QString &name)
{
    m_name = name.simplified();
    update();
}

QSize InitialsAvatar::sizeHint() const
{
    const int side = fontMetrics().height() * 7 / 2;
    return {side, side};
}

void InitialsAvatar::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF disc = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setBrush(discColor());
    painter.drawEllipse(disc);
    if (m_name.isEmpty()) {
        paintPerson(painter, disc);
        return;
    }
    QFont font = this->font();
    font.setPixelSize(static_cast<int>(disc.height() * 0.38));
    painter.setFont(font);
    painter.setPen(isDark() ? Qt::black : Qt::white);
    painter.drawText(disc, Qt::AlignCenter, initialsOf(m_name));
}

bool InitialsAvatar::isDark() const
{
    return palette().color(QPalette::Window).lightness() < 128;
}

QColor InitialsAvatar::discColor() const
{
    if (m_name.isEmpty())
        return palette().color(QPalette::Midlight);
    const float hue = static_cast<float>(stableHash(m_name) % 360) / 360.0F;
    return QColor::fromHslF(hue, 0.42F, isDark() ? 0.72F : 0.3F);
}

void InitialsAvatar::paintPerson(QPainter &painter, const QRectF &disc) const
{
    QPainterPath whole;
    whole.addEllipse(disc);
    const QPointF middle = disc.center();
    const qreal side = disc.height();
    painter.setClipPath(whole);
    painter.setBrush(palette().color(QPalette::Mid));
    painter.drawEllipse(middle - QPointF(0, side * 0.12), side * 0.17, side * 0.17);
    painter.drawEllipse(middle + QPointF(0, side * 0.42), side * 0.32, side * 0.3);
}

} // namespace Clientele
