// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QHash>
#include <QtCore/QString>

#include <optional>

namespace Clientele {

class ContactMethodsModel;
class PhoneNumbers;

/** Tells a table of contact methods which of its numbers could be written in E.164, and which are no numbers. */
class NumberHints
{
public:
    /** @p numbers is not owned; null: there are no hints. @p region as PhoneNumbers::toE164. */
    void setNumbers(const PhoneNumbers *numbers, const QString &region);
    [[nodiscard]] const PhoneNumbers *numbers() const { return m_numbers; }
    [[nodiscard]] QString region() const { return m_region; }

    /** Brings the hints of @p model up to date; reads only numbers that were not there the last time. */
    void refresh(ContactMethodsModel &model);

private:
    const PhoneNumbers *m_numbers = nullptr;
    QString m_region;
    QHash<QString, std::optional<QString>> m_read;
};

} // namespace Clientele
