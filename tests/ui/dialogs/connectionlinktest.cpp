// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/connectionlink.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

TEST(ConnectionLinkTest, TakesLinksIntoAWorkspaceApart)
{
    const ConnectionLink expected{.baseUrl = u"https://api.example.com/prefix"_s, .workspaceId = u"65a1"_s};
    for (const QString &tail : {u""_s, u"/"_s, u"/clients"_s, u"/clients/77?x=1#y"_s, u"?x=1"_s})
        EXPECT_EQ(connectionLink(u" https://api.example.com/prefix/v1/workspace/65a1"_s + tail + u'\n'), expected);
}

TEST(ConnectionLinkTest, DecodesTheId)
{
    EXPECT_EQ(connectionLink(u"http://127.0.0.1:8080/v1/workspace/a%20b"_s)->workspaceId, u"a b"_s);
}

TEST(ConnectionLinkTest, FindsALinkInAnyText)
{
    const ConnectionLink expected{.baseUrl = u"https://api.example.com/prefix"_s, .workspaceId = u"65a1"_s};
    const QString link = u"https://api.example.com/prefix/v1/workspace/65a1"_s;
    const QStringList texts{u"Your workspace: %1"_s,
                            u"Please use %1, and ask me otherwise."_s,
                            u"Please use %1/clients?page=2#top now"_s,
                            u"Go to <%1>."_s,
                            u"(see %1)"_s,
                            u"»%1«"_s,
                            u"It is “%1”."_s,
                            u"[workspace](%1)"_s,
                            u"<a href=\"%1/clients\">here</a>"_s,
                            u"Hello Ada,\r\n\r\n%1\r\n\r\nRegards"_s,
                            u"> %1; or https://other.example.com/v1/workspace/zz"_s};
    for (const QString &text : texts)
        EXPECT_EQ(connectionLink(text.arg(link)), expected) << text.toStdString();
}

TEST(ConnectionLinkTest, LeavesOtherTextAlone)
{
    for (const QString &text :
         {u""_s, u"https://api.example.com"_s, u"https://api.example.com/v1"_s,
          u"https://api.example.com/v1/workspace/"_s, u"see /v1/workspace/ID of mine"_s,
          u"see https://api.example.com/v1/workspace/."_s, u"api.example.com/v1/workspace/ID is mine"_s})
        EXPECT_FALSE(connectionLink(text)) << text.toStdString();
}

} // namespace Clientele
