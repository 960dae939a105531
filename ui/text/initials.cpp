// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/text/initials.h"

#include <QtCore/QTextBoundaryFinder>
#include <QtGui/QPainter>
#include <QtGui/QPainterPath>
#include <QtGui/QPalette>

namespace Clientele {

namespace {

/** As much of a name as counts here: painting comes often, and a name may be a flood. */
QString beginningOf(const QString &name)
{
    constexpr qsizetype longest = 500;
    return name.left(longest);
}

QString firstGrapheme(const QString &word)
{
    // A letter with its marks; a flood of them is cut.
    constexpr qsizetype longest = 16;
    const QString start = word.left(longest);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, start);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? start.first(end) : QString();
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

bool isDarkWindow(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QColor discColor(const QString &name, const QPalette &palette)
{
    if (name.isEmpty())
        return palette.color(QPalette::Midlight);
    const float hue = static_cast<float>(stableHash(name) % 360) / 360.0F;
    return QColor::fromHslF(hue, 0.42F, isDarkWindow(palette) ? 0.72F : 0.3F);
}

void paintPerson(QPainter &painter, const QRectF &disc, const QPalette &palette)
{
    QPainterPath whole;
    whole.addEllipse(disc);
    const QPointF middle = disc.center();
    const qreal side = disc.height();
    painter.setClipPath(whole, Qt::IntersectClip);
    painter.setBrush(palette.color(QPalette::Mid));
    painter.drawEllipse(middle - QPointF(0, side * 0.12), side * 0.17, side * 0.17);
    painter.drawEllipse(middle + QPointF(0, side * 0.42), side * 0.32, side * 0.3);
}

void paintLetters(QPainter &painter, const QRectF &disc, const QString &name, const QPalette &palette)
{
    painter.setClipRect(disc, Qt::IntersectClip);
    painter.setPen(isDarkWindow(palette) ? Qt::black : Qt::white);
    painter.drawText(disc, Qt::AlignCenter, initialsOf(name));
}

} // namespace

QString initialsOf(const QString &name)
{
    const QStringList words = beginningOf(name).simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const QString last = words.size() > 1 ? firstGrapheme(words.last()) : QString();
    return (firstGrapheme(words.first()) + last).toUpper();
}

void paintInitials(QPainter &painter, const QRectF &square, const QString &name, const QPalette &palette)
{
    const QString words = beginningOf(name).simplified();
    const QRectF disc = square.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(discColor(words, palette));
    painter.drawEllipse(disc);
    if (words.isEmpty())
        paintPerson(painter, disc, palette);
    else
        paintLetters(painter, disc, words, palette);
    painter.restore();
}

} // namespace Clientele
