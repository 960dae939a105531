// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/wire/signinjson.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele::Wire {

namespace {

const QString AWKWARD = u"p\"a\\s<s>&w+ö r\td"_s;

TEST(SignInJson, CarriesAPasswordAsItIs)
{
    for (const QString &password : {AWKWARD, u"  spaces  "_s, u"12345678"_s, u"😀😀😀😀"_s}) {
        const QJsonObject body = QJsonDocument::fromJson(encodeSignIn(u"a@b.example"_s, Password(password))).object();
        EXPECT_EQ(body["email"_L1].toString(), u"a@b.example"_s);
        EXPECT_EQ(body["password"_L1].toString(), password);
        EXPECT_EQ(body.size(), 2);
    }
}

TEST(SignInJson, ReadsWhoSignedIn)
{
    const Result<SignedIn> signedIn = decodeSignedIn(
        R"({"token":"a.b.c","staff":{"id":"s","fullName":"Ann","email":"a@b.example","permissions":["clients.view"]}})");
    ASSERT_TRUE(signedIn);
    EXPECT_EQ(signedIn->token.bytes(), "a.b.c");
    EXPECT_EQ(signedIn->account, (Account{.email = u"a@b.example"_s, .fullName = u"Ann"_s}));
    EXPECT_EQ(signedIn->permissions, Permissions::fromNames({u"clients.view"_s}));
}

TEST(SignInJson, ToleratesAllThatIsMissingButTheToken)
{
    for (const QByteArray &body : std::initializer_list<QByteArray>{
             R"({"token":"t"})", R"({"token":"t","staff":null})", R"({"token":"t","staff":[]})",
             R"({"token":"t","staff":{"email":1,"permissions":"all"},"more":{}})"}) {
        const Result<SignedIn> signedIn = decodeSignedIn(body);
        ASSERT_TRUE(signedIn) << body.toStdString();
        EXPECT_EQ(signedIn->account, Account());
        EXPECT_FALSE(signedIn->permissions);
    }
}

TEST(SignInJson, TakesNoTokenThatCouldNotBeSent)
{
    for (const QByteArray &body : std::initializer_list<QByteArray>{"", "[]", "{}", R"({"token":""})", R"({"token":1})",
                                                                    R"({"token":"a b"})", R"({"token":"a\r\nX: y"})",
                                                                    R"({"token":"é"})", R"({"data":{"token":"t"}})"}) {
        const Result<SignedIn> signedIn = decodeSignedIn(body);
        ASSERT_FALSE(signedIn) << body.toStdString();
        EXPECT_EQ(signedIn.error().kind, ErrorKind::BadAnswer);
    }
}

TEST(SignInJson, ShowsTheShapeOfAnAnswerWithoutItsTexts)
{
    const QByteArray shape = shapeOf(R"({"data":{"jwt":"secret","list":["secret",{"x":"secret"}],"n":1}})");
    EXPECT_FALSE(shape.contains("secret"));
    EXPECT_TRUE(shape.contains("\"jwt\": \"***\"")) << shape.toStdString();
    EXPECT_EQ(shapeOf("secret"), "");
    EXPECT_EQ(shapeOf(R"(["secret"])"), "");
}

TEST(SignInJson, BlacksOutAnEchoedPassword)
{
    const Password password(AWKWARD);
    const QByteArray json = QJsonDocument(QJsonObject{{u"errors"_s, QJsonArray{AWKWARD + u"!"_s}}}).toJson();
    QByteArray escaped = "{\"message\":\"";
    for (const QChar c : AWKWARD)
        escaped += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    escaped += "\"}";
    const QByteArray html = "<p>" + AWKWARD.toHtmlEscaped().toUtf8() + "</p>";
    const QByteArray url = "https://x.example/?password=" + AWKWARD.toUtf8().toPercentEncoding();
    for (const QByteArray &echo : {json, escaped, html, url, "You sent " + AWKWARD.toUtf8()}) {
        const QByteArray clean = withoutPassword(echo, {}, password);
        EXPECT_TRUE(clean.contains("***")) << clean.toStdString();
        EXPECT_FALSE(QString::fromUtf8(clean).contains(u"w+ö"_s)) << clean.toStdString();
        EXPECT_FALSE(clean.contains("\\u0070")) << clean.toStdString();
    }
    EXPECT_EQ(withoutPassword(u"You sent "_s + AWKWARD + u"!"_s, password), u"You sent ***!"_s);
}

TEST(SignInJson, LeavesWhatHoldsNoPasswordAsItCame)
{
    const QByteArray body = "{ \"message\" : \"No\",\n \"b\":1, \"a\":\"\\u0041\" }";
    EXPECT_EQ(withoutPassword(body, {}, Password(u"password1"_s)), body);
    EXPECT_EQ(withoutPassword(body, {}, Password(QString())), body);
    EXPECT_EQ(withoutPassword(QByteArray("\xff\xfe"), {}, Password(u"password1"_s)), "\xff\xfe");
}

} // namespace

} // namespace Clientele::Wire
