// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/stores/clienteditor.h"

#include "models/stores/clientcreation.h"
#include "models/stores/createdmatch.h"
#include "models/stores/drafteditor.h"
#include "models/stores/draftrules.h"
#include "models/stores/drafts.h"
#include "models/stores/existingclient.h"

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
    connect(m_creation, &ClientCreation::notFound, this, [this] { endCheck(CheckResult::NotFound); });
    connect(m_creation, &ClientCreation::severalFound, this, [this] { endCheck(CheckResult::Several); });
}

void ClientEditor::setClientsPort(ClientsPort *port)
{
    m_creation->setPort(port);
    m_existing->setPort(port);
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
        return m_existing->isChanged();
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
    return m_existing->isOpen() ? m_existing->isReadOnly() : m_state == State::Created && !editedSinceSent();
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
    if (!m_mayExist)
        m_firstSentAt = QDateTime::currentDateTimeUtc();
    m_failure.reset();
    m_checkResult = CheckResult::NotChecked;
    m_entry->marks().clearServerMarks();
    m_draftAtSend = m_entry->draft();
    m_sent = sendable(m_entry->draft());
    moveTo(State::Saving);
    m_creation->create(m_sent);
}

void ClientEditor::cancel()
{
    if (m_existing->isOpen())
        m_existing->stop();
    else if (m_state == State::Saving || m_state == State::Checking)
        m_creation->stop();
}

void ClientEditor::check()
{
    if (state() != State::Unknown)
        return;
    moveTo(State::Checking);
    m_creation->find([this](const QList<Client> &clients) { return matchesOfSent(clients); });
}

QList<Client> ClientEditor::matchesOfSent(const QList<Client> &clients) const
{
    const SoughtClient sought{.sent = m_sent, .from = m_firstSentAt, .until = QDateTime::currentDateTimeUtc()};
    return createdMatches(clients, sought, m_entry->hints().numbers(), m_entry->hints().region());
}

void ClientEditor::endCreated(const Client &client, bool readBackFailed)
{
    const bool edited = editedSinceSent();
    m_created = client;
    m_readBackFailed = readBackFailed;
    m_mayExist = false;
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
    if (m_state == State::Checking) {
        const bool wasCancelled = error.cause == ErrorCause::Cancelled;
        if (!wasCancelled)
            m_failure = error;
        endCheck(wasCancelled ? CheckResult::NotChecked : CheckResult::Failed);
        return;
    }
    m_failure = error;
    m_failure->message = m_entry->place(error, m_sent);
    m_mayExist = m_mayExist || error.kind == ErrorKind::OutcomeUnknown;
    moveTo(m_mayExist ? State::Unknown : State::Editing);
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
    m_checkResult = CheckResult::NotChecked;
    m_failure.reset();
    m_created.reset();
    m_readBackFailed = false;
    m_entry->marks().clear();
    m_state = State::Editing;
}

void ClientEditor::startNew()
{
    forgetCreation();
    m_existing->close();
    m_entry->load(emptyDraft());
    moveTo(State::Editing);
}

void ClientEditor::open(const Client &known)
{
    forgetCreation();
    m_existing->open(known);
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
