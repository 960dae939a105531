// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/app/programs.h"
#include "tests/support/waiting.h"

#include <QtCore/QFile>
#include <QtCore/QSysInfo>

#include <csignal>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

/** Two starts of the real program with one profile; the first has its window on a platform without a display. */
class SecondStartTest : public testing::Test
{
protected:
    [[nodiscard]] QStringList arguments() const { return {u"--sandbox"_s, u"--profile-dir"_s, m_profile.path()}; }
    [[nodiscard]] QString lockFile() const { return m_profile.filePath(u"data/window.lock"_s); }

    void openWindow()
    {
        m_window.setProcessChannelMode(QProcess::ForwardedChannels);
        prepareProgram(m_window, arguments(), OFFSCREEN);
        m_window.start();
        ASSERT_TRUE(m_window.waitForStarted());
        ASSERT_TRUE(waitUntil([this] { return lockHolder() == m_window.processId(); }));
    }
    [[nodiscard]] bool isOpen() const { return m_window.state() == QProcess::Running; }
    [[nodiscard]] qint64 windowProcess() const { return m_window.processId(); }
    void signalWindow(int signal) const { ::kill(static_cast<pid_t>(m_window.processId()), signal); }
    void killWindow()
    {
        m_window.kill();
        EXPECT_TRUE(waitUntil([this] { return !isOpen(); }));
    }
    void TearDown() override { killWindow(); }

    static inline const QMap<QString, QString> OFFSCREEN{{u"QT_QPA_PLATFORM"_s, u"offscreen"_s}};

private:
    [[nodiscard]] qint64 lockHolder() const
    {
        QFile file(lockFile());
        return file.open(QIODevice::ReadOnly) ? file.readLine().trimmed().toLongLong() : 0;
    }

    TestFolder m_profile;
    QProcess m_window;
};

TEST_F(SecondStartTest, EndsWellWithoutADisplayOfItsOwn)
{
    openWindow();
    const ProgramRun second = runProgram(arguments());
    EXPECT_EQ(second.exitCode, 0);
    EXPECT_EQ(second.output, QByteArray());
    EXPECT_EQ(second.errors, QByteArray());
    EXPECT_TRUE(isOpen());
}

TEST_F(SecondStartTest, AlsoToMeasureOne)
{
    openWindow();
    EXPECT_EQ(runProgram(arguments() + QStringList{u"--exit-after-idle"_s}).exitCode, 0);
    EXPECT_TRUE(isOpen());
}

TEST_F(SecondStartTest, CommandsWorkBesideAWindow)
{
    openWindow();
    const ProgramRun created =
        runProgram(QStringList{u"create"_s} + arguments()
                   + QStringList{u"--name"_s, u"Ada"_s, u"--contact"_s, u"email:ada@example.com"_s});
    EXPECT_EQ(created.exitCode, 0) << created.errors.toStdString();
    EXPECT_EQ(runProgram(QStringList{u"list"_s} + arguments()).exitCode, 0);
    EXPECT_TRUE(isOpen());
}

TEST_F(SecondStartTest, TellsWhoseWindowDoesNotAnswer)
{
    openWindow();
    signalWindow(SIGSTOP);
    const ProgramRun second = runProgram(arguments());
    EXPECT_EQ(second.exitCode, 6);
    EXPECT_EQ(second.output, QByteArray());
    const QByteArray holder = "process " + QByteArray::number(windowProcess()) + " on ";
    EXPECT_TRUE(second.errors.contains(holder)) << second.errors.toStdString();
    EXPECT_TRUE(second.errors.contains(QSysInfo::machineHostName().toUtf8())) << second.errors.toStdString();
}

TEST_F(SecondStartTest, OpensAWindowWhenTheFirstOneCrashed)
{
    openWindow();
    killWindow();
    openWindow();
    EXPECT_EQ(runProgram(arguments()).exitCode, 0);
    EXPECT_TRUE(isOpen());
}

} // namespace Clientele::Tests
