// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
// The port against the workspace server itself, which shares no code with it: what is read and written back is the
// same.
#include "net/api/clientsapi.h"
#include "tests/net/sandbox/runningsandbox.h"
#include "tests/support/printers.h"
#include "tests/support/waiting.h"

#include <QtCore/QRandomGenerator>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

namespace {

/** JSON of every kind; no numbers that a double cannot hold. */
class RandomJson
{
public:
    explicit RandomJson(quint32 seed)
        : m_random(seed)
    {}

    int below(int limit) { return m_random.bounded(limit); }
    QString text()
    {
        static const QStringList texts{u""_s, u" "_s, u"Zoë 😀"_s, u"7"_s, u"null"_s, u"a\"\\\n\u0001"_s, u"{}"_s};
        return texts[below(static_cast<int>(texts.size()))];
    }
    QJsonValue value(int depth = 3)
    {
        switch (below(depth > 0 ? 8 : 6)) {
        case 0:
            return QJsonValue::Null;
        case 1:
            return below(2) == 0;
        case 2:
            return below(1000) - 500;
        case 3:
            return m_random.generateDouble();
        case 6:
            return QJsonArray{value(depth - 1), value(depth - 1)};
        case 7:
            return object({}, depth - 1);
        default:
            return text();
        }
    }
    /** @p known and some members more. */
    QJsonObject object(QJsonObject known, int depth = 2)
    {
        for (const QString &name : {u"label"_s, u"verified"_s, u"ä b"_s, u""_s}) {
            if (below(3) == 0)
                known.insert(name, value(depth));
        }
        return known;
    }
    QJsonArray contactMethods()
    {
        static const QStringList types{u"phone"_s, u"email"_s, u"telegram"_s, u"Pager 2"_s};
        QJsonArray methods;
        const int count = 1 + below(4);
        const int preferred = below(count);
        for (int i = 0; i < count; ++i) {
            methods.append(object({{u"type"_s, types[below(4)]},
                                   {u"value"_s, QString(u"v"_s + text())},
                                   {u"isPreferred"_s, i == preferred}}));
        }
        return methods;
    }
    QJsonArray customFields()
    {
        QJsonArray fields;
        for (int i = below(4); i > 0; --i) {
            fields.append(object({{u"fieldKey"_s, u"k%1"_s.arg(below(3))},
                                  {u"fieldId"_s, u"field-id-%1"_s.arg(i)},
                                  {u"value"_s, value()}}));
        }
        return fields;
    }
    QJsonObject client(const QString &id)
    {
        return object({{u"id"_s, id},
                       {u"name"_s, QString(u"n"_s + text())},
                       {u"avatarUrl"_s, below(2) == 0 ? QJsonValue(u"https://example.com/a.png"_s) : QJsonValue::Null},
                       {u"contactMethods"_s, contactMethods()},
                       {u"customFields"_s, customFields()},
                       {u"createdAt"_s, u"2024-01-15T10:00:00Z"_s},
                       {u"updatedAt"_s, u"2024-01-15T10:00:00Z"_s}});
    }

private:
    QRandomGenerator m_random;
};

ClientDraft editable(const Client &client)
{
    return {.name = client.name,
            .avatarUrl = client.avatarUrl,
            .contactMethods = client.contactMethods,
            .customFields = client.customFields};
}

class SandboxRoundTrip : public testing::Test
{
protected:
    [[nodiscard]] std::unique_ptr<ClientsApi> portTo(RunningSandbox &server, const QString &workspaceId) const
    {
        const Connection connection{.baseUrl = server.start().baseUrl, .workspaceId = workspaceId};
        return std::make_unique<ClientsApi>(TransportOptions{}, connection,
                                            AccessToken::fromBytes(server.start().token));
    }
    void put(const QJsonObject &client)
    {
        const QByteArray body = QJsonDocument(QJsonArray{client}).toJson();
        ASSERT_EQ(sandbox.ask("PUT", "/sandbox/clients", body).status(), 204);
    }
    [[nodiscard]] QJsonObject held(const QString &id)
    {
        return jsonOf(sandbox.ask("GET", sandbox.clientsPath() + '/' + id.toUtf8()))["client"_L1].toObject();
    }

    RunningSandbox sandbox{{.seed = 3, .control = true}};
    std::unique_ptr<ClientsApi> port = portTo(sandbox, sandbox.start().workspaceId);
};

/** But for when it was changed. */
void expectSame(QJsonObject one, QJsonObject other)
{
    one.remove("updatedAt"_L1);
    other.remove("updatedAt"_L1);
    EXPECT_EQ(one, other) << QJsonDocument(one).toJson().toStdString() << QJsonDocument(other).toJson().toStdString();
}

} // namespace

