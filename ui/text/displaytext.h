// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QString>

namespace Clientele {

/**
 * Text from outside (a server, a person, a file) in the form in which it may stand among our own words: it can neither
 * reorder nor hide its neighbours, nor take for ever to draw (UTR 36 2.5, UTS 39). Wrapped in FSI and PDI; bidi
 * controls and C0/C1 controls become visible marks, lone surrogates U+FFFD; at most 8 combining marks stay on one base.
 * Says nothing about markup: that is for the sinks in plaintext.h.
 */
enum class DisplayForm {
    Line,  ///< One line of at most 200 characters, an ellipsis where it was cut.
    Title, ///< As Line, without the wrapping: for what stands alone, and where others read it (window titles).
    Block, ///< Keeps line ends; at most 4000 characters and 40 lines.
};
[[nodiscard]] QString displayText(const QString &untrusted, DisplayForm form = DisplayForm::Line);

/** As displayText(), of any length and without the wrapping, for a text view of its own. */
[[nodiscard]] QString displayWhole(const QString &untrusted);

} // namespace Clientele
