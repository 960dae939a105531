// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/items/typefollowing.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

bool looksLikeNumber(const QString &value)
{
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    const auto isNumberPart = [&](QChar c) {
        return isDigit(c) || c.isSpace() || u"+()-./\u2010\u2011\u2013"_s.contains(c);
    };
    return std::ranges::any_of(value, isDigit) && std::ranges::all_of(value, isNumberPart);
}

} // namespace

ContactType typeFollowing(const QString &value, const ContactType &current)
{
    if (value.contains(u'@'))
        return ContactType::Known::Email;
    if (looksLikeNumber(value) && !current.isPhoneNumber())
        return ContactType::Known::Phone;
    return current;
}

} // namespace Clientele
