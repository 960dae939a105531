// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/net/sandbox/runningsandbox.h"
#include "tests/support/printers.h"

#include <QtCore/QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele::Sandbox {

namespace {

using Tests::jsonOf;
using Tests::RunningSandbox;

/** A sandbox of three invented clients; of the second, what is asked of it. */
class SandboxChanges : public testing::Test
{
protected:
    [[nodiscard]] QJsonArray list()
    {
        return jsonOf(sandbox.ask("GET", sandbox.clientsPath()))["clients"_L1].toArray();
    }
    [[nodiscard]] QByteArray pathOf(const QByteArray &id) const { return sandbox.clientsPath() + '/' + id; }
    [[nodiscard]] QJsonObject shown() { return jsonOf(sandbox.ask("GET", second))["client"_L1].toObject(); }

    RunningSandbox sandbox{{.seed = 3, .control = true}};
    QByteArray second = pathOf(list()[1]["id"_L1].toString().toUtf8());
};

/** `path code` of everything @p answer, a 422, refuses. */
QString refusalsIn(const Message &answer)
{
    QStringList found;
    const QJsonArray errors = jsonOf(answer)["errors"_L1].toArray();
    for (const auto &error : errors)
        found.append(error["path"_L1].toString() + ' '_L1 + error["code"_L1].toString());
    return u"%1 %2"_s.arg(answer.status()).arg(found.join('|'_L1));
}

QJsonArray withoutIds(const QJsonArray &fields)
{
    QJsonArray without;
    for (const auto &field : fields) {
        EXPECT_EQ(field["fieldId"_L1].toString().size(), 24);
        QJsonObject object = field.toObject();
        object.remove("fieldId"_L1);
        without.append(object);
    }
    return without;
}

TEST_F(SandboxChanges, ChangeOnlyWhatIsSent)
{
    const QList<std::pair<QByteArray, QByteArray>> changes{
        {"name", R"("Zoë")"},
        {"avatarUrl", R"("https://example.com/z.png")"},
        {"avatarUrl", "null"},
        {"contactMethods", R"([{"type":"fax","value":"1","isPreferred":true}])"},
        {"customFields", R"([{"fieldKey":"a","value":[1,{"b":null}]},{"fieldKey":"a","value":""}])"},
        {"customFields", "[]"},
    };
    for (const auto &[member, json] : changes) {
        QJsonObject expected = shown();
        const QByteArray body = "{\"" + member + "\":" + json + R"(,"id":"x","createdAt":1,"nickname":"n"})";
        const QString name = QString::fromLatin1(member);
        expected[name] = QJsonDocument::fromJson(body)[name];
        QJsonObject answered = jsonOf(sandbox.ask("PATCH", second, body))["client"_L1].toObject();
        EXPECT_EQ(answered, shown());
        if (member == "customFields")
            answered[u"customFields"_s] = withoutIds(answered["customFields"_L1].toArray());
        expected[u"updatedAt"_s] = answered["updatedAt"_L1];
        EXPECT_EQ(answered, expected) << body.toStdString();
    }
}

TEST_F(SandboxChanges, TellWhenTheyWereMadeAndKeepTheOrderOfTheList)
{
    const QJsonArray before = list();
    const QString from = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    EXPECT_LT(shown()["updatedAt"_L1].toString(), from);
    EXPECT_EQ(sandbox.ask("PATCH", second, R"({"name":"Zoë"})").status(), 200);
    EXPECT_GE(shown()["updatedAt"_L1].toString(), from);
    EXPECT_LE(shown()["updatedAt"_L1].toString(), QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    QJsonArray expected = before;
    QJsonObject renamed = before[1].toObject();
    renamed[u"name"_s] = u"Zoë"_s;
    expected[1] = renamed;
    EXPECT_EQ(list(), expected);
}

TEST_F(SandboxChanges, ObeyTheRulesOfANewClient)
{
    const QList<std::pair<QByteArray, QString>> refused{
        {"{}", u"422  required"_s},
        {R"({"nickname":"n","id":"x"})", u"422  required"_s},
        {R"({"name":""})", u"422 name empty"_s},
        {R"({"name":null})", u"422 name type"_s},
        {R"({"avatarUrl":""})", u"422 avatarUrl url"_s},
        {R"({"avatarUrl":7})", u"422 avatarUrl type"_s},
        {R"({"contactMethods":null})", u"422 contactMethods type"_s},
        {R"({"contactMethods":[]})", u"422 contactMethods empty"_s},
        {R"({"contactMethods":[{"type":"fax","value":"","isPreferred":false}]})",
         u"422 contactMethods[0].value empty|contactMethods preferred"_s},
        {R"({"contactMethods":[{"type":"telegram","value":"1","isPreferred":true}]})",
         u"422 contactMethods[0].type enum"_s},
        {R"({"name":"a","customFields":[{"fieldKey":"a"}]})", u"422 customFields[0].value required"_s},
        {R"({"customFields":null})", u"422 customFields type"_s},
        {"[]", u"400 "_s},
        {"", u"400 "_s},
    };
    const QJsonObject before = shown();
    for (const auto &[body, refusal] : refused)
        EXPECT_EQ(refusalsIn(sandbox.ask("PATCH", second, body)), refusal) << body.toStdString();
    EXPECT_EQ(sandbox.ask("PATCH", second, R"({"name":"a"})", "text/plain").status(), 415);
    EXPECT_EQ(shown(), before);
}

TEST_F(SandboxChanges, RemoveAClientOnceAndNoOther)
{
    const QJsonArray before = list();
    const Message removed =
        sandbox.askWith("Authorization: Bearer " + sandbox.start().token + "\r\n", "DELETE", second);
    EXPECT_EQ(removed.status(), 204);
    EXPECT_EQ(removed.header("Content-Length"), "");
    EXPECT_EQ(list(), (QJsonArray{before[0], before[2]}));
    EXPECT_EQ(sandbox.ask("DELETE", second).status(), 404);
    EXPECT_EQ(sandbox.ask("GET", second).status(), 404);
    EXPECT_EQ(sandbox.ask("PATCH", second, R"({"name":"a"})").status(), 404);
}

TEST_F(SandboxChanges, NeedTheirAddressAndTheirPermission)
{
    const Message answer = sandbox.ask("PUT", second, R"({"name":"a"})");
    EXPECT_EQ(answer.status(), 405);
    EXPECT_EQ(answer.header("Allow"), "GET, PATCH, DELETE");

    RunningSandbox reading({.seed = 1, .permissions = {u"clients.view"_s, u"clients.create"_s}});
    const QByteArray one = reading.clientsPath() + "/x";
    EXPECT_TRUE(reading.ask("PATCH", one, "nonsense", "text/plain").body.contains("clients.update"));
    EXPECT_EQ(reading.ask("PATCH", one, "nonsense", "text/plain").status(), 403);
    EXPECT_TRUE(reading.ask("DELETE", one).body.contains("clients.delete"));
    EXPECT_EQ(reading.ask("DELETE", one).status(), 403);
}

TEST(SandboxData, KeepsChangesFromStartToStart)
{
    const QTemporaryDir folder;
    const SandboxOptions options{.dataFile = folder.filePath(u"workspace.db"_s), .seed = 3};
    QByteArray before;
    {
        RunningSandbox sandbox(options);
        const QJsonArray clients = jsonOf(sandbox.ask("GET", sandbox.clientsPath()))["clients"_L1].toArray();
        const QByteArray path = sandbox.clientsPath() + '/';
        EXPECT_EQ(sandbox.ask("DELETE", path + clients[0]["id"_L1].toString().toUtf8()).status(), 204);
        const QByteArray renamed = path + clients[1]["id"_L1].toString().toUtf8();
        EXPECT_EQ(sandbox.ask("PATCH", renamed, R"({"name":"Zoë"})").status(), 200);
        before = sandbox.ask("GET", sandbox.clientsPath()).body;
    }
    RunningSandbox sandbox(options);
    EXPECT_EQ(sandbox.ask("GET", sandbox.clientsPath()).body, before);
    EXPECT_TRUE(before.contains("Zoë"));
}

TEST_F(SandboxChanges, KeepWhatOnlyAClientPastTheRulesHas)
{
    const QByteArray clients = R"([{"id":"a/b","name":"","avatarUrl":"no url","contactMethods":[)"
                               R"({"type":"telegram","value":"@a","isPreferred":true,"label":{"x":[1.5]}}],)"
                               R"("customFields":[{"fieldKey":"k","fieldId":"field-id-123","value":7,"more":null}],)"
                               R"("vip":true}])";
    EXPECT_EQ(sandbox.ask("PUT", "/sandbox/clients", clients).status(), 204);
    const QJsonObject given = QJsonDocument::fromJson(clients)[0].toObject();
    second = pathOf("a%2Fb");
    EXPECT_EQ(shown(), given);
    EXPECT_EQ(list().size(), 4);
    EXPECT_EQ(list().last().toObject(), given);

    const QJsonArray methods{
        given["contactMethods"_L1][0],
        QJsonObject{{u"type"_s, u"telegram"_s}, {u"value"_s, u"@b"_s}, {u"isPreferred"_s, false}, {u"label"_s, 1}}};
    QJsonObject body{{u"contactMethods"_s, methods}, {u"customFields"_s, given["customFields"_L1]}};
    QJsonObject expected = given;
    expected[u"contactMethods"_s] = methods;
    EXPECT_EQ(sandbox.ask("PATCH", second, QJsonDocument(body).toJson()).status(), 200);
    expected[u"updatedAt"_s] = shown()["updatedAt"_L1];
    EXPECT_EQ(shown(), expected);
    EXPECT_FALSE(shown()["updatedAt"_L1].toString().isEmpty());
}

TEST_F(SandboxChanges, ForgetMembersOfRowsThatTheClientNeverHad)
{
    const QByteArray body = R"({"contactMethods":[{"type":"fax","value":"1","isPreferred":true,"label":"l"}]})";
    EXPECT_EQ(sandbox.ask("PATCH", second, body).status(), 200);
    EXPECT_EQ(shown()["contactMethods"_L1][0].toObject().keys(),
              (QStringList{u"isPreferred"_s, u"type"_s, u"value"_s}));
}

TEST_F(SandboxChanges, PutAClientInThePlaceOfItsOwnId)
{
    QJsonArray expected = list();
    QJsonObject put{{u"id"_s, expected[1]["id"_L1]}, {u"name"_s, 7}};
    expected[1] = put;
    put[u"updatedAt"_s] = u"2031-01-01T00:00:00Z"_s;
    EXPECT_EQ(sandbox.ask("PUT", "/sandbox/clients", QJsonDocument(QJsonArray{put}).toJson()).status(), 204);
    EXPECT_EQ(list(), expected);
    EXPECT_EQ(shown(), put);
}

TEST_F(SandboxChanges, PutAllClientsOrNone)
{
    const QJsonArray before = list();
    const QByteArrayList hopeless{
        "", "{}", "[{", "[7]", R"([{"id":"a"},{"name":"b"}])", R"([{"id":"a"},{"id":""}])", R"([{"id":"a"},{"id":7}])"};
    for (const QByteArray &body : hopeless) {
        const Message answer = sandbox.ask("PUT", "/sandbox/clients", body);
        EXPECT_EQ(answer.status(), 400) << body.toStdString();
        EXPECT_FALSE(answer.body.isEmpty());
    }
    EXPECT_EQ(sandbox.ask("GET", "/sandbox/clients").status(), 404);
    EXPECT_EQ(list(), before);
}

TEST_F(SandboxChanges, ListWhatAFaultMakesUp)
{
    const QByteArray items = R"([{"id":"a"},{"id":"a"},7,{"name":")" + QByteArray(2'000'000, 'n') + R"("}])";
    const QByteArray fault = R"([{"method":"GET","path":"*/clients","status":200,"body":{"clients":)" + items + "}}]";
    EXPECT_EQ(sandbox.ask("PUT", "/sandbox/faults", fault).status(), 204);
    EXPECT_EQ(list(), QJsonDocument::fromJson(items).array());
    EXPECT_EQ(list().size(), 3);
}

} // namespace

} // namespace Clientele::Sandbox
