// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/text/errortext.h"

#include "tests/support/printers.h"

#include <QtCore/QRegularExpression>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

using Task = ErrorContext::Task;

constexpr ErrorKind LAST_KIND = ErrorKind::InOutbox;
constexpr ErrorCause LAST_CAUSE = ErrorCause::FileTooNew;
constexpr Task LAST_TASK = Task::RemoveToken;

ErrorContext context(Task task)
{
    return {.task = task,
            .connection = {.baseUrl = QUrl(u"https://api.example.com:8443/prefix"_s), .workspaceId = u"w-17"_s},
            .workspaceName = u"North Branch"_s};
}

QString sentenceOf(ErrorKind kind, ErrorCause cause, Task task)
{
    return errorText({.kind = kind, .cause = cause}, context(task)).sentence;
}

template <typename Visitor>
void forEachCombination(Visitor visit)
{
    for (int task = 0; task <= int(LAST_TASK); ++task) {
        for (int kind = 0; kind <= int(LAST_KIND); ++kind) {
            for (int cause = 0; cause <= int(LAST_CAUSE); ++cause)
                visit(ErrorKind(kind), ErrorCause(cause), Task(task));
        }
    }
}

} // namespace

TEST(ErrorTextTest, EveryErrorIsAWholeSentenceWithoutCodes)
{
    forEachCombination([](ErrorKind kind, ErrorCause cause, Task task) {
        const QString sentence = sentenceOf(kind, cause, task);
        ASSERT_FALSE(sentence.isEmpty());
        EXPECT_TRUE(sentence.endsWith(u'.') || sentence.endsWith(u':')) << sentence.toStdString();
        EXPECT_FALSE(sentence.contains(u'%')) << "a place was left open: " << sentence.toStdString();
        EXPECT_FALSE(sentence.contains(QRegularExpression(u"\\b[1-5]\\d\\d\\b"_s))) << sentence.toStdString();
    });
}

TEST(ErrorTextTest, NamesTheServerWhenItWasToBlame)
{
    for (const ErrorCause cause : {ErrorCause::HostNotFound, ErrorCause::ConnectionRefused, ErrorCause::Unreachable,
                                   ErrorCause::TlsFailed, ErrorCause::TimedOut, ErrorCause::None}) {
        const QString sentence = sentenceOf(ErrorKind::NeverSent, cause, Task::CreateClient);
        EXPECT_TRUE(sentence.contains(u"api.example.com:8443"_s)) << sentence.toStdString();
        EXPECT_TRUE(sentence.contains(u"Nothing was sent"_s)) << sentence.toStdString();
    }
}

TEST(ErrorTextTest, EveryReasonForAnUnknownOutcomeHasItsOwnWords)
{
    QStringList sentences;
    for (const ErrorCause cause :
         {ErrorCause::TimedOut, ErrorCause::ConnectionLost, ErrorCause::Truncated, ErrorCause::TooLarge,
          ErrorCause::Interim, ErrorCause::Redirected, ErrorCause::NotUnderstood, ErrorCause::Cancelled})
        sentences << sentenceOf(ErrorKind::OutcomeUnknown, cause, Task::CreateClient);
    for (const QString &sentence : std::as_const(sentences)) {
        EXPECT_TRUE(sentence.startsWith(u"Not sure it arrived."_s)) << sentence.toStdString();
        EXPECT_FALSE(sentence.contains(u"fail"_s, Qt::CaseInsensitive)) << sentence.toStdString();
    }
    EXPECT_EQ(sentences.removeDuplicates(), 0);
}

TEST(ErrorTextTest, NamesPermissionAndWorkspace)
{
    const QString creating = sentenceOf(ErrorKind::NotAllowed, ErrorCause::None, Task::CreateClient);
    EXPECT_TRUE(creating.contains(u"clients.create"_s));
    EXPECT_TRUE(creating.contains(u"North Branch"_s));
    EXPECT_TRUE(sentenceOf(ErrorKind::NotAllowed, ErrorCause::None, Task::FindClient).contains(u"clients.view"_s));
    EXPECT_TRUE(
        sentenceOf(ErrorKind::WorkspaceNotFound, ErrorCause::None, Task::CreateClient).contains(u"North Branch"_s));
}

TEST(ErrorTextTest, NamesThePermissionForEachChange)
{
    const auto notAllowed = [](Task task) { return sentenceOf(ErrorKind::NotAllowed, ErrorCause::None, task); };
    EXPECT_TRUE(notAllowed(Task::UpdateClient).contains(u"clients.update"_s));
    EXPECT_TRUE(notAllowed(Task::DeleteClient).contains(u"clients.delete"_s));
    EXPECT_TRUE(notAllowed(Task::OpenClient).contains(u"clients.view"_s));
    EXPECT_TRUE(notAllowed(Task::RereadClient).contains(u"clients.view"_s));
}

TEST(ErrorTextTest, AServerInTroubleWasReached)
{
    const QString sentence = errorText({.kind = ErrorKind::OutcomeUnknown, .status = 503}, {}).sentence;
    EXPECT_TRUE(sentence.startsWith(u"Not sure it arrived."_s)) << sentence.toStdString();
    EXPECT_TRUE(sentence.contains(u"problem of its own"_s)) << sentence.toStdString();
    EXPECT_FALSE(sentence.contains(u"could not be reached"_s)) << sentence.toStdString();
}

TEST(ErrorTextTest, NoAnswerToAChangeIsNotCalledAFailure)
{
    for (const Task task : {Task::UpdateClient, Task::DeleteClient}) {
        const QString sentence = sentenceOf(ErrorKind::OutcomeUnknown, ErrorCause::ConnectionLost, task);
        EXPECT_TRUE(sentence.contains(u"not certain"_s)) << sentence.toStdString();
    }
}

