// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
// However a server challenges, 401 means one thing: sign in (N11).
#include "tests/net/api/faultyworkspace.h"
#include "tests/support/printers.h"
#include "tests/support/waiting.h"

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

using Sandbox::Fault;

namespace {

class Challenge : public testing::TestWithParam<QByteArrayList>
{
protected:
    void SetUp() override
    {
        Fault refusal = Fault::answer(401, R"({"message":"Who are you?"})");
        for (const QByteArray &challenge : GetParam())
            refusal.headers.emplaceBack("WWW-Authenticate", challenge);
        workspace.gate().faults().set({refusal.repeated(0)});
    }

    FaultyWorkspace workspace{Scheme::Http};
};

} // namespace

TEST_P(Challenge, IsAskedForOnceAndMeansNotSignedIn)
{
    const Result<QList<Client>> list = workspace.list();
    ASSERT_FALSE(list);
    EXPECT_EQ(list.error().kind, ErrorKind::NotSignedIn);
    EXPECT_EQ(list.error().message, u"Who are you?"_s);
    for (const Write write : {Write::Create, Write::Update, Write::Remove}) {
        EXPECT_EQ(workspace.send(write).error().kind, ErrorKind::NotSignedIn);
        EXPECT_EQ(workspace.arrived(write), 1);
    }
    EXPECT_EQ(workspace.gate().journal().requests(), 4);
}

INSTANTIATE_TEST_SUITE_P(Kinds, Challenge,
                         testing::Values(QByteArrayList{}, QByteArrayList{"Basic realm=\"office\""},
                                         QByteArrayList{
                                             R"(Digest realm="office", nonce="abc", qop="auth", algorithm=MD5)"},
                                         QByteArrayList{"Bearer error=\"invalid_token\""}, QByteArrayList{"Negotiate"},
                                         QByteArrayList{"NTLM"}, QByteArrayList{"Bearer", "Basic realm=\"office\""}));

} // namespace Clientele::Tests
