// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/text/keychaintext.h"

#include <QtCore/QScopeGuard>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

using Task = ErrorContext::Task;

const QList<ErrorCause> ALL_STATES{ErrorCause::KeychainMissing, ErrorCause::KeychainLocked,
                                   ErrorCause::KeychainDenied,  ErrorCause::KeychainSilent,
                                   ErrorCause::KeychainDamaged, ErrorCause::KeychainEntryMissing,
                                   ErrorCause::KeychainFailed};

ErrorText textOf(ErrorCause state, Task task)
{
    return keychainErrorText(state, {.task = task, .workspaceName = u"North %1"_s});
}

} // namespace

TEST(KeychainTextTest, EveryStateHasItsOwnWordsForReadingKeepingAndRemoving)
{
    QStringList sentences;
    for (const Task task : {Task::ReadToken, Task::KeepToken, Task::RemoveToken}) {
        for (const ErrorCause state : ALL_STATES) {
            sentences << textOf(state, task).sentence;
            EXPECT_TRUE(sentences.last().endsWith(u'.')) << sentences.last().toStdString();
        }
    }
    EXPECT_EQ(sentences.size(), 21);
    EXPECT_EQ(sentences.removeDuplicates(), 0);
}

TEST(KeychainTextTest, NamesTheWorkspaceWhoseTokenCannotBeRead)
{
    for (const ErrorCause state : ALL_STATES)
        EXPECT_TRUE(textOf(state, Task::ReadToken).sentence.contains(u"North %1"_s));
}

TEST(KeychainTextTest, ATokenThatMayStillBeThereIsNotCalledRemoved)
{
    EXPECT_EQ(textOf(ErrorCause::KeychainLocked, Task::RemoveToken).sentence,
              u"Your token is still in the system keychain; unlock it and try again."_s);
    for (const ErrorCause state : ALL_STATES) {
        if (state != ErrorCause::KeychainEntryMissing) {
            const QString sentence = textOf(state, Task::RemoveToken).sentence;
            EXPECT_TRUE(sentence.contains(u"still"_s)) << sentence.toStdString();
        }
    }
}

TEST(KeychainTextTest, KeepingAlwaysOffersTheSessionAlone)
{
    for (const ErrorCause state : ALL_STATES) {
        EXPECT_TRUE(textOf(state, Task::KeepToken).sentence.contains(u"for this session only"_s));
        EXPECT_EQ(textOf(state, Task::KeepToken).action, ErrorAction::TryAgain);
    }
}

TEST(KeychainTextTest, WhereTryingAgainIsOfNoUseItOffersToSignIn)
{
    EXPECT_EQ(textOf(ErrorCause::KeychainEntryMissing, Task::ReadToken).action, ErrorAction::SignIn);
    EXPECT_EQ(textOf(ErrorCause::KeychainDamaged, Task::ReadToken).action, ErrorAction::SignIn);
    EXPECT_EQ(textOf(ErrorCause::KeychainLocked, Task::ReadToken).action, ErrorAction::TryAgain);
    EXPECT_EQ(textOf(ErrorCause::KeychainDamaged, Task::RemoveToken).action, ErrorAction::None);
}

TEST(KeychainTextTest, InASnapItTellsTheCommandThatConnectsTheKeychain)
{
    const QString command = u"snap connect clientele:password-manager-service"_s;
    EXPECT_FALSE(textOf(ErrorCause::KeychainMissing, Task::ReadToken).sentence.contains(command));
    qputenv("SNAP", "/snap/clientele/1");
    const auto end = qScopeGuard([] { qunsetenv("SNAP"); });
    for (const Task task : {Task::ReadToken, Task::KeepToken, Task::RemoveToken}) {
        EXPECT_TRUE(textOf(ErrorCause::KeychainMissing, task).sentence.contains(command));
        EXPECT_TRUE(textOf(ErrorCause::KeychainDenied, task).sentence.contains(command));
        EXPECT_FALSE(textOf(ErrorCause::KeychainLocked, task).sentence.contains(command));
    }
}

} // namespace Clientele
