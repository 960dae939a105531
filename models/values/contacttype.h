// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QList>
#include <QtCore/QMetaType>
#include <QtCore/QString>

#include <optional>

namespace Clientele {

/**
 * How a contact method reaches a client: one of the five documented types, or a text this version does not know,
 * which is kept verbatim (the API may add types without notice).
 */
class ContactType
{
public:
    enum class Known { WhatsApp, Phone, Email, Fax, Other };

    /** Phone, the type of an empty row. */
    ContactType() = default;
    ContactType(Known known) // NOLINT(google-explicit-constructor): a known type is a type
        : m_text(wireText(known))
    {}

    /** The type spelled @p text on the wire. Compared exactly: "Phone" is not the documented "phone". */
    [[nodiscard]] static ContactType fromText(const QString &text);
    /** The documented types in the order the documentation names them. */
    [[nodiscard]] static QList<Known> allKnown();

    [[nodiscard]] std::optional<Known> known() const;
    /** The wire's spelling. */
    [[nodiscard]] QString text() const { return m_text; }
    /** WhatsApp, phone and fax: the value is a telephone number. */
    [[nodiscard]] bool isPhoneNumber() const;

    friend bool operator==(const ContactType &, const ContactType &) = default;

private:
    [[nodiscard]] static QString wireText(Known known);

    QString m_text = QStringLiteral("phone");
};

} // namespace Clientele

Q_DECLARE_METATYPE(Clientele::ContactType)
