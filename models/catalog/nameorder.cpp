// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/catalog/nameorder.h"

#include <unicode/ucol.h>
#include <unicode/ustring.h>

#include <algorithm>
#include <array>
#include <cstdint>

namespace Clientele {

namespace {

/** Longer names are ordered by their beginning. */
constexpr std::size_t LONGEST_KEYED_NAME = 1024;

UCollator *openCollator(const QByteArray &locale)
{
    UErrorCode status = U_ZERO_ERROR;
    UCollator *collator = ucol_open(locale.constData(), &status);
    if (U_SUCCESS(status))
        ucol_setAttribute(collator, UCOL_NUMERIC_COLLATION, UCOL_ON, &status);
    return collator;
}

// UTF-16 never has more units than UTF-8 has bytes.
using Utf16Name = std::array<UChar, LONGEST_KEYED_NAME>;

/** How long it is then. */
std::int32_t toUtf16(std::string_view name, Utf16Name &text)
{
    const auto isAscii = [](char each) { return static_cast<std::uint8_t>(each) < 0x80U; };
    std::int32_t length = 0;
    if (std::ranges::all_of(name, isAscii)) {
        std::ranges::copy(name, text.begin());
        return static_cast<std::int32_t>(name.size());
    }
    UErrorCode status = U_ZERO_ERROR;
    constexpr UChar32 replacement = 0xFFFD;
    u_strFromUTF8WithSub(text.data(), static_cast<std::int32_t>(text.size()), &length, name.data(),
                         static_cast<std::int32_t>(name.size()), replacement, nullptr, &status);
    return U_SUCCESS(status) ? length : 0;
}

} // namespace

NameOrder::NameOrder(const QString &locale)
    : m_locale(locale)
    , m_collator(openCollator(locale.toLatin1()))
{}

NameOrder::~NameOrder()
{
    ucol_close(m_collator);
}

void NameOrder::appendKey(std::string &to, std::string_view name) const
{
    Utf16Name text;
    const std::int32_t length = toUtf16(name.substr(0, text.size()), text);
    std::array<std::uint8_t, 256> usual;
    const auto needed = ucol_getSortKey(m_collator, text.data(), length, usual.data(), usual.size());
    if (needed <= static_cast<std::int32_t>(usual.size())) {
        to.append(reinterpret_cast<const char *>(usual.data()), static_cast<std::size_t>(needed));
        return;
    }
    const std::size_t start = to.size();
    to.resize(start + static_cast<std::size_t>(needed));
    ucol_getSortKey(m_collator, text.data(), length, reinterpret_cast<std::uint8_t *>(to.data() + start), needed);
}

} // namespace Clientele