TEST_F(SandboxRoundTrip, WritingBackEverythingThatWasReadChangesNothing)
{
    const QString id = u"c1"_s;
    for (quint32 seed = 1; seed <= 150; ++seed) {
        SCOPED_TRACE(seed);
        const QJsonObject client = RandomJson(seed).client(id);
        put(client);
        const Result<Client> read = waitFor(port->get(id, {}));
        ASSERT_TRUE(read);
        const ClientChanges everything{.name = read->name,
                                       .avatarUrl = read->avatarUrl,
                                       .contactMethods = read->contactMethods,
                                       .customFields = read->customFields};
        const Result<Client> written = waitFor(port->update({.client = {.id = id}, .changes = everything}, {}));
        ASSERT_TRUE(written) << written.error().rawAnswer.toStdString();
        expectSame(held(id), client);
        EXPECT_TRUE(changesBetween(editable(*read), editable(*written)).isEmpty());
    }
}

TEST_F(SandboxRoundTrip, AnEditChangesWhatWasEditedAndNothingElse)
{
    const QString id = u"c1"_s;
    for (quint32 seed = 1; seed <= 150; ++seed) {
        SCOPED_TRACE(seed);
        QJsonObject expected = RandomJson(seed).client(id);
        put(expected);
        const Result<Client> read = waitFor(port->get(id, {}));
        ASSERT_TRUE(read);
        const ClientDraft base = editable(*read);
        ClientDraft edited = base;
        edited.contactMethods[0].value = u"edited"_s;
        QJsonArray methods = expected["contactMethods"_L1].toArray();
        QJsonObject method = methods[0].toObject();
        method[u"value"_s] = u"edited"_s;
        methods[0] = method;
        expected[u"contactMethods"_s] = methods;
        EXPECT_TRUE(waitFor(port->update({.client = {.id = id}, .changes = changesBetween(base, edited)}, {})));
        expectSame(held(id), expected);
    }
}

TEST_F(SandboxRoundTrip, AClientIsUpdatedAndRemoved)
{
    const Result<QList<Client>> before = waitFor(port->list({}));
    ASSERT_TRUE(before);
    const QString id = before->at(1).id;
    const Result<Client> updated =
        waitFor(port->update({.client = {.id = id}, .changes = {.name = u"Zoë"_s, .avatarUrl = u""_s}}, {}));
    ASSERT_TRUE(updated);
    EXPECT_EQ(updated->name, u"Zoë"_s);
    EXPECT_TRUE(updated->avatarUrl.isEmpty());
    EXPECT_EQ(*updated, [&] {
        Client client = *waitFor(port->get(id, {}));
        for (qsizetype i = 0; i < client.contactMethods.size(); ++i)
            client.contactMethods[i].row = updated->contactMethods[i].row;
        for (qsizetype i = 0; i < client.customFields.size(); ++i)
            client.customFields[i].row = updated->customFields[i].row;
        return client;
    }());
    EXPECT_TRUE(waitFor(port->remove(id, {})));
    EXPECT_TRUE(waitFor(port->remove(id, {})));
    const Result<Client> gone = waitFor(port->update({.client = {.id = id}, .changes = {.name = u"Ann"_s}}, {}));
    ASSERT_FALSE(gone);
    EXPECT_EQ(gone.error().kind, ErrorKind::Rejected);
    EXPECT_EQ(gone.error().status, 404);
    const Result<QList<Client>> after = waitFor(port->list({}));
    ASSERT_TRUE(after);
    EXPECT_EQ(after->size(), 2);
}

TEST_F(SandboxRoundTrip, RefusalsReachTheRowsThatWereSent)
{
    const Result<QList<Client>> clients = waitFor(port->list({}));
    ASSERT_TRUE(clients);
    const QList<ContactMethod> methods{{.row = RowId::create(), .type = {}, .value = u"1"_s, .preferred = true},
                                       {.row = RowId::create(), .type = {}, .value = u""_s}};
    const Result<Client> client =
        waitFor(port->update({.client = {.id = clients->at(0).id}, .changes = {.contactMethods = methods}}, {}));
    ASSERT_FALSE(client);
    EXPECT_EQ(client.error().kind, ErrorKind::Rejected);
    ASSERT_EQ(client.error().fields.size(), 1);
    EXPECT_EQ(client.error().fields.constFirst().path.toCanonical(), u"contactMethods[1].value"_s);
}

TEST_F(SandboxRoundTrip, AMissingPermissionOrWorkspaceIsToldFromAMissingClient)
{
    const auto elsewhere = portTo(sandbox, u"elsewhere"_s);
    const Result<Done> notHere = waitFor(elsewhere->remove(u"c1"_s, {}));
    ASSERT_FALSE(notHere);
    EXPECT_EQ(notHere.error().kind, ErrorKind::Rejected);
    EXPECT_EQ(notHere.error().status, 404);

    RunningSandbox readOnly({.permissions = {u"clients.view"_s}});
    const auto reader = portTo(readOnly, readOnly.start().workspaceId);
    EXPECT_EQ(waitFor(reader->remove(u"c1"_s, {})).error().kind, ErrorKind::NotAllowed);
    EXPECT_EQ(waitFor(reader->update({.client = {.id = u"c1"_s}, .changes = {.name = u"A"_s}}, {})).error().kind,
              ErrorKind::NotAllowed);
}

} // namespace Clientele::Tests
