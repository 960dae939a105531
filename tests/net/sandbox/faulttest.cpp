// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/sandbox/fault.h"

#include "net/sandbox/errorshapes.h"
#include "tests/support/printers.h"

#include <QtCore/QJsonDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele::Sandbox {

namespace {

std::optional<Fault> faultFrom(const QByteArray &json)
{
    QString problem;
    const std::optional<QList<Fault>> faults = faultsFromJson('[' + json + ']', &problem);
    EXPECT_EQ(faults.has_value(), problem.isEmpty());
    return faults ? std::optional(faults->value(0)) : std::nullopt;
}

TEST(FaultJson, MeansTheServersAnswerUnlessItGivesOne)
{
    EXPECT_EQ(faultFrom("{}")->moment, Fault::Moment::Commit);
    EXPECT_EQ(faultFrom(R"({"send":"cut","cutAt":3})")->moment, Fault::Moment::Commit);
    EXPECT_EQ(faultFrom(R"({"send":"cut","cutAt":3})")->then, Fault::Then::Close);
    EXPECT_EQ(faultFrom(R"({"send":"nothing"})")->moment, Fault::Moment::Request);
    EXPECT_EQ(faultFrom(R"({"body":{"a":1}})")->moment, Fault::Moment::Request);
    EXPECT_EQ(faultFrom(R"({"body":{"a":1}})")->status, 200);
    EXPECT_EQ(*faultFrom(R"({"body":{"a":1}})")->body, R"({"a":1})");
    EXPECT_EQ(faultFrom(R"({"status":502,"when":"commit"})")->moment, Fault::Moment::Commit);
}

TEST(FaultJson, IsReadBackAsItIsWritten)
{
    const QByteArray all = R"({"method":"POST","path":"/a/*","skip":1,"times":2,"when":"commit","delayMs":3,)"
                           R"("interim":[103],"status":422,"headers":{"A":"b"},"body":"c","send":"cut","cutAt":4,)"
                           R"("sliceBytes":5,"sliceMs":6,"contentLength":["7","8"],"then":"reset"})";
    EXPECT_EQ(toJson(*faultFrom(all)), QJsonDocument::fromJson(all).object());
}

TEST(FaultJson, RefusesWhatItDoesNotUnderstand)
{
    for (const QByteArray &json : std::initializer_list<QByteArray>{
             "1", R"({"unknown":1})", R"({"skip":-1})", R"({"times":"2"})", R"({"when":"later"})", R"({"send":1})",
             R"({"then":""})", R"({"status":99})", R"({"interim":[200]})", R"({"interim":103})",
             R"({"headers":{"A":1}})", R"({"headers":"A"})", R"({"body":1})", R"({"shape":"none"})",
             R"({"contentLength":[5]})", R"({"path":1})", R"({"when":"connect","path":"/a","send":"nothing"})",
             R"({"when":"connect"})", R"({"send":"raw"})"})
        EXPECT_FALSE(faultFrom(json).has_value()) << json.toStdString();
}

TEST(ErrorShapes, EachCanBeAskedForByName)
{
    EXPECT_GE(errorShapeNames().size(), 12);
    for (const QString &name : errorShapeNames()) {
        const std::optional<Fault> fault = faultFrom(R"({"shape":")" + name.toLatin1() + R"("})");
        ASSERT_TRUE(fault.has_value()) << name.toStdString();
        const QByteArray body = fault->body.value_or("");
        const bool json = fault->headers.value(0).second.contains("json");
        const bool parses = !QJsonDocument::fromJson(body).isNull();
        EXPECT_EQ(json && name != "broken-json"_L1, parses) << name.toStdString();
        EXPECT_GE(fault->status.value_or(0), 400);
    }
}

} // namespace

} // namespace Clientele::Sandbox
