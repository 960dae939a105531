// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/list/markedtext.h"

#include "ui/text/displaytext.h"

#include <QtGui/QFontMetrics>
#include <QtGui/QPainter>
#include <QtGui/QTextLayout>

namespace Clientele {

namespace {

/** Where position @p at of @p untrusted is in its display form, which goes from its beginning to its end likewise. */
int shownPosition(const QString &untrusted, int at)
{
    return static_cast<int>(displayText(untrusted.left(at), DisplayForm::Title).size());
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

/** @p layout as one line of @p width; how wide its words are. */
qreal layOutLine(QTextLayout &layout, const QString &text, int width, const MarkedText &marked,
                 const MarkedTextLook &look)
{
    QTextOption option(look.side | Qt::AlignAbsolute);
    option.setTextDirection(marked.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setText(text);
    layout.setTextOption(option);
    layout.setFormats(formatsOf(marked, text.size(), look));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(width);
    layout.endLayout();
    return line.naturalTextWidth();
}

/** Cut as if all of it were bold, so that what is marked never runs over the edge. */
QString cutToFit(const QString &text, int width, const MarkedTextLook &look, const QPaintDevice *device)
{
    QFont bold = look.font;
    bold.setBold(true);
    return QFontMetrics(bold, device).elidedText(text, Qt::ElideRight, width);
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

bool isWholeIn(int width, const MarkedText &marked, const MarkedTextLook &look, const QPaintDevice *device)
{
    QTextLayout layout({}, look.font, device);
    return layOutLine(layout, marked.text, width, marked, look) <= width;
}

void paintMarkedText(QPainter &painter, const QRect &place, const MarkedText &marked, const MarkedTextLook &look)
{
    QTextLayout layout({}, look.font, painter.device());
    if (layOutLine(layout, marked.text, place.width(), marked, look) > place.width()) {
        const QString fitting = cutToFit(marked.text, place.width(), look, painter.device());
        layOutLine(layout, fitting, place.width(), marked, look);
    }
    painter.setPen(look.color);
    layout.draw(&painter, QPointF(place.left(), place.top() + (place.height() - layout.lineAt(0).height()) / 2));
}

} // namespace Clientele
