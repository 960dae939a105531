// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
// Typing and saving on a server that misbehaves in every way, and with a journal that cannot be written or is slow: the
// window answers within a moment.
#include "app/profile.h"
#include "tests/app/window/signinrun.h"
#include "tests/app/window/stalls.h"
#include "tests/support/waiting.h"

#include <QtCore/QSemaphore>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <SQLiteCpp/SQLiteCpp.h>
#include <sys/resource.h>

#include <csignal>
#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Clientele::Tests {

namespace {

struct ServerFault
{
    const char *name;
    QByteArray json;
};

QList<ServerFault> serverFaults()
{
    return {
        {"no fault", R"({"method": "POST", "delayMs": 1})"},
        {"refused connection", R"({"when": "connect", "send": "nothing", "then": "reset"})"},
        {"reset", R"({"method": "POST", "when": "request", "send": "nothing", "then": "reset"})"},
        {"stall", R"({"method": "POST", "when": "request", "send": "nothing", "then": "hang"})"},
        {"hang after commit", R"({"method": "POST", "when": "commit", "send": "nothing", "then": "hang"})"},
        {"close after commit", R"({"method": "POST", "when": "commit", "send": "nothing", "then": "close"})"},
        {"half a status line", R"({"method": "POST", "send": "statusLine", "then": "close"})"},
        {"half the headers", R"({"method": "POST", "send": "halfHeader", "then": "reset"})"},
        {"truncated", R"({"method": "POST", "send": "cut", "cutAt": 6, "then": "close"})"},
        {"garbage", R"({"method": "POST", "send": "raw", "body": ")" + QByteArray(100'000, '%') + R"("})"},
        {"endless", R"({"method": "POST", "send": "endless"})"},
        {"1xx alone", R"({"method": "POST", "interim": [100, 103], "send": "nothing", "then": "hang"})"},
        {"redirect", R"({"method": "POST", "status": 302, "headers": {"Location": "http://127.0.0.1:1/"}})"},
        {"flood of marks", R"({"method": "POST", "status": 422, "body": {"errors": {"name": [")"
                               + QByteArray("\xCC\x81").repeated(1'000'000) + R"("]}}})"},
        {"flood of words", R"({"method": "POST", "status": 422, "body": ")" + QByteArray(4'000'000, 'x') + R"("})"},
        {"byte by byte", R"({"method": "POST", "sliceBytes": 1, "sliceMs": 1})"},
    };
}

/** Whoever else has the journal open, as a backup might: each write waits. */
class HeldJournal
{
public:
    explicit HeldJournal(const QString &file)
        : m_database(file.toStdString(), SQLite::OPEN_READWRITE)
    {
        constexpr int patienceMs = 10'000;
        m_database.setBusyTimeout(patienceMs);
        m_database.exec("BEGIN IMMEDIATE");
    }

private:
    SQLite::Database m_database;
};

/** No file of this process can grow. */
class FullDisk
{
public:
    FullDisk()
    {
        EXPECT_EQ(getrlimit(RLIMIT_FSIZE, &m_before), 0);
        m_signal = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit none{.rlim_cur = 0, .rlim_max = m_before.rlim_max};
        EXPECT_EQ(setrlimit(RLIMIT_FSIZE, &none), 0);
    }
    ~FullDisk()
    {
        EXPECT_EQ(setrlimit(RLIMIT_FSIZE, &m_before), 0);
        std::signal(SIGXFSZ, m_signal);
    }
    Q_DISABLE_COPY_MOVE(FullDisk)

private:
    rlimit m_before{};
    void (*m_signal)(int) = nullptr;
};

class SavingStalls : public SignInRun
{
protected:
    /** What else comes meanwhile is of no interest here. */
    const AllowMessages m_ofTrouble{u"The journal:|must only be called once|This plugin does not support"_s};

    [[nodiscard]] QString journalFile() const
    {
        const Connection connection{.baseUrl = QUrl(m_sandbox.baseUrl()), .workspaceId = m_sandbox.workspaceId()};
        return Profile(m_profile.path()).journalFile(connection);
    }
    void typeOn(std::chrono::milliseconds time)
    {
        auto &name = part<QLineEdit>("nameEdit");
        int keys = 0;
        QTimer typing;
        QObject::connect(&typing, &QTimer::timeout, &name,
                         [&] { QTest::keyClick(&name, Qt::Key(Qt::Key_A + keys++ % 26)); });
        typing.start(15ms);
        const QDeadlineTimer end(time);
        ASSERT_TRUE(waitUntil([&] { return end.hasExpired(); }));
    }
    /** A client is entered and saved, typed on in, cancelled if it still goes on, and left. */
    void saveOn(const ServerFault &fault)
    {
        ASSERT_EQ(control("PUT", u"/sandbox/faults"_s, "[" + fault.json + "]"), QByteArray());
        m_stalls.act(QString::fromLatin1(fault.name), [this] {
            enter(u"Ada Lovelace"_s);
            typeOn(50ms);
            trigger("saveAction");
            typeOn(330ms);
            if (auto &cancel = part<QPushButton>("cancelButton"); cancel.isVisible())
                cancel.click();
            trigger("newClientAction");
            typeOn(50ms);
        });
        closeQuestions();
    }
    void closeQuestions()
    {
        for (QDialog *dialog : window().findChildren<QDialog *>()) {
            if (dialog->isVisible())
                dialog->close();
        }
        QCoreApplication::processEvents();
    }
    /** All faults with such a disk, as often as it takes to see whether it was the machine. */
    template <typename Disk>
    void expectNoStall(Disk disk)
    {
        for (int round = 0; round < Stalls::TRIES && (round == 0 || m_stalls.longest() >= LONGEST_STALL); ++round) {
            {
                [[maybe_unused]] const auto trouble = disk();
                for (const ServerFault &fault : serverFaults())
                    saveOn(fault);
            }
            m_stalls.endRound();
        }
        (void)control("DELETE", u"/sandbox/faults"_s);
        EXPECT_LT(m_stalls.longest(), LONGEST_STALL) << m_stalls.report();
        RecordProperty("longestStallInMs", static_cast<int>(m_stalls.longest().count()));
    }

    Stalls m_stalls;
};

} // namespace

TEST_F(SavingStalls, AServerThatFailsNeverKeepsTheWindowAway)
{
    forgetRequests();
    expectNoStall([] { return 0; });
    EXPECT_GE(statuses(u"POST"_s).size(), serverFaults().size() / 2) << "they were sent";
}

TEST_F(SavingStalls, AJournalThatIsHeldByOthersNeitherDoes)
{
    expectNoStall([this] { return std::make_unique<HeldJournal>(journalFile()); });
}

TEST_F(SavingStalls, AFullDiskNeitherDoes)
{
    expectNoStall([] { return std::make_unique<FullDisk>(); });
}

TEST(StallWatchTest, CanaryAThreadThatWaitsIsSeen)
{
    Stalls stalls;
    stalls.act(u"waiting"_s, [] { (void)QSemaphore().tryAcquire(1, 80); });
    stalls.endRound();
    EXPECT_GE(stalls.longest(), 75ms);
}

} // namespace Clientele::Tests
