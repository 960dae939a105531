// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QString>
#include <QtCore/Qt>

class QFontMetrics;

namespace Clientele {

/**
 * What a cut leaves of a text with parts in display form, joined by @p mark: an isolate that lost its end is ended
 * behind the mark, so that what stands after the text keeps its order.
 */
[[nodiscard]] QString joinedAroundCut(QStringView before, QStringView mark, QStringView after);

/** As QFontMetrics::elidedText(), for text with parts in display form; joined as above. */
[[nodiscard]] QString elidedText(const QFontMetrics &metrics, const QString &displayed, Qt::TextElideMode mode,
                                 int width);

} // namespace Clientele
