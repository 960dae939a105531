// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <cstdint>
#include <optional>

namespace Clientele {

/** What the API's calls on clients need; each has a name there. */
enum class Permission : std::uint8_t { ViewClients, CreateClients, UpdateClients, DeleteClients };

/** `clients.view` and so on, as the API and its administrators write it. */
[[nodiscard]] QString permissionName(Permission permission);

/**
 * What somebody may do in a workspace, as far as it is known: told at sign-in or in the token, else learnt from what
 * the server refuses. What is not known is allowed until a refusal; the server decides in any case.
 */
class Permissions
{
public:
    /** Nothing is known. */
    Permissions() = default;
    /** Everything is known: @p names are allowed, others are not. Names without a Permission are passed over. */
    [[nodiscard]] static Permissions fromNames(const QStringList &names);

    [[nodiscard]] bool may(Permission permission) const { return (m_refused & bit(permission)) == 0; }
    /** The server refused, or did, what needs @p permission. */
    void noteRefused(Permission permission) { m_refused |= bit(permission); }
    void noteAllowed(Permission permission) { m_refused &= static_cast<std::uint8_t>(~bit(permission)); }

    friend bool operator==(const Permissions &, const Permissions &) = default;

private:
    [[nodiscard]] static std::uint8_t bit(Permission permission)
    {
        return static_cast<std::uint8_t>(1U << static_cast<unsigned>(permission));
    }

    std::uint8_t m_refused = 0;
};

} // namespace Clientele
