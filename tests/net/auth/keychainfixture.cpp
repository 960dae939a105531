// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/net/auth/keychainfixture.h"

namespace Clientele::Tests {

AccessToken someToken()
{
    return *AccessToken::fromBytes("eyJhbGciOiJIUzI1NiJ9.e30.x_-");
}

AccessToken otherToken()
{
    return *AccessToken::fromBytes("another");
}

PrivateBus &privateBus()
{
    static auto *bus = new PrivateBus;
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus->address().toUtf8());
    return *bus;
}

void KeychainFixture::fillKeyring(Keyring state)
{
    ASSERT_TRUE(m_bus.startKeyring(Keyring::Unlocked));
    ASSERT_TRUE(waitFor(m_store.write(KEY, someToken())));
    ASSERT_TRUE(state == Keyring::Unlocked || m_bus.startKeyring(state));
}

} // namespace Clientele::Tests
