// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/stores/existingclient.h"

#include "models/stores/clientupdate.h"
#include "models/stores/drafteditor.h"
#include "models/stores/draftrules.h"
#include "models/stores/drafts.h"
#include "models/stores/rowalignment.h"

#include <algorithm>

namespace Clientele {

namespace {

using Section = FieldPath::Section;

bool sameMethods(const QList<ContactMethod> &one, const QList<ContactMethod> &other)
{
    return std::ranges::equal(one, other, [](const ContactMethod &a, const ContactMethod &b) {
        return a.type == b.type && a.value == b.value && a.preferred == b.preferred;
    });
}

bool sameFields(const QList<CustomField> &one, const QList<CustomField> &other)
{
    return std::ranges::equal(
        one, other, [](const CustomField &a, const CustomField &b) { return a.key == b.key && a.value == b.value; });
}

/** Where @p held is not what a person sees in @p sent. */
QList<Section> differences(const ClientDraft &sent, const ClientDraft &held)
{
    QList<Section> sections;
    if (sent.name != held.name)
        sections.append(Section::Name);
    if (sent.avatarUrl != held.avatarUrl)
        sections.append(Section::AvatarUrl);
    if (!sameMethods(sent.contactMethods, held.contactMethods))
        sections.append(Section::ContactMethods);
    if (!sameFields(sent.customFields, held.customFields))
        sections.append(Section::CustomFields);
    return sections;
}

bool isSent(Section section, const ClientChanges &changes)
{
    switch (section) {
    case Section::Name:
        return changes.name.has_value();
    case Section::AvatarUrl:
        return changes.avatarUrl.has_value();
    case Section::ContactMethods:
        return changes.contactMethods.has_value();
    case Section::CustomFields:
        return changes.customFields.has_value();
    case Section::Form:
        return false;
    }
    Q_UNREACHABLE();
}

/** @p client with what was sent of it, when nothing better is known. */
Client withDraft(Client client, const ClientDraft &sent)
{
    client.name = sent.name;
    client.avatarUrl = sent.avatarUrl;
    client.contactMethods = sent.contactMethods;
    client.customFields = sent.customFields;
    return client;
}

} // namespace

ExistingClient::ExistingClient(DraftEditor &entry, QObject *parent)
    : QObject(parent)
    , m_entry(entry)
    , m_calls(new ClientUpdate(this))
{
    connectCalls();
}

void ExistingClient::connectCalls()
{
    connect(m_calls, &ClientUpdate::fetched, this, &ExistingClient::onFetched);
    connect(m_calls, &ClientUpdate::stored, this, &ExistingClient::endSaved);
    connect(m_calls, &ClientUpdate::unsure, this, &ExistingClient::onUnsure);
    connect(m_calls, &ClientUpdate::failed, this, &ExistingClient::onFailed);
}

void ExistingClient::setPort(ClientsPort *port)
{
    m_calls->setPort(port);
}

bool ExistingClient::isReadOnly() const
{
    return m_stage == Stage::NotOpened || m_stage == Stage::InOutbox || m_stage == Stage::Conflict
           || m_stage == Stage::Gone;
}

bool ExistingClient::isChanged() const
{
    return isOpen() && !changesOf(m_entry.draft()).isEmpty();
}

ClientChanges ExistingClient::changesOf(const ClientDraft &draft) const
{
    return changesBetween(sendable(m_base), sendable(draft));
}

void ExistingClient::moveTo(Stage stage)
{
    m_stage = stage;
    m_entry.refreshProblems();
    Q_EMIT stageChanged();
}

void ExistingClient::forgetAttempt()
{
    m_failure.reset();
    m_failedReading = false;
    m_outcome = Outcome::None;
    m_joined.clear();
    m_differing.clear();
    m_readBackFailed = false;
}

void ExistingClient::fetch()
{
    m_isReading = true;
    m_calls->fetch(m_client.id);
}

void ExistingClient::setBase(const ClientDraft &base)
{
    m_base = base;
    m_entry.marks().setBase(base);
}

void ExistingClient::begin(const Client &known)
{
    m_calls->abandon();
    forgetAttempt();
    m_savesWhenOpened = false;
    m_client = known;
    m_stage = Stage::Opening;
    m_entry.marks().clear();
    setBase(draftOf(known));
}

void ExistingClient::open(const Client &known)
{
    begin(known);
    m_entry.load(m_base);
    moveTo(Stage::Opening);
    fetch();
}

void ExistingClient::restore(const Client &known, const ClientDraft &draft, const std::optional<Error> &refusal)
{
    begin(known);
    m_entry.load(draft);
    m_failure = refusal;
    if (m_failure)
        m_failure->message = m_entry.placeAgain(*m_failure);
    moveTo(Stage::Opening);
    fetch();
}

void ExistingClient::openAgain()
{
    if (m_stage != Stage::NotOpened)
        return;
    forgetAttempt();
    moveTo(Stage::Opening);
    fetch();
}

void ExistingClient::adopt(const Client &stored)
{
    m_calls->abandon();
    forgetAttempt();
    m_client = stored;
    m_entry.marks().clear();
    setBase(alignedWith(m_entry.draft(), draftOf(stored)));
    moveTo(Stage::Editing);
}

void ExistingClient::close()
{
    m_calls->abandon();
    forgetAttempt();
    m_savesWhenOpened = false;
    m_entry.marks().setBase(std::nullopt);
    m_stage = Stage::None;
}

void ExistingClient::save()
{
    m_savesWhenOpened = m_stage == Stage::Opening;
    if (m_stage == Stage::Editing)
        attempt({});
}

/** @p joined was taken over on the way here. */
void ExistingClient::attempt(const QList<JoinedChange> &joined)
{
    forgetAttempt();
    m_joined = joined;
    m_entry.endStep();
    m_entry.marks().showLocalRules();
    m_saving = m_entry.draft();
    const bool isChanged = !changesOf(m_saving).isEmpty();
    if (!isChanged)
        m_outcome = Outcome::NothingToSave;
    if (!isChanged || !localProblems(m_saving, m_base).isEmpty()) {
        moveTo(Stage::Editing);
        return;
    }
    m_entry.marks().clearServerMarks();
    moveTo(Stage::Saving);
    fetch();
}

void ExistingClient::stop()
{
    if (m_stage == Stage::Opening || m_stage == Stage::Saving)
        m_calls->stop();
}

void ExistingClient::onFetched(const Client &client)
{
    m_isReading = false;
    if (m_stage == Stage::Opening)
        endOpening(client);
    else
        mergeAndSend(client);
}

void ExistingClient::endOpening(const Client &client)
{
    m_client = client;
    const MergeResult merge = mergeClients(m_base, m_entry.draft(), draftOf(client));
    // What collides with a quick typist is asked when that is saved, not while it is being typed.
    if (merge.conflicts().isEmpty())
        rebaseOn(merge.theirs(), merge.resolve());
    Q_EMIT stored(client);
    moveTo(Stage::Editing);
    if (m_savesWhenOpened)
        save();
}

void ExistingClient::mergeAndSend(const Client &client)
{
    MergeResult merge = mergeClients(m_base, m_saving, draftOf(client));
    if (!merge.conflicts().isEmpty())
        merge = mergeClients(m_base, m_saving = m_entry.draft(), draftOf(client));
    m_client = client;
    if (!merge.conflicts().isEmpty()) {
        m_conflict = merge;
        moveTo(Stage::Conflict);
        return;
    }
    m_joined += merge.joined();
    m_saving = merge.resolve();
    rebaseOn(merge.theirs(), mergeClients(m_base, m_entry.draft(), merge.theirs()).resolve());
    send();
}

/** @p theirs is the base from here on, and @p shown what the form shows. */
void ExistingClient::rebaseOn(const ClientDraft &theirs, const ClientDraft &shown)
{
    const ClientDraft before = m_base;
    setBase(theirs);
    if (shown == m_entry.draft() && sameData(before, theirs))
        return;
    m_entry.rebase(shown, [&](const ClientDraft &past) { return mergeClients(before, past, theirs).resolve(); });
}

void ExistingClient::send()
{
    const ClientChanges changes = changesOf(m_saving);
    // Others, or an attempt whose answer got lost, have made the same changes.
    if (changes.isEmpty())
        endSaved(m_client);
    else
        m_calls->send({.client = m_client, .changes = changes, .keptDraft = m_keptDraft});
}

void ExistingClient::onUnsure(const Error &why, const std::optional<Client> &now)
{
    const ClientChanges sent = changesOf(m_saving);
    const auto isMissing = [&](Section section) { return isSent(section, sent); };
    if (now && std::ranges::none_of(differences(sendable(m_saving), draftOf(*now)), isMissing)) {
        endSaved(now);
        return;
    }
    m_failure = why;
    m_outcome = now ? Outcome::NotArrived : Outcome::None;
    moveTo(Stage::Editing);
}

void ExistingClient::endSaved(const std::optional<Client> &now)
{
    const ClientDraft sent = sendable(m_saving);
    const ClientDraft held = now ? alignedWith(m_saving, draftOf(*now)) : sent;
    m_readBackFailed = !now;
    m_client = now.value_or(withDraft(m_client, sent));
    m_differing = differences(sent, held);
    m_outcome = Outcome::Saved;
    m_entry.marks().clear();
    const bool isEdited = m_entry.draft() != m_saving;
    setBase(m_saving);
    rebaseOn(held, isEdited ? mergeClients(m_saving, m_entry.draft(), held).resolve() : held);
    Q_EMIT stored(m_client);
    moveTo(Stage::Editing);
}

void ExistingClient::onFailed(const Error &error)
{
    m_failure = error;
    m_failedReading = m_isReading;
    if (isGone(error)) {
        Q_EMIT gone(m_client.id);
        moveTo(Stage::Gone);
    } else if (m_stage == Stage::Opening) {
        moveTo(Stage::NotOpened);
    } else if (error.kind == ErrorKind::InOutbox) {
        m_item = error.outboxItem;
        moveTo(Stage::InOutbox);
    } else {
        m_failure->message = m_entry.place(error, sendable(m_saving));
        moveTo(Stage::Editing);
    }
}

void ExistingClient::resolve(const QList<MergeChoice> &choices)
{
    if (m_stage != Stage::Conflict)
        return;
    const MergeResult conflict = m_conflict;
    rebaseOn(conflict.theirs(), conflict.resolve(choices));
    attempt(conflict.joined());
}

void ExistingClient::noteDone(const QUuid &item, const Client &client)
{
    if (m_stage != Stage::InOutbox || item != m_item)
        return;
    moveTo(Stage::Saving);
    m_calls->readAgain(client.id);
}

void ExistingClient::noteGivenBack(const OutboxItem &item)
{
    if (m_stage != Stage::InOutbox || item.id != m_item)
        return;
    m_failure.reset();
    moveTo(Stage::Editing);
}

void ExistingClient::leaveConflict()
{
    if (m_stage == Stage::Conflict)
        moveTo(Stage::Editing);
}

} // namespace Clientele
