// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalog/clientrecord.h"

#include <string>
#include <string_view>

namespace Clientele {

/**
 * Appends what of a client is searched, folded: lines that end with `\n`, the name first, then each contact value, then
 * each custom field's value. A telephone number's line is numberDigits() of it, unless letters stand in it: then it has
 * two lines, as written and its digits. Any thread.
 */
void appendSearchText(std::string &to, const RecordParts &parts);

/** True for what may be a telephone number and nothing else: digits with the usual signs between, four at least. */
[[nodiscard]] bool looksLikeNumber(std::string_view text);

/**
 * The digits of a telephone number: an international prefix (`+`, `00`) and a trunk zero in brackets (`+49 (0)30`)
 * are left out, so that all spellings of an international number are the same digits; a national number keeps its
 * zero.
 */
[[nodiscard]] std::string numberDigits(std::string_view text);

} // namespace Clientele
