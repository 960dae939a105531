// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/catalog/folding.h"

#include <QtCore/QChar>
#include <QtCore/QString>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace Clientele {

namespace {

constexpr char32_t REPLACEMENT = 0xFFFD;
/** Latin with all its accents ends here; names in it are folded by a table. */
constexpr char32_t TABLE_END = 0x250;

/** What people type for letters and signs that no decomposition takes apart. */
std::string_view typedFor(char32_t lowerCase)
{
    switch (lowerCase) {
    case U'ß':
        return "ss";
    case U'æ':
        return "ae";
    case U'œ':
        return "oe";
    case U'ø':
        return "o";
    case U'đ':
    case U'ð':
        return "d";
    case U'ł':
        return "l";
    case U'þ':
        return "th";
    case U'ħ':
        return "h";
    case U'ı':
        return "i";
    case U'\u2010': // hyphens and dashes
    case U'\u2011':
    case U'\u2012':
    case U'\u2013':
    case U'\u2014':
    case U'\u2015':
    case U'\u2212':
        return "-";
    case U'\u02BC': // apostrophes
    case U'\u2018':
    case U'\u2019':
        return "'";
    default:
        return {};
    }
}

/** Marks on a letter, and what is not seen at all, such as the direction marks around a copied number. */
bool isLeftOut(QChar::Category category)
{
    return category == QChar::Mark_NonSpacing || category == QChar::Other_Format;
}

std::string foldedSlowly(char32_t codePoint)
{
    QString folded;
    const QString decomposed = QString::fromUcs4(&codePoint, 1).normalized(QString::NormalizationForm_KD);
    for (const char32_t each : decomposed.toUcs4()) {
        if (isLeftOut(QChar::category(each)))
            continue;
        const char32_t lower = QChar::toCaseFolded(each);
        const std::string_view typed = typedFor(lower);
        if (const int digit = QChar::digitValue(each); digit >= 0)
            folded += QString::number(digit);
        else if (typed.empty())
            folded += QString::fromUcs4(&lower, 1);
        else
            folded += QString::fromLatin1(typed.data(), static_cast<qsizetype>(typed.size()));
    }
    return folded.toStdString();
}

using FoldingTable = std::array<std::string, TABLE_END>;

const FoldingTable &foldingTable()
{
    static const FoldingTable table = [] {
        FoldingTable made;
        for (char32_t each = 0; each < TABLE_END; ++each)
            made[each] = each < U' ' || (each >= 0x7F && each < 0xA0) ? " " : foldedSlowly(each);
        return made;
    }();
    return table;
}

struct Decoded
{
    char32_t codePoint = REPLACEMENT;
    std::size_t length = 1;
};

/** The character that begins @p text, which is not empty; what is no UTF-8 is one replacement character a byte. */
Decoded decodeFirst(std::string_view text)
{
    const auto byteAt = [text](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
    const auto tail = [&](std::size_t i) { return i < text.size() && (byteAt(i) & 0xC0U) == 0x80U; };
    const std::uint8_t lead = byteAt(0);
    if (lead < 0x80U)
        return {.codePoint = lead, .length = 1};
    if ((lead & 0xE0U) == 0xC0U && tail(1))
        return {.codePoint = ((lead & 0x1FU) << 6U) | (byteAt(1) & 0x3FU), .length = 2};
    if ((lead & 0xF0U) == 0xE0U && tail(1) && tail(2))
        return {.codePoint = ((lead & 0x0FU) << 12U) | ((byteAt(1) & 0x3FU) << 6U) | (byteAt(2) & 0x3FU), .length = 3};
    if ((lead & 0xF8U) == 0xF0U && tail(1) && tail(2) && tail(3)) {
        return {.codePoint = ((lead & 0x07U) << 18U) | ((byteAt(1) & 0x3FU) << 12U) | ((byteAt(2) & 0x3FU) << 6U)
                             | (byteAt(3) & 0x3FU),
                .length = 4};
    }
    return {};
}

void appendUtf8(std::string &to, char32_t codePoint)
{
    to += QString::fromUcs4(&codePoint, 1).toStdString();
}

/** Beyond Latin: most letters fold to themselves. */
void appendFoldedCharacter(std::string &to, char32_t codePoint, std::string_view asWritten)
{
    const QChar::Category category = QChar::category(codePoint);
    if (isLeftOut(category))
        return;
    const char32_t lower = QChar::toCaseFolded(codePoint);
    const bool isPlain = QChar::decompositionTag(codePoint) == QChar::NoDecomposition && typedFor(lower).empty()
                         && category != QChar::Number_DecimalDigit;
    if (category == QChar::Other_Control || category == QChar::Separator_Line)
        to += ' ';
    else if (!isPlain)
        to += foldedSlowly(codePoint);
    else if (lower != codePoint)
        appendUtf8(to, lower);
    else
        to += asWritten;
}

/** Folds as much of @p text as is ASCII, most often all of it, and returns how much that was. */
std::size_t appendFoldedAscii(std::string &to, std::string_view text)
{
    const auto isAscii = [](char each) { return static_cast<std::uint8_t>(each) < 0x80U; };
    const auto length = static_cast<std::size_t>(std::ranges::find_if_not(text, isAscii) - text.begin());
    const std::size_t start = to.size();
    to.append(text.substr(0, length));
    std::transform(to.begin() + static_cast<std::ptrdiff_t>(start), to.end(),
                   to.begin() + static_cast<std::ptrdiff_t>(start), [](char each) {
                       if (each < ' ' || each == 0x7F)
                           return ' ';
                       return each >= 'A' && each <= 'Z' ? static_cast<char>(each - 'A' + 'a') : each;
                   });
    return length;
}

} // namespace

void appendFolded(std::string &to, std::string_view text)
{
    const FoldingTable &table = foldingTable();
    while (!text.empty()) {
        text.remove_prefix(appendFoldedAscii(to, text));
        if (text.empty())
            break;
        const Decoded first = decodeFirst(text);
        if (first.codePoint < TABLE_END)
            to += table[first.codePoint];
        else
            appendFoldedCharacter(to, first.codePoint, text.substr(0, first.length));
        text.remove_prefix(first.length);
    }
}

std::string foldedCharacter(char32_t codePoint)
{
    if (codePoint < TABLE_END)
        return foldingTable()[codePoint];
    std::string folded;
    std::string written;
    appendUtf8(written, codePoint);
    appendFoldedCharacter(folded, codePoint, written);
    return folded;
}

} // namespace Clientele
