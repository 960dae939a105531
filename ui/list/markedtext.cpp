// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/list/markedtext.h"

#include "ui/text/displaytext.h"

#include <QtGui/QFontMetrics>
#include <QtGui/QPainter>
#include <QtGui/QTextLayout>

#include <algorithm>

namespace Clientele {

namespace {

/** Where position @p at of @p untrusted is in its display form, which goes from its beginning to its end likewise. */
int shownPosition(const QString &untrusted, int at)
{
    return static_cast<int>(displayText(untrusted.left(at), DisplayForm::Title).size());
}

Qt::LayoutDirection directionOf(const QString &text)
{
    return text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

void paintUnmarked(QPainter &painter, const QRect &place, const QString &text, const MarkedTextLook &look)
{
    const QString fitting = QFontMetrics(look.font, painter.device()).elidedText(text, Qt::ElideRight, place.width());
    painter.setFont(look.font);
    painter.setPen(look.color);
    painter.setLayoutDirection(directionOf(text));
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignAbsolute | look.side | Qt::TextSingleLine, fitting);
}

QList<QTextLayout::FormatRange> formatsOf(const MarkedText &marked, qsizetype length, const MarkedTextLook &look)
{
    QTextCharFormat format;
    format.setFontWeight(QFont::Bold);
    if (look.ground.isValid())
        format.setBackground(look.ground);
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange &mark : marked.marks) {
        const int shown = qMin(mark.length, static_cast<int>(length) - mark.start);
        if (shown > 0)
            formats.append({mark.start, shown, format});
    }
    return formats;
}

} // namespace

MarkedText markedText(const QString &untrusted, const QList<TextRange> &matches)
{
    MarkedText marked{.text = displayText(untrusted, DisplayForm::Title)};
    if (matches.isEmpty() || marked.text == untrusted) {
        marked.marks = matches;
        return marked;
    }
    const int length = static_cast<int>(marked.text.size());
    for (const TextRange &match : matches) {
        const int start = qMin(shownPosition(untrusted, match.start), length);
        const int end = qMin(shownPosition(untrusted, match.start + match.length), length);
        if (end > start)
            marked.marks.append({.start = start, .length = end - start});
    }
    return marked;
}

void paintMarkedText(QPainter &painter, const QRect &place, const MarkedText &marked, const MarkedTextLook &look)
{
    if (marked.marks.isEmpty()) {
        paintUnmarked(painter, place, marked.text, look);
        return;
    }
    // Measured as if all of it were bold, so that what is marked never runs over the edge.
    QFont bold = look.font;
    bold.setBold(true);
    const QString fitting = QFontMetrics(bold, painter.device()).elidedText(marked.text, Qt::ElideRight, place.width());
    QTextOption option(look.side | Qt::AlignAbsolute);
    option.setTextDirection(directionOf(marked.text));
    option.setWrapMode(QTextOption::NoWrap);
    QTextLayout layout(fitting, look.font, painter.device());
    layout.setTextOption(option);
    layout.setFormats(formatsOf(marked, fitting.size(), look));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(place.width());
    layout.endLayout();
    painter.setPen(look.color);
    layout.draw(&painter, QPointF(place.left(), place.top() + (place.height() - line.height()) / 2));
}

} // namespace Clientele
