// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/text/errortext.h"

#include "models/values/httpstatus.h"
#include "ui/text/changeerrortext.h"
#include "ui/text/displaytext.h"
#include "ui/text/keychaintext.h"
#include "ui/text/noanswertext.h"
#include "ui/text/outboxtext.h"
#include "ui/text/redaction.h"
#include "ui/text/signinerrortext.h"
#include "ui/text/storagetroubletext.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

using Task = ErrorContext::Task;

struct ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)
};

QString stillUnknown()
{
    return ErrorWords::tr("So it is still not known whether the client was created.");
}

ErrorText neverSentText(const Error &error, Task task, const QString &server)
{
    const ErrorCause cause = error.cause;
    const bool connectionIsWrong = cause == ErrorCause::BadAddress || cause == ErrorCause::TlsFailed;
    const ErrorAction action = connectionIsWrong ? ErrorAction::CheckConnection : ErrorAction::TryAgain;
    if (cause == ErrorCause::Cancelled && task == Task::CreateClient)
        return {.sentence = ErrorWords::tr("Saving was stopped and nothing was sent. What you typed is still here."),
                .action = ErrorAction::TryAgain};
    QString wayOut = noAnswerWayOut(error);
    if (task == Task::FindClient)
        wayOut = stillUnknown();
    else if (task == Task::CreateClient && connectionIsWrong)
        wayOut = ErrorWords::tr("Nothing was sent. What you typed is still here; check the connection.");
    else if (task == Task::CreateClient)
        wayOut = ErrorWords::tr("Nothing was sent. What you typed is still here; try again when the server can be "
                                "reached.");
    return {.sentence = withWayOut(noAnswerReason(error, server), wayOut), .action = action};
}

QString serverTroubleReason(const QString &server)
{
    return ErrorWords::tr("%1 has a problem of its own at the moment.").arg(server);
}

QString doubtReason(const Error &error, const QString &server)
{
    constexpr int serverTrouble = 500;
    return error.cause == ErrorCause::None && error.status >= serverTrouble ? serverTroubleReason(server)
                                                                            : noAnswerReason(error, server);
}

ErrorText outcomeUnknownText(const Error &error, Task task, const QString &server)
{
    const QString reason = doubtReason(error, server);
    if (task == Task::FindClient)
        return {.sentence = withWayOut(reason, stillUnknown()), .action = ErrorAction::TryAgain};
    if (task == Task::OpenWorkspace || task == Task::ListClients || task == Task::SignIn)
        return {.sentence = withWayOut(reason, noAnswerWayOut(error)), .action = ErrorAction::TryAgain};
    return {.sentence = ErrorWords::tr("Not sure it arrived. %1 The client may or may not be in the workspace now: "
                                       "“Check” looks for it there, “Send anyway” creates it again and may make a "
                                       "double.",
                                       "%1 is a whole sentence that says why")
                            .arg(reason)};
}

ErrorText badAnswerText(const Error &error, Task task, const QString &server)
{
    Error why = error;
    if (why.cause == ErrorCause::None)
        why.cause = ErrorCause::NotUnderstood;
    const QString reason = noAnswerReason(why, server);
    const QString wayOut = task == Task::FindClient ? stillUnknown() : noAnswerWayOut(why);
    return {.sentence = withWayOut(reason, wayOut), .action = ErrorAction::CheckConnection};
}

