// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/values/contacttype.h"

using namespace Qt::StringLiterals;

namespace Clientele {

ContactType ContactType::fromText(const QString &text)
{
    ContactType type;
    type.m_text = text;
    return type;
}

QList<ContactType::Known> ContactType::allKnown()
{
    return {Known::WhatsApp, Known::Phone, Known::Email, Known::Fax, Known::Other};
}

std::optional<ContactType::Known> ContactType::known() const
{
    for (const Known known : allKnown()) {
        if (wireText(known) == m_text)
            return known;
    }
    return std::nullopt;
}

bool ContactType::isPhoneNumber() const
{
    const auto type = known();
    return type == Known::WhatsApp || type == Known::Phone || type == Known::Fax;
}

QString ContactType::wireText(Known known)
{
    switch (known) {
    case Known::WhatsApp:
        return u"whatsapp"_s;
    case Known::Phone:
        return u"phone"_s;
    case Known::Email:
        return u"email"_s;
    case Known::Fax:
        return u"fax"_s;
    case Known::Other:
        return u"other"_s;
    }
    Q_UNREACHABLE();
}

} // namespace Clientele
