// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/app/programs.h"
#include "tests/support/printers.h"
#include "tests/support/privatebus.h"
#include "tests/support/testfolder.h"
#include "tests/support/waiting.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>
#include <QtNetwork/QLocalServer>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

namespace {

const QStringList &goodClient()
{
    static const QStringList arguments{u"--name"_s,    u"Ann Example"_s,
                                       u"--contact"_s, u"email:ann@example.com"_s,
                                       u"--contact"_s, u"phone:+49 30 123456:preferred"_s};
    return arguments;
}

class CreateTest : public testing::Test
{
protected:
    QStringList arguments(const QStringList &where, const QStringList &client = goodClient()) const
    {
        return QStringList{u"create"_s, u"--json"_s, u"--profile-dir"_s, profile()} + where + client;
    }

    QStringList arguments(const SandboxProgram &server) const
    {
        return arguments({u"--base-url"_s, server.baseUrl(), u"--workspace"_s, server.workspaceId()});
    }

    ProgramRun create(const SandboxProgram &server) const
    {
        return runProgram(arguments(server), {{u"CLIENTELE_TOKEN"_s, QString::fromLatin1(server.token())}});
    }

    QString profile() const { return m_folder.filePath(u"profile"_s); }

    TestFolder m_folder;
};

QString keychainKey(const QString &profile, const SandboxProgram &server)
{
    return u"%1|%2|%3/token"_s.arg(profile, server.baseUrl(), server.workspaceId());
}

QStringList pathsOf(const QJsonObject &error)
{
    QStringList paths;
    const QJsonArray fields = error.value("fields"_L1).toArray();
    for (const auto &field : fields)
        paths.append(field.toObject().value("path"_L1).toString());
    return paths;
}

} // namespace

TEST_F(CreateTest, PrintsTheClientThatTheServerHolds)
{
    const SandboxProgram server;
    const ProgramRun run = create(server);
    ASSERT_EQ(run.exitCode, 0) << run.errors.toStdString();
    EXPECT_TRUE(run.errors.isEmpty()) << run.errors.toStdString();
    EXPECT_EQ(run.client().value("id"_L1).toString().size(), 24);
    EXPECT_EQ(run.client().value("name"_L1), u"Ann Example"_s);
    EXPECT_TRUE(run.client().contains("updatedAt"_L1)) << "only reading it again tells when it was updated";
    const QJsonArray methods = run.client().value("contactMethods"_L1).toArray();
    EXPECT_EQ(methods.at(1).toObject().value("value"_L1), u"+49 30 123456"_s);
    EXPECT_TRUE(methods.at(1).toObject().value("isPreferred"_L1).toBool());
    EXPECT_FALSE(methods.at(0).toObject().value("isPreferred"_L1).toBool());
    EXPECT_EQ(server.requests(u"POST"_s), 1);
}

TEST_F(CreateTest, SaysInAWordWhatWasCreatedWhenNotAskedForJson)
{
    const SandboxProgram server;
    QStringList plain = arguments(server);
    plain.removeOne(u"--json"_s);
    const ProgramRun run = runProgram(plain, {{u"CLIENTELE_TOKEN"_s, QString::fromLatin1(server.token())}});
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_TRUE(run.output.startsWith("Created Ann Example (")) << run.output.toStdString();
}

TEST_F(CreateTest, AClientThatCouldNotBeReadAgainIsCreatedNevertheless)
{
    const SandboxProgram server({QJsonObject{{u"method"_s, u"GET"_s}, {u"status"_s, 500}, {u"times"_s, 0}}});
    const ProgramRun run = create(server);
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_EQ(run.client().value("name"_L1), u"Ann Example"_s);
    EXPECT_FALSE(run.errors.isEmpty());
}

struct FaultCase
{
    const char *name;
    QJsonObject fault;
    int exitCode;
    int status;
    const char *kind;
};

class CreateFaultTest : public CreateTest, public testing::WithParamInterface<FaultCase>
{};

