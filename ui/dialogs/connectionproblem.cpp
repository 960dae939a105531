// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/connectionproblem.h"

#include "ui/text/errortext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

struct ConnectionWords
{
    Q_DECLARE_TR_FUNCTIONS(ConnectionWords)
};

ConnectionField fieldToBlame(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NotSignedIn:
    case ErrorKind::NotAllowed:
        return ConnectionField::Token;
    case ErrorKind::WorkspaceNotFound:
        return ConnectionField::WorkspaceId;
    case ErrorKind::ServerTrouble:
    case ErrorKind::Keychain:
    case ErrorKind::Storage:
    case ErrorKind::InOutbox:
    case ErrorKind::InvalidInput:
        return ConnectionField::Whole;
    case ErrorKind::Rejected:
    case ErrorKind::NeverSent:
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::BadAnswer:
        break;
    }
    return ConnectionField::BaseUrl;
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
        return ConnectionWords::tr("Begin with https://, so that nobody on the way can read the token. Only a server "
                                   "on this computer may be reached by http://.");
    case BaseUrlProblem::HasUserInfo:
        return ConnectionWords::tr("Leave out the user name and password before the @. The token has its own field.");
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

ConnectionProblem connectionProblem(const Error &error, const Connection &connection)
{
    if (error.cause == ErrorCause::Cancelled)
        return {.field = ConnectionField::Whole, .text = ConnectionWords::tr("The test was stopped.")};
    const ErrorContext context{.task = ErrorContext::Task::OpenWorkspace, .connection = connection};
    return {.field = fieldToBlame(error), .text = errorText(error, context).whole()};
}

} // namespace Clientele
