// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/wire/clientjson.h"

#include "tests/support/printers.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QStringDecoder>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele::Wire {

namespace {

ClientDraft johnDoe()
{
    return {
        .name = u"John Doe"_s,
        .avatarUrl = u"https://example.com/avatar.jpg"_s,
        .contactMethods = {{.row = RowId::create(),
                            .type = ContactType::Known::Phone,
                            .value = u"+1234567890"_s,
                            .preferred = true,
                            .typeChosen = true},
                           {.row = RowId::create(), .type = ContactType::Known::Email, .value = u"john@example.com"_s}},
        .customFields = {{.row = RowId::create(), .key = u"notes"_s, .value = u"9am-5pm"_s}}};
}

template <typename Decoded>
void expectNotUnderstood(const Result<Decoded> &result)
{
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, ErrorKind::BadAnswer);
    EXPECT_EQ(result.error().cause, ErrorCause::NotUnderstood);
}

} // namespace

TEST(EncodeDraft, WritesTheDocumentedRequest)
{
    EXPECT_EQ(encodeDraft(johnDoe()),
              R"({"name":"John Doe","avatarUrl":"https://example.com/avatar.jpg","contactMethods":[)"
              R"({"type":"phone","value":"+1234567890","isPreferred":true},)"
              R"({"type":"email","value":"john@example.com","isPreferred":false}],)"
              R"("customFields":[{"fieldKey":"notes","value":"9am-5pm"}]})");
}

TEST(EncodeDraft, LeavesOutWhatIsOptionalAndEmpty)
{
    auto draft = johnDoe();
    draft.avatarUrl.clear();
    draft.customFields.clear();
    draft.contactMethods.clear();
    EXPECT_EQ(encodeDraft(draft), R"({"name":"John Doe","contactMethods":[]})");
}

TEST(EncodeDraft, SendsValuesAsTyped)
{
    ClientDraft draft;
    draft.name = u"  \"Ω\" \\ \t 😀 "_s;
    const auto object = QJsonDocument::fromJson(encodeDraft(draft)).object();
    EXPECT_EQ(object["name"_L1].toString(), draft.name);
}

TEST(EncodeDraft, IsValidUtf8JsonWhateverWasTyped)
{
    ClientDraft draft;
    draft.name =
        u"a"_s + QChar(0xd800) + u"b"_s + QChar(0xdc00) + QChar(0xd83d) + QChar(0xde00) + QChar(u'\0') + u"c"_s;
    const auto body = encodeDraft(draft);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    EXPECT_FALSE(QString(decoder.decode(body)).isEmpty());
    EXPECT_FALSE(decoder.hasError());
    const auto name = QJsonDocument::fromJson(body).object()["name"_L1].toString();
    EXPECT_TRUE(name.isValidUtf16());
    EXPECT_EQ(name, u"a\uFFFDb\uFFFD😀"_s + QChar(u'\0') + u"c"_s);
}

TEST(EncodeDraft, SendsUnknownMembersOfRowsBackButNotOverKnownOnes)
{
    ClientDraft draft{.name = u"x"_s, .avatarUrl = {}, .contactMethods = {}, .customFields = {}};
    draft.contactMethods = {{.row = RowId::create(),
                             .type = ContactType::fromText(u"telegram"_s),
                             .value = u"@x"_s,
                             .preferred = true,
                             .unknownMembers = R"({"label":"work","value":"old","since":[1,null]})"}};
    EXPECT_EQ(encodeDraft(draft), R"({"name":"x","contactMethods":[{"type":"telegram","value":"@x","isPreferred":true,)"
                                  R"("label":"work","since":[1,null]}]})");
}

TEST(DecodeClient, ReadsTheDocumentedAnswer)
{
    const auto client = decodeClient(R"({"client":{"id":"65a4","name":"John Doe","avatarUrl":"https://e.com/a.jpg",
        "contactMethods":[{"type":"phone","value":"+1","isPreferred":true},{"type":"email","value":"a@b.c","isPreferred":false}],
        "customFields":[{"fieldId":"field-id-123","fieldKey":"notes","value":"x"}],
        "createdAt":"2024-01-15T10:00:00Z","updatedAt":"2024-01-15T12:30:00.250+02:00"}})");
    ASSERT_TRUE(client);
    EXPECT_EQ(client->id, u"65a4"_s);
    EXPECT_EQ(client->name, u"John Doe"_s);
    EXPECT_EQ(client->avatarUrl, u"https://e.com/a.jpg"_s);
    ASSERT_EQ(client->contactMethods.size(), 2);
    EXPECT_EQ(client->contactMethods[0].type, ContactType::Known::Phone);
    EXPECT_TRUE(client->contactMethods[0].preferred);
    EXPECT_EQ(client->contactMethods[1].value, u"a@b.c"_s);
    EXPECT_FALSE(client->contactMethods[0].sameIdentityAs(client->contactMethods[1]));
    ASSERT_EQ(client->customFields.size(), 1);
    EXPECT_EQ(client->customFields[0].key, u"notes"_s);
    EXPECT_EQ(client->customFields[0].unknownMembers, R"({"fieldId":"field-id-123"})");
    EXPECT_EQ(client->createdAt, QDateTime({2024, 1, 15}, {10, 0}, Qt::UTC));
    EXPECT_EQ(client->updatedAt, QDateTime({2024, 1, 15}, {10, 30, 0, 250}, Qt::UTC));
    EXPECT_EQ(client->updatedAt.timeSpec(), Qt::UTC);
}

