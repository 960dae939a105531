// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/catalog/nameorder.h"

#include <unicode/ucol.h>
#include <unicode/ustring.h>

#include <vector>

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
    const QString text =
        QString::fromUtf8(name.data(), static_cast<qsizetype>(std::min(name.size(), LONGEST_KEYED_NAME)));
    constexpr std::size_t bytesPerCharacter = 6;
    const std::size_t start = to.size();
    const auto guess = bytesPerCharacter * static_cast<std::size_t>(text.size()) + bytesPerCharacter;
    const auto key = [&](std::size_t room) {
        to.resize(start + room);
        return ucol_getSortKey(m_collator, reinterpret_cast<const UChar *>(text.utf16()), static_cast<int>(text.size()),
                               reinterpret_cast<std::uint8_t *>(to.data() + start), static_cast<int>(room));
    };
    auto length = static_cast<std::size_t>(key(guess));
    if (length > guess)
        length = static_cast<std::size_t>(key(length));
    to.resize(start + length);
}

} // namespace Clientele
