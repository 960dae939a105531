// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/window/changemessages.h"

#include "models/stores/existingclient.h"
#include "ui/text/displaytext.h"
#include "ui/text/mergetext.h"
#include "ui/window/failuremessage.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

namespace Clientele {

namespace {

using ChangeTask = ErrorContext::Task;
using Outcome = ExistingClient::Outcome;
using Stage = ExistingClient::Stage;

struct ChangeBarWords
{
    Q_DECLARE_TR_FUNCTIONS(ChangeBarWords)
};

QString sectionText(FieldPath::Section section)
{
    switch (section) {
    case FieldPath::Section::Name:
        return ChangeBarWords::tr("The name is not what was sent.");
    case FieldPath::Section::AvatarUrl:
        return ChangeBarWords::tr("The avatar URL is not what was sent.");
    case FieldPath::Section::ContactMethods:
        return ChangeBarWords::tr("The contact methods are not what was sent.");
    case FieldPath::Section::CustomFields:
        return ChangeBarWords::tr("The custom fields are not what was sent.");
    case FieldPath::Section::Form:
        return {};
    }
    Q_UNREACHABLE();
}

QString differingText(const QList<FieldPath::Section> &sections)
{
    QStringList sentences;
    for (const FieldPath::Section section : sections)
        sentences.append(sectionText(section));
    return ChangeBarWords::tr("The form shows what the server holds now. %1", "%1: sentences that say what differs")
        .arg(sentences.join(u' '));
}

QString joinedSentences(const QList<JoinedChange> &joined)
{
    return ChangeBarWords::tr("Someone else has changed it too, and that was kept: %1",
                              "%1: sentences that say what was changed")
        .arg(joinedText(joined));
}

BarMessage savedMessage(const ExistingClient &client)
{
    QStringList sentences{savedSentence(client)};
    BarMessage message{.severity = Severity::Success, .text = {}};
    if (!client.joined().isEmpty())
        sentences.append(joinedSentences(client.joined()));
    if (!client.differing().isEmpty()) {
        message.severity = Severity::Warning;
        sentences.append(differingText(client.differing()));
    }
    if (client.readBackFailed())
        sentences.append(
            ChangeBarWords::tr("It could not be read again, so this may not be all that the server holds."));
    if (client.isChanged())
        sentences.append(ChangeBarWords::tr("What you changed after that is not saved."));
    message.text = sentences.join(u' ');
    return message;
}

BarMessage nothingMessage(const ExistingClient &client)
{
    QStringList sentences{ChangeBarWords::tr("There are no changes to save.")};
    if (!client.joined().isEmpty())
        sentences.append(joinedSentences(client.joined()));
    return {.severity = Severity::Info, .text = sentences.join(u' ')};
}

BarMessage notArrivedMessage(const Error &why, const WorkspaceStatus &status)
{
    BarMessage message = failureMessage(why, contextOf(ChangeTask::UpdateClient, status));
    message.text = ChangeBarWords::tr("Your changes did not arrive: no answer came, and the server still holds the "
                                      "client without them. What you typed is still here; save again.");
    return message;
}

BarMessage goneMessage(const ExistingClient &client)
{
    BarMessage message{.severity = Severity::Warning, .text = {}};
    message.text = ChangeBarWords::tr("“%1” is no longer in the workspace: someone else has deleted it. What you see "
                                      "is still here, and a new client can be made of it.",
                                      "%1: name of a client")
                       .arg(displayText(client.client().name));
    message.actions = {BarAction::MakeNew};
    message.closable = false;
    return message;
}

BarMessage failedMessage(const ExistingClient &client, const WorkspaceStatus &status)
{
    if (client.outcome() == Outcome::NotArrived)
        return notArrivedMessage(*client.failure(), status);
    const ChangeTask task = client.failedReading() ? ChangeTask::RereadClient : ChangeTask::UpdateClient;
    return failureMessage(*client.failure(), contextOf(task, status));
}

std::optional<BarMessage> outcomeMessage(const ExistingClient &client)
{
    switch (client.outcome()) {
    case Outcome::Saved:
        return savedMessage(client);
    case Outcome::NothingToSave:
        return nothingMessage(client);
    case Outcome::None:
    case Outcome::NotArrived:
        break;
    }
    return std::nullopt;
}

} // namespace

QString savedSentence(const ExistingClient &client)
{
    return ChangeBarWords::tr("“%1” was saved.", "%1: name of a client").arg(displayText(client.client().name));
}

std::optional<BarMessage> changeMessage(const ExistingClient &client, const WorkspaceStatus &status)
{
    switch (client.stage()) {
    case Stage::None:
    case Stage::Opening:
    case Stage::Saving:
    case Stage::Conflict:
        return std::nullopt;
    case Stage::NotOpened: {
        BarMessage message =
            failureMessage(client.failure().value_or(Error{}), contextOf(ChangeTask::OpenClient, status));
        message.closable = false;
        if (!message.actions.contains(BarAction::TryAgain))
            message.actions.prepend(BarAction::TryAgain);
        return message;
    }
    case Stage::Editing:
    case Stage::InOutbox:
        return client.failure() ? std::optional(failedMessage(client, status)) : outcomeMessage(client);
    case Stage::Gone:
        return goneMessage(client);
    }
    Q_UNREACHABLE();
}

} // namespace Clientele
