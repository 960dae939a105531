// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/phone/libphonenumbers.h"

#include <phonenumbers/phonenumberutil.h>

#include <set>
#include <string>

namespace Clientele {

namespace {

using Numbers = i18n::phonenumbers::PhoneNumberUtil;
using Number = i18n::phonenumbers::PhoneNumber;

/** The library's own limit in its other languages; its C++ form needs a minute for 100 000 digits. */
constexpr qsizetype MAX_LENGTH = 250;

} // namespace

std::optional<QString> LibPhoneNumbers::toE164(const QString &text, const QString &region) const
{
    if (text.size() > MAX_LENGTH)
        return std::nullopt;
    const Numbers *numbers = Numbers::GetInstance();
    Number number;
    if (numbers->Parse(text.toStdString(), region.toUpper().toStdString(), &number) != Numbers::NO_PARSING_ERROR)
        return std::nullopt;
    if (number.has_extension() || !numbers->IsValidNumber(number))
        return std::nullopt;
    std::string formatted;
    numbers->Format(number, Numbers::E164, &formatted);
    return QString::fromStdString(formatted);
}

QStringList LibPhoneNumbers::regions() const
{
    std::set<std::string> known;
    Numbers::GetInstance()->GetSupportedRegions(&known);
    QStringList sorted;
    for (const std::string &region : known)
        sorted.append(QString::fromStdString(region));
    return sorted;
}

DiallingRules LibPhoneNumbers::diallingRules(const QString &region) const
{
    const Numbers *numbers = Numbers::GetInstance();
    const std::string name = region.toUpper().toStdString();
    const int countryCode = numbers->GetCountryCodeForRegion(name);
    if (countryCode == 0)
        return {};
    DiallingRules rules{.countryCode = std::to_string(countryCode)};
    numbers->GetNddPrefixForRegion(name, true, &rules.trunkPrefix);
    // North America dials the country code itself, and nobody writes it that way.
    if (rules.trunkPrefix == rules.countryCode)
        rules.trunkPrefix.clear();
    return rules;
}

} // namespace Clientele
