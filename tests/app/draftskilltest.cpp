// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
// kill -9 in the middle of typing: at most the last second is missing, and what is there is whole.
#include "app/profile.h"
#include "models/storage/journal.h"
#include "tests/support/printers.h"
#include "tests/support/testfolder.h"
#include "tests/support/waiting.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QProcess>
#include <QtCore/QRandomGenerator>

#include <gtest/gtest.h>

#include <vector>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

/** The program being typed into, and when which key was. */
class Typing
{
public:
    explicit Typing(const QString &profile, const QStringList &more = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        m_program.setProcessEnvironment(environment);
        m_clock.start();
        m_program.start(QCoreApplication::applicationDirPath() + "/clientele-typist"_L1, QStringList{profile} + more);
    }
    ~Typing()
    {
        m_program.kill();
        m_program.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(Typing)

    /** What stood in the form at the start. */
    [[nodiscard]] QString atStart()
    {
        EXPECT_TRUE(Tests::waitUntil([this] { return m_program.canReadLine(); }, std::chrono::minutes(2)));
        return QString::fromUtf8(m_program.readLine()).chopped(1);
    }
    void typeFor(std::chrono::milliseconds time)
    {
        EXPECT_TRUE(Tests::waitUntil([this] { return readKeys() > 0; }));
        const QDeadlineTimer end(time);
        EXPECT_TRUE(Tests::waitUntil([&] { return readKeys() > 0 && end.hasExpired(); }));
    }
    /** Returns how many keys had been typed one second before. */
    [[nodiscard]] qsizetype kill()
    {
        readKeys();
        const qint64 secondAgo = m_clock.elapsed() - 1000;
        m_program.kill();
        m_program.waitForFinished();
        return std::ranges::count_if(m_keys, [secondAgo](qint64 time) { return time < secondAgo; });
    }

private:
    std::size_t readKeys()
    {
        while (m_program.canReadLine()) {
            (void)m_program.readLine();
            m_keys.push_back(m_clock.elapsed());
        }
        return m_keys.size();
    }

    QProcess m_program;
    QElapsedTimer m_clock;
    std::vector<qint64> m_keys;
};

QString typed(qsizetype keys)
{
    QString text;
    for (qsizetype i = 0; i < keys; ++i)
        text += QChar(u'a' + static_cast<char16_t>(i % 26));
    return text;
}

int rounds()
{
    constexpr int many = 500;
    constexpr int few = 3;
    return qEnvironmentVariableIsSet("CLIENTELE_TORTURE") ? many : few;
}

} // namespace

TEST(DraftsUnderKill, AtMostTheLastSecondIsMissingAndTheRestIsBackInTheForm)
{
    constexpr int shortest = 300;
    constexpr int longest = 2500;
    for (int round = 0; round < rounds(); ++round) {
        SCOPED_TRACE(round);
        const Tests::TestFolder profile;
        qsizetype atLeast = 0;
        {
            Typing typing(profile.path());
            EXPECT_EQ(typing.atStart(), QString());
            typing.typeFor(std::chrono::milliseconds(QRandomGenerator::global()->bounded(shortest, longest)));
            atLeast = typing.kill();
        }
        Journal journal(Profile(profile.path()).journalFile({}));
        const auto content = Tests::waitFor(journal.read());
        ASSERT_TRUE(content);
        EXPECT_FALSE(content->damage);
        const QString kept = content->drafts.isEmpty() ? QString() : content->drafts.constFirst().draft.name;
        EXPECT_LE(content->drafts.size(), 1);
        EXPECT_EQ(kept, typed(kept.size()));
        EXPECT_GE(kept.size(), atLeast);
        Typing again(profile.path(), {u"look"_s});
        EXPECT_EQ(again.atStart(), kept);
    }
}

} // namespace Clientele
