// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/stores/clienteditor.h"

#include "models/stores/clientcreation.h"
#include "models/stores/drafteditor.h"
#include "models/stores/draftrules.h"
#include "models/stores/drafts.h"
#include "models/stores/existingclient.h"
#include "models/values/keptdraft.h"

namespace Clientele {

ClientEditor::ClientEditor(QObject *parent)
    : QObject(parent)
    , m_entry(new DraftEditor(this))
    , m_existing(new ExistingClient(*m_entry, this))
    , m_creation(new ClientCreation(this))
{
    m_entry->load(emptyDraft());
    connectParts();
}

ClientEditor::~ClientEditor() = default;

void ClientEditor::connectParts()
{
    connect(m_entry, &DraftEditor::draftReplaced, this, &ClientEditor::draftReplaced);
    connect(m_entry, &DraftEditor::draftChanged, this, &ClientEditor::draftChanged);
    connect(m_entry, &DraftEditor::problemsChanged, this, &ClientEditor::problemsChanged);
    connect(m_entry, &DraftEditor::undoStateChanged, this, &ClientEditor::undoStateChanged);
    connect(m_entry, &DraftEditor::preferredPromoted, this, &ClientEditor::preferredPromoted);
    connect(m_existing, &ExistingClient::stageChanged, this, &ClientEditor::stateChanged);
    connect(m_existing, &ExistingClient::stored, this, &ClientEditor::clientStored);
    connect(m_existing, &ExistingClient::gone, this, &ClientEditor::clientGone);
    connect(m_creation, &ClientCreation::created, this, &ClientEditor::endCreated);
    connect(m_creation, &ClientCreation::failed, this, &ClientEditor::endFailed);
}

void ClientEditor::setClientsPort(ClientsPort *port)
{
    m_creation->setPort(port);
    m_existing->setPort(port);
}

void ClientEditor::setKeptDraft(const QUuid &id)
{
    m_keptDraft = id;
    m_existing->setKeptDraft(id);
}

void ClientEditor::setPhoneNumbers(const PhoneNumbers *numbers, const QString &region)
{
    m_entry->setPhoneNumbers(numbers, region);
}

QString ClientEditor::name() const
{
    return m_entry->name();
}

void ClientEditor::setName(const QString &name)
{
    if (!isReadOnly())
        m_entry->setName(name);
}

QString ClientEditor::avatarUrl() const
{
    return m_entry->avatarUrl();
}

void ClientEditor::setAvatarUrl(const QString &url)
{
    if (!isReadOnly())
        m_entry->setAvatarUrl(url);
}

ContactMethodsModel *ClientEditor::contactMethods() const
{
    return m_entry->contactMethods();
}

CustomFieldsModel *ClientEditor::customFields() const
{
    return m_entry->customFields();
}

ClientDraft ClientEditor::draft() const
{
    return m_entry->draft();
}

bool ClientEditor::hasUnsavedInput() const
{
    if (m_existing->isOpen())
        return m_existing->isChanged() && m_existing->stage() != ExistingClient::Stage::InOutbox;
    return !isReadOnly() && !isUntouched(m_entry->draft());
}

ClientEditor::State ClientEditor::state() const
{
    switch (m_existing->stage()) {
    case ExistingClient::Stage::None:
        return m_state;
    case ExistingClient::Stage::Opening:
        return State::Opening;
    case ExistingClient::Stage::NotOpened:
        return State::NotOpened;
    case ExistingClient::Stage::Editing:
        return State::Editing;
    case ExistingClient::Stage::Saving:
        return State::Saving;
    case ExistingClient::Stage::Conflict:
        return State::Conflict;
    case ExistingClient::Stage::InOutbox:
        return State::InOutbox;
    case ExistingClient::Stage::Gone:
        return State::Gone;
    }
    Q_UNREACHABLE();
}

ClientEditor::CheckResult ClientEditor::checkResult() const
{
    return m_checkResult;
}

bool ClientEditor::editedSinceSent() const
{
    return !m_existing->isOpen() && m_state != State::Editing && m_entry->draft() != m_draftAtSend;
}

const Problems &ClientEditor::problems() const
{
    return m_entry->problems();
}

const std::optional<Error> &ClientEditor::failure() const
{
    return m_existing->isOpen() ? m_existing->failure() : m_failure;
}

const std::optional<Client> &ClientEditor::created() const
{
    return m_created;
}

bool ClientEditor::readBackFailed() const
{
    return m_readBackFailed;
}

bool ClientEditor::canUndo() const
{
    return m_entry->canUndo() && !m_existing->isReadOnly();
}

bool ClientEditor::canRedo() const
{
    return m_entry->canRedo() && !m_existing->isReadOnly();
}

bool ClientEditor::isReadOnly() const
{
    if (m_existing->isOpen())
        return m_existing->isReadOnly();
    return m_state == State::InOutbox || (m_state == State::Created && !editedSinceSent());
}

void ClientEditor::loadCreated()
{
    m_entry->load(draftOf(*m_created));
    m_draftAtSend = m_entry->draft();
}

void ClientEditor::moveTo(State state)
{
    m_state = state;
    m_entry->refreshProblems();
    Q_EMIT stateChanged();
}

void ClientEditor::save()
{
    if (m_existing->isOpen())
        m_existing->save();
    else if (m_state == State::Editing)
        attempt();
}

void ClientEditor::sendAnyway()
{
    if (state() == State::Unknown)
        attempt();
}

void ClientEditor::attempt()
{
    m_entry->endStep();
    m_entry->marks().showLocalRules();
    if (!m_mayExist)
        m_failure.reset();
    if (!localProblems(m_entry->draft()).isEmpty()) {
        moveTo(m_state);
        return;
    }
    m_failure.reset();
    m_checkResult = CheckResult::NotChecked;
    m_entry->marks().clearServerMarks();
    m_draftAtSend = m_entry->draft();
    m_sent = sendable(m_entry->draft());
    moveTo(State::Saving);
    m_creation->create({.draft = m_sent, .key = m_item, .keptDraft = m_keptDraft});
}

void ClientEditor::cancel()
{
    if (m_existing->isOpen())
        m_existing->stop();
    else if (m_state == State::Saving)
        m_creation->stop();
    else if (m_state == State::Checking)
        endCheck(CheckResult::NotChecked);
}

void ClientEditor::check()
{
    if (state() != State::Unknown)
        return;
    moveTo(State::Checking);
    Q_EMIT checkRequested(m_item);
}

QUuid ClientEditor::outboxItem() const
{
    return m_existing->isOpen() ? m_existing->outboxItem() : m_item;
}

void ClientEditor::takeBack()
{
    if (state() == State::InOutbox)
        Q_EMIT takeBackRequested(outboxItem());
}

void ClientEditor::sendNow()
{
    if (state() == State::InOutbox)
        Q_EMIT sendNowRequested(outboxItem());
}

void ClientEditor::endCreated(const Client &client, bool readBackFailed)
{
    const bool edited = editedSinceSent();
    m_created = client;
    m_readBackFailed = readBackFailed;
    m_mayExist = false;
    m_item = {};
    m_checkResult = CheckResult::NotChecked;
    m_failure.reset();
    m_entry->marks().clear();
    m_state = State::Created;
    if (!edited)
        loadCreated();
    Q_EMIT clientStored(client);
    moveTo(State::Created);
}

void ClientEditor::endFailed(const Error &error)
{
    m_mayExist = m_mayExist || error.kind == ErrorKind::OutcomeUnknown;
    if (!error.outboxItem.isNull())
        m_item = error.outboxItem;
    if (m_mayExist)
        fail(error, State::Unknown);
    else
        fail(error, error.kind == ErrorKind::InOutbox ? State::InOutbox : State::Editing);
}

void ClientEditor::fail(const Error &error, State state)
{
    m_failure = error;
    m_failure->message = m_entry->place(error, m_sent);
    moveTo(state);
}

void ClientEditor::noteDone(const QUuid &item, ClientAction action, const Client &client)
{
    m_existing->noteDone(item, client);
    const bool isAwaited = m_state == State::InOutbox || m_state == State::Unknown || m_state == State::Checking;
    if (action == ClientAction::Create && isAwaited && item == m_item)
        m_creation->finish(client);
}

void ClientEditor::noteStays(const OutboxItem &item)
{
    if (m_state != State::InOutbox || item.id != m_item || !item.error)
        return;
    m_mayExist = item.state == OutboxState::Unknown;
    m_failure = item.error;
    moveTo(m_mayExist ? State::Unknown : State::InOutbox);
}

void ClientEditor::noteGivenBack(const OutboxItem &item)
{
    m_existing->noteGivenBack(item);
    if (m_state != State::InOutbox || item.id != m_item)
        return;
    m_item = {};
    m_failure.reset();
    moveTo(State::Editing);
}

void ClientEditor::noteChecked(const OutboxItem &item)
{
    const bool isAwaited = m_state == State::Checking || m_state == State::Unknown;
    if (isAwaited && item.id == m_item)
        endCheck(item.found.value_or(0) > 0 ? CheckResult::Several : CheckResult::NotFound);
}

void ClientEditor::noteCheckFailed(const QUuid &item, const Error &error)
{
    if (m_state != State::Checking || item != m_item)
        return;
    m_failure = error;
    endCheck(CheckResult::Failed);
}

void ClientEditor::endCheck(CheckResult result)
{
    m_checkResult = result;
    moveTo(State::Unknown);
}

void ClientEditor::forgetCreation()
{
    m_creation->abandon();
    m_mayExist = false;
    m_item = {};
    m_checkResult = CheckResult::NotChecked;
    m_failure.reset();
    m_created.reset();
    m_readBackFailed = false;
    m_entry->marks().clear();
    m_state = State::Editing;
}

void ClientEditor::startNew()
{
    Q_EMIT leaving();
    forgetCreation();
    m_existing->close();
    m_entry->load(emptyDraft());
    moveTo(State::Editing);
}

void ClientEditor::open(const Client &known)
{
    Q_EMIT leaving();
    forgetCreation();
    m_existing->open(known);
}

void ClientEditor::restore(const KeptDraft &kept)
{
    Q_EMIT leaving();
    forgetCreation();
    if (kept.client) {
        m_existing->restore(*kept.client, kept.draft, kept.refusal);
        return;
    }
    m_existing->close();
    m_entry->load(kept.draft);
    m_failure = kept.refusal;
    if (m_failure)
        m_failure->message = m_entry->placeAgain(*m_failure);
    m_mayExist = m_failure && m_failure->kind == ErrorKind::OutcomeUnknown;
    m_draftAtSend = m_entry->draft();
    m_sent = sendable(m_draftAtSend);
    if (m_mayExist)
        m_item = m_failure->outboxItem;
    moveTo(m_mayExist ? State::Unknown : State::Editing);
}

void ClientEditor::openAgain()
{
    m_existing->openAgain();
}

void ClientEditor::resolveConflict(const QList<MergeChoice> &choices)
{
    m_existing->resolve(choices);
}

void ClientEditor::leaveConflict()
{
    m_existing->leaveConflict();
}

void ClientEditor::makeNew()
{
    if (!m_existing->isOpen())
        return;
    m_existing->close();
    forgetCreation();
    moveTo(State::Editing);
}

void ClientEditor::leaveWorkspace()
{
    if (hasUnsavedInput())
        makeNew();
    else if (m_existing->isOpen())
        startNew();
}

void ClientEditor::editCreated()
{
    if (state() != State::Created)
        return;
    const Client client = *m_created;
    forgetCreation();
    m_existing->adopt(client);
}

void ClientEditor::showCreated()
{
    if (state() != State::Created || !editedSinceSent())
        return;
    loadCreated();
    moveTo(State::Created);
}

void ClientEditor::acceptSuggestion(RowId row)
{
    if (!isReadOnly())
        m_entry->acceptSuggestion(row);
}

void ClientEditor::undo()
{
    if (canUndo())
        m_entry->undo();
}

void ClientEditor::redo()
{
    if (canRedo())
        m_entry->redo();
}

} // namespace Clientele
