// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/connectionproblem.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

struct ConnectionWords
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionWords)
};

/** Whose fault it is that no answer came, or none of the API's. */
ConnectionField blamedWithoutAnswer(ErrorCause cause)
{
    const bool isOfThisNetwork =
        cause == ErrorCause::Offline || cause == ErrorCause::ProxyFailed || cause == ErrorCause::ProxySignIn;
    return isOfThisNetwork ? ConnectionField::Whole : ConnectionField::BaseUrl;
}

ConnectionField blamedForRefusal(const Error &error, bool byEmail)
{
    constexpr int tooManyRequests = 429;
    if (error.status == tooManyRequests)
        return ConnectionField::Whole;
    return byEmail ? ConnectionField::Email : ConnectionField::BaseUrl;
}

ConnectionField fieldToBlame(const Error &error, bool byEmail)
{
    switch (error.kind) {
    case ErrorKind::NotSignedIn:
        return byEmail ? ConnectionField::Password : ConnectionField::Token;
    case ErrorKind::NotAllowed:
        return byEmail ? ConnectionField::Email : ConnectionField::Token;
    case ErrorKind::WorkspaceNotFound:
        return ConnectionField::WorkspaceId;
    case ErrorKind::Rejected:
        return blamedForRefusal(error, byEmail);
    case ErrorKind::NeverSent:
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::BadAnswer:
        return blamedWithoutAnswer(error.cause);
    case ErrorKind::ServerTrouble:
    case ErrorKind::Keychain:
    case ErrorKind::Storage:
    case ErrorKind::InOutbox:
    case ErrorKind::InvalidInput:
        break;
    }
    return ConnectionField::Whole;
}

} // namespace

QString baseUrlProblemText(BaseUrlProblem problem)
{
    switch (problem) {
    case BaseUrlProblem::None:
        return {};
    case BaseUrlProblem::Empty:
        return ConnectionWords::tr("Enter the base URL, for example https://api.example.com.");
    case BaseUrlProblem::NotAUrl:
        return ConnectionWords::tr("This is not a web address. A base URL looks like https://api.example.com.");
    case BaseUrlProblem::NotHttps:
        return ConnectionWords::tr(
            "Begin with https://, so that nobody on the way can read what you sign in with. Only a server "
            "on this computer may be reached by http://.");
    case BaseUrlProblem::HasUserInfo:
        return ConnectionWords::tr("Leave out the user name and password before the @. They have fields of their own.");
    case BaseUrlProblem::HasQuery:
        return ConnectionWords::tr("Leave out everything from ? or # on.");
    }
    Q_UNREACHABLE();
}

QString workspaceIdProblemText(const QString &workspaceId)
{
    static const QRegularExpression notInAnId(uR"([\s/?#\\]|^\.{1,2}$)"_s);
    if (workspaceId.isEmpty())
        return ConnectionWords::tr("Enter the workspace ID. It stands behind “workspace” in the workspace’s API "
                                   "addresses.");
    if (workspaceId.contains(notInAnId))
        return ConnectionWords::tr("A workspace ID has no spaces, slashes or question marks.");
    return {};
}

ConnectionProblem connectionProblem(const Error &error, const ErrorContext &context)
{
    if (error.cause == ErrorCause::Cancelled)
        return {.field = ConnectionField::Whole, .text = ConnectionWords::tr("Signing in was stopped.")};
    const bool byEmail = context.task == ErrorContext::Task::SignIn;
    return {.field = fieldToBlame(error, byEmail), .text = errorText(error, context).whole()};
}

} // namespace Clientele
