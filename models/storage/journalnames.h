// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/error.h"
#include "models/values/outboxitem.h"

#include <QtCore/QString>

#include <optional>

// How enumerators are called in a journal's file. A name that was once written stays, whatever the enumerator is
// called.
namespace Clientele::JournalNames {

[[nodiscard]] QLatin1StringView nameOf(ClientAction action);
[[nodiscard]] QLatin1StringView nameOf(OutboxState state);
[[nodiscard]] QLatin1StringView nameOf(ErrorKind kind);
[[nodiscard]] QLatin1StringView nameOf(ErrorCause cause);
[[nodiscard]] QLatin1StringView nameOf(FieldPath::Section section);
[[nodiscard]] QLatin1StringView nameOf(FieldPath::Member member);

/** The enumerator of this name; nothing for a name this version does not know. */
template <typename Enum>
[[nodiscard]] std::optional<Enum> named(const QString &name)
{
    // Past the last one there is no name.
    for (int i = 0; !nameOf(Enum(i)).isEmpty(); ++i) {
        if (nameOf(Enum(i)) == name)
            return Enum(i);
    }
    return std::nullopt;
}

} // namespace Clientele::JournalNames
