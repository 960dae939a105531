// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/text/signinerrortext.h"

#include "models/values/httpstatus.h"

#include <QtCore/QCoreApplication>

namespace Clientele {

namespace {

struct SignInErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(SignInErrorWords)
};

QString suspendedSentence(const ErrorContext &context)
{
    return SignInErrorWords::tr("Your account in the workspace “%1” is suspended. Ask the workspace’s owner to "
                                "reactivate it.")
        .arg(workspaceLabel(context));
}

QString wrongCredentialsSentence()
{
    return SignInErrorWords::tr("This e-mail address or this password is wrong. Check the address, and type the "
                                "password again; capital and small letters differ.");
}

QString notAllowedSentence(const ErrorContext &context)
{
    return SignInErrorWords::tr("%1 does not let you sign in to the workspace “%2”. Ask the workspace’s owner.",
                                "%1: server, %2: workspace")
        .arg(serverName(context.connection), workspaceLabel(context));
}

QString notFoundSentence(const ErrorContext &context)
{
    return SignInErrorWords::tr("%1 has no workspace “%2”, or nobody with this e-mail address in it. Check the "
                                "workspace ID and the e-mail address.",
                                "%1: server, %2: workspace")
        .arg(serverName(context.connection), workspaceLabel(context));
}

QString malformedSentence(const ErrorContext &context)
{
    return SignInErrorWords::tr("%1 cannot read this e-mail address and password. Check the address; a password has at "
                                "least 8 characters.",
                                "%1: server")
        .arg(serverName(context.connection));
}

} // namespace

std::optional<ErrorText> signInErrorText(const Error &error, const ErrorContext &context)
{
    if (error.cause == ErrorCause::Suspended)
        return ErrorText{.sentence = suspendedSentence(context)};
    if (error.cause == ErrorCause::WrongCredentials)
        return ErrorText{.sentence = wrongCredentialsSentence(), .action = ErrorAction::SignIn};
    if (context.task != ErrorContext::Task::SignIn)
        return std::nullopt;
    if (error.kind == ErrorKind::NotSignedIn)
        return ErrorText{.sentence = wrongCredentialsSentence(), .action = ErrorAction::SignIn};
    if (error.kind == ErrorKind::NotAllowed)
        return ErrorText{.sentence = notAllowedSentence(context)};
    if (error.kind == ErrorKind::WorkspaceNotFound)
        return ErrorText{.sentence = notFoundSentence(context), .action = ErrorAction::CheckConnection};
    if (error.kind == ErrorKind::Rejected && error.status != TOO_MANY_REQUESTS)
        return ErrorText{.sentence = malformedSentence(context), .action = ErrorAction::ShowDetails};
    return std::nullopt;
}

} // namespace Clientele