TEST_P(CreateFaultTest, EndsWithTheExitCodeOfItsKindAndIsSentOnce)
{
    QJsonObject fault = GetParam().fault;
    fault.insert("method"_L1, u"POST"_s);
    const SandboxProgram server({fault});
    const ProgramRun run = create(server);
    EXPECT_EQ(run.exitCode, GetParam().exitCode);
    EXPECT_EQ(run.error().value("status"_L1).toInt(-1), GetParam().status);
    EXPECT_EQ(run.error().value("kind"_L1).toString(), QString::fromLatin1(GetParam().kind));
    EXPECT_FALSE(run.error().value("message"_L1).toString().isEmpty());
    EXPECT_TRUE(run.error().value("fields"_L1).isArray());
    EXPECT_EQ(server.requests(u"POST"_s), 1);
    EXPECT_FALSE((run.output + run.errors).contains(server.token()));
}

INSTANTIATE_TEST_SUITE_P(
    All, CreateFaultTest,
    testing::Values(
        FaultCase{"BadRequest", {{u"status"_s, 400}, {u"body"_s, u"{\"message\":\"no\"}"_s}}, 4, 400, "rejected"},
        FaultCase{"Conflict", {{u"status"_s, 409}}, 4, 409, "rejected"},
        FaultCase{"TooMany", {{u"status"_s, 429}}, 4, 429, "rejected"},
        FaultCase{"Teapot", {{u"status"_s, 418}}, 4, 418, "rejected"},
        FaultCase{"Unauthorized", {{u"status"_s, 401}}, 5, 401, "notSignedIn"},
        FaultCase{"Forbidden", {{u"status"_s, 403}}, 5, 403, "notAllowed"},
        FaultCase{"RequestTimeout", {{u"status"_s, 408}}, 7, 408, "outcomeUnknown"},
        FaultCase{"Redirect",
                  {{u"status"_s, 302}, {u"headers"_s, QJsonObject{{u"Location"_s, u"http://127.0.0.1:1/"_s}}}},
                  7,
                  302,
                  "outcomeUnknown"},
        FaultCase{"Garbage", {{u"status"_s, 201}, {u"body"_s, u"<html>"_s}}, 7, 201, "outcomeUnknown"},
        FaultCase{"Truncated", {{u"send"_s, u"cut"_s}, {u"cutAt"_s, 6}}, 7, 201, "outcomeUnknown"},
        FaultCase{"ClosedAfterCommit",
                  {{u"when"_s, u"commit"_s}, {u"send"_s, u"nothing"_s}, {u"then"_s, u"close"_s}},
                  7,
                  0,
                  "outcomeUnknown"},
        FaultCase{"ResetAfterReading",
                  {{u"when"_s, u"request"_s}, {u"send"_s, u"nothing"_s}, {u"then"_s, u"reset"_s}},
                  7,
                  0,
                  "outcomeUnknown"},
        FaultCase{"Internal", {{u"status"_s, 500}}, 8, 500, "serverTrouble"},
        FaultCase{"Unavailable", {{u"status"_s, 503}, {u"body"_s, u"<h1>down</h1>"_s}}, 8, 503, "serverTrouble"}),
    [](const auto &fault) { return std::string(fault.param.name); });

TEST_F(CreateTest, TheServersWordsStandInTheMessageAndAtTheirFields)
{
    const QString body = uR"({"message":"Überprüfen Sie <das>","errors":{"contactMethods[1].value":["zu kurz"]}})"_s;
    const SandboxProgram server({QJsonObject{{u"method"_s, u"POST"_s}, {u"status"_s, 422}, {u"body"_s, body}}});
    const ProgramRun run = create(server);
    EXPECT_EQ(run.exitCode, 4);
    EXPECT_TRUE(run.error().value("message"_L1).toString().contains(u"Überprüfen Sie <das>"_s));
    const QJsonObject field = run.error().value("fields"_L1).toArray().at(0).toObject();
    EXPECT_EQ(field.value("path"_L1), u"contactMethods[1].value"_s);
    EXPECT_EQ(field.value("message"_L1), u"zu kurz"_s);
}

