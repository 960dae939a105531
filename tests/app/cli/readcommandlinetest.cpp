// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/cli/readcommandline.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

namespace {

template <typename Options>
bool isUsageError(const ParsedCommandLine<Options> &parsed)
{
    const auto *mistake = std::get_if<UsageError>(&parsed);
    return mistake && !mistake->message.isEmpty();
}

} // namespace

TEST(ReadCommandLine, ListsInOneOfThreeForms)
{
    const auto text = parseListCommand({u"--sandbox"_s});
    EXPECT_EQ(std::get<ListOptions>(text).form, OutputForm::Text);
    EXPECT_TRUE(std::get<ListOptions>(text).search.isEmpty());
    const auto json = parseListCommand({u"--sandbox"_s, u"--json"_s, u"--search= Ann 030"_s});
    EXPECT_EQ(std::get<ListOptions>(json).form, OutputForm::Json);
    EXPECT_EQ(std::get<ListOptions>(json).search, u" Ann 030"_s);
    EXPECT_EQ(std::get<ListOptions>(parseListCommand({u"--sandbox"_s, u"--csv"_s})).form, OutputForm::Csv);
    EXPECT_TRUE(isUsageError(parseListCommand({u"--sandbox"_s, u"--csv"_s, u"--json"_s})));
    EXPECT_TRUE(isUsageError(parseListCommand({u"--sandbox"_s, u"Ann"_s})));
    EXPECT_TRUE(isUsageError(parseListCommand({u"--sandbox"_s, u"--search=a"_s, u"--search=b"_s})));
}

TEST(ReadCommandLine, ShowsOneClient)
{
    const auto parsed =
        parseShowCommand({u"--base-url=https://a.example"_s, u"--workspace=w"_s, u"65a4"_s, u"--json"_s});
    const auto &options = std::get<ShowOptions>(parsed);
    EXPECT_EQ(options.clientId, u"65a4"_s);
    EXPECT_EQ(options.connection.workspaceId, u"w"_s);
    EXPECT_EQ(options.form, OutputForm::Json);
    EXPECT_TRUE(isUsageError(parseShowCommand({u"--sandbox"_s})));
    EXPECT_TRUE(isUsageError(parseShowCommand({u"--sandbox"_s, u""_s})));
    EXPECT_TRUE(isUsageError(parseShowCommand({u"--sandbox"_s, u"a"_s, u"b"_s})));
}

TEST(ReadCommandLine, AWorkspaceIsNeeded)
{
    EXPECT_TRUE(isUsageError(parseListCommand({})));
    EXPECT_TRUE(isUsageError(parseShowCommand({u"65a4"_s})));
    EXPECT_TRUE(isUsageError(parseListCommand({u"--base-url=https://a.example"_s})));
    EXPECT_TRUE(isUsageError(parseListCommand({u"--sandbox"_s, u"--workspace=w"_s})));
    EXPECT_TRUE(std::holds_alternative<TextRequest>(parseListCommand({u"--help"_s})));
}

} // namespace Clientele::Tests