ErrorText rejectedText(const Error &error, Task task, const QString &server)
{
    if (error.status == TOO_MANY_REQUESTS)
        return {.sentence = ErrorWords::tr("%1 is asked too often at the moment and did not accept this. Wait a little "
                                           "and try again.")
                                .arg(server),
                .action = ErrorAction::TryAgain};
    if (task != Task::CreateClient)
        return {.sentence =
                    ErrorWords::tr("%1 refused the request. Check the base URL and the workspace ID.").arg(server),
                .action = ErrorAction::ShowDetails};
    if (!error.fields.isEmpty())
        return {.sentence = ErrorWords::tr("%1 did not accept this client, and nothing was created. Correct what is "
                                           "marked and create it again.")
                                .arg(server),
                .action = ErrorAction::ShowDetails};
    if (!error.message.isEmpty())
        return {.sentence = ErrorWords::tr("%1 did not accept this client, and nothing was created. This is what it "
                                           "says about it:")
                                .arg(server),
                .action = ErrorAction::ShowDetails};
    return {.sentence = ErrorWords::tr("%1 did not accept this client and does not say why; nothing was created. Check "
                                       "what you typed, or ask whoever runs the server.")
                            .arg(server),
            .action = ErrorAction::ShowDetails};
}

QString notSignedInSentence(ErrorCause cause, Task task, const QString &server, const QString &workspace)
{
    const bool creating = task == Task::CreateClient;
    if (cause == ErrorCause::NoToken)
        return creating ? ErrorWords::tr("You are not signed in to the workspace “%1”. Sign in: what you typed stays "
                                         "here and is sent afterwards.")
                              .arg(workspace)
                        : ErrorWords::tr("You are not signed in to the workspace “%1”. Sign in to work with it.")
                              .arg(workspace);
    if (cause == ErrorCause::TokenEnded)
        return creating ? ErrorWords::tr("Your session in the workspace “%1” has ended, so nothing was sent. Sign in "
                                         "again: what you typed stays here and is sent afterwards.")
                              .arg(workspace)
                        : ErrorWords::tr("Your session in the workspace “%1” has ended. Sign in again.").arg(workspace);
    if (cause == ErrorCause::UnusableToken)
        return ErrorWords::tr("The token for the workspace “%1” has characters that cannot be sent. Copy it again from "
                              "where it was issued, whole and in one piece.")
            .arg(workspace);
    if (creating)
        return ErrorWords::tr("%1 no longer accepts your token for the workspace “%2”, so nothing was created. Sign in "
                              "again: what you typed stays here and is sent afterwards.")
            .arg(server, workspace);
    return ErrorWords::tr("%1 does not accept this token for the workspace “%2”. It may have expired, or belong to "
                          "another server.")
        .arg(server, workspace);
}

QString notAllowedSentence(Task task, const QString &workspace)
{
    if (task == Task::CreateClient)
        return ErrorWords::tr("Your token may not create clients in the workspace “%1”: it lacks the permission "
                              "clients.create. Ask the workspace’s owner for it, or sign in with another token.")
            .arg(workspace);
    if (task == Task::FindClient)
        return ErrorWords::tr("Your token may not look at the clients of the workspace “%1”: it lacks the permission "
                              "clients.view. So it is still not known whether the client was created.")
            .arg(workspace);
    if (task == Task::ListClients)
        return ErrorWords::tr("Your token may not look at the clients of the workspace “%1”: it lacks the permission "
                              "clients.view. Ask the workspace’s owner for it, or sign in with another token.")
            .arg(workspace);
    return ErrorWords::tr(
               "This token may not be used for the workspace “%1”. Ask the workspace’s owner, or use another "
               "token.")
        .arg(workspace);
}

ErrorText serverTroubleText(Task task, const QString &server)
{
    const QString reason = serverTroubleReason(server);
    QString wayOut = ErrorWords::tr("Try again in a while.");
    if (task == Task::CreateClient)
        wayOut =
            ErrorWords::tr("It did not say that the client was created. What you typed is still here; try again in "
                           "a while.");
    else if (task == Task::FindClient)
        wayOut = stillUnknown();
    return {.sentence = withWayOut(reason, wayOut), .action = ErrorAction::TryAgain};
}

