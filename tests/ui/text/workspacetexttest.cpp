// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/text/workspacetext.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

QString bareWords(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

SavedWorkspace namedWorkspace(const QString &name)
{
    return {.id = {},
            .name = name,
            .connection = {.baseUrl = QUrl(u"https://api.example.com:8443/crm"_s), .workspaceId = u"w1"_s}};
}

} // namespace

TEST(WorkspaceTextTest, AWorkspaceIsCalledByNameElseByIdAndNamesakesHaveANumber)
{
    EXPECT_EQ(bareWords(savedWorkspaceName(namedWorkspace(u"Acme"_s))), u"Acme"_s);
    EXPECT_EQ(bareWords(savedWorkspaceName(namedWorkspace({}))), u"w1"_s);
    EXPECT_EQ(bareWords(savedWorkspaceName({})), u"Sandbox workspace"_s);
    EXPECT_EQ(bareWords(savedWorkspaceName(namedWorkspace(u"Acme"_s), 1)), u"Acme"_s);
    EXPECT_EQ(bareWords(savedWorkspaceName(namedWorkspace(u"Acme"_s), 2)), u"Acme (2)"_s);
    EXPECT_EQ(bareWords(savedWorkspaceName(namedWorkspace(u"%2"_s), 2)), u"%2 (2)"_s);
}

TEST(WorkspaceTextTest, APlaceIsTheServer)
{
    EXPECT_EQ(bareWords(workspacePlace(namedWorkspace(u"Acme"_s))), u"api.example.com:8443"_s);
    EXPECT_EQ(workspacePlace({}), u"on this computer"_s);
}

TEST(WorkspaceTextTest, AnAccountIsWhatIsKnownOfIt)
{
    EXPECT_EQ(accountText({}), QString());
    EXPECT_EQ(bareWords(accountText({.email = u"ada@example.com"_s})), u"ada@example.com"_s);
    EXPECT_EQ(bareWords(accountText({.fullName = u"Ada"_s})), u"Ada"_s);
    EXPECT_EQ(bareWords(accountText({.email = u"ada@example.com"_s, .fullName = u"Ada %2"_s})),
              u"Ada %2 (ada@example.com)"_s);
}

TEST(WorkspaceTextTest, UnsentWorkIsCountedByKind)
{
    EXPECT_EQ(unsentWorkText({}), QString());
    EXPECT_EQ(unsentWorkText({.drafts = 2}), u"2 drafts"_s);
    EXPECT_EQ(unsentWorkText({.outboxEntries = 3}), u"3 entries of the Outbox"_s);
    EXPECT_EQ(unsentWorkText({.drafts = 2, .outboxEntries = 3}), u"2 drafts and 3 entries of the Outbox"_s);
}

TEST(WorkspaceTextTest, WhatIsTooLongLosesItsMiddleAndBreaksNoCharacter)
{
    EXPECT_EQ(shortened(u"Acme"_s), u"Acme"_s);
    const QString cut = shortened(QString(u"😀"_s).repeated(60).prepend(u'a'));
    EXPECT_LT(cut.size(), 60);
    EXPECT_TRUE(cut.contains(u'…'));
    EXPECT_TRUE(cut.isValidUtf16());
}

} // namespace Clientele
