// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/auth/keychainsecretstore.h"
#include "tests/support/privatebus.h"
#include "tests/support/waiting.h"

#include <QtCore/QString>

namespace Clientele::Tests {

using Keyring = PrivateBus::Keyring;

inline const QString KEY = QStringLiteral("/tmp/a profile|https://api.example.com/x|65a0/token");

[[nodiscard]] AccessToken someToken();
[[nodiscard]] AccessToken otherToken();

template <typename T>
[[nodiscard]] ErrorCause causeOf(const Result<T> &result)
{
    EXPECT_TRUE(result || result.error().kind == ErrorKind::Keychain);
    return result ? ErrorCause::None : result.error().cause;
}

/** The bus of this process. Never destroyed: GLib ends a process whose session bus goes away. */
[[nodiscard]] PrivateBus &privateBus();

/** Stores on a private bus, on which there is no keychain yet. */
class KeychainFixture : public testing::Test
{
protected:
    static constexpr std::chrono::milliseconds SHORT_LIMIT{300};

    void TearDown() override { m_bus.stopKeyring(); }

    /** A keyring that holds someToken() under KEY, then in @p state. */
    void fillKeyring(Keyring state);

    PrivateBus &m_bus = privateBus();
    KeychainSecretStore m_store{std::chrono::seconds(20)};
    KeychainSecretStore m_impatient{SHORT_LIMIT};
};

} // namespace Clientele::Tests
