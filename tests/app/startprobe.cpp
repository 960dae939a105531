// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/app/startprobe.h"

#include "tests/support/waiting.h"

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

StartProbe::StartProbe(const QString &lockFile)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationDirPath() + "/instanceprobe"_L1, {lockFile});
    EXPECT_EQ(word(), "ready");
}

StartProbe::~StartProbe()
{
    kill();
}

QByteArray StartProbe::word()
{
    EXPECT_TRUE(waitUntil([this] { return m_process.canReadLine(); }));
    return m_process.readLine().trimmed();
}

void StartProbe::end()
{
    m_process.closeWriteChannel();
    EXPECT_TRUE(waitUntil([this] { return m_process.state() == QProcess::NotRunning; }));
}

void StartProbe::kill()
{
    m_process.kill();
    EXPECT_TRUE(waitUntil([this] { return m_process.state() == QProcess::NotRunning; }));
}

} // namespace Clientele::Tests
