// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/window/singleinstance.h"

#include "app/window/localsocket.h"
#include "app/window/raiserequests.h"
#include "tests/app/startprobe.h"
#include "tests/support/testfolder.h"
#include "tests/support/waiting.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QRandomGenerator>
#include <QtCore/QSysInfo>

#include <sys/socket.h>

#include <algorithm>
#include <cerrno>
#include <future>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

using Start = SingleInstance::Start;
using std::chrono::milliseconds;
using Tests::StartProbe;
using Tests::TestFolder;
using Tests::waitUntil;

constexpr milliseconds SHORT(50);
constexpr milliseconds LONG(20000);

QStringList socketsIn(const QString &folder)
{
    return QDir(folder).entryList({u"*.socket"_s}, QDir::System);
}

/** A first start that answers, and counts how often it was to raise its window. */
class FirstStart
{
public:
    explicit FirstStart(const QString &lockFile)
        : m_instance(lockFile)
        , m_start(m_instance.claim(SHORT))
        , m_requests(m_instance.listener())
    {
        QObject::connect(&m_requests, &RaiseRequests::raiseRequested, &m_requests, [this] { ++m_raised; });
    }

    [[nodiscard]] Start start() const { return m_start; }
    [[nodiscard]] int raised() const { return m_raised; }

private:
    SingleInstance m_instance;
    Start m_start;
    RaiseRequests m_requests;
    int m_raised = 0;
};

/** What a second start comes to, on a thread of its own while this one answers. */
Start secondStart(const QString &lockFile, milliseconds patience = LONG)
{
    std::future<Start> start = std::async(std::launch::async, [&] { return SingleInstance(lockFile).claim(patience); });
    EXPECT_TRUE(waitUntil([&start] { return start.wait_for(milliseconds(0)) == std::future_status::ready; }));
    return start.get();
}

bool isClosed(const FileDescriptor &socket)
{
    char byte = 0;
    const ssize_t count = ::recv(socket.number(), &byte, 1, MSG_DONTWAIT);
    EXPECT_LT(count, 1) << "an answer";
    return count == 0 || (count < 0 && errno == ECONNRESET);
}

} // namespace