TEST_F(CreateTest, AnUnknownWorkspaceAMissingPermissionAndAWrongTokenAreToldApart)
{
    const SandboxProgram server({}, {u"--token-permissions"_s, u"clients.view"_s});
    EXPECT_EQ(create(server).error().value("kind"_L1), u"notAllowed"_s);

    const ProgramRun wrong = runProgram(arguments(server), {{u"CLIENTELE_TOKEN"_s, u"abc.def.ghi"_s}});
    EXPECT_EQ(wrong.exitCode, 5);
    EXPECT_EQ(wrong.error().value("status"_L1), 401);

    const SandboxProgram other;
    const ProgramRun elsewhere =
        runProgram(arguments({u"--base-url"_s, other.baseUrl(), u"--workspace"_s, u"65a0000000000000000000ff"_s}),
                   {{u"CLIENTELE_TOKEN"_s, QString::fromLatin1(other.token())}});
    EXPECT_EQ(elsewhere.exitCode, 4);
    EXPECT_EQ(elsewhere.error().value("status"_L1), 404);
    EXPECT_EQ(elsewhere.error().value("kind"_L1), u"workspaceNotFound"_s);
}

TEST_F(CreateTest, InvalidInputIsNotSent)
{
    const SandboxProgram server;
    const QStringList where{u"--base-url"_s, server.baseUrl(), u"--workspace"_s, server.workspaceId()};
    const QMap<QString, QString> token{{u"CLIENTELE_TOKEN"_s, QString::fromLatin1(server.token())}};
    const ProgramRun blank = runProgram(arguments(where, {u"--name"_s, u" "_s, u"--contact"_s, u"fon:1"_s}), token);
    EXPECT_EQ(blank.exitCode, 3);
    EXPECT_EQ(pathsOf(blank.error()), (QStringList{u"name"_s, u"contactMethods[0].type"_s}));
    EXPECT_EQ(blank.error().value("status"_L1), 0);
    const ProgramRun empty = runProgram(arguments(where, {u"--avatar-url"_s, u"a"_s}), token);
    EXPECT_EQ(empty.exitCode, 3);
    EXPECT_EQ(pathsOf(empty.error()), (QStringList{u"name"_s, u"avatarUrl"_s, u"contactMethods"_s}));
    EXPECT_EQ(server.requests(u"POST"_s), 0);
}

TEST_F(CreateTest, ACommandLineThatIsNotUnderstoodIsSaidInBothWays)
{
    const ProgramRun run = runProgram({u"create"_s, u"--json"_s, u"--nmae=N"_s});
    EXPECT_EQ(run.exitCode, 2);
    EXPECT_EQ(run.error().value("kind"_L1), u"usage"_s);
    EXPECT_FALSE(run.errors.isEmpty());
    EXPECT_EQ(runProgram({u"--no-such-option"_s}).exitCode, 2);
    EXPECT_EQ(runProgram({u"list"_s}).exitCode, 2);
}

TEST_F(CreateTest, HelpAndVersionNeedNoDisplay)
{
    const ProgramRun help = runProgram({u"create"_s, u"--help"_s});
    EXPECT_EQ(help.exitCode, 0);
    EXPECT_TRUE(help.output.contains("outcomeUnknown"));
    EXPECT_EQ(runProgram({u"--help"_s}).exitCode, 0);
    EXPECT_TRUE(runProgram({u"--version"_s}).output.startsWith("clientele "));
}

TEST_F(CreateTest, WhatNeverLeftIsToldApart)
{
    const QMap<QString, QString> token{{u"CLIENTELE_TOKEN"_s, u"abc"_s}};
    const ProgramRun refused =
        runProgram(arguments({u"--base-url"_s, u"http://127.0.0.1:1"_s, u"--workspace"_s, u"w"_s}), token);
    EXPECT_EQ(refused.exitCode, 6);
    EXPECT_EQ(refused.error().value("kind"_L1), u"neverSent"_s);
    const ProgramRun insecure =
        runProgram(arguments({u"--base-url"_s, u"http://192.0.2.1"_s, u"--workspace"_s, u"w"_s}), token);
    EXPECT_EQ(insecure.exitCode, 6);
}

