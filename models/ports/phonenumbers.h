// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalog/diallingrules.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace Clientele {

/** Knows telephone numbers. Pure; any thread. */
class PhoneNumbers
{
public:
    PhoneNumbers() = default;
    virtual ~PhoneNumbers() = default;
    Q_DISABLE_COPY_MOVE(PhoneNumbers)

    /**
     * @p text in E.164 (`+4930123456`) when it is a valid number, read as dialled in @p region (ISO 3166-1 alpha-2);
     * nothing otherwise. Extensions do not survive E.164, so a number with one gives nothing.
     */
    [[nodiscard]] virtual std::optional<QString> toE164(const QString &text, const QString &region) const = 0;
    /** The regions numbers can be read for, ISO 3166-1 alpha-2, sorted. */
    [[nodiscard]] virtual QStringList regions() const = 0;
    /** How numbers are dialled in @p region; empty for one that is not known. */
    [[nodiscard]] virtual DiallingRules diallingRules(const QString &region) const = 0;
};

} // namespace Clientele
