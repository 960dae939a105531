// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/drafts/draftdelegate.h"

#include "ui/drafts/draftsproxy.h"
#include "ui/text/textcolors.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

namespace Clientele {

namespace {

/** A line of text and the room it has, not mirrored yet. */
struct DraftLine
{
    QRect place;
    QString text;
};

struct DraftLines
{
    DraftLine title;
    /** How it stands; mostly empty. */
    DraftLine mark;
    DraftLine detail;
};

int draftMargin(const QFontMetrics &metrics)
{
    return metrics.height() * 2 / 5;
}

DraftLines draftLines(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const int margin = draftMargin(option.fontMetrics);
    const int line = option.fontMetrics.height();
    const QRect inside = option.rect.adjusted(margin, margin, -margin, -margin);
    const QString mark = index.data(DraftsProxy::MarkRole).toString();
    const int markWidth = option.fontMetrics.horizontalAdvance(mark);
    const int beside = mark.isEmpty() ? 0 : markWidth + margin;
    return {.title = {.place = {inside.left(), inside.top(), inside.width() - beside, line},
                      .text = index.data(Qt::DisplayRole).toString()},
            .mark = {.place = {inside.right() + 1 - markWidth, inside.top(), markWidth, line}, .text = mark},
            .detail = {.place = {inside.left(), inside.bottom() + 1 - line, inside.width(), line},
                       .text = index.data(DraftsProxy::DetailRole).toString()}};
}

/** Cut where its place ends. */
void paintDraftLine(QPainter &painter, const QStyleOptionViewItem &option, const DraftLine &line)
{
    const QRect there = QStyle::visualRect(option.direction, option.rect, line.place);
    // The painter would mirror once more.
    const Qt::Alignment side = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter.drawText(there, int(side | Qt::AlignAbsolute) | int(Qt::TextSingleLine),
                     option.fontMetrics.elidedText(line.text, Qt::ElideRight, there.width()));
}

void paintFocusOf(QPainter &painter, const QStyleOptionViewItem &option, const QColor &text)
{
    painter.setPen(QPen(text, 1, Qt::DotLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5));
}

} // namespace

void DraftDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor text = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor muted = isSelected ? text : mutedColor(option.palette);
    const DraftLines lines = draftLines(option, index);
    painter->save();
    // A flood of marks over and under letters ends where the row does.
    painter->setClipRect(option.rect);
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    painter->setFont(option.font);
    painter->setPen(text);
    paintDraftLine(*painter, option, lines.title);
    painter->setPen(muted);
    paintDraftLine(*painter, option, lines.mark);
    paintDraftLine(*painter, option, lines.detail);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintFocusOf(*painter, option, text);
    painter->restore();
}

bool DraftDelegate::isCut(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const DraftLines lines = draftLines(option, index);
    return !fits(lines.title.text, option.fontMetrics, lines.title.place.width())
           || !fits(lines.detail.text, option.fontMetrics, lines.detail.place.width());
}

QSize DraftDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    constexpr int widthInLines = 12;
    const int line = option.fontMetrics.height();
    return {line * widthInLines, 2 * line + line / 8 + 2 * draftMargin(option.fontMetrics)};
}

} // namespace Clientele
