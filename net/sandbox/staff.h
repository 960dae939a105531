// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/sandbox/message.h"
#include "net/sandbox/store.h"

#include <QtCore/QStringList>

#include <chrono>

namespace Clientele::Sandbox {

/**
 * The one person who can sign in to the workspace, and the tokens she gets. What she may do counts from the moment it
 * is told, whatever her tokens say. Used on the store's thread.
 */
class Staff
{
public:
    /** @p store must outlive it. */
    Staff(Store &store, QStringList permissions, std::chrono::seconds tokenLifetime);

    [[nodiscard]] static QString email();
    /** As made at random for the store; never write it out. */
    [[nodiscard]] QString password() const;
    /** A new token. */
    [[nodiscard]] QByteArray issueToken() const;
    [[nodiscard]] bool may(const QString &permission) const { return m_permissions.contains(permission); }
    /** Answers a sign-in. What it must pass: body (400), e-mail (404), password (401), being active (403). */
    [[nodiscard]] Message signIn(const QJsonObject &body) const;

    void setPermissions(const QStringList &permissions) { m_permissions = permissions; }
    /** Suspended, she cannot sign in; tokens she has stay good. */
    void setSuspended(bool suspended) { m_suspended = suspended; }

private:
    Store &m_store;
    QStringList m_permissions;
    std::chrono::seconds m_tokenLifetime;
    bool m_suspended = false;
};

} // namespace Clientele::Sandbox
