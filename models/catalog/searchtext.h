// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalog/clientrecord.h"

#include <string>
#include <string_view>
#include <vector>

namespace Clientele {

/**
 * Appends what of a client is searched, folded: lines that end with `\n`, the name first, then each contact value, then
 * each custom field's value. A contact value that is a telephone number is numberDigits() of it; where letters stand in
 * it, and for a custom field that looks like a number, its digits follow as a line of their own. Any thread.
 */
void appendSearchText(std::string &to, const RecordParts &parts);

/** True for digits and the signs that stand between those of a number, and nothing else. All here take folded text. */
[[nodiscard]] bool isNumberText(std::string_view folded);

/** True for what may be a telephone number and nothing else: isNumberText() with four digits at least. */
[[nodiscard]] bool looksLikeNumber(std::string_view folded);

/**
 * The digits of a telephone number: an international prefix (`+`, `00`) and a trunk zero in brackets (`+49 (0)30`)
 * are left out, so that all spellings of an international number are the same digits; a national number keeps its
 * zero.
 */
[[nodiscard]] std::string numberDigits(std::string_view folded);
/** Where in @p folded those digits are, in bytes. */
[[nodiscard]] std::vector<std::size_t> numberDigitPlaces(std::string_view folded);

} // namespace Clientele
