// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/catalog/searchtext.h"

#include "models/catalog/folding.h"

#include <algorithm>

namespace Clientele {

namespace {

constexpr std::ptrdiff_t SHORTEST_NUMBER = 4;
constexpr std::string_view NUMBER_SIGNS = " +-./()\u00A0";

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

bool isNumberType(std::string_view type)
{
    return type == "phone" || type == "whatsapp" || type == "fax";
}

void appendLine(std::string &to, std::string_view text)
{
    appendFolded(to, text);
    to += '\n';
}

void appendMethod(std::string &to, const RecordMethod &method)
{
    const bool isNumber = looksLikeNumber(method.value);
    if (!isNumber)
        appendLine(to, method.value);
    if (isNumber || (isNumberType(method.type) && std::ranges::any_of(method.value, isDigit)))
        to += numberDigits(method.value) + '\n';
}

} // namespace

bool looksLikeNumber(std::string_view text)
{
    const auto fits = [](char each) { return isDigit(each) || NUMBER_SIGNS.find(each) != std::string_view::npos; };
    return std::ranges::all_of(text, fits) && std::ranges::count_if(text, isDigit) >= SHORTEST_NUMBER;
}

std::string numberDigits(std::string_view text)
{
    std::string digits;
    if (const auto trunk = text.find("(0)"); trunk != std::string_view::npos && trunk > 0)
        digits = numberDigits(std::string(text.substr(0, trunk)) + std::string(text.substr(trunk + 3)));
    else
        std::ranges::copy_if(text, std::back_inserter(digits), isDigit);
    if (digits.starts_with("00"))
        digits.erase(0, 2);
    return digits;
}

void appendSearchText(std::string &to, const RecordParts &parts)
{
    appendLine(to, parts.name);
    for (const RecordMethod &method : parts.methods)
        appendMethod(to, method);
    for (const RecordField &field : parts.fields)
        appendLine(to, field.value);
}

} // namespace Clientele
