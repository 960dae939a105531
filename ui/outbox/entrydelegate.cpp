// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/outbox/entrydelegate.h"

#include "ui/outbox/entriesproxy.h"
#include "ui/text/textcolors.h"

#include <QtGui/QPainter>
#include <QtGui/QTextLayout>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QStyle>

namespace Clientele {

namespace {

constexpr int MOST_STATE_LINES = 3;

/** Where the parts of an entry are, not mirrored yet. */
struct EntryPlaces
{
    QRect icon;
    QRect first;
    QRect state;
};

int entryMargin(const QFontMetrics &metrics)
{
    return metrics.height() * 2 / 5;
}

EntryPlaces entryPlaces(const QRect &row, const QFontMetrics &metrics, bool hasIcon)
{
    const int line = metrics.height();
    const int margin = entryMargin(metrics);
    const QRect inside = row.adjusted(margin, margin, -margin, -margin);
    const QRect texts = inside.adjusted(hasIcon ? line + margin : 0, 0, 0, 0);
    return {.icon = {inside.topLeft(), QSize(line, line)},
            .first = {texts.left(), texts.top(), texts.width(), line},
            .state = texts.adjusted(0, line + line / 8, 0, 0)};
}

/** @p text cut into lines of @p width, the last one with an ellipsis where there is more. */
struct WrappedText
{
    QStringList lines;
    bool isCut = false;
};

WrappedText wrapped(const QString &text, const QFont &font, int width)
{
    WrappedText result;
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool isLast = result.lines.size() + 1 == MOST_STATE_LINES;
        const QString rest = text.mid(line.textStart());
        if (isLast) {
            result.lines << QFontMetrics(font).elidedText(rest, Qt::ElideRight, width);
            result.isCut = result.lines.last() != rest;
            break;
        }
        result.lines << rest.left(line.textLength()).trimmed();
    }
    layout.endLayout();
    return result;
}

/** What is left of the first line for what an entry is about, when its @p moment has its place. */
QRect placeBesideMoment(const QRect &first, const QString &moment, const QFontMetrics &metrics)
{
    const int taken = moment.isEmpty() ? 0 : metrics.horizontalAdvance(moment) + 2 * entryMargin(metrics);
    return first.adjusted(0, 0, -taken, 0);
}

QColor textColor(const QStyleOptionViewItem &option, bool isMuted)
{
    if (option.state.testFlag(QStyle::State_Selected))
        return option.palette.color(QPalette::HighlightedText);
    return isMuted ? mutedColor(option.palette) : option.palette.color(QPalette::Text);
}

/** A painter of one row's parts. */
class EntryPainter
{
public:
    EntryPainter(QPainter &painter, const QStyleOptionViewItem &option)
        : m_painter(painter)
        , m_option(option)
    {
        m_painter.setFont(option.font);
    }

    void paintIcon(const QRect &place, Severity severity)
    {
        const QRectF square = mirrored(place);
        if (m_option.state.testFlag(QStyle::State_Selected)) {
            // The icon's colours are made for the window's.
            constexpr qreal rim = 0.12;
            const qreal by = square.height() * rim;
            m_painter.setRenderHint(QPainter::Antialiasing);
            m_painter.setPen(Qt::NoPen);
            m_painter.setBrush(m_option.palette.color(QPalette::Window));
            m_painter.drawEllipse(square.adjusted(-by, -by, by, by));
        }
        paintSeverityIcon(m_painter, square, severity, m_option.palette);
    }

    void paintFirst(const QRect &place, const EntryLines &lines, const QString &moment)
    {
        const QRect what = placeBesideMoment(place, moment, m_option.fontMetrics);
        const QString fitting = m_option.fontMetrics.elidedText(lines.what, Qt::ElideRight, what.width());
        m_painter.setPen(textColor(m_option, lines.isOver));
        paintText(what, fitting, directionOf(fitting), Qt::AlignLeading);
        m_painter.setPen(textColor(m_option, true));
        paintText(place, moment, m_option.direction, Qt::AlignTrailing);
    }

    void paintState(const QRect &place, const QString &state)
    {
        m_painter.setPen(textColor(m_option, true));
        QRect line(place.left(), place.top(), place.width(), m_option.fontMetrics.height());
        for (const QString &text : wrapped(state, m_option.font, place.width()).lines) {
            paintText(line, text, directionOf(state), Qt::AlignLeading);
            line.translate(0, m_option.fontMetrics.lineSpacing());
        }
    }

    /** Styles paint theirs in the colour of the selection, on which it cannot be seen. */
    void paintFocus()
    {
        constexpr float strength = 0.8F;
        QColor color = textColor(m_option, false);
        color.setAlphaF(strength);
        m_painter.setPen(QPen(color, 1, Qt::DotLine));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(QRectF(m_option.rect).adjusted(1.5, 1.5, -1.5, -1.5));
    }

private:
    [[nodiscard]] QRect mirrored(const QRect &place) const
    {
        return QStyle::visualRect(m_option.direction, m_option.rect, place);
    }
    /** Words run in their own direction, on whichever side they stand. */
    [[nodiscard]] static Qt::LayoutDirection directionOf(const QString &text)
    {
        return text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    }
    void paintText(const QRect &place, const QString &text, Qt::LayoutDirection direction, Qt::Alignment side)
    {
        const Qt::Alignment absolute = QStyle::visualAlignment(m_option.direction, side) | Qt::AlignAbsolute;
        m_painter.setLayoutDirection(direction);
        m_painter.drawText(mirrored(place), static_cast<int>(absolute | Qt::AlignVCenter) | Qt::TextSingleLine, text);
    }

    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
};

} // namespace

void EntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto lines = index.data(EntriesProxy::LinesRole).value<EntryLines>();
    const EntryPlaces places = entryPlaces(option.rect, option.fontMetrics, lines.severity.has_value());
    painter->save();
    // A flood of marks over and under letters ends where the row does.
    painter->setClipRect(option.rect);
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    EntryPainter row(*painter, option);
    if (lines.severity)
        row.paintIcon(places.icon, *lines.severity);
    row.paintFirst(places.first, lines, index.data(EntriesProxy::MomentRole).toString());
    row.paintState(places.state, lines.state);
    if (option.state.testFlag(QStyle::State_HasFocus))
        row.paintFocus();
    painter->restore();
}

bool EntryDelegate::isCut(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto lines = index.data(EntriesProxy::LinesRole).value<EntryLines>();
    const QString moment = index.data(EntriesProxy::MomentRole).toString();
    const EntryPlaces places = entryPlaces(option.rect, option.fontMetrics, lines.severity.has_value());
    const QRect what = placeBesideMoment(places.first, moment, option.fontMetrics);
    return !fits(lines.what, option.fontMetrics, what.width())
           || wrapped(lines.state, option.font, places.state.width()).isCut;
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    const QFontMetrics &metrics = option.fontMetrics;
    const auto lines = index.data(EntriesProxy::LinesRole).value<EntryLines>();
    const QRect place = entryPlaces({0, 0, width, 0}, metrics, lines.severity.has_value()).state;
    const int stateLines = qMax(1, static_cast<int>(wrapped(lines.state, option.font, place.width()).lines.size()));
    const int height = place.top() + metrics.height() + (stateLines - 1) * metrics.lineSpacing();
    return {width, height + entryMargin(metrics)};
}

} // namespace Clientele
