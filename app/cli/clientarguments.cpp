// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/cli/clientarguments.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Clientele {

std::optional<ContactMethod> parseContact(const QString &text)
{
    constexpr auto flag = ":preferred"_L1;
    const qsizetype colon = text.indexOf(u':');
    if (colon < 0)
        return std::nullopt;
    QString value = text.sliced(colon + 1);
    const bool preferred = value.endsWith(flag);
    if (preferred)
        value.chop(flag.size());
    return ContactMethod{.row = RowId::create(),
                         .type = ContactType::fromText(text.first(colon)),
                         .value = value,
                         .preferred = preferred,
                         .typeChosen = true};
}

std::optional<CustomField> parseField(const QString &text)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals < 0)
        return std::nullopt;
    return CustomField{.row = RowId::create(), .key = text.first(equals), .value = text.sliced(equals + 1)};
}

void preferFirstUnlessMarked(QList<ContactMethod> &methods)
{
    const bool marked = std::ranges::any_of(methods, &ContactMethod::preferred);
    if (!marked && !methods.isEmpty())
        methods.first().preferred = true;
}

} // namespace Clientele
