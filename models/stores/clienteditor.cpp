// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/stores/clienteditor.h"

#include "models/items/contactmethodsmodel.h"
#include "models/items/customfieldsmodel.h"
#include "models/stores/clientcreation.h"
#include "models/stores/createdmatch.h"
#include "models/stores/draftrules.h"

#include <QtCore/QScopedValueRollback>

#include <utility>

namespace Clientele {

namespace {

/** One empty row; the table makes it the preferred one. */
ClientDraft emptyDraft()
{
    ClientDraft draft;
    draft.contactMethods.append(ContactMethod{});
    return draft;
}

/** @p client as a form holds it. A type the server holds was chosen by someone, so it does not follow the value. */
ClientDraft draftOf(const Client &client)
{
    ClientDraft draft{client.name, client.avatarUrl, client.contactMethods, client.customFields};
    for (ContactMethod &method : draft.contactMethods)
        method.typeChosen = true;
    return draft;
}

} // namespace

ClientEditor::ClientEditor(QObject *parent)
    : QObject(parent)
    , m_contactMethods(new ContactMethodsModel(this))
    , m_customFields(new CustomFieldsModel(this))
    , m_creation(new ClientCreation(this))
{
    loadDraft(emptyDraft());
    connectParts();
}

ClientEditor::~ClientEditor() = default;

void ClientEditor::connectParts()
{
    connect(m_contactMethods, &ContactMethodsModel::methodsChanged, this, &ClientEditor::noteEdit);
    connect(m_contactMethods, &ContactMethodsModel::preferredPromoted, this, &ClientEditor::preferredPromoted);
    connect(m_customFields, &CustomFieldsModel::fieldsChanged, this, &ClientEditor::noteEdit);
    connect(m_creation, &ClientCreation::created, this, &ClientEditor::endCreated);
    connect(m_creation, &ClientCreation::failed, this, &ClientEditor::endFailed);
    connect(m_creation, &ClientCreation::notFound, this, [this] { endCheck(CheckResult::NotFound); });
    connect(m_creation, &ClientCreation::severalFound, this, [this] { endCheck(CheckResult::Several); });
}

void ClientEditor::setClientsPort(ClientsPort *port)
{
    m_creation->setPort(port);
}

void ClientEditor::setPhoneNumbers(const PhoneNumbers *numbers, const QString &region)
{
    m_hints.setNumbers(numbers, region);
    m_hints.refresh(*m_contactMethods);
}

QString ClientEditor::name() const
{
    return m_name;
}

void ClientEditor::setName(const QString &name)
{
    if (isReadOnly())
        return;
    m_name = name;
    noteEdit();
}

QString ClientEditor::avatarUrl() const
{
    return m_avatarUrl;
}

void ClientEditor::setAvatarUrl(const QString &url)
{
    if (isReadOnly())
        return;
    m_avatarUrl = url;
    noteEdit();
}

ContactMethodsModel *ClientEditor::contactMethods() const
{
    return m_contactMethods;
}

CustomFieldsModel *ClientEditor::customFields() const
{
    return m_customFields;
}

ClientDraft ClientEditor::draft() const
{
    return {m_name, m_avatarUrl, m_contactMethods->methods(), m_customFields->fields()};
}

bool ClientEditor::hasUnsavedInput() const
{
    return !isReadOnly() && !isUntouched(m_draft);
}

ClientEditor::State ClientEditor::state() const
{
    return m_state;
}

ClientEditor::CheckResult ClientEditor::checkResult() const
{
    return m_checkResult;
}

bool ClientEditor::editedSinceSent() const
{
    return m_state != State::Editing && m_draft != m_draftAtSend;
}

const Problems &ClientEditor::problems() const
{
    return m_problems;
}

const std::optional<Error> &ClientEditor::failure() const
{
    return m_failure;
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
    return m_history.canUndo();
}

bool ClientEditor::canRedo() const
{
    return m_history.canRedo();
}

bool ClientEditor::isReadOnly() const
{
    return m_state == State::Created && !editedSinceSent();
}

void ClientEditor::noteEdit()
{
    if (m_loading)
        return;
    const ClientDraft before = std::exchange(m_draft, draft());
    if (before == m_draft)
        return;
    m_history.record(before, m_draft);
    m_marks.forgetEdited(changedPlaces(before, m_draft), m_draft);
    m_hints.refresh(*m_contactMethods);
    refreshProblems();
    Q_EMIT draftChanged();
    Q_EMIT undoStateChanged();
}

void ClientEditor::loadDraft(const ClientDraft &loaded)
{
    const QScopedValueRollback guard(m_loading, true);
    m_name = loaded.name;
    m_avatarUrl = loaded.avatarUrl;
    m_contactMethods->setMethods(loaded.contactMethods);
    m_customFields->setFields(loaded.customFields);
    const ClientDraft before = std::exchange(m_draft, draft());
    m_marks.forgetEdited(changedPlaces(before, m_draft), m_draft);
    m_hints.refresh(*m_contactMethods);
}

void ClientEditor::announceLoaded()
{
    refreshProblems();
    Q_EMIT draftReplaced();
    Q_EMIT draftChanged();
    Q_EMIT undoStateChanged();
}

void ClientEditor::loadCreated()
{
    loadDraft(draftOf(*m_created));
    m_draftAtSend = m_draft;
    m_history.clear();
    announceLoaded();
}

void ClientEditor::refreshProblems()
{
    Problems now = m_marks.problems(m_draft);
    if (now == m_problems)
        return;
    m_problems = std::move(now);
    m_contactMethods->setProblems(m_problems);
    m_customFields->setProblems(m_problems);
    Q_EMIT problemsChanged();
}

void ClientEditor::moveTo(State state)
{
    m_state = state;
    refreshProblems();
    Q_EMIT stateChanged();
}

void ClientEditor::save()
{
    if (m_state == State::Editing)
        attempt();
}

void ClientEditor::sendAnyway()
{
    if (m_state == State::Unknown)
        attempt();
}

void ClientEditor::attempt()
{
    m_history.endStep();
    m_marks.showLocalRules();
    if (!m_mayExist)
        m_failure.reset();
    if (!localProblems(m_draft).isEmpty()) {
        moveTo(m_state);
        return;
    }
    if (!m_mayExist)
        m_firstSentAt = QDateTime::currentDateTimeUtc();
    m_failure.reset();
    m_checkResult = CheckResult::NotChecked;
    m_marks.clearServerMarks();
    m_draftAtSend = m_draft;
    m_sent = sendable(m_draft);
    moveTo(State::Saving);
    m_creation->create(m_sent);
}

void ClientEditor::cancel()
{
    if (m_state == State::Saving || m_state == State::Checking)
        m_creation->stop();
}

void ClientEditor::check()
{
    if (m_state != State::Unknown)
        return;
    moveTo(State::Checking);
    m_creation->find([this](const QList<Client> &clients) { return matchesOfSent(clients); });
}

QList<Client> ClientEditor::matchesOfSent(const QList<Client> &clients) const
{
    const SoughtClient sought{.sent = m_sent, .from = m_firstSentAt, .until = QDateTime::currentDateTimeUtc()};
    return createdMatches(clients, sought, m_hints.numbers(), m_hints.region());
}

void ClientEditor::endCreated(const Client &client, bool readBackFailed)
{
    const bool edited = editedSinceSent();
    m_created = client;
    m_readBackFailed = readBackFailed;
    m_mayExist = false;
    m_checkResult = CheckResult::NotChecked;
    m_failure.reset();
    m_marks.clear();
    m_state = State::Created;
    if (!edited)
        loadCreated();
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
    QStringList words = m_marks.place(error.fields, m_sent, m_draft);
    if (!error.message.isEmpty())
        words.prepend(error.message);
    m_failure->message = words.join(u'\n');
    m_mayExist = m_mayExist || error.kind == ErrorKind::OutcomeUnknown;
    moveTo(m_mayExist ? State::Unknown : State::Editing);
}

void ClientEditor::endCheck(CheckResult result)
{
    m_checkResult = result;
    moveTo(State::Unknown);
}

void ClientEditor::startNew()
{
    m_creation->abandon();
    m_mayExist = false;
    m_checkResult = CheckResult::NotChecked;
    m_failure.reset();
    m_created.reset();
    m_readBackFailed = false;
    m_marks.clear();
    m_state = State::Editing;
    loadDraft(emptyDraft());
    m_history.clear();
    announceLoaded();
    moveTo(State::Editing);
}

void ClientEditor::showCreated()
{
    if (m_state != State::Created || !editedSinceSent())
        return;
    loadCreated();
    moveTo(State::Created);
}

void ClientEditor::acceptSuggestion(RowId row)
{
    const QModelIndex cell =
        m_contactMethods->index(m_contactMethods->rowOf(row), static_cast<int>(ContactMethodsModel::Column::Value));
    const QString suggestion = cell.data(ContactMethodsModel::SuggestionRole).toString();
    if (suggestion.isEmpty() || isReadOnly())
        return;
    m_history.endStep();
    m_contactMethods->setData(cell, suggestion, Qt::EditRole);
    m_history.endStep();
}

void ClientEditor::undo()
{
    if (!canUndo())
        return;
    loadDraft(m_history.undo(m_draft));
    announceLoaded();
}

void ClientEditor::redo()
{
    if (!canRedo())
        return;
    loadDraft(m_history.redo(m_draft));
    announceLoaded();
}

} // namespace Clientele
