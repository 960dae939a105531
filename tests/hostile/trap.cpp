// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/hostile/trap.h"

#include "tests/support/waiting.h"

#include <QtGui/QImage>
#include <QtNetwork/QHostAddress>

#include <fcntl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

Trap::Trap()
    : m_picture(m_folder.filePath(u"hostile-probe.png"_s))
{
    constexpr int side = 16;
    QImage red(side, side, QImage::Format_RGB32);
    red.fill(Qt::red);
    EXPECT_TRUE(red.save(m_picture));
    EXPECT_TRUE(m_server.listen(QHostAddress::LocalHost));
}

int Trap::caught()
{
    int count = 0;
    while (m_server.hasPendingConnections() || m_server.waitForNewConnection(0)) {
        delete m_server.nextPendingConnection();
        ++count;
    }
    return count;
}

void markTrace(const QStringList &words)
{
    const QByteArray name = "/hostile-mark/" + words.join(u'/').replace(u' ', u'-').toUtf8();
    const int file = ::open(name.constData(), O_RDONLY | O_CLOEXEC); // NOLINT(cppcoreguidelines-pro-type-vararg)
    EXPECT_LT(file, 0);
    if (file >= 0)
        ::close(file);
}

} // namespace Clientele::Tests