TEST(DecodeClient, NeedsNothingButAnId)
{
    const auto client = decodeClient(R"({"client":{"id":"1","avatarUrl":null,"contactMethods":null}})");
    ASSERT_TRUE(client);
    EXPECT_TRUE(client->name.isEmpty() && client->avatarUrl.isEmpty());
    EXPECT_TRUE(client->contactMethods.isEmpty() && client->customFields.isEmpty());
    EXPECT_TRUE(client->createdAt.isNull() && client->updatedAt.isNull());
    EXPECT_TRUE(client->unknownMembers.isEmpty());
}

TEST(DecodeClient, KeepsWhatItDoesNotKnow)
{
    const auto client = decodeClient(R"({"client":{"id":"1","tier":"gold",
        "contactMethods":[{"type":"pager","value":"5","isPreferred":true,"verified":false}]}})");
    ASSERT_TRUE(client);
    EXPECT_EQ(client->unknownMembers, R"({"tier":"gold"})");
    EXPECT_EQ(client->contactMethods[0].type.text(), u"pager"_s);
    EXPECT_FALSE(client->contactMethods[0].type.known());
    EXPECT_EQ(client->contactMethods[0].unknownMembers, R"({"verified":false})");
}

TEST(DecodeClient, ToleratesHarmlessTypes)
{
    const auto client = decodeClient(R"({"client":{"id":"1","name":42,"createdAt":"2024-01-15T10:00:00","updatedAt":7,
        "contactMethods":[{"value":1234567890123,"isPreferred":"yes"}],
        "customFields":[{"fieldKey":"tags","value":["a",1]},{"fieldKey":"vip","value":true},{"fieldKey":"none","value":null}]}})");
    ASSERT_TRUE(client);
    EXPECT_EQ(client->name, u"42"_s);
    EXPECT_EQ(client->createdAt, QDateTime({2024, 1, 15}, {10, 0}, Qt::UTC));
    EXPECT_TRUE(client->updatedAt.isNull());
    EXPECT_EQ(client->contactMethods[0].value, u"1234567890123"_s);
    EXPECT_FALSE(client->contactMethods[0].preferred);
    EXPECT_EQ(client->customFields[0].value, u"[\"a\",1]"_s);
    EXPECT_EQ(client->customFields[1].value, u"true"_s);
    EXPECT_EQ(client->customFields[2].value, QString());
}

TEST(DecodeClient, DropsRowsThatCannotBeUsed)
{
    const auto client = decodeClient(R"({"client":{"id":"1",
        "contactMethods":[7,null,{"type":"fax"},{"type":"fax","value":""},{"type":"fax","value":null}],
        "customFields":["x",{"value":"no key"},{"fieldKey":"","value":"empty key"},{"fieldKey":"k"}]}})");
    ASSERT_TRUE(client);
    ASSERT_EQ(client->contactMethods.size(), 1);
    EXPECT_EQ(client->contactMethods[0].value, QString());
    ASSERT_EQ(client->customFields.size(), 1);
    EXPECT_EQ(client->customFields[0].key, u"k"_s);
}

class NoClient : public testing::TestWithParam<const char *>
{};

TEST_P(NoClient, IsNotUnderstood)
{
    expectNotUnderstood(decodeClient(GetParam()));
    expectNotUnderstood(decodeWorkspace(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(Wire, NoClient,
                         testing::Values("", "null", "[]", "{}", "<html></html>", R"({"client":{"id":"1")",
                                         R"({"client":null,"clients":null,"workspace":null})",
                                         R"({"client":{},"clients":{},"workspace":{}})",
                                         R"({"client":{"id":""},"clients":"x","workspace":{"id":""}})",
                                         R"({"client":{"id":7},"clients":7,"workspace":{"id":null}})",
                                         R"({"client":[{"id":"1"}],"workspace":[{"id":"1"}]})"));

TEST(DecodeWorkspace, ReadsIdAndName)
{
    EXPECT_EQ(*decodeWorkspace(R"({"workspace":{"id":"w1","name":"Acme","plan":"pro"}})"),
              (Workspace{.id = u"w1"_s, .name = u"Acme"_s}));
    EXPECT_EQ(decodeWorkspace(R"({"workspace":{"id":"w1"}})")->name, QString());
}

} // namespace Clientele::Wire
