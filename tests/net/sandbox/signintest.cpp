// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/sandbox/tokens.h"
#include "tests/net/sandbox/runningsandbox.h"
#include "tests/support/printers.h"
#include "tests/support/testfolder.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele::Sandbox {

namespace {

using Tests::jsonOf;
using Tests::RunningSandbox;

const QByteArray JSON = "Content-Type: application/json\r\n";

QByteArray signInPath(const RunningSandbox &sandbox)
{
    return "/v1/workspace/" + sandbox.start().workspaceId.toUtf8() + "/staff/login";
}

QByteArray signInBody(const QString &email, const QString &password)
{
    return QJsonDocument(QJsonObject{{u"email"_s, email}, {u"password"_s, password}}).toJson(QJsonDocument::Compact);
}

/** Without a token, as documented. */
Message signIn(RunningSandbox &sandbox, const QByteArray &body)
{
    return sandbox.askWith(JSON, "POST", signInPath(sandbox), body);
}

Message signIn(RunningSandbox &sandbox)
{
    return signIn(sandbox, signInBody(sandbox.start().login.email, sandbox.start().login.password));
}

int statusWith(RunningSandbox &sandbox, const QByteArray &token)
{
    return sandbox.askWith("Authorization: Bearer " + token + "\r\n", "GET", sandbox.clientsPath()).status();
}

TEST(SandboxSignIn, GivesATokenThatIsGood)
{
    RunningSandbox sandbox({.permissions = {u"clients.view"_s}});
    const Message answer = signIn(sandbox);
    ASSERT_EQ(answer.status(), 200);
    const QJsonObject staff = jsonOf(answer)["staff"_L1].toObject();
    EXPECT_EQ(staff["email"_L1].toString(), sandbox.start().login.email);
    EXPECT_EQ(staff["permissions"_L1].toArray(), QJsonArray{u"clients.view"_s});
    EXPECT_EQ(staff["status"_L1].toString(), u"active"_s);
    EXPECT_FALSE(staff["id"_L1].toString().isEmpty());
    EXPECT_FALSE(staff["fullName"_L1].toString().isEmpty());
    EXPECT_EQ(statusWith(sandbox, jsonOf(answer)["token"_L1].toString().toLatin1()), 200);
}

TEST(SandboxSignIn, TellsWhatIsWrong)
{
    RunningSandbox sandbox;
    const auto &[email, password] = sandbox.start().login;
    const QList<std::pair<QByteArray, int>> wrong{
        {"", 400},
        {"[]", 400},
        {R"({"email":"staff@example.com"})", 400},
        {R"({"password":"long enough"})", 400},
        {R"({"email":1,"password":"long enough"})", 400},
        {signInBody(email, u"seven77"_s), 400},
        {signInBody(email, u"eight888"_s), 401},
        {signInBody(email, password.toUpper() + u'x'), 401},
        {signInBody(u"somebody@example.com"_s, password), 404},
    };
    for (const auto &[body, status] : wrong)
        EXPECT_EQ(signIn(sandbox, body).status(), status) << body.toStdString();
    EXPECT_EQ(signIn(sandbox, signInBody(email.toUpper(), password)).status(), 200);
    const QByteArray good = signInBody(email, password);
    EXPECT_EQ(sandbox.askWith(JSON, "POST", "/v1/workspace/other/staff/login", good).status(), 404);
    EXPECT_EQ(sandbox.askWith("Content-Type: text/plain\r\n", "POST", signInPath(sandbox), good).status(), 415);
    EXPECT_EQ(sandbox.askWith({}, "GET", signInPath(sandbox)).status(), 401);
    EXPECT_EQ(sandbox.ask("GET", signInPath(sandbox)).status(), 405);
}

TEST(SandboxSignIn, KeepsItsPasswordWithTheDataAndElsewhereHasAnother)
{
    const Tests::TestFolder folder;
    const SandboxOptions options{.dataFile = folder.filePath(u"workspace.db"_s)};
    const QString first = RunningSandbox(options).start().login.password;
    EXPECT_GE(first.size(), 16);
    EXPECT_EQ(RunningSandbox(options).start().login.password, first);
    EXPECT_NE(RunningSandbox().start().login.password, first);
}

TEST(SandboxSignIn, IsRefusedWhileSuspended)
{
    RunningSandbox sandbox({.control = true});
    EXPECT_EQ(sandbox.ask("PUT", "/sandbox/staff", R"({"suspended":true})").status(), 204);
    EXPECT_EQ(signIn(sandbox).status(), 403);
    const QString &email = sandbox.start().login.email;
    EXPECT_EQ(signIn(sandbox, signInBody(email, u"wrong password"_s)).status(), 401);
    EXPECT_EQ(sandbox.ask("PUT", "/sandbox/staff", R"({"suspended":false})").status(), 204);
    EXPECT_EQ(signIn(sandbox).status(), 200);
}

TEST(SandboxSignIn, BringsATokenAfterAllWereEnded)
{
    const Tests::TestFolder folder;
    const SandboxOptions options{.dataFile = folder.filePath(u"workspace.db"_s), .control = true};
    QByteArray ended;
    {
        RunningSandbox sandbox(options);
        ended = sandbox.start().token;
        const QByteArray second = jsonOf(signIn(sandbox))["token"_L1].toString().toLatin1();
        EXPECT_EQ(sandbox.ask("DELETE", "/sandbox/tokens").status(), 204);
        EXPECT_EQ(statusWith(sandbox, ended), 401);
        EXPECT_EQ(statusWith(sandbox, second), 401);
        EXPECT_EQ(statusWith(sandbox, jsonOf(signIn(sandbox))["token"_L1].toString().toLatin1()), 200);
    }
    RunningSandbox again(options);
    EXPECT_EQ(statusWith(again, ended), 401);
    EXPECT_EQ(statusWith(again, again.start().token), 200);
}

TEST(SandboxSignIn, PermissionsChangeForTokensThatAreThereToo)
{
    RunningSandbox sandbox({.control = true});
    EXPECT_EQ(sandbox.ask("PUT", "/sandbox/staff", R"({"permissions":["clients.create"]})").status(), 204);
    EXPECT_EQ(statusWith(sandbox, sandbox.start().token), 403);
    EXPECT_EQ(jsonOf(signIn(sandbox))["staff"_L1]["permissions"_L1].toArray(), QJsonArray{u"clients.create"_s});
    EXPECT_EQ(sandbox.ask("PUT", "/sandbox/staff", R"({"permissions":["clients.view"]})").status(), 204);
    EXPECT_EQ(statusWith(sandbox, sandbox.start().token), 200);
    for (const QByteArray &nonsense : {QByteArray("[]"), QByteArray("{}"), QByteArray(R"({"suspended":1})"),
                                       QByteArray(R"({"permissions":"clients.view"})")})
        EXPECT_EQ(sandbox.ask("PUT", "/sandbox/staff", nonsense).status(), 400) << nonsense.toStdString();
}

TEST(SandboxSignIn, TokensEndWithTheirLifetime)
{
    RunningSandbox ended({.tokenLifetime = std::chrono::seconds(0)});
    EXPECT_EQ(statusWith(ended, ended.start().token), 401);
    RunningSandbox running({.tokenLifetime = std::chrono::hours(2)});
    EXPECT_EQ(statusWith(running, running.start().token), 200);
    EXPECT_EQ(statusWith(running, jsonOf(signIn(running))["token"_L1].toString().toLatin1()), 200);
}

TEST(SandboxSignIn, LeavesNoSecretAmongWhatWasAsked)
{
    const Tests::TestFolder folder;
    const QString log = folder.filePath(u"log"_s);
    RunningSandbox sandbox({.logFile = log, .control = true});
    const QString password = sandbox.start().login.password;
    const QByteArray token = jsonOf(signIn(sandbox))["token"_L1].toString().toLatin1();
    (void)signIn(sandbox, '"' + password.toLatin1());
    (void)signIn(sandbox, signInBody(u"nobody@example.com"_s, password));
    const QByteArray echo =
        R"([{"path":"*login","status":401,"times":1,"body":"you sent )" + password.toLatin1() + R"("}])";
    EXPECT_EQ(sandbox.ask("PUT", "/sandbox/faults", echo).status(), 204);
    EXPECT_EQ(signIn(sandbox).status(), 401);

    QFile file(log);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    for (const QByteArray &told : {sandbox.ask("GET", "/sandbox/requests").body, file.readAll()}) {
        EXPECT_EQ(told.count("/staff/login"), 4);
        EXPECT_EQ(told.count(sandbox.start().login.email.toLatin1()), 3);
        EXPECT_FALSE(told.contains(password.toLatin1()));
        EXPECT_FALSE(told.contains(token));
    }
}

} // namespace

} // namespace Clientele::Sandbox
