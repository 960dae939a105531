// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/sandbox/sandbox.h"

#include "net/sandbox/tokens.h"
#include "tests/net/sandbox/runningsandbox.h"
#include "tests/support/printers.h"
#include "tests/support/testfolder.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele::Sandbox {

namespace {

using Tests::jsonOf;
using Tests::RunningSandbox;

const QByteArray VALID_CLIENT = R"({"name":"Zoë","contactMethods":[{"type":"phone","value":"+1","isPreferred":true},)"
                                R"({"type":"email","value":"z@example.com","isPreferred":false}],"customFields":)"
                                R"([{"fieldKey":"notes","value":"n"}]})";

/** `path code` of everything a body was refused for. */
QStringList refusals(RunningSandbox &sandbox, const QByteArray &body)
{
    const Message answer = sandbox.ask("POST", sandbox.clientsPath(), body);
    EXPECT_EQ(answer.status(), 422) << body.toStdString();
    QStringList found;
    const QJsonArray errors = jsonOf(answer)["errors"_L1].toArray();
    for (const auto &error : errors) {
        EXPECT_FALSE(error["message"_L1].toString().isEmpty());
        found.append(error["path"_L1].toString() + ' '_L1 + error["code"_L1].toString());
    }
    return found;
}

/** A valid body in which @p before was replaced. */
QByteArray changed(const QByteArray &before, const QByteArray &after)
{
    EXPECT_TRUE(VALID_CLIENT.contains(before)) << before.toStdString();
    return QByteArray(VALID_CLIENT).replace(before, after);
}

TEST(Sandbox, CreatesListsAndShowsAClient)
{
    RunningSandbox sandbox;
    const Message created = sandbox.ask("POST", sandbox.clientsPath(), VALID_CLIENT);
    ASSERT_EQ(created.status(), 201);
    const QJsonObject client = jsonOf(created)["client"_L1].toObject();
    EXPECT_EQ(client["name"_L1].toString(), u"Zoë"_s);
    EXPECT_TRUE(client["avatarUrl"_L1].isNull());
    EXPECT_EQ(client["contactMethods"_L1][1]["value"_L1].toString(), u"z@example.com"_s);
    EXPECT_FALSE(client.contains("updatedAt"_L1));

    const QJsonArray listed = jsonOf(sandbox.ask("GET", sandbox.clientsPath()))["clients"_L1].toArray();
    ASSERT_EQ(listed.size(), 1);
    EXPECT_EQ(listed[0].toObject(), client);

    const QByteArray one = sandbox.clientsPath() + '/' + client["id"_L1].toString().toUtf8();
    const QJsonObject shown = jsonOf(sandbox.ask("GET", one))["client"_L1].toObject();
    EXPECT_EQ(shown["updatedAt"_L1], client["createdAt"_L1]);
    EXPECT_FALSE(shown["customFields"_L1][0]["fieldId"_L1].toString().isEmpty());
    EXPECT_EQ(shown["customFields"_L1][0]["value"_L1].toString(), u"n"_s);
}

TEST(Sandbox, NamesItsWorkspace)
{
    RunningSandbox sandbox({.workspaceId = u"my workspace"_s});
    const QJsonObject answer = jsonOf(sandbox.ask("GET", "/v1/workspace/my%20workspace"));
    EXPECT_EQ(answer["workspace"_L1]["id"_L1].toString(), u"my workspace"_s);
    EXPECT_FALSE(answer["workspace"_L1]["name"_L1].toString().isEmpty());
}

TEST(Sandbox, RefusesEachBrokenRuleAtItsPlace)
{
    RunningSandbox sandbox;
    const QByteArray firstMethod = R"({"type":"phone","value":"+1","isPreferred":true})";
    const QList<std::tuple<QByteArray, QByteArray, QString>> rules{
        {R"("name":"Zoë",)", "", u"name required"_s},
        {R"("Zoë")", "7", u"name type"_s},
        {R"("Zoë")", "null", u"name type"_s},
        {R"("Zoë")", R"("")", u"name empty"_s},
        {R"("name")", R"("avatarUrl":null,"name")", u"avatarUrl type"_s},
        {R"("name")", R"("avatarUrl":"","name")", u"avatarUrl url"_s},
        {R"("name")", R"("avatarUrl":"example.com/a.jpg","name")", u"avatarUrl url"_s},
        {R"("name")", R"("avatarUrl":"https://exa mple.com/","name")", u"avatarUrl url"_s},
        {R"("contactMethods")", R"("contacts")", u"contactMethods required"_s},
        {firstMethod, R"("+1")", u"contactMethods[0] type|contactMethods preferred"_s},
        {R"("type":"email",)", "", u"contactMethods[1].type required"_s},
        {R"("type":"email")", R"("type":"Email")", u"contactMethods[1].type enum"_s},
        {R"("type":"email")", R"("type":1)", u"contactMethods[1].type type"_s},
        {R"("value":"+1",)", "", u"contactMethods[0].value required"_s},
        {R"("value":"+1")", R"("value":"")", u"contactMethods[0].value empty"_s},
        {R"("value":"+1")", R"("value":1)", u"contactMethods[0].value type"_s},
        {R"(,"isPreferred":false)", "", u"contactMethods[1].isPreferred required"_s},
        {R"("isPreferred":false)", R"("isPreferred":"false")", u"contactMethods[1].isPreferred type"_s},
        {R"("isPreferred":false)", R"("isPreferred":true)", u"contactMethods preferred"_s},
        {R"("isPreferred":true)", R"("isPreferred":false)", u"contactMethods preferred"_s},
        {R"([{"fieldKey":"notes","value":"n"}])", "null", u"customFields type"_s},
        {R"({"fieldKey":"notes","value":"n"})", "1", u"customFields[0] type"_s},
        {R"("fieldKey":"notes",)", "", u"customFields[0].fieldKey required"_s},
        {R"("fieldKey":"notes")", R"("fieldKey":1)", u"customFields[0].fieldKey type"_s},
        {R"(,"value":"n")", "", u"customFields[0].value required"_s},
    };
    for (const auto &[before, after, refused] : rules)
        EXPECT_EQ(refusals(sandbox, changed(before, after)).join('|'_L1), refused) << after.toStdString();
    EXPECT_EQ(refusals(sandbox, R"({"name":"a","contactMethods":[]})").join('|'_L1), u"contactMethods empty"_s);
    EXPECT_EQ(refusals(sandbox, "{}").join('|'_L1), u"name required|contactMethods required"_s);
    EXPECT_EQ(sandbox.ask("GET", sandbox.clientsPath()).body, R"({"clients":[]})");
}

TEST(Sandbox, HasNoRulesOfItsOwn)
{
    RunningSandbox sandbox;
    const QList<std::pair<QByteArray, QByteArray>> harmless{
        {R"("Zoë")", R"(" ")"},
        {R"("name")", R"("nickname":{"a":[]},"name")"},
        {R"("name")", R"("avatarUrl":"https://example.com/a.jpg","name")"},
        {R"("value":"+1")", R"("value":"no number at all")"},
        {R"("value":"z@example.com")", R"("value":"+1")"},
        {R"("notes")", R"("never heard of")"},
        {R"([{"fieldKey":"notes","value":"n"}])", "[]"},
        {R"(,"customFields":[{"fieldKey":"notes","value":"n"}])", ""},
    };
    for (const auto &[before, after] : harmless)
        EXPECT_EQ(sandbox.ask("POST", sandbox.clientsPath(), changed(before, after)).status(), 201)
            << after.toStdString();
}

TEST(Sandbox, WantsAJsonObject)
{
    RunningSandbox sandbox;
    for (const QByteArray &body :
         std::initializer_list<QByteArray>{"", "{", "[]", "1", "null", "\"name\"", "{\"name\":\"\xff\"}"})
        EXPECT_EQ(sandbox.ask("POST", sandbox.clientsPath(), body).status(), 400) << body.toStdString();
    for (const QByteArray &type :
         std::initializer_list<QByteArray>{"", "text/plain", "multipart/form-data; boundary=x", "application/jsonp"})
        EXPECT_EQ(sandbox.ask("POST", sandbox.clientsPath(), VALID_CLIENT, type).status(), 415) << type.toStdString();
    EXPECT_EQ(sandbox.ask("POST", sandbox.clientsPath(), VALID_CLIENT, "Application/JSON; charset=utf-8").status(),
              201);
}

TEST(Sandbox, TellsUnknownAddressesFromWrongMethods)
{
    RunningSandbox sandbox;
    for (const QByteArray &path : {QByteArray("/"), QByteArray("/v1"), QByteArray("/v2/workspace/x/clients"),
                                   sandbox.clientsPath() + "/a/b", QByteArray("/v1/workspace//clients")})
        EXPECT_EQ(sandbox.ask("GET", path).status(), 404) << path.toStdString();
    for (const QByteArray &method : std::initializer_list<QByteArray>{"PUT", "PATCH", "DELETE", "OPTIONS"}) {
        const Message answer = sandbox.ask(method, sandbox.clientsPath(), VALID_CLIENT);
        EXPECT_EQ(answer.status(), 405) << method.toStdString();
        EXPECT_EQ(answer.header("Allow"), "GET, POST");
    }
    const Message head = sandbox.ask("HEAD", sandbox.clientsPath());
    EXPECT_EQ(head.status(), 405);
    EXPECT_EQ(head.body, "");
    EXPECT_EQ(sandbox.ask("GET", "/v1/workspace/other/clients").status(), 404);
    EXPECT_EQ(sandbox.ask("GET", sandbox.clientsPath() + "/0123456789abcdef01234567").status(), 404);
    EXPECT_EQ(sandbox.ask("GET", sandbox.clientsPath() + "?page=2&anything").status(), 200);
}

TEST(Sandbox, NamesThePermissionThatIsMissing)
{
    const QStringList all = SandboxOptions::allPermissions();
    for (const QString &missing : {u"clients.view"_s, u"clients.create"_s, u"workspace.view"_s}) {
        QStringList others = all;
        others.removeOne(missing);
        RunningSandbox sandbox({.permissions = others});
        const QByteArray id = sandbox.start().workspaceId.toUtf8();
        const QHash<QString, Message> answers{
            {u"clients.view"_s, sandbox.ask("GET", sandbox.clientsPath())},
            {u"clients.create"_s, sandbox.ask("POST", sandbox.clientsPath(), "nonsense", "text/plain")},
            {u"workspace.view"_s, sandbox.ask("GET", "/v1/workspace/" + id)}};
        for (auto it = answers.begin(); it != answers.end(); ++it)
            EXPECT_EQ(it->status() == 403, it.key() == missing) << it.key().toStdString();
        EXPECT_TRUE(answers[missing].body.contains(missing.toUtf8()));
        EXPECT_EQ(sandbox.ask("GET", sandbox.clientsPath() + "/x").status(), missing == "clients.view"_L1 ? 403 : 404);
    }
}

TEST(Sandbox, RefusesEveryTokenButItsOwn)
{
    RunningSandbox sandbox;
    RunningSandbox other({.workspaceId = sandbox.start().workspaceId});
    const QList<QByteArray> parts = sandbox.start().token.split('.');
    const QByteArray none = QByteArray(R"({"typ":"JWT","alg":"none"})")
                                .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    const QList<QByteArray> headers{"",
                                    "Authorization: Bearer\r\n",
                                    "Authorization: Bearer \r\n",
                                    "Authorization: Basic " + sandbox.start().token + "\r\n",
                                    "Authorization: " + sandbox.start().token + "\r\n",
                                    "Authorization: Bearer garbage\r\n",
                                    "Authorization: Bearer " + other.start().token + "\r\n",
                                    "Authorization: Bearer " + none + '.' + parts[1] + ".\r\n",
                                    "Authorization: Bearer " + none + '.' + parts[1] + '.' + parts[2] + "\r\n",
                                    "Authorization: Bearer " + parts[0] + '.' + parts[1] + ".\r\n"};
    for (const QByteArray &header : headers) {
        const Message answer = sandbox.askWith(header, "GET", "/v1/no/such/path");
        EXPECT_EQ(answer.status(), 401) << header.toStdString();
        EXPECT_EQ(answer.header("WWW-Authenticate"), "Bearer");
    }
    const QByteArray good = "authorization: bearer " + sandbox.start().token + "\r\n";
    EXPECT_EQ(sandbox.askWith(good, "GET", sandbox.clientsPath()).status(), 200);
}

TEST(Sandbox, SurvivesARestartWithItsDataFile)
{
    const Tests::TestFolder folder;
    const SandboxOptions options{.dataFile = folder.filePath(u"workspace.db"_s), .seed = 3};
    SandboxStart before;
    {
        RunningSandbox sandbox(options);
        before = sandbox.start();
        EXPECT_EQ(sandbox.ask("POST", sandbox.clientsPath(), VALID_CLIENT).status(), 201);
    }
    RunningSandbox sandbox(options);
    EXPECT_EQ(sandbox.start().workspaceId, before.workspaceId);
    const QByteArray oldToken = "Authorization: Bearer " + before.token + "\r\n";
    const QJsonArray clients = jsonOf(sandbox.askWith(oldToken, "GET", sandbox.clientsPath()))["clients"_L1].toArray();
    ASSERT_EQ(clients.size(), 4);
    EXPECT_EQ(clients[3]["name"_L1].toString(), u"Zoë"_s);
    EXPECT_EQ(QFile::permissions(options.dataFile) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

TEST(Sandbox, SaysWhyItCannotStart)
{
    RunningSandbox first;
    const auto taken = static_cast<quint16>(first.start().baseUrl.port());
    const QList<SandboxOptions> hopeless{{.port = taken},
                                         {.dataFile = u"/no/such/folder/file"_s},
                                         {.dataFile = u"/proc/version"_s},
                                         {.logFile = u"/no/such/folder/file"_s},
                                         {.faults = "[{]"},
                                         {.faults = R"([{"when":"never"}])"}};
    for (const SandboxOptions &options : hopeless)
        EXPECT_FALSE(RunningSandbox(options).start().problem.isEmpty());
}

TEST(Sandbox, EndsWhileItIsStarting)
{
    QFuture<SandboxStart> start;
    {
        SandboxServer server;
        start = server.start({.seed = 100});
    }
    ASSERT_TRUE(start.isFinished());
    EXPECT_EQ(start.resultCount(), 1);
}

TEST(Sandbox, AnswersMoreThanATransferWindow)
{
    RunningSandbox sandbox({.seed = 5000});
    EXPECT_EQ(jsonOf(sandbox.ask("GET", sandbox.clientsPath()))["clients"_L1].toArray().size(), 5000);
}

TEST(Sandbox, KeepsItsControlsToItself)
{
    RunningSandbox sandbox;
    EXPECT_EQ(sandbox.ask("GET", "/sandbox/requests").status(), 404);
}

TEST(SandboxTokens, CarryTheirGrantUntilTheyExpire)
{
    const QDateTime now(QDate(2024, 1, 15), QTime(10, 0), Qt::UTC);
    const QByteArray secret = "0123456789abcdef0123456789abcdef";
    const QByteArray token = issueToken({.workspaceId = u"w"_s, .permissions = {u"a.b"_s}, .expires = now}, secret);
    const std::optional<Grant> grant = verifyToken(token, secret, now.addSecs(-1));
    ASSERT_TRUE(grant.has_value());
    EXPECT_EQ(grant->workspaceId, u"w"_s);
    EXPECT_EQ(grant->permissions, QStringList{u"a.b"_s});
    EXPECT_FALSE(verifyToken(token, secret, now).has_value());
    EXPECT_FALSE(verifyToken(token, "another secret", now.addSecs(-1)).has_value());
}

} // namespace

} // namespace Clientele::Sandbox
