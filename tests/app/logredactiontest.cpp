// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/logredaction.h"

#include "tests/app/programs.h"
#include "tests/support/printers.h"
#include "tests/support/waiting.h"

#include <QtCore/QFile>
#include <QtCore/QLoggingCategory>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

namespace {

/** The leftovers of all tests are looked through for these (tests/leftovers/tokencheck.py). */
const QString CANARY_EMAIL = u"canary.person@leftovers.example"_s;
const QString CANARY_PHONE = u"+1 555 010 4477"_s;

const QString JWT = u"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJjYW5hcnkifQ.c2lnbmF0dXJlLW9mLWEtY2FuYXJ5"_s;

QStringList s_logged;

void keepLogged(QtMsgType, const QMessageLogContext &, const QString &message)
{
    s_logged.append(message);
}

/** What was logged while it lives passes through the redaction of the program to keepLogged(). */
class RedactedLog
{
public:
    RedactedLog()
        : m_former(qInstallMessageHandler(&keepLogged))
    {
        s_logged.clear();
        QLoggingCategory::setFilterRules(u"*=true"_s);
        installLogRedaction();
    }
    ~RedactedLog()
    {
        QLoggingCategory::setFilterRules({});
        qInstallMessageHandler(m_former);
    }
    Q_DISABLE_COPY_MOVE(RedactedLog)

private:
    QtMessageHandler m_former;
};

/** Ways in which somebody's things get into a message. */
QStringList leaks(const QString &secret)
{
    return {secret,
            u"\"%1\""_s.arg(secret),
            u"name=%1;"_s.arg(secret),
            u"{\"value\":\"%1\"}"_s.arg(secret),
            u"QList(\"%1\")"_s.arg(secret),
            u"before %1, after"_s.arg(secret),
            u"<%1>"_s.arg(secret)};
}

} // namespace

TEST(LogRedactionTest, NothingOfAPersonPassesInAnyCategory)
{
    const RedactedLog log;
    // Ours, Qt's, and what a later version may bring.
    for (const char *name : {"default", "clientele.journal", "clientele.cache", "clientele.transport", "clientele.wire",
                             "qt.network.ssl", "qt.network.http2", "qt.core.qfuture", "qt.widgets.painting",
                             "qt.accessibility.core", "qt.qpa.input", "some.other"}) {
        const QLoggingCategory category(name);
        for (const QString &secret : {JWT, CANARY_EMAIL, CANARY_PHONE}) {
            for (const QString &text : leaks(secret)) {
                qCDebug(category).noquote() << text;
                qCInfo(category).noquote() << text;
                qCWarning(category).noquote() << text;
                qCCritical(category).noquote() << text;
            }
        }
    }
    EXPECT_EQ(s_logged.size(), 12 * 3 * 7 * 4);
    const QString all = s_logged.join(u'\n');
    for (const QString &part : {u"eyJ"_s, u"c2lnb"_s, u"canary"_s, u"leftovers.example"_s, u"4477"_s, u"555"_s})
        EXPECT_FALSE(all.contains(part)) << part.toStdString();
    EXPECT_TRUE(all.contains(u"before [e-mail], after"_s)) << "and nothing else is lost";
}

TEST(LogRedactionTest, TokensGoInAnyForm)
{
    EXPECT_EQ(redacted(u"Authorization: Bearer opaque-token-123"_s), u"Authorization: Bearer [token]"_s);
    EXPECT_FALSE(redacted(u"bearer short"_s).contains(u"short"_s));
    EXPECT_FALSE(redacted(JWT.left(30)).contains(u"eyJ"_s)) << "cut";
    EXPECT_EQ(redacted(u"a "_s + JWT + u" b"_s), u"a [token] b"_s);
}

TEST(LogRedactionTest, AUrlKeepsWhereItPointsAndNoMore)
{
    EXPECT_EQ(redacted(u"GET https://user:pw@a.example:8080/v1/x?token=1&b=2#c failed"_s),
              u"GET https://[user]@a.example:8080/v1/x?[query] failed"_s);
    EXPECT_EQ(redacted(u"QUrl(\"https://a.example/v1?q=Ann\")"_s), u"QUrl(\"https://a.example/v1?[query]\")"_s);
    EXPECT_EQ(redacted(u"https://a.example/v1/workspace/65a0/clients"_s),
              u"https://a.example/v1/workspace/65a0/clients"_s);
}

TEST(LogRedactionTest, NumbersGoHoweverTheyAreWritten)
{
    for (const QString &number : {u"+442079460958"_s, u"+44 20 7946 0958"_s, u"(030) 1234-567"_s, u"020/7946.0958"_s,
                                  u"0049 30 1234567"_s, u"555-010-4477"_s})
        EXPECT_FALSE(redacted(u"to "_s + number + u" now"_s).contains(number.right(3))) << number.toStdString();
    EXPECT_EQ(redacted(u"500 in 12 ms, 127.0.0.1:8080, 2.1.0"_s), u"500 in 12 ms, 127.0.0.1:8080, 2.1.0"_s);
}

TEST(LogRedactionTest, TheProgramLogsNothingOfAPersonWithEveryCategoryOn)
{
    const SandboxProgram server;
    const TestFolder profile;
    const QStringList options{u"--profile-dir"_s, profile.path(),   u"--base-url"_s,
                              server.baseUrl(),   u"--workspace"_s, server.workspaceId()};
    const QMap<QString, QString> loud{{u"QT_LOGGING_RULES"_s, u"*=true"_s},
                                      {u"CLIENTELE_TOKEN"_s, QString::fromLatin1(server.token())}};
    const ProgramRun create =
        runProgram(QStringList{u"create"_s, u"--name"_s, u"Canary"_s, u"--contact"_s, u"email:"_s + CANARY_EMAIL,
                               u"--contact"_s, u"phone:"_s + CANARY_PHONE, u"--json"_s}
                       + options,
                   loud);
    ASSERT_EQ(create.exitCode, 0);
    const ProgramRun list = runProgram(QStringList{u"list"_s, u"--search"_s, CANARY_PHONE} + options, loud);
    ASSERT_EQ(list.exitCode, 0);
    const QByteArray log = create.errors + list.errors;
    EXPECT_TRUE(log.contains("qt.")) << "it was loud";
    for (const QByteArray &secret : {server.token(), CANARY_EMAIL.toUtf8(), QByteArray("4477")})
        EXPECT_FALSE(log.contains(secret));
    QFile kept(profile.filePath(u"log.txt"_s));
    ASSERT_TRUE(kept.open(QIODevice::WriteOnly));
    kept.write(log);
}

} // namespace Clientele::Tests
