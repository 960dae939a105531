// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/cli/createoutcome.h"

#include "tests/support/printers.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

namespace {

const char *const SERVER = "api.example.com";

Report report(const CreateOutcome &outcome, bool json)
{
    return reportOf(outcome, QString::fromLatin1(SERVER), json);
}

QJsonObject objectOf(const Report &report)
{
    EXPECT_EQ(report.output.count('\n'), 1);
    return QJsonDocument::fromJson(report.output).object();
}

int exitCodeFor(ErrorKind kind)
{
    return report({.client = Error{.kind = kind}}, true).exitCode;
}

Client someClient()
{
    return {.id = u"65a0"_s,
            .name = u"Ann"_s,
            .avatarUrl = {},
            .contactMethods = {{.row = RowId::create(),
                                .type = ContactType::Known::Email,
                                .value = u"a@b.c"_s,
                                .preferred = true,
                                .unknownMembers = R"({"verified":true})"}},
            .customFields = {{.row = RowId::create(), .key = u"notes"_s, .value = u"x"_s}},
            .createdAt = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC),
            .updatedAt = {},
            .unknownMembers = R"({"tier":"gold"})"};
}

} // namespace

TEST(CreateOutcomeTest, EachKindHasItsExitCode)
{
    EXPECT_EQ(exitCodeFor(ErrorKind::InvalidInput), 3);
    EXPECT_EQ(exitCodeFor(ErrorKind::Rejected), 4);
    EXPECT_EQ(exitCodeFor(ErrorKind::WorkspaceNotFound), 4);
    EXPECT_EQ(exitCodeFor(ErrorKind::NotSignedIn), 5);
    EXPECT_EQ(exitCodeFor(ErrorKind::NotAllowed), 5);
    EXPECT_EQ(exitCodeFor(ErrorKind::Keychain), 5);
    EXPECT_EQ(exitCodeFor(ErrorKind::NeverSent), 6);
    EXPECT_EQ(exitCodeFor(ErrorKind::Storage), 6);
    EXPECT_EQ(exitCodeFor(ErrorKind::OutcomeUnknown), 7);
    EXPECT_EQ(exitCodeFor(ErrorKind::ServerTrouble), 8);
}

TEST(CreateOutcomeTest, AClientIsPrintedInTheWordsOfTheApi)
{
    const QJsonObject client = objectOf(report({.client = someClient()}, true)).value("client"_L1).toObject();
    const QJsonObject expected{
        {u"id"_s, u"65a0"_s},
        {u"name"_s, u"Ann"_s},
        {u"contactMethods"_s,
         QJsonArray{QJsonObject{
             {u"type"_s, u"email"_s}, {u"value"_s, u"a@b.c"_s}, {u"isPreferred"_s, true}, {u"verified"_s, true}}}},
        {u"customFields"_s, QJsonArray{QJsonObject{{u"fieldKey"_s, u"notes"_s}, {u"value"_s, u"x"_s}}}},
        {u"createdAt"_s, u"2026-01-02T03:04:05Z"_s},
        {u"tier"_s, u"gold"_s}};
    EXPECT_EQ(client, expected);
}

TEST(CreateOutcomeTest, AnErrorCarriesTheServersWordsVerbatim)
{
    const QString words = u"Nom déjà pris <b>&amp;\x1b[2J"_s;
    const Error error{.kind = ErrorKind::Rejected,
                      .status = 422,
                      .message = words,
                      .fields = {{.path = *FieldPath::fromCanonical(u"contactMethods[1].value"_s), .message = words}}};
    const QJsonObject printed = objectOf(report({.client = error}, true)).value("error"_L1).toObject();
    EXPECT_EQ(printed.value("kind"_L1), u"rejected"_s);
    EXPECT_EQ(printed.value("status"_L1), 422);
    EXPECT_TRUE(printed.value("message"_L1).toString().endsWith(words));
    const QJsonObject field = printed.value("fields"_L1).toArray().at(0).toObject();
    EXPECT_EQ(field.value("path"_L1), u"contactMethods[1].value"_s);
    EXPECT_EQ(field.value("message"_L1), words);
    EXPECT_EQ(printed.size(), 4);
}

TEST(CreateOutcomeTest, ATerminalIsNotSteeredByWhatAServerSays)
{
    const Error error{.kind = ErrorKind::Rejected, .status = 400, .message = u"a\x1b]0;title\x07\u009b"_s};
    const Report plain = report({.client = error}, false);
    EXPECT_TRUE(plain.output.isEmpty());
    EXPECT_FALSE(plain.errors.contains('\x1b'));
    EXPECT_FALSE(plain.errors.contains('\x07'));
    EXPECT_FALSE(plain.errors.contains("\xc2\x9b"));

    Client client = someClient();
    client.name = u"A\x1b[31m"_s;
    EXPECT_FALSE(report({.client = client}, false).output.contains('\x1b'));
}

TEST(CreateOutcomeTest, ATokenThatAServerEchoesIsNotRepeated)
{
    const QString token = u"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl"_s;
    const Error error{.kind = ErrorKind::Rejected,
                      .status = 400,
                      .message = u"Header was Authorization: Bearer %1"_s.arg(token),
                      .fields = {{.path = *FieldPath::fromCanonical(u"name"_s), .message = token}}};
    for (const bool json : {false, true}) {
        const Report printed = report({.client = error}, json);
        EXPECT_FALSE((printed.output + printed.errors).contains(token.toLatin1()));
    }
}

TEST(CreateOutcomeTest, CreatedButNotReadAgainIsASuccessWithAWarning)
{
    const CreateOutcome outcome{.client = someClient(), .notReadAgain = Error{.kind = ErrorKind::ServerTrouble}};
    const Report printed = report(outcome, true);
    EXPECT_EQ(printed.exitCode, 0);
    EXPECT_TRUE(objectOf(printed).contains("client"_L1));
    EXPECT_FALSE(printed.errors.isEmpty());
}

TEST(CreateOutcomeTest, AMisunderstoodCommandLineIsTwo)
{
    const Report plain = usageReport(u"No."_s, false);
    EXPECT_EQ(plain.exitCode, 2);
    EXPECT_TRUE(plain.output.isEmpty());
    EXPECT_TRUE(plain.errors.contains("No."));
    EXPECT_EQ(objectOf(usageReport(u"No."_s, true)).value("error"_L1).toObject().value("kind"_L1), u"usage"_s);
}

} // namespace Clientele::Tests
