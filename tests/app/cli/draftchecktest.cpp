// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/cli/draftcheck.h"

#include "app/cli/clientarguments.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

namespace {

ClientDraft goodDraft()
{
    return {.name = u"Ann"_s,
            .avatarUrl = {},
            .contactMethods = {*parseContact(u"phone:1:preferred"_s)},
            .customFields = {*parseField(u"k=v"_s)}};
}

QStringList pathsOf(const ClientDraft &draft)
{
    QStringList paths;
    for (const FieldError &error : checkDraftFromCommandLine(draft)) {
        EXPECT_FALSE(error.message.isEmpty());
        paths.append(error.path.toCanonical());
    }
    return paths;
}

} // namespace

TEST(DraftCheckTest, AGoodDraftHasNothingWrong)
{
    EXPECT_EQ(pathsOf(goodDraft()), QStringList());
}

TEST(DraftCheckTest, EachRuleNamesThePlaceItIsBrokenAt)
{
    ClientDraft draft = goodDraft();
    draft.name = u" "_s;
    EXPECT_EQ(pathsOf(draft), QStringList{u"name"_s});

    draft = goodDraft();
    draft.contactMethods.clear();
    EXPECT_EQ(pathsOf(draft), QStringList{u"contactMethods"_s});

    draft = goodDraft();
    draft.contactMethods.append(*parseContact(u"fax: "_s));
    EXPECT_EQ(pathsOf(draft), QStringList{u"contactMethods[1].value"_s});

    draft = goodDraft();
    draft.contactMethods.append(*parseContact(u"Phone:2"_s));
    EXPECT_EQ(pathsOf(draft), QStringList{u"contactMethods[1].type"_s});

    draft = goodDraft();
    draft.contactMethods.append(*parseContact(u"fax:2:preferred"_s));
    EXPECT_EQ(pathsOf(draft), QStringList{u"contactMethods[1].isPreferred"_s});

    draft = goodDraft();
    draft.avatarUrl = u"ftp://a.b/c"_s;
    EXPECT_EQ(pathsOf(draft), QStringList{u"avatarUrl"_s});

    draft = goodDraft();
    draft.customFields = {*parseField(u"=v"_s)};
    EXPECT_EQ(pathsOf(draft), QStringList{u"customFields[0].fieldKey"_s});
}

TEST(DraftCheckTest, EverythingWrongIsToldAtOnce)
{
    const ClientDraft draft{.name = {},
                            .avatarUrl = u"x"_s,
                            .contactMethods = {*parseContact(u"fon::preferred"_s), *parseContact(u"fax:1:preferred"_s)},
                            .customFields = {}};
    EXPECT_EQ(pathsOf(draft).size(), 5);
}

} // namespace Clientele::Tests
