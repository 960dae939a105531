// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QString>

#include <memory>
#include <string>
#include <string_view>

struct UCollator;

namespace Clientele {

/** The order of names in a language, by ICU's collation (UTS 10): numbers in names by their value. One thread at a
 * time. */
class NameOrder
{
public:
    /** @p locale as QLocale::name(); the root order where ICU does not know it. */
    explicit NameOrder(const QString &locale);
    ~NameOrder();
    Q_DISABLE_COPY_MOVE(NameOrder)

    [[nodiscard]] const QString &locale() const { return m_locale; }
    /** Appends a key of @p name (UTF-8); keys compare bytewise as names do. */
    void appendKey(std::string &to, std::string_view name) const;

private:
    QString m_locale;
    UCollator *m_collator;
};

} // namespace Clientele
