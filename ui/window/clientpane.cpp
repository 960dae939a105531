// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/window/clientpane.h"

#include "models/stores/clientdeletion.h"
#include "models/stores/clienteditor.h"
#include "models/stores/existingclient.h"
#include "models/stores/keptdrafts.h"
#include "ui/dialogs/conflictdialog.h"
#include "ui/drafts/draftwords.h"
#include "ui/form/clientform.h"
#include "ui/text/displaytext.h"
#include "ui/window/changemessages.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QVBoxLayout>

#include <utility>

namespace Clientele {

ClientPane::ClientPane(ClientEditor &editor, ClientDeletion &deletion, KeptDrafts &drafts, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_deletion(deletion)
    , m_drafts(drafts)
    , m_bar(new MessageBar(this))
    , m_form(new ClientForm(editor, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_bar);
    layout->addWidget(m_form, 1);
    connect(m_bar, &MessageBar::actionTriggered, this, &ClientPane::act);
    connectForm();
    connectEditor();
    connectDeletion();
    connectDrafts();
    refreshBar();
}

ClientPane::~ClientPane()
{
    m_drafts.setTypedDraft({});
}

void ClientPane::connectForm()
{
    connect(m_form, &ClientForm::saveRequested, this, [this] { save(false); });
    connect(m_form, &ClientForm::saveAndNewRequested, this, [this] { save(true); });
    connect(m_form, &ClientForm::newClientRequested, this, &ClientPane::requestNew);
    connect(m_form, &ClientForm::cancelRequested, &m_editor, &ClientEditor::cancel);
    connect(m_form, &ClientForm::checkRequested, &m_editor, &ClientEditor::check);
    connect(m_form, &ClientForm::sendAnywayRequested, &m_editor, &ClientEditor::sendAnyway);
    connect(m_form, &ClientForm::deleteRequested, this, &ClientPane::requestDelete);
    connect(m_form, &ClientForm::hint, this, &ClientPane::hint);
}

void ClientPane::connectEditor()
{
    connect(&m_editor, &ClientEditor::stateChanged, this, &ClientPane::onStateChanged);
    connect(&m_editor, &ClientEditor::problemsChanged, this, &ClientPane::refreshBar);
    connect(&m_editor, &ClientEditor::draftChanged, this, &ClientPane::refreshBar);
}

void ClientPane::connectDeletion()
{
    connect(&m_deletion, &ClientDeletion::undone, this, &ClientPane::onUndone);
    connect(&m_deletion, &ClientDeletion::done, this, [this](const Client &client) {
        Q_EMIT hint(tr("“%1” was deleted.", "%1: name of a client").arg(displayText(client.name)));
    });
    connect(&m_deletion, &ClientDeletion::failed, this, [this](const Client &client, const Error &error) {
        m_failedDeletion = FailedDeletion{client, error};
        refreshBar();
    });
}

void ClientPane::connectDrafts()
{
    m_drafts.setTypedDraft([this] { return m_form->typedDraft(); });
    connect(m_form, &ClientForm::typed, &m_drafts, &KeptDrafts::follow);
    connect(qApp, &QApplication::focusChanged, &m_drafts, &KeptDrafts::flush);
    connect(&m_editor, &ClientEditor::leaving, this, [this] { m_restored.reset(); });
    connect(&m_drafts, &KeptDrafts::opened, this, [this](const KeptDraft &draft) {
        m_restored = restoredMessage(draft.changedAt, QDateTime::currentDateTime());
        m_failedDeletion.reset();
        refreshBar();
    });
}

void ClientPane::setWorkspaceStatus(const WorkspaceStatus &status)
{
    m_status = status;
    refreshBar();
}

bool ClientPane::focusMessage()
{
    return m_bar->focusFirstButton();
}

void ClientPane::save(bool startNext)
{
    Q_EMIT hint({});
    m_startNext = startNext;
    m_failedDeletion.reset();
    m_message.reset();
    m_bar->clear();
    m_editor.save();
    refreshBar();
    if (m_editor.state() == ClientEditor::State::Editing && !m_editor.failure())
        tellLocalProblems();
}

void ClientPane::tellLocalProblems()
{
    if (!m_editor.problems().isEmpty())
        Q_EMIT hint(tr("Nothing was sent: correct what is marked. F8 goes to the next."));
}

void ClientPane::onStateChanged()
{
    // What the question said no longer holds.
    if (m_question)
        m_question->reject();
    if (m_conflict && m_conflict->isVisible())
        m_conflict->reject();
    if (m_editor.state() == ClientEditor::State::Created)
        onCreated();
    else if (m_editor.existing().outcome() == ExistingClient::Outcome::Saved)
        onSaved();
    else if (m_editor.state() == ClientEditor::State::Conflict)
        askAboutConflict();
    refreshBar();
}

void ClientPane::onCreated()
{
    m_restored.reset();
    if (m_startNext && !m_editor.editedSinceSent())
        goOn(createdSentence(m_editor));
}

void ClientPane::onSaved()
{
    m_restored.reset();
    const ExistingClient &saved = m_editor.existing();
    // What needs to be read stays to be read.
    const bool isPlain = saved.joined().isEmpty() && saved.differing().isEmpty() && !saved.readBackFailed();
    if (m_startNext && isPlain && !saved.isChanged())
        goOn(savedSentence(saved));
}

void ClientPane::goOn(const QString &sentence)
{
    m_startNext = false;
    startNew();
    Q_EMIT hint(tr("%1 Here is the next.", "%1: a whole sentence that says what was saved").arg(sentence));
}

void ClientPane::askAboutConflict()
{
    const ExistingClient &client = m_editor.existing();
    m_conflict = new ConflictDialog(client.conflict().base().name, client.conflict().conflicts(), this);
    m_conflict->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_conflict, &QDialog::accepted, this,
            [this] { m_editor.resolveConflict(m_conflict->choices().value_or(QList<MergeChoice>{})); });
    connect(m_conflict, &QDialog::rejected, &m_editor, &ClientEditor::leaveConflict);
    m_conflict->open();
}

void ClientPane::refreshBar()
{
    auto message = m_failedDeletion ? deletionFailedMessage(m_failedDeletion->client, m_failedDeletion->error, m_status)
                                    : barMessage(m_editor, m_status);
    if (!message)
        message = m_restored;
    if (message == m_message)
        return;
    m_message = message;
    if (message)
        m_bar->showMessage(*message);
    else
        m_bar->clear();
    Q_EMIT messageChanged();
}

std::optional<Discarding::What> ClientPane::whatWouldBeLost() const
{
    using What = Discarding::What;
    const bool isChange = m_editor.existing().isOpen();
    switch (m_editor.state()) {
    case ClientEditor::State::Saving:
        return isChange ? What::ChangesUnderWay : What::SaveUnderWay;
    case ClientEditor::State::Unknown:
    case ClientEditor::State::Checking:
        return m_editor.outboxItem().isNull() ? std::optional(What::UnknownOutcome) : whatTheOutboxHasNot();
    case ClientEditor::State::Created:
        return m_editor.editedSinceSent() ? std::optional(What::EditsAfterSaving) : std::nullopt;
    case ClientEditor::State::Editing:
    case ClientEditor::State::Opening:
    case ClientEditor::State::NotOpened:
    case ClientEditor::State::Conflict:
    case ClientEditor::State::InOutbox:
    case ClientEditor::State::Gone:
        break;
    }
    if (!m_editor.hasUnsavedInput())
        return std::nullopt;
    return isChange ? What::Changes : What::Input;
}

/** What was sent is in the Outbox, which goes on looking for it. */
std::optional<Discarding::What> ClientPane::whatTheOutboxHasNot() const
{
    return m_editor.editedSinceSent() ? std::optional(Discarding::What::Input) : std::nullopt;
}

bool ClientPane::isKept(Discarding::What what) const
{
    using What = Discarding::What;
    const bool canBe = what == What::Input || what == What::Changes || what == What::EditsAfterSaving;
    return canBe && m_drafts.canKeep();
}

bool ClientPane::wouldLoseSomething() const
{
    const auto what = whatWouldBeLost();
    return what && !isKept(*what);
}

bool ClientPane::leaveForm(Discarding::By by, const std::function<void()> &proceed)
{
    m_form->commitEditor();
    const auto what = whatWouldBeLost();
    if (!what || (by == Discarding::By::Closing && isKept(*what)))
        proceed();
    else if (isKept(*what))
        keepAside(proceed);
    else
        ask({.by = by, .what = *what}, proceed);
    return !what || isKept(*what);
}

void ClientPane::keepAside(const std::function<void()> &proceed)
{
    const QString name = m_editor.name();
    m_drafts.putAside();
    proceed();
    Q_EMIT hint(keptSentence(name));
}

void ClientPane::ask(const Discarding &discarding, const std::function<void()> &proceed)
{
    if (m_question)
        return;
    m_question = discardQuestion(discarding, this);
    connect(m_question, &QDialog::accepted, this, [this, discarding, proceed] {
        const bool isUnderWay =
            discarding.what == Discarding::What::SaveUnderWay || discarding.what == Discarding::What::ChangesUnderWay;
        // What is to be discarded must not hold up the end of the program.
        if (discarding.by == Discarding::By::Closing && !isUnderWay)
            m_editor.startNew();
        proceed();
    });
    m_question->open();
}

void ClientPane::requestDiscard()
{
    m_form->commitEditor();
    const auto what = whatWouldBeLost();
    if (what)
        ask({.by = Discarding::By::StartingNew, .what = *what}, [this] { startNew(); });
    else
        startNew();
}

bool ClientPane::requestNew()
{
    return leaveForm(Discarding::By::StartingNew, [this] { startNew(); });
}

void ClientPane::requestDraft(const QUuid &id)
{
    if (id == m_drafts.inForm())
        m_form->focusFirstField();
    else
        leaveForm(Discarding::By::OpeningAnother, [this, id] {
            m_drafts.open(id);
            m_form->focusFirstField();
        });
}

void ClientPane::offerNewestDraft()
{
    const bool isFree =
        m_editor.state() == ClientEditor::State::Editing && !m_editor.existing().isOpen() && m_drafts.inForm().isNull();
    if (isFree && !m_drafts.drafts().isEmpty())
        m_drafts.open(m_drafts.drafts().constFirst().id);
}

void ClientPane::startNew()
{
    Q_EMIT hint({});
    m_failedDeletion.reset();
    m_editor.startNew();
    m_form->focusFirstField();
}

void ClientPane::requestOpen(const Client &known)
{
    const ExistingClient &open = m_editor.existing();
    const bool isOpen =
        open.isOpen() && open.client().sameIdentityAs(known) && open.stage() != ExistingClient::Stage::Gone;
    if (isOpen)
        return;
    const auto changes = m_drafts.changesOf(known.id);
    leaveForm(Discarding::By::OpeningAnother, [this, known, changes] {
        m_failedDeletion.reset();
        if (changes)
            m_drafts.open(changes->id);
        else
            m_editor.open(known);
    });
}

void ClientPane::requestDelete()
{
    if (!m_editor.existing().isOpen())
        return;
    m_form->commitEditor();
    const auto removeOpen = [this] { remove(m_editor.existing().client()); };
    if (const auto what = whatWouldBeLost())
        ask({.by = Discarding::By::OpeningAnother, .what = *what}, removeOpen);
    else
        removeOpen();
}

void ClientPane::requestDeleteOf(const Client &client)
{
    const bool isOpen = m_editor.existing().isOpen() && m_editor.existing().client().id == client.id;
    if (isOpen)
        requestDelete();
    else
        m_deletion.remove(client);
}

void ClientPane::remove(const Client &client)
{
    m_deletedId = client.id;
    startNew();
    m_deletion.remove(client);
}

void ClientPane::onUndone(const Client &client)
{
    const bool isFree = !m_editor.existing().isOpen() && !whatWouldBeLost();
    if (client.id == m_deletedId && isFree)
        requestOpen(client);
}

void ClientPane::act(BarAction action)
{
    switch (action) {
    case BarAction::SignIn:
        Q_EMIT signInRequested();
        break;
    case BarAction::TryAgain:
        tryAgain();
        break;
    case BarAction::CheckConnection:
        Q_EMIT connectionRequested();
        break;
    case BarAction::ShowCreated:
        m_editor.showCreated();
        break;
    case BarAction::EditCreated:
        m_editor.editCreated();
        m_form->focusFirstField();
        break;
    case BarAction::MakeNew:
        m_editor.makeNew();
        m_form->focusFirstField();
        break;
    case BarAction::SendNow:
        m_editor.sendNow();
        break;
    case BarAction::TakeBack:
        m_editor.takeBack();
        m_form->focusFirstField();
        break;
    case BarAction::Discard:
        requestDiscard();
        break;
    case BarAction::ShowDetails:
        showDetails();
        break;
    }
}

void ClientPane::tryAgain()
{
    if (const auto failed = std::exchange(m_failedDeletion, std::nullopt)) {
        refreshBar();
        m_deletion.remove(failed->client);
    } else if (!m_editor.failure())
        Q_EMIT reopenRequested();
    else if (m_editor.state() == ClientEditor::State::NotOpened)
        m_editor.openAgain();
    else if (m_startNext)
        m_form->requestSaveAndNew();
    else
        m_form->requestSave();
}

void ClientPane::showDetails()
{
    if (!m_message)
        return;
    auto *dialog = new DetailsDialog(m_message->details, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace Clientele
