// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/stores/keptdrafts.h"

#include "models/items/keptdraftsmodel.h"
#include "models/stores/clienteditor.h"
#include "models/stores/draftrefusal.h"
#include "models/stores/draftrows.h"
#include "models/stores/drafts.h"
#include "models/stores/existingclient.h"
#include "models/stores/rowalignment.h"

#include <QtCore/QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace Clientele {

namespace {

Client withRowsOf(Client client, const ClientDraft &draft)
{
    client.name = draft.name;
    client.avatarUrl = draft.avatarUrl;
    client.contactMethods = draft.contactMethods;
    client.customFields = draft.customFields;
    return client;
}

} // namespace

KeptDrafts::KeptDrafts(ClientEditor &editor, const KeptDraftsTiming &timing, QObject *parent)
    : QObject(parent)
    , m_editor(editor)
    , m_timing(timing)
    , m_clock([] { return QDateTime::currentDateTimeUtc(); })
    , m_model(new KeptDraftsModel(this))
{
    connect(&editor, &ClientEditor::leaving, this, &KeptDrafts::onLeaving);
    connect(&editor, &ClientEditor::draftChanged, this, &KeptDrafts::follow);
    connect(&editor, &ClientEditor::stateChanged, this, &KeptDrafts::follow);
    connect(&editor, &ClientEditor::problemsChanged, this, &KeptDrafts::follow);
    m_undoWindow.setSingleShot(true);
    m_undoWindow.setInterval(timing.undoWindow);
    connect(&m_undoWindow, &QTimer::timeout, this, [this] {
        m_discarded.clear();
        Q_EMIT discardedChanged();
    });
}

KeptDrafts::~KeptDrafts()
{
    m_editor.disconnect(this);
}

std::unique_ptr<DraftWriter> KeptDrafts::writerFor(const std::shared_ptr<JournalPort> &journal)
{
    if (!journal)
        return nullptr;
    const auto known = std::ranges::find_if(
        m_formers, [&journal](const Former &former) { return former.writer->journal() == journal; });
    if (known != m_formers.end()) {
        auto writer = std::move(known->writer);
        m_formers.erase(known);
        return writer;
    }
    auto writer = std::make_unique<DraftWriter>(journal, m_timing.writing);
    connect(writer.get(), &DraftWriter::changed, this, &KeptDrafts::refreshStatus);
    connect(writer.get(), &DraftWriter::written, this, &KeptDrafts::onWritten);
    return writer;
}

void KeptDrafts::setJournal(const std::shared_ptr<JournalPort> &journal)
{
    if (journal == (m_writer ? m_writer->journal() : nullptr))
        return;
    if (m_writer)
        leaveJournal();
    m_readFailure.reset();
    m_writer = writerFor(journal);
    for (const KeptDraft &draft : std::as_const(m_drafts))
        put(draft);
    flush();
    announce();
}

/** Only what is in the form comes along. */
void KeptDrafts::leaveJournal()
{
    m_writer->flush();
    m_formers.push_back({.writer = std::move(m_writer), .carried = m_inForm});
    m_drafts.removeIf([this](const KeptDraft &draft) { return draft.id != m_inForm; });
    m_discarded.clear();
    Q_EMIT discardedChanged();
}

void KeptDrafts::onWritten(const QList<QUuid> &ids)
{
    if (!m_writer || sender() != m_writer.get())
        return;
    for (Former &former : m_formers) {
        if (former.carried.isNull() || !ids.contains(former.carried))
            continue;
        former.writer->remove(std::exchange(former.carried, {}));
        former.writer->flush();
    }
    refreshStatus();
}

void KeptDrafts::refreshStatus()
{
    std::erase_if(m_formers, [this](Former &former) {
        const bool isOver = former.carried.isNull() && former.writer->isSettled();
        if (isOver)
            endLater(std::move(former.writer));
        return isOver;
    });
    const bool isFailing = failure().has_value();
    if (isFailing != std::exchange(m_wasFailing, isFailing)) {
        if (isFailing)
            Q_EMIT failed(*failure());
        else
            Q_EMIT recovered();
    }
    Q_EMIT statusChanged();
}

/** It may be the writer that says so just now. */
void KeptDrafts::endLater(std::unique_ptr<DraftWriter> writer)
{
    writer->disconnect(this);
    writer->setParent(this);
    writer.release()->deleteLater();
}

