// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/text/changeerrortext.h"

#include "models/values/httpstatus.h"
#include "ui/text/displaytext.h"
#include "ui/text/keychaintext.h"
#include "ui/text/noanswertext.h"
#include "ui/text/outboxtext.h"
#include "ui/text/storagetroubletext.h"

#include <QtCore/QCoreApplication>

namespace Clientele {

namespace {

using Task = ErrorContext::Task;

constexpr int GONE = 404;

struct ChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(ChangeErrorWords)
};

/** What it means for the client and for what was typed. */
QString consequence(const ErrorContext &context)
{
    if (context.task == Task::OpenClient)
        return ChangeWords::tr("What is shown may be out of date, so it cannot be changed until it has been read.");
    if (context.task == Task::RereadClient)
        return ChangeWords::tr("The client is read again before it is saved, so nothing was sent. What you typed is "
                               "still here.");
    if (context.task == Task::DeleteClient)
        return ChangeWords::tr("“%1” was not deleted.", "%1: name of a client").arg(displayText(context.clientName));
    return ChangeWords::tr("Nothing was changed. What you typed is still here.");
}

QString uncertainty(const ErrorContext &context)
{
    if (context.task == Task::DeleteClient)
        return ChangeWords::tr("So it is not certain whether “%1” was deleted. Deleting it again does no harm.",
                               "%1: name of a client")
            .arg(displayText(context.clientName));
    if (context.task == Task::UpdateClient)
        return ChangeWords::tr("So it is not certain whether your changes arrived. “Save changes” looks first, and "
                               "sends only what is missing.");
    return consequence(context);
}

/** A server in trouble may have acted all the same. */
QString afterTrouble(const ErrorContext &context)
{
    if (context.task == Task::UpdateClient)
        return ChangeWords::tr("It did not say that your changes were saved. What you typed is still here; save again "
                               "in a while.");
    if (context.task == Task::DeleteClient)
        return ChangeWords::tr("It did not say that “%1” was deleted. Try again in a while.", "%1: name of a client")
            .arg(displayText(context.clientName));
    return consequence(context);
}

QString lackingPermission(const ErrorContext &context)
{
    const QString workspace = workspaceLabel(context);
    if (context.task == Task::DeleteClient)
        return ChangeWords::tr("Your token may not delete clients in the workspace “%1”: it lacks the permission "
                               "clients.delete. Ask the workspace’s owner for it, or sign in with another token.")
            .arg(workspace);
    if (context.task == Task::UpdateClient)
        return ChangeWords::tr("Your token may not change clients in the workspace “%1”: it lacks the permission "
                               "clients.update. Ask the workspace’s owner for it, or sign in with another token.")
            .arg(workspace);
    return ChangeWords::tr("Your token may not read the clients of the workspace “%1”: it lacks the permission "
                           "clients.view. Ask the workspace’s owner for it, or sign in with another token.")
        .arg(workspace);
}

QString refusal(const Error &error, const ErrorContext &context)
{
    const QString server = serverName(context.connection);
    if (error.status == TOO_MANY_REQUESTS)
        return ChangeWords::tr("%1 is asked too often at the moment and did not accept this. Wait a little and try "
                               "again.")
            .arg(server);
    if (context.task != Task::UpdateClient)
        return ChangeWords::tr("%1 refused the request.").arg(server);
    if (!error.fields.isEmpty())
        return ChangeWords::tr("%1 did not accept these changes. Correct what is marked and save again.").arg(server);
    return ChangeWords::tr("%1 did not accept these changes.").arg(server);
}

ErrorText rejected(const Error &error, const ErrorContext &context)
{
    const bool isGone = error.status == GONE && context.task != Task::DeleteClient;
    if (isGone)
        return {.sentence = ChangeWords::tr("This client is no longer in the workspace: someone else has deleted it.")};
    const bool isBusy = error.status == TOO_MANY_REQUESTS;
    return {.sentence = withWayOut(refusal(error, context), consequence(context)),
            .action = isBusy ? ErrorAction::TryAgain : ErrorAction::ShowDetails};
}

ErrorAction actionOnNoAnswer(ErrorCause cause)
{
    const bool connectionIsWrong = cause == ErrorCause::BadAddress || cause == ErrorCause::TlsFailed;
    return connectionIsWrong ? ErrorAction::CheckConnection : ErrorAction::TryAgain;
}

} // namespace

bool isOfAChange(Task task)
{
    return task == Task::OpenClient || task == Task::RereadClient || task == Task::UpdateClient
           || task == Task::DeleteClient;
}

QString notSignedInReason(ErrorCause cause, const ErrorContext &context)
{
    const QString workspace = workspaceLabel(context);
    if (cause == ErrorCause::NoToken)
        return ChangeWords::tr("You are not signed in to the workspace “%1”.").arg(workspace);
    if (cause == ErrorCause::TokenEnded)
        return ChangeWords::tr("Your session in the workspace “%1” has ended.").arg(workspace);
    if (cause == ErrorCause::UnusableToken)
        return ChangeWords::tr("The token for the workspace “%1” has characters that cannot be sent.").arg(workspace);
    return ChangeWords::tr("%1 no longer accepts your token for the workspace “%2”.")
        .arg(serverName(context.connection), workspace);
}

ErrorText changeErrorText(const Error &error, const ErrorContext &context)
{
    const QString server = serverName(context.connection);
    const QString after = consequence(context);
    switch (error.kind) {
    case ErrorKind::InvalidInput:
        return {.sentence = ChangeWords::tr("Nothing was sent yet. Correct what is marked and save again.")};
    case ErrorKind::Rejected:
        return rejected(error, context);
    case ErrorKind::NotSignedIn:
        return {.sentence = withWayOut(notSignedInReason(error.cause, context), after), .action = ErrorAction::SignIn};
    case ErrorKind::NotAllowed:
        return {.sentence = withWayOut(lackingPermission(context), after), .action = ErrorAction::SignIn};
    case ErrorKind::WorkspaceNotFound:
        return {.sentence = withWayOut(
                    ChangeWords::tr("There is no workspace “%1” on %2.").arg(workspaceLabel(context), server), after),
                .action = ErrorAction::CheckConnection};
    case ErrorKind::NeverSent:
        return {.sentence = withWayOut(noAnswerReason(error, server), after), .action = actionOnNoAnswer(error.cause)};
    case ErrorKind::ServerTrouble:
        return {.sentence = withWayOut(ChangeWords::tr("%1 has a problem of its own at the moment.").arg(server),
                                       afterTrouble(context)),
                .action = ErrorAction::TryAgain};
    case ErrorKind::OutcomeUnknown:
        return {.sentence = withWayOut(noAnswerReason(error, server), uncertainty(context)),
                .action = ErrorAction::TryAgain};
    case ErrorKind::BadAnswer: {
        const ErrorCause cause = error.cause == ErrorCause::None ? ErrorCause::NotUnderstood : error.cause;
        return {.sentence = withWayOut(noAnswerReason(cause, server), after), .action = ErrorAction::CheckConnection};
    }
    case ErrorKind::Keychain:
        return keychainErrorText(error.cause, context);
    case ErrorKind::Storage:
        return storageErrorText(error.cause, context);
    case ErrorKind::InOutbox:
        return inOutboxText(error, context);
    }
    Q_UNREACHABLE();
}

} // namespace Clientele
