// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/text/flood.h"

namespace Clientele {

bool isFlood(const QString &text)
{
    constexpr int ofOtherScripts = 4;
    constexpr int mostMarksOnABase = 32;
    if (text.size() > FLOOD_BEGINS)
        return true;
    int weight = 0;
    int marks = 0;
    for (const QChar c : text) {
        weight += c < u'\u0300' ? 1 : ofOtherScripts;
        marks = c.isMark() ? marks + 1 : 0;
        if (weight > FLOOD_BEGINS || marks > mostMarksOnABase)
            return true;
    }
    return false;
}

} // namespace Clientele
