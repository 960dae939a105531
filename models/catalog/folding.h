// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace Clientele {

/**
 * Appends @p text as it is searched: without case and diacritics (Unicode compatibility decomposition without
 * nonspacing marks and invisible format characters, then case folding, and ß æ œ ø đ ð ł þ ħ ı by their base letters),
 * digits of every script as 0 to 9, dashes and apostrophes as - and ', control characters as spaces.
 * UTF-8 to UTF-8; each character is folded by itself, so the folding of a part is the part of the folding. Any thread.
 */
void appendFolded(std::string &to, std::string_view text);

/** The folded form of one character, UTF-8; may be empty. */
[[nodiscard]] std::string foldedCharacter(char32_t codePoint);

} // namespace Clientele
