// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/list/clientdelegate.h"

#include "models/items/clientsmodel.h"
#include "models/values/contacttype.h"
#include "ui/list/markedtext.h"
#include "ui/text/initials.h"
#include "ui/text/textcolors.h"

#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleOptionViewItem>

namespace Clientele {

namespace {

using RowRole = ClientsModel::Role;

/** Where the parts of a row are; mirrored where the program's language runs from right to left. */
struct RowPlaces
{
    QRect avatar;
    QRect name;
    QRect icon;
    QRect value;
};

int marginOf(const QFontMetrics &metrics)
{
    return metrics.height() * 2 / 5;
}

RowPlaces placesIn(const QStyleOptionViewItem &option)
{
    const int line = option.fontMetrics.height();
    const int margin = marginOf(option.fontMetrics);
    const QRect inside = option.rect.adjusted(margin, margin, -margin, -margin);
    const int side = inside.height();
    const QRect texts = inside.adjusted(side + margin * 3 / 2, 0, 0, 0);
    const int iconSide = line * 3 / 4;
    const QRect lower(texts.left(), texts.bottom() + 1 - line, texts.width(), line);
    const auto mirrored = [&option](const QRect &place) {
        return QStyle::visualRect(option.direction, option.rect, place);
    };
    return {
        .avatar = mirrored({inside.topLeft(), QSize(side, side)}),
        .name = mirrored({texts.left(), texts.top(), texts.width(), line}),
        .icon = mirrored({lower.left(), lower.top() + (line - iconSide) / 2, iconSide, iconSide}),
        .value = mirrored(lower.adjusted(iconSide + margin, 0, 0, 0)),
    };
}

Qt::AlignmentFlag leadingSide(const QStyleOptionViewItem &option)
{
    return option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
}

QList<TextRange> marksIn(const QModelIndex &index, RowRole role)
{
    return index.data(role).value<QList<TextRange>>();
}

MarkedTextLook lookOf(const QStyleOptionViewItem &option, const QColor &unselected)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    MarkedTextLook look{.font = option.font, .color = unselected, .side = leadingSide(option)};
    if (isSelected) {
        look.color = option.palette.color(QPalette::HighlightedText);
        return look;
    }
    constexpr float strength = 0.25F;
    look.ground = option.palette.color(QPalette::Highlight);
    look.ground.setAlphaF(strength);
    return look;
}

void paintName(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place, const QModelIndex &index)
{
    MarkedText name = markedText(index.data(RowRole::NameRole).toString(), marksIn(index, RowRole::NameMatchesRole));
    MarkedTextLook look = lookOf(option, option.palette.color(QPalette::Text));
    if (name.text.trimmed().isEmpty()) {
        name.text = ClientDelegate::tr("No name");
        look.color.setAlphaF(0.7F);
    }
    paintMarkedText(painter, place, name, look);
}

void paintFound(QPainter &painter, ContactIcons &icons, const MarkedTextLook &look, const RowPlaces &places,
                const QModelIndex &index)
{
    icons.paintFound(painter, places.icon, look.color);
    const QString found = index.data(RowRole::FoundInRole).toString();
    paintMarkedText(painter, places.value, markedText(found, marksIn(index, RowRole::FoundInMatchesRole)), look);
}

void paintMethod(QPainter &painter, ContactIcons &icons, const MarkedTextLook &look, const RowPlaces &places,
                 const QModelIndex &index)
{
    const QVariant type = index.data(RowRole::MethodTypeRole);
    if (!type.isValid()) {
        const QRect whole = places.icon.united(places.value);
        paintMarkedText(painter, whole, {.text = ClientDelegate::tr("No contact method")}, look);
        return;
    }
    icons.paint(painter, places.icon, type.value<ContactType>(), look.color);
    const QString value = index.data(RowRole::MethodValueRole).toString();
    paintMarkedText(painter, places.value, markedText(value, marksIn(index, RowRole::ValueMatchesRole)), look);
}

/** Styles paint theirs in the colour of the selection, on which it cannot be seen. */
void paintFocus(QPainter &painter, const QStyleOptionViewItem &option)
{
    constexpr float strength = 0.8F;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    QColor color = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    color.setAlphaF(strength);
    painter.setPen(QPen(color, 1, Qt::DotLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5));
}

} // namespace

void ClientDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const RowPlaces places = placesIn(option);
    painter->save();
    // A flood of marks over and under letters ends where the row does.
    painter->setClipRect(option.rect);
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    painter->setFont(option.font);
    paintInitials(*painter, places.avatar, index.data(RowRole::NameRole).toString(), option.palette);
    paintName(*painter, option, places.name, index);
    const MarkedTextLook lower = lookOf(option, mutedColor(option.palette));
    if (index.data(RowRole::FoundInRole).toString().isEmpty())
        paintMethod(*painter, m_icons, lower, places, index);
    else
        paintFound(*painter, m_icons, lower, places, index);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocus(*painter, option);
    painter->restore();
}

void ClientDelegate::paintLetter(QPainter &painter, const QStyleOptionViewItem &option, const QString &letter,
                                 Look look) const
{
    const RowPlaces places = placesIn(option);
    painter.setFont(option.font);
    if (look == Look::Initials) {
        paintInitials(painter, places.avatar, letter, option.palette);
        return;
    }
    MarkedText name{.text = letter};
    if (look == Look::Found)
        name.marks = {{.start = 0, .length = static_cast<int>(letter.size())}};
    paintMarkedText(painter, places.name, name, lookOf(option, option.palette.color(QPalette::Text)));
}

QSize ClientDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    constexpr int widthInLines = 12;
    const QFontMetrics &metrics = option.fontMetrics;
    const int gap = metrics.height() / 8;
    return {metrics.height() * widthInLines, 2 * metrics.height() + gap + 2 * marginOf(metrics)};
}

} // namespace Clientele