TEST_F(CreateTest, WithoutATokenNothingIsSent)
{
    const SandboxProgram server;
    const ProgramRun none = runProgram(arguments(server));
    EXPECT_EQ(none.exitCode, 5);
    EXPECT_EQ(none.error().value("kind"_L1), u"keychain"_s);
    const ProgramRun unusable = runProgram(arguments(server), {{u"CLIENTELE_TOKEN"_s, u"a b\r\nX-Evil: 1"_s}});
    EXPECT_EQ(unusable.exitCode, 5);
    EXPECT_EQ(unusable.error().value("kind"_L1), u"notSignedIn"_s);
    EXPECT_EQ(server.requests(u"POST"_s), 0);
}

TEST_F(CreateTest, TheTokenComesFromTheKeychainWhenTheEnvironmentHasNone)
{
    const SandboxProgram server;
    PrivateBus bus;
    ASSERT_TRUE(bus.startKeyring(PrivateBus::Keyring::Unlocked));
    const QMap<QString, QString> session{{u"DBUS_SESSION_BUS_ADDRESS"_s, bus.address()}};
    EXPECT_EQ(runProgram(arguments(server), session).error().value("kind"_L1), u"notSignedIn"_s);

    ASSERT_TRUE(bus.store(keychainKey(profile(), server), server.token(), u"plaintext"_s));
    const ProgramRun run = runProgram(arguments(server), session);
    EXPECT_EQ(run.exitCode, 0) << run.output.toStdString();

    ASSERT_TRUE(bus.startKeyring(PrivateBus::Keyring::Locked));
    const ProgramRun locked = runProgram(arguments(server), session);
    EXPECT_EQ(locked.exitCode, 5);
    EXPECT_EQ(locked.error().value("kind"_L1), u"keychain"_s);
}

TEST_F(CreateTest, ATokenInTheEnvironmentLeavesTheBusAlone)
{
    const SandboxProgram server;
    QLocalServer bus;
    ASSERT_TRUE(bus.listen(m_folder.filePath(u"bus"_s)));
    const ProgramRun run =
        runProgram(arguments(server), {{u"CLIENTELE_TOKEN"_s, QString::fromLatin1(server.token())},
                                       {u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path="_s + bus.fullServerName()}});
    EXPECT_EQ(run.exitCode, 0);
    EXPECT_FALSE(bus.waitForNewConnection(0));
    EXPECT_FALSE(bus.hasPendingConnections());
}

TEST_F(CreateTest, TheEmbeddedSandboxKeepsItsClientsInTheProfileForItsOwnerAlone)
{
    const ProgramRun first = runProgram(arguments({u"--sandbox"_s}));
    ASSERT_EQ(first.exitCode, 0) << first.output.toStdString();
    const ProgramRun second = runProgram(arguments({u"--sandbox"_s}));
    EXPECT_NE(first.client().value("id"_L1), second.client().value("id"_L1));

    int files = 0;
    QDirIterator entries(profile(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QFileInfo entry = entries.nextFileInfo();
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
                                | QFile::WriteOther | QFile::ExeOther;
        EXPECT_FALSE(entry.permissions() & others) << entry.filePath().toStdString();
        QFile file(entry.filePath());
        files += file.open(QIODevice::ReadOnly) && file.readAll().contains("ann@example.com") ? 1 : 0;
    }
    EXPECT_GE(files, 1);
}

TEST_F(CreateTest, StoppedWhileWaitingForAnAnswerItSaysThatTheOutcomeIsUnknown)
{
    const SandboxProgram server({QJsonObject{
        {u"method"_s, u"POST"_s}, {u"when"_s, u"commit"_s}, {u"send"_s, u"nothing"_s}, {u"then"_s, u"hang"_s}}});
    QProcess process;
    prepareProgram(process, arguments(server), {{u"CLIENTELE_TOKEN"_s, QString::fromLatin1(server.token())}});
    process.start();
    ASSERT_TRUE(waitUntil([&] { return server.requests(u"POST"_s) == 1; }));
    QFile commandLine(u"/proc/%1/cmdline"_s.arg(process.processId()));
    ASSERT_TRUE(commandLine.open(QIODevice::ReadOnly));
    EXPECT_FALSE(commandLine.readAll().contains(server.token()));

    process.terminate();
    const ProgramRun run = resultOf(process);
    EXPECT_EQ(run.exitCode, 7);
    EXPECT_EQ(run.error().value("kind"_L1), u"outcomeUnknown"_s);
}

} // namespace Clientele::Tests
