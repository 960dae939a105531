// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/window/clientpane.h"

#include "models/stores/clienteditor.h"
#include "ui/form/clientform.h"

#include <QtWidgets/QVBoxLayout>

namespace Clientele {

ClientPane::ClientPane(ClientEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_bar(new MessageBar(this))
    , m_form(new ClientForm(editor, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_bar);
    layout->addWidget(m_form, 1);
    connect(m_bar, &MessageBar::actionTriggered, this, &ClientPane::act);
    connectForm();
    connectEditor();
    refreshBar();
}

ClientPane::~ClientPane() = default;

void ClientPane::connectForm()
{
    connect(m_form, &ClientForm::saveRequested, this, [this] { save(false); });
    connect(m_form, &ClientForm::saveAndNewRequested, this, [this] { save(true); });
    connect(m_form, &ClientForm::newClientRequested, this, &ClientPane::requestNew);
    connect(m_form, &ClientForm::cancelRequested, &m_editor, &ClientEditor::cancel);
    connect(m_form, &ClientForm::checkRequested, &m_editor, &ClientEditor::check);
    connect(m_form, &ClientForm::sendAnywayRequested, &m_editor, &ClientEditor::sendAnyway);
    connect(m_form, &ClientForm::hint, this, &ClientPane::hint);
}

void ClientPane::connectEditor()
{
    connect(&m_editor, &ClientEditor::stateChanged, this, &ClientPane::onStateChanged);
    connect(&m_editor, &ClientEditor::problemsChanged, this, &ClientPane::refreshBar);
    connect(&m_editor, &ClientEditor::draftChanged, this, &ClientPane::refreshBar);
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
    if (m_editor.state() == ClientEditor::State::Created)
        onCreated();
    else
        refreshBar();
}

void ClientPane::onCreated()
{
    const QString sentence = createdSentence(m_editor);
    if (!m_startNext || m_editor.editedSinceSent()) {
        refreshBar();
        return;
    }
    startNew();
    Q_EMIT hint(tr("%1 Here is the next.", "%1: a whole sentence that says what was created").arg(sentence));
}

void ClientPane::refreshBar()
{
    const auto message = barMessage(m_editor, m_status);
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
    switch (m_editor.state()) {
    case ClientEditor::State::Saving:
        return Discarding::What::SaveUnderWay;
    case ClientEditor::State::Unknown:
    case ClientEditor::State::Checking:
        return Discarding::What::UnknownOutcome;
    case ClientEditor::State::Created:
        return m_editor.editedSinceSent() ? std::optional(Discarding::What::EditsAfterSaving) : std::nullopt;
    case ClientEditor::State::Editing:
        break;
    }
    return m_editor.hasUnsavedInput() ? std::optional(Discarding::What::Input) : std::nullopt;
}

void ClientPane::askToDiscard(Discarding::By by, const std::function<void()> &proceed)
{
    m_form->commitEditor();
    const auto what = whatWouldBeLost();
    if (!what) {
        proceed();
        return;
    }
    if (m_question)
        return;
    m_question = discardQuestion({.by = by, .what = *what}, this);
    connect(m_question, &QDialog::accepted, this, proceed);
    m_question->open();
}

void ClientPane::requestNew()
{
    askToDiscard(Discarding::By::StartingNew, [this] { startNew(); });
}

void ClientPane::startNew()
{
    Q_EMIT hint({});
    m_editor.startNew();
    m_form->focusFirstField();
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
    case BarAction::ShowDetails:
        showDetails();
        break;
    }
}

void ClientPane::tryAgain()
{
    if (!m_editor.failure())
        Q_EMIT reopenRequested();
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
