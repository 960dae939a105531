// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/catalog/searchtext.h"

#include "models/catalog/folding.h"

#include <algorithm>

namespace Clientele {

namespace {

constexpr std::ptrdiff_t SHORTEST_NUMBER = 4;
constexpr std::string_view INTERNATIONAL = "00";

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

bool isNumberSign(char character)
{
    return character == ' ' || character == '/' || character == '(' || character == ')'
           || (character >= '+' && character <= '.' && character != ',');
}

/** Calls @p take with the place of each digit, but of those of a trunk zero in brackets. */
template <typename Take>
void eachDigit(std::string_view folded, Take take)
{
    constexpr std::string_view trunk = "(0)";
    for (std::size_t i = 0; i < folded.size(); ++i) {
        if (isDigit(folded[i]))
            take(i);
        else if (i > 0 && folded.substr(i).starts_with(trunk))
            i += trunk.size() - 1;
    }
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
    return std::ranges::all_of(folded, [](char each) { return isDigit(each) || isNumberSign(each); });
}

bool looksLikeNumber(std::string_view folded)
{
    return isNumberText(folded) && std::ranges::count_if(folded, isDigit) >= SHORTEST_NUMBER;
}

std::vector<std::size_t> numberDigitPlaces(std::string_view folded)
{
    std::vector<std::size_t> places;
    eachDigit(folded, [&places](std::size_t place) { places.push_back(place); });
    const bool hasPrefix = places.size() >= 2 && folded[places[0]] == '0' && folded[places[1]] == '0';
    if (hasPrefix)
        places.erase(places.begin(), places.begin() + static_cast<std::ptrdiff_t>(INTERNATIONAL.size()));
    return places;
}

std::string numberDigits(std::string_view folded)
{
    std::string digits;
    eachDigit(folded, [&](std::size_t place) { digits += folded[place]; });
    if (digits.starts_with(INTERNATIONAL))
        digits.erase(0, INTERNATIONAL.size());
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
