// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/catalog/searchquery.h"

#include "models/catalog/folding.h"
#include "models/catalog/searchtext.h"

#include <algorithm>

namespace Clientele {

namespace {

bool isInternational(std::string_view number)
{
    const auto first = number.find_first_not_of(" (");
    return first != std::string_view::npos && (number[first] == '+' || number.substr(first).starts_with("00"));
}

/** How else a region writes the number with these @p digits; empty: in no other way. */
std::string otherSpelling(std::string_view digits, bool international, const DiallingRules &rules)
{
    const std::string &written = international ? rules.countryCode : rules.trunkPrefix;
    const std::string &instead = international ? rules.trunkPrefix : rules.countryCode;
    if (rules.countryCode.empty() || written.empty() || !digits.starts_with(written) || digits == written)
        return {};
    return instead + std::string(digits.substr(written.size()));
}

SearchNeedle numberNeedle(std::string_view text, const DiallingRules &rules)
{
    const std::string digits = numberDigits(text);
    SearchNeedle needle{.spellings = {std::string(text), digits, otherSpelling(digits, isInternational(text), rules)},
                        .isNumber = true};
    std::erase(needle.spellings, std::string());
    keepShortest(needle.spellings);
    return needle;
}

std::vector<std::string_view> wordsOf(std::string_view text)
{
    std::vector<std::string_view> words;
    while (words.size() < SearchQuery::MOST_WORDS) {
        const auto start = text.find_first_not_of(' ');
        if (start == std::string_view::npos)
            break;
        text.remove_prefix(start);
        const auto length = std::min(text.find(' '), text.size());
        words.push_back(text.substr(0, length));
        text.remove_prefix(length);
    }
    return words;
}

bool hasDigit(std::string_view text)
{
    return text.find_first_of("0123456789") != std::string_view::npos;
}

} // namespace

void keepShortest(std::vector<std::string> &texts)
{
    std::ranges::stable_sort(texts, {}, &std::string::size);
    std::vector<std::string> kept;
    for (std::string &each : texts) {
        const auto isInEach = [&each](const std::string &shorter) { return each.find(shorter) != std::string::npos; };
        if (std::ranges::none_of(kept, isInEach))
            kept.push_back(std::move(each));
    }
    texts = std::move(kept);
}

SearchQuery SearchQuery::fromText(const QString &text, const DiallingRules &rules)
{
    std::string folded;
    appendFolded(folded, text.left(LONGEST_TEXT).simplified().toStdString());
    const bool isAllNumber = hasDigit(folded) && isNumberText(folded);
    SearchQuery query;
    for (const std::string_view word : wordsOf(folded)) {
        if (isNumberText(word) && hasDigit(word))
            query.m_words.push_back(numberNeedle(word, rules));
        else if (!isAllNumber) // A sign between the parts of a number is nothing to look for.
            query.m_words.push_back({.spellings = {std::string(word)}});
    }
    if (query.m_words.size() > 1 && looksLikeNumber(folded))
        query.m_number = numberNeedle(folded, rules);
    return query;
}

} // namespace Clientele
