// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/phoneregion.h"
#include "app/profile.h"
#include "tests/app/programs.h"
#include "tests/support/printers.h"
#include "tests/support/waiting.h"

#include <QtCore/QFile>
#include <QtCore/QSettings>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

namespace {

class ReadTest : public testing::Test
{
protected:
    [[nodiscard]] QStringList arguments(const SandboxProgram &server, const QStringList &command) const
    {
        return command + QStringList{u"--profile-dir"_s, m_folder.path(),  u"--base-url"_s,
                                     server.baseUrl(),   u"--workspace"_s, server.workspaceId()};
    }
    [[nodiscard]] ProgramRun run(const SandboxProgram &server, const QStringList &command) const
    {
        return runProgram(arguments(server, command), {{u"CLIENTELE_TOKEN"_s, QString::fromLatin1(server.token())}});
    }
    /** A server whose list is @p body. */
    [[nodiscard]] static QJsonArray answering(const QString &body)
    {
        return {QJsonObject{{u"method"_s, u"GET"_s}, {u"status"_s, 200}, {u"times"_s, 0}, {u"body"_s, body}}};
    }

    QTemporaryDir m_folder;
};

QJsonArray clientsOf(const ProgramRun &run)
{
    return run.object().value("clients"_L1).toArray();
}

const QStringList LIST_JSON{u"list"_s, u"--json"_s};

} // namespace

TEST_F(ReadTest, ListsAllClientsOfTheWorkspace)
{
    const SandboxProgram server({}, {u"--seed"_s, u"100"_s});
    const ProgramRun json = run(server, LIST_JSON);
    ASSERT_EQ(json.exitCode, 0) << json.errors.toStdString();
    EXPECT_TRUE(json.errors.isEmpty());
    EXPECT_EQ(clientsOf(json).size(), 100);
    EXPECT_EQ(json.object().size(), 1);
    const QJsonObject first = clientsOf(json).at(0).toObject();
    EXPECT_FALSE(first.value("contactMethods"_L1).toArray().isEmpty());

    const ProgramRun text = run(server, {u"list"_s});
    EXPECT_EQ(text.output.count('\n'), 100);
    EXPECT_TRUE(text.output.startsWith(first.value("name"_L1).toString().toUtf8() + ' '));
    const ProgramRun csv = run(server, {u"list"_s, u"--csv"_s});
    EXPECT_EQ(csv.output.count("\r\n"), 101);
    EXPECT_TRUE(csv.output.startsWith("id,name,preferredType,preferredValue,createdAt,updatedAt,avatarUrl\r\n"));
    EXPECT_EQ(server.requests(u"GET"_s), 3);
}

TEST_F(ReadTest, ListsWhatASearchFinds)
{
    const QString body = uR"({"clients":[{"id":"1","name":"Jörg Müller"},{"id":"2","name":"Ann",
        "contactMethods":[{"type":"phone","value":"+49 (0)30 1234","isPreferred":true}]},{"id":"3","name":"Bo"}]})"_s;
    const SandboxProgram server(answering(body));
    const auto found = [&](const QString &text) {
        QStringList ids;
        const QJsonArray clients = clientsOf(run(server, LIST_JSON + QStringList{u"--search"_s, text}));
        for (const auto &client : clients)
            ids.append(client["id"_L1].toString());
        return ids;
    };
    EXPECT_EQ(found(u"muller jorg"_s), QStringList{u"1"_s});
    EXPECT_EQ(found(u"0049301234"_s), QStringList{u"2"_s});
    EXPECT_EQ(found(u"nobody"_s), QStringList());
    EXPECT_EQ(run(server, {u"list"_s, u"--search"_s, u"ann"_s}).output, "Ann  +49 (0)30 1234\n");
}

TEST_F(ReadTest, NumbersAreReadForTheRegionChosenInPreferences)
{
    const SandboxProgram server(answering(uR"({"clients":[{"id":"1","name":"Ann",
        "contactMethods":[{"type":"phone","value":"+49 30 1234","isPreferred":true}]}]})"_s));
    const QStringList search = LIST_JSON + QStringList{u"--search"_s, u"030 1234"_s};
    ASSERT_EQ(clientsOf(run(server, search)).size(), 0) << "found without a region";
    {
        const auto settings = Profile(m_folder.path()).openSettings();
        choosePhoneRegion(*settings, u"DE"_s);
    }
    EXPECT_EQ(clientsOf(run(server, search)).size(), 1);
}

TEST_F(ReadTest, WhatWasLeftOutIsNamed)
{
    const SandboxProgram server(answering(uR"({"clients":[{"id":"1","name":"Ann"},{"name":"x"},{"id":"1"}]})"_s));
    const ProgramRun json = run(server, LIST_JSON);
    EXPECT_EQ(json.exitCode, 0);
    EXPECT_EQ(clientsOf(json).size(), 1);
    const QJsonObject report = json.object().value("report"_L1).toObject();
    EXPECT_EQ(report.value("broken"_L1), 1);
    EXPECT_EQ(report.value("duplicates"_L1), 1);
    EXPECT_EQ(report.value("samples"_L1).toArray().at(0), u"item 2: no id"_s);
    EXPECT_TRUE(json.errors.contains("item 2: no id\n")) << json.errors.toStdString();
    EXPECT_TRUE(json.errors.contains("item 3: the id 1 came before\n")) << json.errors.toStdString();
}