TEST(ErrorTextTest, WhatIsInTheOutboxIsNoFailure)
{
    for (const Task task : {Task::CreateClient, Task::UpdateClient, Task::DeleteClient}) {
        const ErrorText offline =
            errorText({.kind = ErrorKind::InOutbox, .cause = ErrorCause::HostNotFound}, context(task));
        EXPECT_TRUE(offline.sentence.contains(u"could not be found"_s));
        EXPECT_TRUE(
            offline.sentence.endsWith(u"It is in the Outbox and is sent as soon as the server can be reached."_s));
        EXPECT_EQ(offline.action, ErrorAction::None) << "nobody needs to do anything";
        const ErrorText signedOut =
            errorText({.kind = ErrorKind::InOutbox, .cause = ErrorCause::NoToken}, context(task));
        EXPECT_TRUE(signedOut.sentence.contains(u"as soon as you are signed in"_s));
        EXPECT_EQ(signedOut.action, ErrorAction::SignIn);
    }
    const ErrorText insecure =
        errorText({.kind = ErrorKind::InOutbox, .cause = ErrorCause::TlsFailed}, context(Task::CreateClient));
    EXPECT_EQ(insecure.action, ErrorAction::CheckConnection);
}

TEST(ErrorTextTest, EveryTroubleOfTheDiskHasItsOwnWords)
{
    const QList<ErrorCause> causes{ErrorCause::DiskFull, ErrorCause::DiskReadOnly, ErrorCause::DiskFailed,
                                   ErrorCause::FileLocked, ErrorCause::FileTooNew};
    for (const Task task : {Task::CreateClient, Task::DeleteClient, Task::OpenWorkspace}) {
        QStringList sentences;
        for (const ErrorCause cause : causes)
            sentences << sentenceOf(ErrorKind::Storage, cause, task);
        EXPECT_EQ(sentences.removeDuplicates(), 0);
    }
    EXPECT_TRUE(
        sentenceOf(ErrorKind::Storage, ErrorCause::DiskFull, Task::CreateClient).contains(u"Nothing was sent"_s));
    EXPECT_FALSE(sentenceOf(ErrorKind::Storage, ErrorCause::DiskFull, Task::OpenWorkspace).contains(u"sent"_s));
}

TEST(ErrorTextTest, AReasonIsOneSentence)
{
    for (const ErrorKind kind : {ErrorKind::Storage, ErrorKind::InOutbox}) {
        for (const ErrorCause cause : {ErrorCause::DiskFull, ErrorCause::None, ErrorCause::NoToken}) {
            const QString reason = errorReason({.kind = kind, .cause = cause}, context(Task::CreateClient));
            EXPECT_EQ(reason.count(u". "_s), 0) << reason.toStdString();
        }
    }
}

TEST(ErrorTextTest, NamesTheWorkspaceByItsIdWhenItHasNoName)
{
    ErrorContext nameless = context(Task::OpenWorkspace);
    nameless.workspaceName.clear();
    EXPECT_TRUE(errorText({.kind = ErrorKind::WorkspaceNotFound}, nameless).sentence.contains(u"w-17"_s));
}

TEST(ErrorTextTest, OffersTheWayOut)
{
    const auto action = [](ErrorKind kind, ErrorCause cause) {
        return errorText({.kind = kind, .cause = cause}, context(Task::CreateClient)).action;
    };
    EXPECT_EQ(action(ErrorKind::NotSignedIn, ErrorCause::None), ErrorAction::SignIn);
    EXPECT_EQ(action(ErrorKind::NotAllowed, ErrorCause::None), ErrorAction::SignIn);
    EXPECT_EQ(action(ErrorKind::WorkspaceNotFound, ErrorCause::None), ErrorAction::CheckConnection);
    EXPECT_EQ(action(ErrorKind::NeverSent, ErrorCause::TimedOut), ErrorAction::TryAgain);
    EXPECT_EQ(action(ErrorKind::NeverSent, ErrorCause::TlsFailed), ErrorAction::CheckConnection);
    EXPECT_EQ(action(ErrorKind::ServerTrouble, ErrorCause::None), ErrorAction::TryAgain);
    EXPECT_EQ(action(ErrorKind::OutcomeUnknown, ErrorCause::ConnectionLost), ErrorAction::None)
        << "a create of unknown outcome is never simply tried again";
}

TEST(ErrorTextTest, TheServersWordsFollowAsTheyAre)
{
    const ErrorText text =
        errorText({.kind = ErrorKind::Rejected, .status = 422, .message = u"<img src='/x'> &lt;no&gt; %1 %2"_s},
                  context(Task::CreateClient));
    EXPECT_TRUE(text.detail.contains(u"<img src='/x'> &lt;no&gt; %1 %2"_s));
    EXPECT_TRUE(text.whole().startsWith(text.sentence + u'\n'));
}

TEST(ErrorTextTest, PlacesInUntrustedNamesAreNotFilled)
{
    ErrorContext hostile = context(Task::CreateClient);
    hostile.workspaceName = u"%1%2"_s;
    EXPECT_TRUE(errorText({.kind = ErrorKind::NotSignedIn}, hostile).sentence.contains(u"%1%2"_s));
}

TEST(ErrorTextTest, ATokenThatTheServerEchoesIsNotShown)
{
    const ErrorText text = errorText({.kind = ErrorKind::Rejected, .message = u"bad header: Bearer abcdefghijkl"_s},
                                     context(Task::CreateClient));
    EXPECT_FALSE(text.whole().contains(u"abcdefghijkl"_s));
}

} // namespace Clientele