void KeptDrafts::setDrafts(const QList<KeptDraft> &drafts)
{
    m_readFailure.reset();
    for (const KeptDraft &draft : drafts) {
        const bool isNewerHere = find(draft.id) || (m_writer && m_writer->isPending(draft.id));
        if (!isNewerHere)
            m_drafts.append(withRowsOfThisRun(draft));
    }
    announce();
    refreshStatus();
}

void KeptDrafts::setReadFailure(const std::optional<Error> &failure)
{
    m_readFailure = failure;
    refreshStatus();
}

std::optional<KeptDraft> KeptDrafts::find(const QUuid &id) const
{
    const auto found = std::ranges::find(m_drafts, id, &KeptDraft::id);
    return found == m_drafts.cend() ? std::nullopt : std::optional(*found);
}

std::optional<KeptDraft> KeptDrafts::changesOf(const QString &clientId) const
{
    const auto found = std::ranges::find_if(
        m_drafts, [&clientId](const KeptDraft &draft) { return draft.client && draft.client->id == clientId; });
    return found == m_drafts.cend() ? std::nullopt : std::optional(*found);
}

const std::optional<Error> &KeptDrafts::failure() const
{
    return m_writer && m_writer->failure() ? m_writer->failure() : m_readFailure;
}

bool KeptDrafts::isBusy() const
{
    const auto works = [](const Former &former) { return former.writer->isBusy(); };
    return (m_writer && m_writer->isBusy()) || std::ranges::any_of(m_formers, works);
}

bool KeptDrafts::isSettled() const
{
    const auto isOver = [](const Former &former) { return former.writer->isSettled(); };
    return (!m_writer || m_writer->isSettled()) && std::ranges::all_of(m_formers, isOver);
}

bool KeptDrafts::wouldLoseSomething() const
{
    const auto wouldLose = [](const Former &former) { return former.writer->wouldLoseSomething(); };
    return (m_writer && m_writer->wouldLoseSomething()) || std::ranges::any_of(m_formers, wouldLose);
}

void KeptDrafts::flush()
{
    if (m_writer)
        m_writer->flush();
    for (const Former &former : m_formers)
        former.writer->flush();
}

void KeptDrafts::add(const KeptDraft &draft)
{
    if (find(draft.id))
        return;
    m_drafts.append(withRowsOfThisRun(draft));
    announce();
}

void KeptDrafts::putAside()
{
    follow();
    m_inForm = {};
    flush();
    announce();
}

void KeptDrafts::open(const QUuid &id)
{
    const auto draft = find(id);
    if (!draft || id == m_inForm)
        return;
    m_next = id;
    {
        const QScopedValueRollback opening(m_isOpening, true);
        m_editor.restore(*draft);
    }
    follow();
    announce();
    Q_EMIT opened(*draft);
}

/** What was not put aside is not wanted. */
void KeptDrafts::onLeaving()
{
    if (const QUuid left = std::exchange(m_inForm, std::exchange(m_next, {})); !left.isNull())
        discard(left);
}

void KeptDrafts::discard(const QUuid &id)
{
    const auto draft = find(id);
    if (!draft)
        return;
    remove(id);
    m_discarded.append(*draft);
    m_undoWindow.start();
    Q_EMIT discardedChanged();
}

void KeptDrafts::undoDiscard()
{
    if (m_discarded.isEmpty())
        return;
    keep(m_discarded.takeLast());
    flush();
    Q_EMIT discardedChanged();
}

void KeptDrafts::follow()
{
    if (m_isOpening)
        return;
    using State = ClientEditor::State;
    const bool isSaving = m_editor.state() == State::Saving;
    const bool wasSaving = m_handedOver.has_value();
    if (isSaving && !wasSaving)
        handOver();
    followDraft(wasSaving && !isSaving);
    if (wasSaving && !isSaving)
        takeOver();
    // What the Outbox has given back is in nothing else.
    const bool isInOutbox = m_editor.state() == State::InOutbox;
    if (std::exchange(m_wasInOutbox, isInOutbox) && !isInOutbox)
        flush();
}

/** @p isUnsure: what the journal holds of it may be something else. */
void KeptDrafts::followDraft(bool isUnsure)
{
    const auto now = unsaved();
    const QUuid before = m_inForm;
    if (!now) {
        m_inForm = {};
        if (!before.isNull())
            remove(before);
        return;
    }
    const bool isHandedOver = m_handedOver && !isUnsure && now->id == m_handedOver->id;
    if (isHandedOver)
        return;
    m_inForm = now->id;
    // Typed while the form is saved: what was handed over is no longer the form's.
    if (before != m_inForm)
        m_drafts.removeIf([&before](const KeptDraft &draft) { return draft.id == before; });
    if (isUnsure || find(now->id) != now)
        keep(*now);
}