TEST_F(ReadTest, ShowsOneClientAsTheServerHoldsIt)
{
    const SandboxProgram server({}, {u"--seed"_s, u"3"_s});
    const QJsonObject listed = clientsOf(run(server, LIST_JSON)).at(0).toObject();
    const QString id = listed.value("id"_L1).toString();
    const ProgramRun json = run(server, {u"show"_s, u"--json"_s, id});
    EXPECT_EQ(json.exitCode, 0);
    EXPECT_EQ(json.client().value("id"_L1), id);
    EXPECT_EQ(json.client().value("contactMethods"_L1), listed.value("contactMethods"_L1));
    EXPECT_TRUE(json.client().contains("updatedAt"_L1)) << "only the single client tells when it was updated";
    const ProgramRun text = run(server, {u"show"_s, id});
    EXPECT_TRUE(text.output.startsWith(listed.value("name"_L1).toString().toUtf8() + '\n'));
    EXPECT_TRUE(text.output.contains(id.toUtf8()));
}

struct ReadFault
{
    const char *name;
    QJsonObject fault;
    int exitCode;
    const char *kind;
};

class ReadFaultTest : public ReadTest, public testing::WithParamInterface<ReadFault>
{};

TEST_P(ReadFaultTest, EndsWithTheExitCodeOfItsKind)
{
    QJsonObject fault = GetParam().fault;
    fault.insert("times"_L1, 0);
    const SandboxProgram server({fault}, {u"--seed"_s, u"3"_s});
    for (const QStringList &command : {LIST_JSON, QStringList{u"show"_s, u"--json"_s, u"c1"_s}}) {
        const ProgramRun ended = run(server, command);
        EXPECT_EQ(ended.exitCode, GetParam().exitCode) << command.constFirst().toStdString();
        EXPECT_EQ(ended.error().value("kind"_L1), QString::fromLatin1(GetParam().kind));
        EXPECT_FALSE(ended.error().value("message"_L1).toString().isEmpty());
        EXPECT_FALSE((ended.output + ended.errors).contains(server.token()));
    }
}

INSTANTIATE_TEST_SUITE_P(
    All, ReadFaultTest,
    testing::Values(
        ReadFault{"TooMany", {{u"status"_s, 429}}, 4, "rejected"},
        ReadFault{"Unauthorized", {{u"status"_s, 401}}, 5, "notSignedIn"},
        ReadFault{"Forbidden", {{u"status"_s, 403}}, 5, "notAllowed"},
        ReadFault{"Closed", {{u"send"_s, u"nothing"_s}, {u"then"_s, u"close"_s}}, 6, "noAnswer"},
        ReadFault{"Truncated",
                  {{u"status"_s, 200}, {u"body"_s, u"{\"clients\":[]}"_s}, {u"send"_s, u"cut"_s}, {u"cutAt"_s, 5}},
                  6,
                  "noAnswer"},
        ReadFault{"Internal", {{u"status"_s, 500}}, 8, "serverTrouble"},
        ReadFault{"Garbage", {{u"status"_s, 200}, {u"body"_s, u"<html>"_s}}, 8, "badAnswer"}),
    [](const auto &fault) { return std::string(fault.param.name); });

TEST_F(ReadTest, AClientThatIsNotThereIsRejected)
{
    const SandboxProgram server;
    const ProgramRun ended = run(server, {u"show"_s, u"--json"_s, u"65a0000000000000000000ff"_s});
    EXPECT_EQ(ended.exitCode, 4);
    EXPECT_EQ(ended.error().value("status"_L1), 404);
    EXPECT_EQ(ended.error().value("kind"_L1), u"rejected"_s);
}

TEST_F(ReadTest, AMistakeOnTheCommandLineIsTold)
{
    EXPECT_EQ(runProgram({u"list"_s, u"--json"_s}).error().value("kind"_L1), u"usage"_s);
    EXPECT_EQ(runProgram({u"show"_s, u"--sandbox"_s}).exitCode, 2);
}

TEST_F(ReadTest, TheEmbeddedSandboxCanBeRead)
{
    const QStringList sandbox{u"--sandbox"_s, u"--profile-dir"_s, m_folder.path()};
    EXPECT_EQ(
        runProgram(QStringList{u"create"_s, u"--name"_s, u"Ann"_s, u"--contact"_s, u"phone:1"_s} + sandbox).exitCode,
        0);
    EXPECT_TRUE(runProgram(QStringList{u"list"_s, u"--search"_s, u"ann"_s} + sandbox).output.startsWith("Ann"));
}

TEST_F(ReadTest, StoppedWhileWaitingItSaysThatThereIsNoAnswer)
{
    const SandboxProgram server({QJsonObject{{u"send"_s, u"nothing"_s}, {u"then"_s, u"hang"_s}}});
    QProcess process;
    prepareProgram(process, arguments(server, LIST_JSON),
                   {{u"CLIENTELE_TOKEN"_s, QString::fromLatin1(server.token())}});
    process.start();
    ASSERT_TRUE(waitUntil([&] { return server.requests(u"GET"_s) == 1; }));
    process.terminate();
    const ProgramRun ended = resultOf(process);
    EXPECT_EQ(ended.exitCode, 6);
    EXPECT_EQ(ended.error().value("kind"_L1), u"noAnswer"_s);
}

} // namespace Clientele::Tests
