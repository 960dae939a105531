// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ports/phonenumbers.h"

namespace Clientele {

/** Telephone numbers as Google's libphonenumber knows them. Its tables are loaded by the first question. */
class LibPhoneNumbers : public PhoneNumbers
{
public:
    [[nodiscard]] std::optional<QString> toE164(const QString &text, const QString &region) const override;
    [[nodiscard]] QStringList regions() const override;
    [[nodiscard]] DiallingRules diallingRules(const QString &region) const override;
};

} // namespace Clientele
