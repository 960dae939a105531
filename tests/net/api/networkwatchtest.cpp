// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
// A program of its own: Qt knows one system bus and one network a process.
#include "net/api/networkwatch.h"

#include "tests/support/privatebus.h"
#include "tests/support/waiting.h"

#include <QtCore/QProcess>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

namespace {

/** Tells of networks, in NetworkManager's place, on the bus of this process. */
class NetworkManager
{
public:
    NetworkManager()
    {
        m_process.start(QStringLiteral(CLIENTELE_PYTHON), {QStringLiteral(CLIENTELE_NETWORK_MANAGER)});
        waitForLine();
    }
    ~NetworkManager()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(NetworkManager)

    void lose() { tell("20 1\n"); }
    void find() { tell("70 4\n"); }

private:
    void tell(const QByteArray &line)
    {
        m_process.write(line);
        waitForLine();
    }
    void waitForLine()
    {
        EXPECT_TRUE(waitUntil([this] { return m_process.canReadLine(); }))
            << m_process.readAllStandardError().toStdString();
        m_process.readLine();
    }

    QProcess m_process;
};

} // namespace

TEST(NetworkWatchTest, KnowsWhenTheNetworkGoesAndTellsWhenItIsBack)
{
    const PrivateBus bus;
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", bus.address().toUtf8());
    NetworkManager manager;
    const auto egress = std::make_shared<Egress>();
    NetworkWatch watch(egress);
    int changes = 0;
    watch.whenChanged([&changes] { ++changes; });
    EXPECT_FALSE(egress->isOffline());
    for (int round = 1; round <= 3; ++round) {
        const auto before = egress->route();
        manager.lose();
        EXPECT_TRUE(waitUntil([&] { return egress->isOffline(); })) << round;
        EXPECT_EQ(changes, round - 1);
        manager.find();
        EXPECT_TRUE(waitUntil([&] { return changes >= round; })) << round;
        EXPECT_EQ(changes, round);
        EXPECT_FALSE(egress->isOffline());
        EXPECT_NE(egress->route(), before) << "connections of the network before would be used on";
    }
}

} // namespace Clientele::Tests
