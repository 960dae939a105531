// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QString>

namespace Clientele::Wire {

/** @p text with each half of a broken surrogate pair replaced, as no UTF-8 can carry it. */
[[nodiscard]] inline QString wellFormed(QString text)
{
    // Nearly every text, and fast for a long one.
    if (QStringView(text).isValidUtf16())
        return text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair)
            ++i;
        else if (text[i].isSurrogate())
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace Clientele::Wire