/** An Outbox takes the draft out of the journal as it writes down what is to be sent. Nothing may put it back there. */
void KeptDrafts::handOver()
{
    m_handedOver = find(m_inForm);
    if (!m_writer || !m_handedOver)
        return;
    m_writer->flush();
    m_writer->forget(m_inForm);
}

/** What the form holds now is in the journal as soon as can be: it may be in nothing else. */
void KeptDrafts::takeOver()
{
    const QUuid id = std::exchange(m_handedOver, std::nullopt)->id;
    if (m_writer && id != m_inForm)
        m_writer->remove(id);
    flush();
    announce();
}

/** As it was sent: the Outbox's entry stands for it. */
bool KeptDrafts::isOfOutbox() const
{
    using State = ClientEditor::State;
    const State state = m_editor.state();
    const bool isUnknown = state == State::Unknown || state == State::Checking;
    return isUnknown && !m_editor.outboxItem().isNull() && !m_editor.editedSinceSent();
}

/** What is in the form, if it has to be kept. */
std::optional<KeptDraft> KeptDrafts::unsaved() const
{
    const ClientDraft typed = m_typedDraft ? m_typedDraft() : m_editor.draft();
    if (!m_editor.hasUnsavedInput() && typed == m_editor.draft())
        return std::nullopt;
    if (isOfOutbox() && typed == m_editor.draft())
        return std::nullopt;
    const QDateTime now = m_clock();
    // What is typed while the form is being saved is another draft, as the one before may be gone by then.
    const bool isAfterSending = m_handedOver && m_handedOver->id == m_inForm && m_handedOver->draft != typed
                                && m_editor.state() == ClientEditor::State::Saving;
    const auto before = isAfterSending ? std::nullopt : find(m_inForm);
    KeptDraft draft = before.value_or(KeptDraft{.id = QUuid::createUuid(), .begunAt = now});
    draft.client = clientBeingChanged();
    draft.draft = typed;
    draft.refusal = refusal(typed);
    if (!before || before->draft != draft.draft || before->client != draft.client)
        draft.changedAt = now;
    return draft;
}

/** One that may have been created is not to be sent again as if it had not. */
std::optional<Error> KeptDrafts::refusal(const ClientDraft &typed) const
{
    using State = ClientEditor::State;
    const auto &failure = m_editor.failure();
    const State state = m_editor.state();
    if (failure && isKeptRefusal(*failure) && !m_editor.existing().failedReading()) {
        Error refused = refusalAsItStands(*failure, m_editor.problems(), typed);
        refused.outboxItem = m_editor.outboxItem();
        return refused;
    }
    if (state != State::Unknown && state != State::Checking)
        return std::nullopt;
    return Error{.kind = ErrorKind::OutcomeUnknown, .outboxItem = m_editor.outboxItem()};
}

/** With the rows that its changes are told from. */
std::optional<Client> KeptDrafts::clientBeingChanged() const
{
    const ExistingClient &existing = m_editor.existing();
    if (existing.isOpen())
        return withRowsOf(existing.client(), existing.base());
    // Edits made while it was being created are changes of what was created.
    if (m_editor.state() == ClientEditor::State::Created && m_editor.created())
        return withRowsOf(*m_editor.created(), alignedWith(m_editor.draft(), draftOf(*m_editor.created())));
    return std::nullopt;
}

void KeptDrafts::keep(KeptDraft draft)
{
    put(draft);
    m_drafts.removeIf([&draft](const KeptDraft &other) { return other.id == draft.id; });
    m_drafts.prepend(std::move(draft));
    announce();
}

void KeptDrafts::put(const KeptDraft &draft)
{
    if (m_writer)
        m_writer->keep(draft);
}

void KeptDrafts::remove(const QUuid &id)
{
    if (m_writer)
        m_writer->remove(id);
    m_drafts.removeIf([&id](const KeptDraft &draft) { return draft.id == id; });
    announce();
}

void KeptDrafts::announce()
{
    if (!m_handedOver)
        m_editor.setKeptDraft(m_inForm);
    std::ranges::stable_sort(m_drafts, std::ranges::greater(), &KeptDraft::changedAt);
    m_model->show(m_drafts, m_inForm);
    Q_EMIT changed();
}

} // namespace Clientele
