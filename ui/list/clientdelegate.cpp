// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/list/clientdelegate.h"

#include "models/items/clientsmodel.h"
#include "models/values/contacttype.h"
#include "ui/list/markedtext.h"
#include "ui/pictures/avatarpainting.h"
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

/** A line of text as it is painted. */
struct ClientLine
{
    QRect place;
    MarkedText text;
    MarkedTextLook look;
};

ClientLine nameLine(const QStyleOptionViewItem &option, const RowPlaces &places, const QModelIndex &index)
{
    ClientLine line{.place = places.name,
                    .text =
                        markedText(index.data(RowRole::NameRole).toString(), marksIn(index, RowRole::NameMatchesRole)),
                    .look = lookOf(option, option.palette.color(QPalette::Text))};
    if (line.text.text.trimmed().isEmpty()) {
        line.text.text = ClientDelegate::tr("No name");
        line.look.color.setAlphaF(0.7F);
    }
    return line;
}

/** @p found: where the search was found, empty: in what is shown anyway. */
ClientLine lowerLine(const QStyleOptionViewItem &option, const RowPlaces &places, const QModelIndex &index,
                     const QString &found)
{
    const MarkedTextLook look = lookOf(option, mutedColor(option.palette));
    const auto line = [&](const QString &text, RowRole marks) {
        return ClientLine{.place = places.value, .text = markedText(text, marksIn(index, marks)), .look = look};
    };
    if (!found.isEmpty())
        return line(found, RowRole::FoundInMatchesRole);
    if (index.data(RowRole::MethodTypeRole).isValid())
        return line(index.data(RowRole::MethodValueRole).toString(), RowRole::ValueMatchesRole);
    return {.place = places.icon.united(places.value),
            .text = {.text = ClientDelegate::tr("No contact method")},
            .look = look};
}

void paintLowerIcon(QPainter &painter, ContactIcons &icons, const QRect &place, const QColor &color,
                    const QModelIndex &index, bool isFoundElsewhere)
{
    const QVariant type = index.data(RowRole::MethodTypeRole);
    if (isFoundElsewhere)
        icons.paintFound(painter, place, color);
    else if (type.isValid())
        icons.paint(painter, place, type.value<ContactType>(), color);
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
    const QString url = m_pictures ? index.data(RowRole::AvatarUrlRole).toString() : QString();
    paintAvatar(*painter, places.avatar, index.data(RowRole::NameRole).toString(), url, m_pictures, option.palette);
    const ClientLine name = nameLine(option, places, index);
    paintMarkedText(*painter, name.place, name.text, name.look);
    const QString found = index.data(RowRole::FoundInRole).toString();
    const ClientLine lower = lowerLine(option, places, index, found);
    paintLowerIcon(*painter, m_icons, places.icon, lower.look.color, index, !found.isEmpty());
    paintMarkedText(*painter, lower.place, lower.text, lower.look);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocus(*painter, option);
    painter->restore();
}

bool ClientDelegate::isCut(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const RowPlaces places = placesIn(option);
    const QString found = index.data(RowRole::FoundInRole).toString();
    const auto isWhole = [&option](const ClientLine &line) {
        return isWholeIn(line.place.width(), line.text, line.look, option.widget);
    };
    return !isWhole(nameLine(option, places, index)) || !isWhole(lowerLine(option, places, index, found));
}

void ClientDelegate::paintLetter(QPainter &painter, const QStyleOptionViewItem &option, const QString &letter,
                                 Look look) const
{
    const RowPlaces places = placesIn(option);
    painter.setFont(option.font);
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
