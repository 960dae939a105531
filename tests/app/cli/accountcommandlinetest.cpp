// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/cli/accountcommandline.h"

#include "app/cli/accountoutcome.h"
#include "app/cli/errorwords.h"
#include "tests/support/printers.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

namespace {

template <typename Options>
bool isRefused(const ParsedCommandLine<Options> &parsed)
{
    const auto *mistake = std::get_if<UsageError>(&parsed);
    return mistake && !mistake->message.isEmpty();
}

const QStringList SERVER_OPTIONS{u"--base-url=https://a.example/x"_s, u"--workspace=w"_s};

} // namespace

TEST(AccountCommandLine, SignsInByAddressByNameOrWhereOneWasLast)
{
    const auto byAddress = parseLoginCommand(SERVER_OPTIONS + QStringList{u"--email= ann@a.example "_s, u"--json"_s});
    const auto &login = std::get<LoginOptions>(byAddress);
    EXPECT_EQ(login.connection->baseUrl, QUrl(u"https://a.example/x"_s));
    EXPECT_EQ(login.email, u"ann@a.example"_s);
    EXPECT_TRUE(login.json);
    const auto byName = parseLoginCommand({u"--name"_s, u"Office"_s, u"--token-stdin"_s});
    EXPECT_EQ(std::get<LoginOptions>(byName).name, u"Office"_s);
    EXPECT_TRUE(std::get<LoginOptions>(byName).email.isEmpty());
    EXPECT_FALSE(std::get<LogoutOptions>(parseLogoutCommand({})).connection);
    EXPECT_EQ(std::get<WorkspacesOptions>(parseWorkspacesCommand({u"--profile-dir=/x"_s})).profileDir, u"/x"_s);
}

TEST(AccountCommandLine, WhatContradictsItselfIsRefused)
{
    EXPECT_TRUE(isRefused(parseLoginCommand(SERVER_OPTIONS)));
    EXPECT_TRUE(isRefused(parseLoginCommand({u"--email"_s, u" "_s})));
    EXPECT_TRUE(isRefused(parseLoginCommand({u"--email=a@b"_s, u"--token-stdin"_s})));
    EXPECT_TRUE(isRefused(parseLoginCommand({u"--email=a@b"_s, u"--workspace=w"_s})));
    EXPECT_TRUE(isRefused(parseLoginCommand({u"--email=a@b"_s, u"--email=a@c"_s})));
    EXPECT_TRUE(isRefused(parseLogoutCommand(SERVER_OPTIONS + QStringList{u"--name=Office"_s})));
    EXPECT_TRUE(isRefused(parseLogoutCommand({u"--name="_s})));
}

TEST(AccountCommandLine, ThereIsNoPlaceForASecret)
{
    EXPECT_TRUE(isRefused(parseLoginCommand({u"--email=a@b"_s, u"--password=x"_s})));
    EXPECT_TRUE(isRefused(parseLoginCommand({u"--email=a@b"_s, u"--token=x"_s})));
    EXPECT_TRUE(isRefused(parseLoginCommand({u"--token-stdin=x"_s})));
    EXPECT_TRUE(isRefused(parseLoginCommand({u"--email=a@b"_s, u"password"_s})));
}

TEST(AccountCommandLine, WhatACommandDoesNotHaveItDoesNotUnderstand)
{
    EXPECT_TRUE(isRefused(parseLoginCommand({u"--email=a@b"_s, u"--sandbox"_s})));
    EXPECT_TRUE(isRefused(parseWorkspacesCommand(SERVER_OPTIONS)));
    EXPECT_TRUE(isRefused(parseWorkspacesCommand({u"--sandbox"_s})));
    EXPECT_FALSE(loginCommandHelp().contains(u"--sandbox"_s));
    EXPECT_FALSE(workspacesCommandHelp().contains(u"--base-url"_s));
    EXPECT_TRUE(loginCommandHelp().contains(u"login [options]"_s));
}

TEST(AccountOutcome, EveryFailureToKeepOrForgetATokenHasItsOwnWords)
{
    const QList<ErrorCause> causes{ErrorCause::KeychainMissing, ErrorCause::KeychainLocked, ErrorCause::KeychainDenied,
                                   ErrorCause::KeychainSilent, ErrorCause::KeychainFailed};
    QStringList sentences;
    for (const ErrorCause cause : causes) {
        const Error error{.kind = ErrorKind::Keychain, .cause = cause};
        sentences << signInFailureSentence(error, u"a"_s) << signOutFailureSentence(error, u"a"_s);
        EXPECT_EQ(signOutFailureReport(error, u"a"_s, true).exitCode, 5);
    }
    EXPECT_EQ(sentences.removeDuplicates(), 0);
}

TEST(AccountOutcome, NamesOfServersAreShownAsWhatTheyAre)
{
    const SavedWorkspace hostile{.id = QUuid::createUuid(),
                                 .name = u"a\x1B[31m\nb"_s,
                                 .connection = {.baseUrl = QUrl(u"https://a.example"_s), .workspaceId = u"w"_s},
                                 .account = {.email = u"x\ny@a.example"_s}};
    const QByteArray text = workspacesReport({hostile}, hostile.id, false).output;
    EXPECT_FALSE(text.contains('\x1B'));
    EXPECT_TRUE(text.startsWith("* a")) << text.toStdString();
    const QByteArray json = workspacesReport({hostile}, hostile.id, true).output;
    const auto shown = QJsonDocument::fromJson(json)["workspaces"_L1][0];
    EXPECT_EQ(shown["name"_L1], hostile.name);
    EXPECT_EQ(shown["current"_L1], true);
}

} // namespace Clientele::Tests