ErrorText sentenceAndAction(const Error &error, const ErrorContext &context)
{
    if (isOfAChange(context.task))
        return changeErrorText(error, context);
    if (auto ofSignIn = signInErrorText(error, context))
        return *ofSignIn;
    const QString server = serverName(context.connection);
    const QString workspace = workspaceLabel(context);
    switch (error.kind) {
    case ErrorKind::InvalidInput:
        return {.sentence =
                    ErrorWords::tr("Nothing was sent yet. Correct what is marked and create the client again.")};
    case ErrorKind::Rejected:
        return rejectedText(error, context.task, server);
    case ErrorKind::NotSignedIn:
        return {.sentence = notSignedInSentence(error.cause, context.task, server, workspace),
                .action = ErrorAction::SignIn};
    case ErrorKind::NotAllowed:
        return {.sentence = notAllowedSentence(context.task, workspace), .action = ErrorAction::SignIn};
    case ErrorKind::WorkspaceNotFound:
        return {.sentence =
                    ErrorWords::tr("There is no workspace “%1” on %2. Check the workspace ID of the connection.")
                        .arg(workspace, server),
                .action = ErrorAction::CheckConnection};
    case ErrorKind::NeverSent:
        return neverSentText(error, context.task, server);
    case ErrorKind::ServerTrouble:
        return serverTroubleText(context.task, server);
    case ErrorKind::OutcomeUnknown:
        return outcomeUnknownText(error, context.task, server);
    case ErrorKind::BadAnswer:
        return badAnswerText(error, context.task, server);
    case ErrorKind::Keychain:
        return keychainErrorText(error.cause, context);
    case ErrorKind::Storage:
        return storageErrorText(error.cause, context);
    case ErrorKind::InOutbox:
        return inOutboxText(error, context);
    }
    Q_UNREACHABLE();
}

QString workspaceWords(const ErrorContext &context)
{
    return context.workspaceName.isEmpty() ? context.connection.workspaceId : context.workspaceName;
}

} // namespace

QString ErrorText::whole() const
{
    return detail.isEmpty() ? sentence : sentence + u'\n' + detail;
}

ErrorText errorText(const Error &error, const ErrorContext &context)
{
    ErrorText text = sentenceAndAction(error, context);
    if (!error.message.isEmpty())
        text.detail = displayText(withoutTokens(error.message), DisplayForm::Block);
    return text;
}

QString errorReason(const Error &error, const ErrorContext &context)
{
    const QString server = serverName(context.connection);
    switch (error.kind) {
    case ErrorKind::NeverSent:
        return noAnswerReason(error, server);
    case ErrorKind::OutcomeUnknown:
        return doubtReason(error, server);
    case ErrorKind::BadAnswer:
        return noAnswerReason(error.cause == ErrorCause::None ? ErrorCause::NotUnderstood : error.cause, server);
    case ErrorKind::ServerTrouble:
        return serverTroubleReason(server);
    case ErrorKind::Rejected:
        return ErrorWords::tr("%1 refused the request.").arg(server);
    case ErrorKind::Storage:
        return storageReason(error.cause);
    case ErrorKind::InOutbox:
        return inOutboxReason(error, context);
    case ErrorKind::InvalidInput:
    case ErrorKind::NotSignedIn:
    case ErrorKind::NotAllowed:
    case ErrorKind::WorkspaceNotFound:
    case ErrorKind::Keychain:
        break;
    }
    return sentenceAndAction(error, context).sentence;
}

QString serverName(const Connection &connection)
{
    const QString host = connection.baseUrl.host();
    if (host.isEmpty())
        return ErrorWords::tr("the server", "stands for the server's address when that is not known");
    const int port = connection.baseUrl.port();
    return displayText(port < 0 ? host : u"%1:%2"_s.arg(host).arg(port));
}

QString workspaceLabel(const ErrorContext &context)
{
    return displayText(workspaceWords(context));
}

QString workspaceTitle(const ErrorContext &context)
{
    return displayText(workspaceWords(context), DisplayForm::Title);
}

} // namespace Clientele
