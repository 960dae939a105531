// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/window/failuremessage.h"

#include <optional>

namespace Clientele {

namespace {

std::optional<BarAction> offered(ErrorAction action)
{
    switch (action) {
    case ErrorAction::SignIn:
        return BarAction::SignIn;
    case ErrorAction::TryAgain:
        return BarAction::TryAgain;
    case ErrorAction::CheckConnection:
        return BarAction::CheckConnection;
    case ErrorAction::ShowDetails:
    case ErrorAction::None:
        break;
    }
    return std::nullopt;
}

Severity severityOf(ErrorKind kind)
{
    const bool isMild = kind == ErrorKind::NeverSent || kind == ErrorKind::InOutbox || kind == ErrorKind::OutcomeUnknown
                        || kind == ErrorKind::NotSignedIn || kind == ErrorKind::Keychain;
    return isMild ? Severity::Warning : Severity::Error;
}

} // namespace

BarMessage failureMessage(const Error &error, const ErrorContext &context)
{
    const ErrorText text = errorText(error, context);
    BarMessage message{.severity = severityOf(error.kind), .text = text.whole()};
    if (const auto action = offered(text.action))
        message.actions << *action;
    if (error.kind == ErrorKind::InOutbox) {
        message.actions << BarAction::SendNow << BarAction::TakeBack;
        message.closable = false;
    }
    if (hasDetails(error)) {
        message.actions << BarAction::ShowDetails;
        message.details = errorDetails(error);
    }
    return message;
}

ErrorContext contextOf(ErrorContext::Task task, const WorkspaceStatus &status)
{
    return {.task = task, .connection = status.connection, .workspaceName = status.workspaceName};
}

} // namespace Clientele
