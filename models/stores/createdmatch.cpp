// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/stores/createdmatch.h"

#include "models/ports/phonenumbers.h"

#include <QtCore/QStringList>

#include <algorithm>
#include <chrono>
#include <iterator>
#include <utility>

namespace Clientele {

namespace {

constexpr std::chrono::minutes CLOCK_DIFFERENCE{2};

class Matcher
{
public:
    Matcher(const SoughtClient &sought, const PhoneNumbers *numbers, QString region)
        : m_numbers(numbers)
        , m_region(std::move(region))
        , m_name(comparableName(sought.sent.name))
        , m_methods(comparable(sought.sent.contactMethods))
        , m_from(sought.from.addDuration(-CLOCK_DIFFERENCE))
        , m_until(sought.until.addDuration(CLOCK_DIFFERENCE))
    {}

    [[nodiscard]] bool matches(const Client &client) const
    {
        const bool isInTime = client.createdAt.isNull() || (client.createdAt >= m_from && client.createdAt <= m_until);
        return isInTime && comparableName(client.name) == m_name && comparable(client.contactMethods) == m_methods;
    }

private:
    [[nodiscard]] QStringList comparable(const QList<ContactMethod> &methods) const
    {
        QStringList result;
        for (const ContactMethod &method : methods)
            result.append(method.type.text() + u'\n' + comparableValue(method));
        result.sort();
        return result;
    }
    [[nodiscard]] QString comparableValue(const ContactMethod &method) const
    {
        if (!method.type.isPhoneNumber())
            return comparableName(method.value);
        const auto e164 = m_numbers ? m_numbers->toE164(method.value, m_region) : std::nullopt;
        QString digits = e164.value_or(method.value);
        digits.removeIf([](QChar c) { return !c.isDigit(); });
        return digits.isEmpty() ? comparableName(method.value) : digits;
    }

    const PhoneNumbers *m_numbers;
    QString m_region;
    QString m_name;
    QStringList m_methods;
    QDateTime m_from;
    QDateTime m_until;
};

} // namespace

QString comparableName(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C).toCaseFolded().simplified();
}

QList<Client> createdMatches(const QList<Client> &clients, const SoughtClient &sought, const PhoneNumbers *numbers,
                             const QString &region)
{
    const Matcher matcher(sought, numbers, region);
    QList<Client> found;
    std::ranges::copy_if(clients, std::back_inserter(found), [&](const Client &c) { return matcher.matches(c); });
    return found;
}

} // namespace Clientele