class SingleInstanceTest : public testing::Test
{
protected:
    SingleInstanceTest()
    {
        qunsetenv("XDG_RUNTIME_DIR");
        QDir(m_folder.path()).mkdir(u"run"_s);
        QFile::setPermissions(runtimeFolder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    void TearDown() override { qunsetenv("XDG_RUNTIME_DIR"); }

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString lockFile() const { return m_folder.filePath(u"window.lock"_s); }
    [[nodiscard]] QString runtimeFolder() const { return m_folder.filePath(u"run"_s); }
    void useRuntimeFolder() const { qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtimeFolder())); }
    void writeLock(const QByteArray &content) const
    {
        QFile file(lockFile());
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    [[nodiscard]] FileDescriptor connection() const
    {
        return connectTo(m_folder.filePath(socketsIn(folder()).value(0)), LONG);
    }

private:
    TestFolder m_folder;
};

TEST_F(SingleInstanceTest, SecondStartRaisesTheFirst)
{
    const FirstStart first(lockFile());
    EXPECT_EQ(first.start(), Start::First);
    EXPECT_EQ(secondStart(lockFile()), Start::Raised);
    EXPECT_EQ(secondStart(lockFile()), Start::Raised);
    EXPECT_EQ(first.raised(), 2);
}

TEST_F(SingleInstanceTest, ProfileIsFreeWhenTheFirstHasEnded)
{
    std::make_unique<FirstStart>(lockFile()).reset();
    EXPECT_TRUE(socketsIn(folder()).isEmpty());
    EXPECT_EQ(FirstStart(lockFile()).start(), Start::First);
}

TEST_F(SingleInstanceTest, LockOfAKilledOwnerIsTakenOverAtOnce)
{
    StartProbe owner(lockFile());
    owner.go();
    ASSERT_EQ(owner.word(), "first");
    owner.kill();
    ASSERT_TRUE(QFile::exists(lockFile()));
    EXPECT_EQ(FirstStart(lockFile()).start(), Start::First);
}

TEST_F(SingleInstanceTest, LiveOwnerInAnotherProcessIsRaised)
{
    StartProbe owner(lockFile());
    owner.go();
    ASSERT_EQ(owner.word(), "first");
    EXPECT_EQ(secondStart(lockFile()), Start::Raised);
    EXPECT_EQ(owner.word(), "raise");
}

TEST_F(SingleInstanceTest, WhatTheFileSaysLocksNobodyOut)
{
    const QByteArray thisProcess = QByteArray::number(QCoreApplication::applicationPid());
    for (const QByteArray &content :
         {QByteArray(), QByteArray("\0\0\0\0", 4), thisProcess + "\nelsewhere\n", QByteArray(100000, 'x')}) {
        writeLock(content);
        EXPECT_EQ(FirstStart(lockFile()).start(), Start::First);
    }
}

TEST_F(SingleInstanceTest, SilentOwnerKeepsTheLock)
{
    SingleInstance owner(lockFile());
    ASSERT_EQ(owner.claim(SHORT), Start::First);
    SingleInstance second(lockFile());
    EXPECT_EQ(second.claim(SHORT), Start::NoAnswer);
    EXPECT_EQ(second.holder().process, QCoreApplication::applicationPid());
    EXPECT_EQ(second.holder().host, QSysInfo::machineHostName());
}

TEST_F(SingleInstanceTest, DamagedFileStaysLockedAndNamesNobody)
{
    SingleInstance owner(lockFile());
    ASSERT_EQ(owner.claim(SHORT), Start::First);
    writeLock("\x01?");
    SingleInstance second(lockFile());
    EXPECT_EQ(second.claim(SHORT), Start::NoAnswer);
    EXPECT_EQ(second.holder().process, 0);
}

TEST_F(SingleInstanceTest, FilesAreForTheirOwnerOnly)
{
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    const FirstStart first(lockFile());
    EXPECT_EQ(QFileInfo(lockFile()).permissions(), ownerOnly);
    EXPECT_EQ(QFileInfo(folder() + u'/' + socketsIn(folder()).value(0)).permissions(), ownerOnly);
}

TEST_F(SingleInstanceTest, SecondStartTakesOverWhenTheOwnerEndsWhileItAsks)
{
    auto owner = std::make_unique<SingleInstance>(lockFile());
    ASSERT_EQ(owner->claim(SHORT), Start::First);
    std::future<Start> second =
        std::async(std::launch::async, [this] { return SingleInstance(lockFile()).claim(LONG); });
    owner.reset();
    EXPECT_EQ(second.get(), Start::First);
}

TEST_F(SingleInstanceTest, FolderThatCannotBeWrittenDoesNotKeepTheWindowFromOpening)
{
    writeLock("not a folder");
    EXPECT_EQ(FirstStart(lockFile() + "/window.lock"_L1).start(), Start::Unlocked);
}

TEST_F(SingleInstanceTest, SocketIsInTheRuntimeFolder)
{
    useRuntimeFolder();
    const FirstStart first(lockFile());
    EXPECT_EQ(socketsIn(runtimeFolder()).size(), 1);
    EXPECT_TRUE(socketsIn(folder()).isEmpty());
    EXPECT_EQ(secondStart(lockFile()), Start::Raised);
}

TEST_F(SingleInstanceTest, RuntimeFolderOpenToOthersIsNotUsed)
{
    useRuntimeFolder();
    QFile::setPermissions(runtimeFolder(), QFileInfo(runtimeFolder()).permissions() | QFile::ExeOther);
    const FirstStart first(lockFile());
    EXPECT_TRUE(socketsIn(runtimeFolder()).isEmpty());
    EXPECT_EQ(socketsIn(folder()).size(), 1);
    EXPECT_EQ(secondStart(lockFile()), Start::Raised);
}

TEST_F(SingleInstanceTest, SecondStartFindsAFirstOneFromAnotherEnvironment)
{
    const FirstStart first(lockFile());
    useRuntimeFolder();
    EXPECT_EQ(secondStart(lockFile()), Start::Raised);
}

TEST_F(SingleInstanceTest, ProfilesShareARuntimeFolder)
{
    useRuntimeFolder();
    QDir(folder()).mkdir(u"other"_s);
    const FirstStart first(lockFile());
    const FirstStart other(folder() + "/other/window.lock"_L1);
    EXPECT_EQ(other.start(), Start::First);
    EXPECT_EQ(secondStart(lockFile()), Start::Raised);
    EXPECT_EQ(first.raised(), 1);
    EXPECT_EQ(other.raised(), 0);
}

TEST_F(SingleInstanceTest, FolderMayBeNamedLongerThanASocket)
{
    const QString deep = folder() + u'/' + QString(100, u'x') + u'/' + QString(100, u'ü');
    ASSERT_TRUE(QDir().mkpath(deep));
    const FirstStart first(deep + "/window.lock"_L1);
    EXPECT_EQ(socketsIn(deep).size(), 1);
    EXPECT_EQ(secondStart(deep + "/window.lock"_L1), Start::Raised);
    EXPECT_EQ(first.raised(), 1);
}

TEST_F(SingleInstanceTest, TenThousandRandomBytesDoNothing)
{
    const FirstStart first(lockFile());
    auto random = QRandomGenerator(20260114);
    for (qsizetype left = 10000; left > 0;) {
        QByteArray bytes(std::min<qsizetype>(left, random.bounded(1, 400)), '\0');
        for (char &byte : bytes)
            byte = static_cast<char>(random.bounded(256));
        left -= bytes.size();
        const FileDescriptor socket = connection();
        ASSERT_TRUE(sendBytes(socket, bytes));
        ::shutdown(socket.number(), SHUT_WR);
        ASSERT_TRUE(waitUntil([&socket] { return isClosed(socket); }));
    }
    EXPECT_EQ(first.raised(), 0);
    EXPECT_EQ(secondStart(lockFile()), Start::Raised);
    EXPECT_EQ(first.raised(), 1);
}

TEST_F(SingleInstanceTest, OnlyTheOneWordCounts)
{
    const FirstStart first(lockFile());
    for (const char *wrong : {"raise", "Raise\n", "raise \n", "raise\nraise\n", "raise\r\n", "\nraise\n",
                              "raise file:///x\n", "https://example.com/\n"}) {
        SCOPED_TRACE(wrong);
        const FileDescriptor socket = connection();
        ASSERT_TRUE(sendBytes(socket, wrong));
        ::shutdown(socket.number(), SHUT_WR);
        ASSERT_TRUE(waitUntil([&socket] { return isClosed(socket); }));
    }
    EXPECT_EQ(first.raised(), 0);
}

TEST_F(SingleInstanceTest, ManyWhoSayNothingAreSentAway)
{
    const FirstStart first(lockFile());
    std::vector<FileDescriptor> silent;
    const auto closed = [&silent] { return std::ranges::count_if(silent, isClosed); };
    for (int i = 0; i < 12; ++i)
        silent.push_back(connection());
    ASSERT_TRUE(waitUntil([&closed] { return closed() >= 4; }));
    EXPECT_EQ(closed(), 4) << "those who came before may speak for two seconds";
    EXPECT_TRUE(waitUntil([&closed] { return closed() == 12; }));
    EXPECT_EQ(secondStart(lockFile()), Start::Raised);
    EXPECT_EQ(first.raised(), 1);
}

} // namespace Clientele
