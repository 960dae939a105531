// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
// Signing in at the workspace server itself.
#include "net/api/clientsapi.h"
#include "net/api/network.h"
#include "tests/net/sandbox/runningsandbox.h"
#include "tests/support/printers.h"
#include "tests/support/waiting.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

namespace {

class SandboxSignIn : public testing::Test
{
protected:
    [[nodiscard]] Result<SignedIn> signIn(const QString &email, const QString &password)
    {
        return waitFor(network.signIn().signIn(connection, email, Password(password), {}));
    }
    [[nodiscard]] Result<SignedIn> signIn() { return signIn(login.email, login.password); }

    RunningSandbox sandbox{{.control = true}};
    Sandbox::SandboxLogin login = sandbox.start().login;
    Connection connection{.baseUrl = sandbox.start().baseUrl, .workspaceId = sandbox.start().workspaceId};
    Network network;
};

} // namespace

TEST_F(SandboxSignIn, BringsATokenThatTellsItsEndAndWhatItAllows)
{
    const Result<SignedIn> signedIn = signIn();
    ASSERT_TRUE(signedIn);
    EXPECT_EQ(signedIn->account.email, login.email);
    EXPECT_FALSE(signedIn->account.fullName.isEmpty());
    EXPECT_EQ(signedIn->permissions, Permissions());
    const TokenClaims claims = Network::claimsOf(signedIn->token);
    ASSERT_TRUE(claims.expires);
    EXPECT_NEAR(static_cast<double>(QDateTime::currentDateTimeUtc().daysTo(*claims.expires)), 30, 1);
    EXPECT_EQ(claims.permissions, Permissions());
    EXPECT_TRUE(waitFor(network.clients(connection, signedIn->token)->list({})));
}

TEST_F(SandboxSignIn, TellsEachRefusalApart)
{
    EXPECT_EQ(signIn(login.email, u"wrong password"_s).error().cause, ErrorCause::WrongCredentials);
    EXPECT_EQ(signIn(u"nobody@example.com"_s, login.password).error().kind, ErrorKind::WorkspaceNotFound);
    EXPECT_EQ(signIn(login.email, u"short"_s).error().kind, ErrorKind::Rejected);
    EXPECT_EQ(sandbox.ask("PUT", "/sandbox/staff", R"({"suspended":true})").status(), 204);
    EXPECT_EQ(signIn().error().cause, ErrorCause::Suspended);
    connection.workspaceId = u"other"_s;
    EXPECT_EQ(signIn().error().kind, ErrorKind::WorkspaceNotFound);
}

TEST_F(SandboxSignIn, AgainAfterItsTokensWereEnded)
{
    const AccessToken first = signIn()->token;
    EXPECT_EQ(sandbox.ask("DELETE", "/sandbox/tokens").status(), 204);
    EXPECT_EQ(waitFor(network.clients(connection, first)->list({})).error().kind, ErrorKind::NotSignedIn);
    EXPECT_TRUE(waitFor(network.clients(connection, signIn()->token)->list({})));
}

} // namespace Clientele::Tests
