// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/text/accounttext.h"
#include "ui/text/errortext.h"
#include "ui/text/permissiontext.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

using Task = ErrorContext::Task;

ErrorText signingIn(const Error &error)
{
    return errorText(error, {.task = Task::SignIn,
                             .connection = {.baseUrl = QUrl(u"https://api.example.com"_s), .workspaceId = u"w-17"_s},
                             .workspaceName = u"North Branch"_s});
}

Error without(ErrorCause cause)
{
    return {.kind = ErrorKind::NeverSent, .cause = cause};
}

} // namespace

TEST(SignInTextTest, EveryAnswerHasItsOwnWords)
{
    const QList<Error> errors{
        {.kind = ErrorKind::NotSignedIn, .cause = ErrorCause::WrongCredentials, .status = 401},
        {.kind = ErrorKind::NotAllowed, .cause = ErrorCause::Suspended, .status = 403},
        {.kind = ErrorKind::NotAllowed, .status = 403},
        {.kind = ErrorKind::WorkspaceNotFound, .status = 404},
        {.kind = ErrorKind::Rejected, .status = 400},
        {.kind = ErrorKind::Rejected, .status = 429},
        {.kind = ErrorKind::ServerTrouble, .status = 503},
        {.kind = ErrorKind::BadAnswer, .cause = ErrorCause::NotUnderstood},
        {.kind = ErrorKind::BadAnswer, .cause = ErrorCause::WebPage},
        {.kind = ErrorKind::OutcomeUnknown, .cause = ErrorCause::TimedOut},
        without(ErrorCause::BadAddress),
        without(ErrorCause::HostNotFound),
        without(ErrorCause::ConnectionRefused),
        without(ErrorCause::Unreachable),
        without(ErrorCause::Offline),
        without(ErrorCause::ProxyFailed),
        without(ErrorCause::ProxySignIn),
        without(ErrorCause::TlsFailed),
    };
    QStringList sentences;
    for (const Error &error : errors)
        sentences << signingIn(error).sentence;
    EXPECT_EQ(sentences.removeDuplicates(), 0) << sentences.join(u'\n').toStdString();
    for (const QString &sentence : std::as_const(sentences))
        EXPECT_FALSE(sentence.contains(u"client"_s)) << sentence.toStdString();
}

TEST(SignInTextTest, SaysWhatToDo)
{
    EXPECT_TRUE(signingIn(without(ErrorCause::ProxySignIn)).sentence.contains(u"Preferences › Network"_s));
    EXPECT_TRUE(signingIn(without(ErrorCause::ProxyFailed)).sentence.contains(u"Preferences › Network"_s));
    EXPECT_TRUE(
        signingIn({.kind = ErrorKind::BadAnswer, .cause = ErrorCause::WebPage}).sentence.contains(u"browser"_s));
    EXPECT_TRUE(
        signingIn({.kind = ErrorKind::NotAllowed, .cause = ErrorCause::Suspended}).sentence.contains(u"owner"_s));
}

TEST(SignInTextTest, AWrongPasswordIsNotToldFromAWrongAddress)
{
    const QString sentence = signingIn({.kind = ErrorKind::NotSignedIn, .status = 401}).sentence;
    EXPECT_TRUE(sentence.contains(u"address"_s) && sentence.contains(u"password"_s)) << sentence.toStdString();
}

TEST(SignInTextTest, ASessionThatEndedIsNoRefusal)
{
    const auto sentence = [](ErrorKind kind, Task task) {
        return errorText({.kind = kind, .cause = ErrorCause::TokenEnded}, {.task = task, .workspaceName = u"North"_s})
            .sentence;
    };
    for (const Task task : {Task::CreateClient, Task::ListClients, Task::OpenWorkspace, Task::UpdateClient,
                            Task::DeleteClient, Task::OpenClient}) {
        const QString words = sentence(ErrorKind::NotSignedIn, task);
        EXPECT_TRUE(words.contains(u"Your session in the workspace"_s)) << words.toStdString();
        EXPECT_FALSE(words.contains(u"accept"_s)) << words.toStdString();
    }
    EXPECT_TRUE(sentence(ErrorKind::NotSignedIn, Task::CreateClient).contains(u"is sent afterwards"_s));
    EXPECT_TRUE(sentence(ErrorKind::InOutbox, Task::CreateClient).contains(u"as soon as you are signed in"_s));
}

TEST(SignInTextTest, EveryPermissionIsNamedWithItsReason)
{
    QStringList reasons;
    for (const Permission each :
         {Permission::ViewClients, Permission::CreateClients, Permission::UpdateClients, Permission::DeleteClients}) {
        reasons << notAllowedReason(each);
        EXPECT_TRUE(reasons.last().contains(permissionName(each))) << reasons.last().toStdString();
        EXPECT_TRUE(reasons.last().contains(u"owner"_s));
    }
    EXPECT_EQ(reasons.removeDuplicates(), 0);
    EXPECT_EQ(notAllowedReason(Permission::CreateClients),
              u"You may not create clients in this workspace (clients.create). Ask the workspace’s owner for it."_s);
}

TEST(SignInTextTest, AnAccountIsNamedByWhatThereIs)
{
    const auto plain = [](QString text) { return text.remove(QChar(0x2068)).remove(QChar(0x2069)); };
    const QString email = u"ada@example.com"_s;
    EXPECT_EQ(plain(accountText({.email = email, .fullName = u"Ada Lovelace"_s})), u"Ada Lovelace (ada@example.com)"_s);
    EXPECT_EQ(plain(accountText({.email = email})), email);
    EXPECT_EQ(plain(accountText({.fullName = u"Ada"_s})), u"Ada"_s);
    EXPECT_TRUE(accountText({.email = u" "_s}).isEmpty());
    EXPECT_EQ(plain(signedInAsText({.email = email})), u"Signed in as ada@example.com."_s);
    EXPECT_EQ(signedInAsText({}), u"Signed in with a token."_s);
}

TEST(SignInTextTest, AHostileAccountStaysWhatItIs)
{
    const QString text = signedInAsText({.email = u"%1\n<b>x</b>"_s, .fullName = u"\u202Eroot %2"_s});
    EXPECT_TRUE(text.contains(u"%1"_s) && text.contains(u"%2"_s) && text.contains(u"<b>x</b>"_s));
    EXPECT_FALSE(text.contains(u'\n') || text.contains(QChar(0x202E)));
}

} // namespace Clientele
