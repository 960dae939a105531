// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/cli/commandline.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

namespace {

CreateOptions create(const QStringList &arguments)
{
    const auto parsed = parseCreateCommand(arguments);
    const auto *options = std::get_if<CreateOptions>(&parsed);
    EXPECT_TRUE(options) << arguments.join(u' ').toStdString();
    return options ? *options : CreateOptions{};
}

bool isMistake(const QStringList &arguments)
{
    const auto parsed = parseCreateCommand(arguments);
    const auto *mistake = std::get_if<UsageError>(&parsed);
    return mistake && !mistake->message.isEmpty();
}

} // namespace

TEST(CommandLineTest, BothSpellingsOfAnOptionMeanTheSame)
{
    const auto apart = create({u"--base-url"_s, u"https://a.example/x"_s, u"--workspace"_s, u"w"_s, u"--name"_s, u"N"_s,
                               u"--contact"_s, u"phone:1"_s, u"--json"_s});
    const auto joined = create(
        {u"--base-url=https://a.example/x"_s, u"--workspace=w"_s, u"--name=N"_s, u"--contact=phone:1"_s, u"--json"_s});
    EXPECT_EQ(apart.connection, joined.connection);
    EXPECT_EQ(apart.connection.baseUrl, QUrl(u"https://a.example/x"_s));
    EXPECT_EQ(apart.draft.name, joined.draft.name);
    EXPECT_EQ(joined.draft.contactMethods.constFirst().value, u"1"_s);
    EXPECT_TRUE(joined.json);
}

TEST(CommandLineTest, ValuesAreKeptAsTyped)
{
    const auto options = create({u"--sandbox"_s, u"--name"_s, u"--Ann "_s, u"--contact"_s, u"email: a@b "_s,
                                 u"--field"_s, u"k= v "_s, u"--avatar-url=https://a.b/c?d=e"_s});
    EXPECT_EQ(options.draft.name, u"--Ann "_s);
    EXPECT_EQ(options.draft.contactMethods.constFirst().value, u" a@b "_s);
    EXPECT_EQ(options.draft.customFields.constFirst().value, u" v "_s);
    EXPECT_EQ(options.draft.avatarUrl, u"https://a.b/c?d=e"_s);
}

TEST(CommandLineTest, WhatCannotBeUnderstoodIsAMistake)
{
    const QStringList sandbox{u"--sandbox"_s};
    EXPECT_TRUE(isMistake({}));
    EXPECT_TRUE(isMistake({u"--name=N"_s, u"--contact=phone:1"_s}));
    EXPECT_TRUE(isMistake({u"--base-url=https://a.example"_s}));
    EXPECT_TRUE(isMistake({u"--workspace=w"_s}));
    EXPECT_TRUE(isMistake({u"--base-url=https://a.example"_s, u"--workspace="_s}));
    EXPECT_TRUE(isMistake({u"--base-url=ftp://a.example"_s, u"--workspace=w"_s}));
    EXPECT_TRUE(isMistake({u"--base-url=https://me:secret@a.example"_s, u"--workspace=w"_s}));
    EXPECT_TRUE(isMistake({u"--base-url=https://a.example"_s, u"--workspace=w"_s, u"--sandbox"_s}));
    for (const QString &wrong : {u"--nmae=N"_s, u"extra"_s, u"--contact=phone"_s, u"--field=key"_s, u"--name"_s,
                                 u"--profile-dir="_s, u"--json=yes"_s, u"--sandbox=1"_s})
        EXPECT_TRUE(isMistake(sandbox + QStringList{wrong})) << wrong.toStdString();
    EXPECT_TRUE(isMistake({u"--sandbox"_s, u"--name=A"_s, u"--name=B"_s}));
}

TEST(CommandLineTest, BrokenRulesAreNotMistakesOfTheCommandLine)
{
    const auto options = create({u"--sandbox"_s, u"--contact=fon:"_s});
    EXPECT_EQ(options.draft.name, u""_s);
    EXPECT_EQ(options.draft.contactMethods.constFirst().type.text(), u"fon"_s);
}

TEST(CommandLineTest, TheWindowLetsQtsOwnOptionsPass)
{
    const auto parsed = parseWindowCommand(
        {u"-platform"_s, u"offscreen"_s, u"--style=fusion"_s, u"--sandbox"_s, u"--profile-dir"_s, u"/tmp/p"_s});
    const auto *options = std::get_if<WindowOptions>(&parsed);
    ASSERT_TRUE(options);
    EXPECT_TRUE(options->sandbox);
    EXPECT_EQ(options->profileDir, u"/tmp/p"_s);
    EXPECT_FALSE(options->connection);
}

TEST(CommandLineTest, TheWindowRefusesWhatItDoesNotKnow)
{
    for (const QString &wrong : {u"--name=N"_s, u"list"_s, u"--base-url=https://a.example"_s}) {
        const auto parsed = parseWindowCommand({wrong});
        EXPECT_TRUE(std::holds_alternative<UsageError>(parsed)) << wrong.toStdString();
    }
}

TEST(CommandLineTest, HelpAndVersionComeBeforeEverythingElse)
{
    const auto help = parseCreateCommand({u"--help"_s});
    EXPECT_EQ(std::get<TextRequest>(help), TextRequest::Help);
    const auto version = parseWindowCommand({u"--version"_s});
    EXPECT_EQ(std::get<TextRequest>(version), TextRequest::Version);
}

} // namespace Clientele::Tests
