// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/wire/errorbody.h"
#include "tests/net/wire/errorcases.h"
#include "tests/support/printers.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QStringEncoder>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Clientele::Wire {

namespace {

ErrorWords decoded(const QByteArray &body, const QByteArray &contentType = "application/json")
{
    return decodeErrorBody(body, contentType, Tests::sentDraft());
}

bool hasWords(const ErrorWords &words)
{
    return !words.formMessage.isEmpty() || !words.fields.isEmpty();
}

bool hasLetters(const QByteArray &body)
{
    return std::ranges::any_of(body, [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); });
}

/** @p body with one to four bytes replaced, removed, repeated or cut off behind. */
QByteArray mutated(QByteArray body, QRandomGenerator &random)
{
    static const QByteArray bytes = QByteArrayLiteral("{}[]\":,\\/.0123456789aN \n\x00\x7f\xc3\xff");
    for (int changes = random.bounded(1, 5); changes > 0 && !body.isEmpty(); --changes) {
        const auto at = random.bounded(body.size());
        switch (random.bounded(5)) {
        case 0:
            body[at] = bytes[random.bounded(bytes.size())];
            break;
        case 1:
            body.remove(at, random.bounded(1, 9));
            break;
        case 2:
            body.insert(at, body.mid(random.bounded(body.size()), random.bounded(1, 40)));
            break;
        case 3:
            body.insert(at, bytes[random.bounded(bytes.size())]);
            break;
        case 4:
            body.truncate(std::max<qsizetype>(at, 1));
            break;
        }
    }
    return body;
}

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding, bool withMark)
{
    QStringEncoder encoder(encoding, withMark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder.encode(text);
}

} // namespace

TEST(ErrorBody, KeepsWordsAndOnlyRealPlacesHoweverABodyIsMangled)
{
    QRandomGenerator random(20240115);
    const auto captured = Tests::capturedCases();
    const auto shapes = Tests::shapeCases();
    for (int i = 0; i < 8000; ++i) {
        const bool isCaptured = i % 2 == 0;
        const Tests::ErrorCase entry = isCaptured ? Tests::ErrorCase(captured[i / 2 % captured.size()])
                                                  : Tests::ErrorCase(shapes[i / 2 % shapes.size()]);
        const auto body = mutated(entry.body, random);
        const auto words = decoded(body, entry.contentType);
        const auto text = QByteArray(body).replace('\0', "").trimmed();
        const bool hasText = hasLetters(text) && text != "null" && !text.startsWith('<');
        ASSERT_TRUE(hasWords(words) || !hasText) << body.toStdString();
        for (const auto &error : words.fields) {
            ASSERT_FALSE(error.path.isForm());
            ASSERT_LT(error.path.index, 2);
            ASSERT_EQ(FieldPath::fromCanonical(error.path.toCanonical()), error.path);
            ASSERT_FALSE(error.message.isEmpty());
        }
    }
}

class EmptyBody : public testing::TestWithParam<QByteArray>
{};

TEST_P(EmptyBody, SaysNothing)
{
    EXPECT_EQ(decoded(GetParam()), ErrorWords());
}

INSTANTIATE_TEST_SUITE_P(ErrorBody, EmptyBody,
                         testing::Values(QByteArray(), " \r\n", "\xef\xbb\xbf", QByteArray(3, '\0'), "{}", "[]", "null",
                                         "\"\"", "<html><body></body></html>"));

