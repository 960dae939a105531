// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/window/barmessages.h"

#include "models/stores/clienteditor.h"
#include "models/stores/existingclient.h"
#include "ui/text/agetext.h"
#include "ui/text/displaytext.h"
#include "ui/text/errortext.h"
#include "ui/window/changemessages.h"
#include "ui/window/failuremessage.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

namespace Clientele {

namespace {

struct BarWords
{
    Q_DECLARE_TR_FUNCTIONS(BarWords)
};

using BarTask = ErrorContext::Task;

std::optional<BarMessage> editingMessage(const ClientEditor &editor, const WorkspaceStatus &status)
{
    if (!editor.failure())
        return std::nullopt;
    return failureMessage(*editor.failure(), contextOf(BarTask::CreateClient, status));
}

QString checkResultSentence(const ClientEditor &editor)
{
    const QString name = displayText(editor.name());
    if (editor.checkResult() == ClientEditor::CheckResult::NotFound)
        return BarWords::tr(
                   "“%1” is not in the workspace so far. If it was only slow it may still appear: “Check” looks "
                   "again, “Send anyway” creates it now.")
            .arg(name);
    return BarWords::tr("There is more than one client like “%1” in the workspace, so it cannot be told whether one of "
                        "them is this one. “Send anyway” would make another.")
        .arg(name);
}

BarMessage unknownMessage(const ClientEditor &editor, const WorkspaceStatus &status)
{
    const Error error = editor.failure().value_or(Error{.kind = ErrorKind::OutcomeUnknown});
    const bool checkFailed = editor.checkResult() == ClientEditor::CheckResult::Failed;
    BarMessage message =
        failureMessage(error, contextOf(checkFailed ? BarTask::FindClient : BarTask::CreateClient, status));
    const bool checkEnded = editor.checkResult() == ClientEditor::CheckResult::NotFound
                            || editor.checkResult() == ClientEditor::CheckResult::Several;
    if (checkEnded)
        message.text = checkResultSentence(editor);
    else if (!checkFailed && error.kind != ErrorKind::OutcomeUnknown)
        message.text = BarWords::tr("%1 It is still not known whether the first attempt arrived.",
                                    "%1: whole sentences that say how the second attempt failed")
                           .arg(message.text);
    message.severity = Severity::Warning;
    message.actions.removeAll(BarAction::TryAgain);
    message.closable = false;
    return message;
}

BarMessage createdMessage(const ClientEditor &editor)
{
    BarMessage message{.severity = Severity::Success, .text = createdSentence(editor)};
    if (editor.readBackFailed())
        message.text = BarWords::tr("%1 It could not be read again, so this may not be all that the server holds.",
                                    "%1: a whole sentence that says what was created")
                           .arg(message.text);
    if (editor.editedSinceSent()) {
        message.severity = Severity::Warning;
        message.text = BarWords::tr("%1 What you changed after that is not saved.", "%1: a whole sentence that says "
                                                                                    "what was created")
                           .arg(message.text);
        message.actions << BarAction::ShowCreated;
        message.closable = false;
    }
    message.actions << BarAction::EditCreated;
    if (editor.created() && !editor.created()->id.isEmpty()) {
        message.actions << BarAction::ShowDetails;
        message.details = createdDetails(editor.created()->id);
    }
    return message;
}

BarMessage endsSoonMessage(const WorkspaceStatus &status)
{
    const QString workspace = workspaceLabel(contextOf(BarTask::OpenWorkspace, status));
    return {.severity = Severity::Info,
            .text = BarWords::tr("Your sign-in to “%1” ends at %2. Sign in again to go on without a break; what you "
                                 "typed stays.",
                                 "%1: workspace, %2: time of day")
                        .arg(workspace, QLocale().toString(status.endsAt->toLocalTime().time(), QLocale::ShortFormat)),
            .actions = {BarAction::SignIn}};
}

Error troubleOf(const WorkspaceStatus &status)
{
    if (status.reason)
        return *status.reason;
    Error error;
    if (status.kind == WorkspaceStatus::Kind::SignedOut) {
        error.kind = ErrorKind::NotSignedIn;
        error.cause = ErrorCause::NoToken;
    }
    return error;
}

std::optional<BarMessage> workspaceMessage(const WorkspaceStatus &status)
{
    if (status.endsAt)
        return endsSoonMessage(status);
    const bool isWell =
        status.kind != WorkspaceStatus::Kind::SignedOut && status.kind != WorkspaceStatus::Kind::Unavailable;
    if (isWell)
        return std::nullopt;
    const Error reason = troubleOf(status);
    const bool isKeychain = reason.kind == ErrorKind::Keychain;
    BarMessage message =
        failureMessage(reason, contextOf(isKeychain ? BarTask::ReadToken : BarTask::OpenWorkspace, status));
    if (isKeychain && !message.actions.contains(BarAction::SignIn))
        message.actions.insert(1, BarAction::SignIn);
    message.severity = Severity::Warning;
    return message;
}

} // namespace

std::optional<BarMessage> barMessage(const ClientEditor &editor, const WorkspaceStatus &status)
{
    std::optional<BarMessage> message;
    if (editor.existing().isOpen()) {
        message = changeMessage(editor.existing(), status);
        return message || editor.state() == ClientEditor::State::Saving ? message : workspaceMessage(status);
    }
    switch (editor.state()) {
    case ClientEditor::State::Saving:
    case ClientEditor::State::Checking:
    case ClientEditor::State::Opening:
    case ClientEditor::State::NotOpened:
    case ClientEditor::State::Conflict:
    case ClientEditor::State::Gone:
        return std::nullopt;
    case ClientEditor::State::Editing:
    case ClientEditor::State::InOutbox:
        message = editingMessage(editor, status);
        break;
    case ClientEditor::State::Unknown:
        return unknownMessage(editor, status);
    case ClientEditor::State::Created:
        return createdMessage(editor);
    }
    return message ? message : workspaceMessage(status);
}

BarMessage deletionFailedMessage(const Client &client, const Error &error, const WorkspaceStatus &status)
{
    ErrorContext context = contextOf(BarTask::DeleteClient, status);
    context.clientName = client.name;
    return failureMessage(error, context);
}

BarMessage restoredMessage(const QDateTime &before, const QDateTime &now)
{
    return {.severity = Severity::Info,
            .text = BarWords::tr("This is what you typed %1. It is not saved yet.", "%1: how long ago, or when")
                        .arg(ageText(before, now)),
            .actions = {BarAction::Discard}};
}

QString createdSentence(const ClientEditor &editor)
{
    const QString name = editor.created() ? editor.created()->name : editor.name();
    return BarWords::tr("“%1” was created.", "%1: name of a client").arg(displayText(name));
}

} // namespace Clientele
