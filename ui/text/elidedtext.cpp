// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/text/elidedtext.h"

#include <QtGui/QFontMetrics>

#include <algorithm>

namespace Clientele {

namespace {

constexpr QChar ISOLATE_BEGIN(0x2068);
constexpr QChar ISOLATE_END(0x2069);

/** How many isolates @p text leaves open, and how many it ends that it did not begin. */
struct Isolates
{
    explicit Isolates(QStringView text)
    {
        for (const QChar c : text) {
            if (c == ISOLATE_BEGIN)
                ++open;
            else if (c == ISOLATE_END)
                --(open > 0 ? open : ended);
        }
        ended = -ended;
    }

    qsizetype open = 0;
    qsizetype ended = 0;
};

} // namespace

QString joinedAroundCut(QStringView before, QStringView mark, QStringView after)
{
    // Of a cut at the left, Qt keeps the isolates in front of the ellipsis.
    const QString upToCut = before.toString() + mark.toString();
    const qsizetype missing = Isolates(upToCut).open - Isolates(after).ended;
    const QString begins(std::max<qsizetype>(-missing, 0), ISOLATE_BEGIN);
    const QString ends(std::max<qsizetype>(missing, 0), ISOLATE_END);
    return before.toString() + begins + mark.toString() + ends + after.toString();
}

QString elidedText(const QFontMetrics &metrics, const QString &displayed, Qt::TextElideMode mode, int width)
{
    const QString cut = metrics.elidedText(displayed, mode, width);
    const QStringView all(cut);
    const qsizetype before =
        std::mismatch(all.begin(), all.end(), displayed.begin(), displayed.end()).first - all.begin();
    const QStringView rest = all.sliced(before);
    const qsizetype after =
        std::mismatch(rest.rbegin(), rest.rend(), displayed.rbegin(), displayed.rend()).first - rest.rbegin();
    return joinedAroundCut(all.first(before), rest.chopped(after), rest.last(after));
}

} // namespace Clientele