TEST(ErrorBody, IsReadInTheEncodingItIsIn)
{
    const auto body = u"{\"errors\":{\"name\":[\"Zu kurz: ä, 名\"]}}"_s;
    for (const auto encoding : {QStringConverter::Utf8, QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        for (const bool withMark : {true, false}) {
            const auto words = decoded(encoded(body, encoding, withMark));
            EXPECT_EQ(Tests::linesOf(words.fields), QStringList{u"name: Zu kurz: ä, 名"_s});
            EXPECT_EQ(words.formMessage, QString());
        }
    }
    EXPECT_EQ(decoded("Zu gro\xdf", "text/plain; charset=iso-8859-1").formMessage, u"Zu groß"_s);
    EXPECT_EQ(decoded("Zu gro\xdf", "text/plain").formMessage, u"Zu groß"_s);
}

TEST(ErrorBody, SurvivesDeepNesting)
{
    for (const int depth : {50, 100, 500, 1000, 5000}) {
        const auto arrays = QByteArray(depth, '[') + "\"deep down\"" + QByteArray(depth, ']');
        EXPECT_TRUE(decoded(arrays).formMessage.contains(u"deep down"_s)) << depth;
        const auto objects = QByteArray("{\"errors\":").repeated(depth) + "\"deep down\"" + QByteArray(depth, '}');
        EXPECT_TRUE(decoded(objects).formMessage.contains(u"deep down"_s)) << depth;
    }
    EXPECT_FALSE(decoded(QByteArray(500000, '[')).formMessage.isEmpty());
}

TEST(ErrorBody, IsBoundedHoweverLongItIs)
{
    const auto text = decoded(QByteArray(8 << 20, 'x'), "text/plain");
    EXPECT_FALSE(text.formMessage.isEmpty());
    EXPECT_LE(text.formMessage.size(), 100000);
    const auto oneRow = QByteArrayLiteral("{\"path\":\"contactMethods[1].value\",\"message\":\"no %1\"},");
    QByteArray rows = "[";
    for (int i = 0; i < 10000; ++i)
        rows += QByteArray(oneRow).replace("%1", QByteArray::number(i));
    rows.back() = ']';
    EXPECT_LE(decoded(rows).fields.size(), 1000);
    EXPECT_FALSE(decoded(QByteArray("\"name\" is bad. ").repeated(60000), "text/plain").formMessage.isEmpty());
    EXPECT_FALSE(decoded(QByteArray("<p>").repeated(300000) + "x", "text/html").formMessage.isEmpty());
}

TEST(ErrorBody, LeavesOutNul)
{
    EXPECT_EQ(decoded(R"({"message":"a\u0000b"})").formMessage, u"ab"_s);
    EXPECT_EQ(decoded(QByteArray("a\0b", 3), "text/plain").formMessage, u"ab"_s);
}

struct CodeCase
{
    const char *body;
    const char *code;
};

class ErrorCode : public testing::TestWithParam<CodeCase>
{};

TEST_P(ErrorCode, IsKeptBesideTheMessage)
{
    const auto words = decoded(GetParam().body);
    ASSERT_EQ(words.fields.size(), 1);
    EXPECT_EQ(words.fields.first().code, QString::fromLatin1(GetParam().code));
}

INSTANTIATE_TEST_SUITE_P(
    ErrorBody, ErrorCode,
    testing::Values(CodeCase{R"({"errors":[{"path":"name","message":"x","code":"too_small"}]})", "too_small"},
                    CodeCase{R"({"errors":[{"path":"name","message":"x","type":"any.required"}]})", "any.required"},
                    CodeCase{R"([{"instancePath":"/name","message":"x","keyword":"minLength"}])", "minLength"},
                    CodeCase{R"({"errors":{"name":{"message":"x","kind":"required"}}})", "required"},
                    CodeCase{R"({"errors":[{"field":"name","message":"x","rule":"minLength"}]})", "minLength"},
                    CodeCase{R"({"errors":[{"field":"name","message":"x","code":1042}]})", "1042"},
                    CodeCase{R"([{"property":"name","constraints":{"isNotEmpty":"x"}}])", "isNotEmpty"},
                    CodeCase{R"({"errors":{"name":["x"]}})", ""}));

TEST(ErrorMessage, HoldsAllWordsWhenNothingWasSent)
{
    const auto message = decodeErrorMessage(
        R"({"message":"Invalid","errors":[{"path":"name","message":"one"},{"path":"x","message":"two"}]})", {});
    EXPECT_EQ(message, u"Invalid\nx: two\none"_s);
    EXPECT_EQ(decodeErrorMessage({}, {}), QString());
}

} // namespace Clientele::Wire
