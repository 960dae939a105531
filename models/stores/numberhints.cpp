// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/stores/numberhints.h"

#include "models/items/contactmethodsmodel.h"
#include "models/ports/phonenumbers.h"

#include <utility>

namespace Clientele {

void NumberHints::setNumbers(const PhoneNumbers *numbers, const QString &region)
{
    m_numbers = numbers;
    m_region = region;
    m_read.clear();
}

void NumberHints::refresh(ContactMethodsModel &model)
{
    const auto before = std::exchange(m_read, {});
    QHash<RowId, QString> suggestions;
    QSet<RowId> unreadable;
    for (const ContactMethod &method : model.methods()) {
        if (!m_numbers || !method.type.isPhoneNumber() || method.value.trimmed().isEmpty())
            continue;
        const auto known = before.constFind(method.value);
        const auto e164 = known != before.cend() ? *known : m_numbers->toE164(method.value, m_region);
        m_read.insert(method.value, e164);
        if (!e164)
            unreadable.insert(method.row);
        else if (*e164 != method.value)
            suggestions.insert(method.row, *e164);
    }
    model.setNumberFacts(suggestions, unreadable);
}

} // namespace Clientele
