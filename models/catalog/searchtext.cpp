// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/catalog/searchtext.h"

#include "models/catalog/folding.h"

#include <algorithm>

namespace Clientele {

namespace {

constexpr std::ptrdiff_t SHORTEST_NUMBER = 4;

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

bool isNumberType(std::string_view type)
{
    return type == "phone" || type == "whatsapp" || type == "fax";
}

/** Ends the line that begins at @p start of @p to, folded, with a second one for its digits where @p hasNumber. */
void endLine(std::string &to, std::size_t start, bool hasNumber)
{
    const std::string digits = hasNumber ? numberDigits(std::string_view(to).substr(start)) : std::string();
    const bool isNew = !digits.empty() && std::string_view(to).substr(start) != digits;
    to += '\n';
    if (isNew)
        to += digits + '\n';
}

void appendMethod(std::string &to, const RecordMethod &method)
{
    const std::size_t start = to.size();
    appendFolded(to, method.value);
    const std::string_view folded = std::string_view(to).substr(start);
    if (looksLikeNumber(folded)) {
        const std::string digits = numberDigits(folded);
        to.resize(start);
        to += digits + '\n';
    } else {
        endLine(to, start, isNumberType(method.type));
    }
}

void appendField(std::string &to, const RecordField &field)
{
    const std::size_t start = to.size();
    appendFolded(to, field.value);
    endLine(to, start, looksLikeNumber(std::string_view(to).substr(start)));
}

} // namespace

bool isNumberText(std::string_view folded)
{
    return folded.find_first_not_of("0123456789 +-./()") == std::string_view::npos;
}

bool looksLikeNumber(std::string_view folded)
{
    return isNumberText(folded) && std::ranges::count_if(folded, isDigit) >= SHORTEST_NUMBER;
}

std::vector<std::size_t> numberDigitPlaces(std::string_view folded)
{
    constexpr std::string_view trunk = "(0)";
    constexpr std::string_view international = "00";
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < folded.size(); ++i) {
        if (i > 0 && folded.substr(i).starts_with(trunk))
            i += trunk.size() - 1;
        else if (isDigit(folded[i]))
            places.push_back(i);
    }
    const bool hasPrefix = places.size() >= 2 && folded[places[0]] == '0' && folded[places[1]] == '0';
    if (hasPrefix)
        places.erase(places.begin(), places.begin() + static_cast<std::ptrdiff_t>(international.size()));
    return places;
}

std::string numberDigits(std::string_view folded)
{
    std::string digits;
    for (const std::size_t place : numberDigitPlaces(folded))
        digits += folded[place];
    return digits;
}

void appendSearchText(std::string &to, const RecordParts &parts)
{
    appendFolded(to, parts.name);
    to += '\n';
    for (const RecordMethod &method : parts.methods)
        appendMethod(to, method);
    for (const RecordField &field : parts.fields)
        appendField(to, field);
}

} // namespace Clientele
