// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QMetaType>
#include <QtCore/QString>

#include <optional>

namespace Clientele {

/**
 * A place in a client as it is sent, and so the place a message about it belongs. The canonical text is `name`,
 * `avatarUrl`, `contactMethods`, `contactMethods[1]`, `contactMethods[1].value`, `customFields[0].fieldKey` and so on,
 * and the empty text for the form as a whole.
 */
struct FieldPath
{
    enum class Section { Form, Name, AvatarUrl, ContactMethods, CustomFields };
    /** A member of a row. None: the row as a whole, or no row at all. */
    enum class Member { None, Type, Value, IsPreferred, FieldKey };

    Section section = Section::Form;
    /** Position in the array that was sent, from 0; -1: the array as a whole, or no array. */
    int index = -1;
    Member member = Member::None;

    /** The place with this canonical text, and nothing for any other text. */
    [[nodiscard]] static std::optional<FieldPath> fromCanonical(const QString &text);
    [[nodiscard]] QString toCanonical() const;
    [[nodiscard]] bool isForm() const { return section == Section::Form; }

    friend bool operator==(const FieldPath &, const FieldPath &) = default;
};

} // namespace Clientele

Q_DECLARE_METATYPE(Clientele::FieldPath)
