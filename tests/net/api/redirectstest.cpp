// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
// No redirect is followed, wherever it leads (N5).
#include "tests/net/api/faultyworkspace.h"
#include "tests/support/printers.h"
#include "tests/support/waiting.h"

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

using Sandbox::Fault;

namespace {

enum class Target { SameOrigin, OtherHost, OtherPort, PlainHttp, File };

class Redirect : public testing::TestWithParam<std::tuple<int, Target>>
{
protected:
    Redirect()
    {
        for (Sandbox::Gate *gate : {&secure, &plain}) {
            EXPECT_TRUE(gate->listen());
            gate->faults().set({Fault::answer(200, R"({"clients":[]})").repeated(0)});
        }
    }

    [[nodiscard]] QByteArray location(Target target) const
    {
        const QByteArray path = "/v1/workspace/w1/clients";
        const QByteArray securePort = QByteArray::number(secure.port());
        switch (target) {
        case Target::SameOrigin:
            return "/elsewhere" + path;
        case Target::OtherHost:
            return "https://localhost:" + securePort + path;
        case Target::OtherPort:
            return "https://127.0.0.1:" + securePort + path;
        case Target::PlainHttp:
            return "http://127.0.0.1:" + QByteArray::number(plain.port()) + path;
        case Target::File:
            return "file:///etc/hostname";
        }
        Q_UNREACHABLE();
    }
    void redirectEverything()
    {
        const auto &[status, target] = GetParam();
        Fault redirect = Fault::answer(status, R"({"clients":[]})");
        redirect.headers.emplaceBack("Location", location(target));
        workspace.gate().faults().set({redirect.repeated(0)});
    }

    FaultyWorkspace workspace{Scheme::Https};
    Sandbox::Gate secure{{.tls = authority().server()}};
    Sandbox::Gate plain{{}};
};

} // namespace

TEST_P(Redirect, EndsWhereItBegan)
{
    redirectEverything();
    const Result<QList<Client>> list = workspace.list();
    ASSERT_FALSE(list);
    EXPECT_EQ(list.error().kind, ErrorKind::BadAnswer);
    EXPECT_EQ(list.error().cause, ErrorCause::Redirected);
    const Result<Done> created = workspace.send(Write::Create);
    ASSERT_FALSE(created);
    EXPECT_EQ(created.error().kind, ErrorKind::OutcomeUnknown);
    EXPECT_EQ(created.error().cause, ErrorCause::Redirected);
    EXPECT_EQ(workspace.gate().journal().requests("GET"), 1);
    EXPECT_EQ(workspace.gate().journal().requests("POST"), 1);
    EXPECT_EQ(secure.journal().connections(), 0);
    EXPECT_EQ(plain.journal().connections(), 0);
}

INSTANTIATE_TEST_SUITE_P(CodesAndTargets, Redirect,
                         testing::Combine(testing::Values(301, 302, 303, 307, 308),
                                          testing::Values(Target::SameOrigin, Target::OtherHost, Target::OtherPort,
                                                          Target::PlainHttp, Target::File)));

} // namespace Clientele::Tests
