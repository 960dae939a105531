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
/** For what is no UTF-8, as where a name was cut within a character. */
constexpr UChar32 CUT_CHARACTER = 0xFFFD;

UCollator *openCollator(const QByteArray &locale)
{
    UErrorCode status = U_ZERO_ERROR;
    UCollator *collator = ucol_open(locale.constData(), &status);
    if (U_SUCCESS(status))
        ucol_setAttribute(collator, UCOL_NUMERIC_COLLATION, UCOL_ON, &status);
    return collator;
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
    std::array<UChar, LONGEST_KEYED_NAME> text; // NOLINT(cppcoreguidelines-pro-type-member-init): filled below
    int length = 0;
    UErrorCode status = U_ZERO_ERROR;
    u_strFromUTF8WithSub(text.data(), static_cast<int>(text.size()), &length, name.data(),
                         static_cast<int>(std::min(name.size(), LONGEST_KEYED_NAME)), CUT_CHARACTER, nullptr, &status);
    constexpr std::size_t usualKey = 256;
    std::array<std::uint8_t, usualKey> key; // NOLINT(cppcoreguidelines-pro-type-member-init)
    const auto size = static_cast<std::size_t>(ucol_getSortKey(m_collator, text.data(), length, key.data(), usualKey));
    const std::size_t start = to.size();
    to.append(reinterpret_cast<const char *>(key.data()), std::min(size, usualKey));
    if (size <= usualKey)
        return;
    to.resize(start + size);
    (void)ucol_getSortKey(m_collator, text.data(), length, reinterpret_cast<std::uint8_t *>(to.data() + start),
                          static_cast<int>(size));
}

} // namespace Clientele
