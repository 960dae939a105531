// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
// What would be seen: the driver expects these openings and connections, between the marks, and no others anywhere.
#include "tests/hostile/shown.h"
#include "tests/hostile/trap.h"
#include "tests/support/messages.h"
#include "tests/support/waiting.h"

#include <QtNetwork/QTcpSocket>
#include <QtWidgets/QLabel>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

TEST(Canary, AnOrdinaryLabelOpensThePicture)
{
    const Trap trap;
    markTrace({u"canary"_s, u"label"_s});
    QLabel ordinary(u"<img src='%1'>"_s.arg(trap.picture()));
    (void)ordinary.grab();
    markTrace({u"end"_s});
}

TEST(Canary, AConnectionIsCaught)
{
    Trap trap;
    markTrace({u"canary"_s, u"connection"_s});
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, trap.port());
    EXPECT_TRUE(waitUntil([&] { return socket.state() == QTcpSocket::ConnectedState; }));
    markTrace({u"end"_s});
    EXPECT_EQ(trap.caught(), 1);
}

TEST(Canary, WhatDisturbsIsTold)
{
    for (const QString &text : {u"a\u202Eb"_s, u"\u2068a"_s, u"a\u2069"_s, u"a\u0007"_s, u"a"_s + QChar(0xD800),
                                u"a"_s + QString(9, QChar(0x0301)), u"a\u2028b"_s})
        EXPECT_NE(whyNotTame(text), QString()) << text.toStdString();
    EXPECT_EQ(whyNotTame(u"“\u2068אב <b>\u2069” a\u0301 👩‍👧\n\t"_s), QString());
}

TEST(Canary, WhatIsNotShownIsTold)
{
    EXPECT_TRUE(shows(u"“\u2068<b>a & b\u2069” was"_s, u"<b>a & b"_s));
    EXPECT_TRUE(shows(u"“\u2068<b>a…\u2069” was"_s, u"<b>a & b"_s));
    EXPECT_FALSE(shows(u"“a & b” was"_s, u"<b>a & b"_s));
    EXPECT_FALSE(shows(u"<b>a  b"_s, u"<b>a & b"_s));
    EXPECT_EQ(withoutMnemonic(u"a && b &c"_s), u"a & b c"_s);
    EXPECT_EQ(readToolTip(u"<qt>a &lt;b&gt;</qt>"_s), u"a <b>"_s);
}

} // namespace Clientele::Tests
