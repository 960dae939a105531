// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/window/mainwindow.h"

#include "models/stores/clienteditor.h"
#include "ui/dialogs/connectiondialog.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/form/clientform.h"
#include "ui/text/errortext.h"
#include "ui/text/plaintext.h"
#include "ui/window/barmessages.h"
#include "ui/window/workspaceindicator.h"

#include <QtCore/QSettings>
#include <QtGui/QAction>
#include <QtGui/QCloseEvent>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

constexpr auto GEOMETRY_KEY = "window/geometry"_L1;
constexpr auto SPLIT_KEY = "window/split"_L1;

} // namespace

MainWindow::MainWindow(ClientEditor &editor, QSettings &settings)
    : m_editor(editor)
    , m_settings(settings)
    , m_openingWork(m_busy.hold())
    , m_actions(makeWindowActions(*this))
{
    setObjectName(u"mainWindow"_s);
    connect(&m_busy, &BusyState::busyChanged, this, &MainWindow::busyChanged);
    addWindowMenus(*this, m_actions);
    buildCentre();
    buildStatusBar();
    connectActions();
    connectForm();
    connectEditor();
    restoreWindowState();
    refresh();
    m_form->focusFirstField();
}

MainWindow::~MainWindow()
{
    m_busy.disconnect(this);
}

void MainWindow::buildCentre()
{
    m_splitter = new QSplitter(this);
    m_splitter->setObjectName(u"mainSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    auto *pane = new QWidget(m_splitter);
    m_bar = new MessageBar(pane);
    m_form = new ClientForm(m_editor, pane);
    auto *layout = new QVBoxLayout(pane);
    layout->addWidget(m_bar);
    layout->addWidget(m_form, 1);
    setCentralWidget(m_splitter);
    connect(m_bar, &MessageBar::actionTriggered, this, &MainWindow::act);
}

void MainWindow::buildStatusBar()
{
    statusBar()->setObjectName(u"statusBar"_s);
    m_workspace = new WorkspaceIndicator(this);
    m_workspace->setStatus(m_status);
    statusBar()->addPermanentWidget(m_workspace);
    connect(m_workspace, &WorkspaceIndicator::pressed, this, &MainWindow::connectionRequested);
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto &&function) {
        connect(action, &QAction::triggered, this, std::forward<decltype(function)>(function));
    };
    on(m_actions.newClient, [this] { askToDiscard(Discarding::By::StartingNew, [this] { startNew(); }); });
    on(m_actions.discard, [this] { askToDiscard(Discarding::By::StartingNew, [this] { startNew(); }); });
    on(m_actions.save, [this] { m_form->requestSave(); });
    on(m_actions.saveAndNew, [this] { m_form->requestSaveAndNew(); });
    on(m_actions.connection, &MainWindow::connectionRequested);
    on(m_actions.sandbox, &MainWindow::sandboxRequested);
    on(m_actions.preferences, &MainWindow::showPreferences);
    on(m_actions.quit, &MainWindow::close);
    on(m_actions.undo, [this] { m_form->undo(); });
    on(m_actions.redo, [this] { m_form->redo(); });
    on(m_actions.nextProblem, [this] { m_form->focusNextProblem(); });
    on(m_actions.message, [this] { m_bar->focusFirstButton(); });
    on(m_actions.shortcuts, &MainWindow::showShortcuts);
    on(m_actions.about, &MainWindow::showAbout);
}

void MainWindow::connectForm()
{
    connect(m_form, &ClientForm::saveRequested, this, [this] { save(false); });
    connect(m_form, &ClientForm::saveAndNewRequested, this, [this] { save(true); });
    connect(m_form, &ClientForm::newClientRequested, m_actions.newClient, &QAction::trigger);
    connect(m_form, &ClientForm::cancelRequested, &m_editor, &ClientEditor::cancel);
    connect(m_form, &ClientForm::checkRequested, &m_editor, &ClientEditor::check);
    connect(m_form, &ClientForm::sendAnywayRequested, &m_editor, &ClientEditor::sendAnyway);
    connect(m_form, &ClientForm::hint, this, [this](const QString &sentence) { statusBar()->showMessage(sentence); });
}

void MainWindow::connectEditor()
{
    connect(&m_editor, &ClientEditor::stateChanged, this, &MainWindow::onStateChanged);
    connect(&m_editor, &ClientEditor::problemsChanged, this, &MainWindow::refresh);
    connect(&m_editor, &ClientEditor::draftChanged, this, &MainWindow::refresh);
    connect(&m_editor, &ClientEditor::undoStateChanged, this, &MainWindow::refreshActions);
}

void MainWindow::restoreWindowState()
{
    constexpr int widthInCharacters = 102;
    constexpr int heightInLines = 44;
    if (!restoreGeometry(m_settings.value(GEOMETRY_KEY).toByteArray()))
        resize(fontMetrics().averageCharWidth() * widthInCharacters, fontMetrics().lineSpacing() * heightInLines);
    m_splitter->restoreState(m_settings.value(SPLIT_KEY).toByteArray());
}

void MainWindow::setWorkspaceStatus(const WorkspaceStatus &status)
{
    m_status = status;
    m_workspace->setStatus(status);
    refresh();
    if (status.kind != WorkspaceStatus::Kind::Opening)
        m_openingWork.reset();
    else if (!m_openingWork)
        m_openingWork.emplace(m_busy.hold());
}

void MainWindow::setRegionChoices(const QStringList &regions, const QString &region)
{
    m_regions = regions;
    m_region = region;
    refreshActions();
}

ConnectionDialog *MainWindow::showConnectionDialog(ConnectionTester &tester, const Connection &initial)
{
    if (m_connectionDialog)
        return nullptr;
    m_connectionDialog = new ConnectionDialog(tester, this);
    connect(m_connectionDialog, &ConnectionDialog::busyChanged, m_connectionDialog,
            [this, guard = std::make_shared<std::optional<BusyGuard>>()](bool busy) {
                guard->reset();
                if (busy)
                    guard->emplace(m_busy.hold());
            });
    openDialog(m_connectionDialog);
    m_connectionDialog->load(initial);
    return m_connectionDialog;
}

void MainWindow::save(bool startNext)
{
    statusBar()->clearMessage();
    m_startNext = startNext;
    m_message.reset();
    m_bar->clear();
    m_editor.save();
    refreshBar();
    if (m_editor.state() == ClientEditor::State::Editing && !m_editor.failure())
        tellLocalProblems();
}

void MainWindow::tellLocalProblems()
{
    if (!m_editor.problems().isEmpty())
        statusBar()->showMessage(tr("Nothing was sent: correct what is marked. F8 goes to the next."));
}

void MainWindow::onStateChanged()
{
    // What the question said no longer holds.
    if (m_question)
        m_question->reject();
    if (m_editor.state() == ClientEditor::State::Created)
        onCreated();
    else
        refresh();
    refreshBusy();
}

void MainWindow::onCreated()
{
    const QString sentence = createdSentence(m_editor);
    if (!m_startNext || m_editor.editedSinceSent()) {
        refresh();
        return;
    }
    startNew();
    statusBar()->showMessage(
        tr("%1 Here is the next.", "%1: a whole sentence that says what was created").arg(sentence));
}

void MainWindow::refresh()
{
    refreshActions();
    refreshTitle();
    refreshBar();
}

void MainWindow::refreshActions()
{
    const bool editing = m_editor.state() == ClientEditor::State::Editing;
    const bool waiting =
        m_editor.state() == ClientEditor::State::Saving || m_editor.state() == ClientEditor::State::Checking;
    m_actions.save->setEnabled(editing);
    m_actions.saveAndNew->setEnabled(editing || m_editor.state() == ClientEditor::State::Created);
    m_actions.newClient->setEnabled(!waiting);
    m_actions.discard->setEnabled(!waiting);
    m_actions.undo->setEnabled(m_editor.canUndo());
    m_actions.redo->setEnabled(m_editor.canRedo());
    m_actions.nextProblem->setEnabled(!m_editor.problems().isEmpty());
    m_actions.preferences->setEnabled(!m_regions.isEmpty());
    m_actions.sandbox->setEnabled(m_status.kind != WorkspaceStatus::Kind::Sandbox);
}

void MainWindow::refreshTitle()
{
    const ErrorContext context{.connection = m_status.connection, .workspaceName = m_status.workspaceName};
    QString title = tr("Clientele[*]");
    if (m_status.kind == WorkspaceStatus::Kind::Sandbox)
        title = tr("Sandbox workspace[*] — Clientele");
    else if (!m_status.connection.workspaceId.isEmpty())
        title = tr("%1[*] — Clientele", "%1: workspace").arg(workspaceTitle(context).replace("[*]"_L1, "[*][*]"_L1));
    setWindowTitle(title);
    setWindowModified(m_editor.hasUnsavedInput());
}

void MainWindow::refreshBar()
{
    const auto message = barMessage(m_editor, m_status);
    m_actions.message->setEnabled(message.has_value());
    if (message == m_message)
        return;
    m_message = message;
    if (message)
        m_bar->showMessage(*message);
    else
        m_bar->clear();
}

void MainWindow::refreshBusy()
{
    const bool working =
        m_editor.state() == ClientEditor::State::Saving || m_editor.state() == ClientEditor::State::Checking;
    if (!working)
        m_editorWork.reset();
    else if (!m_editorWork)
        m_editorWork.emplace(m_busy.hold());
}

std::optional<Discarding::What> MainWindow::whatWouldBeLost() const
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

void MainWindow::askToDiscard(Discarding::By by, const std::function<void()> &proceed)
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

void MainWindow::startNew()
{
    statusBar()->clearMessage();
    m_editor.startNew();
    m_form->focusFirstField();
}

void MainWindow::act(BarAction action)
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

void MainWindow::tryAgain()
{
    if (!m_editor.failure())
        Q_EMIT reopenRequested();
    else if (m_startNext)
        m_form->requestSaveAndNew();
    else
        m_form->requestSave();
}

void MainWindow::showDetails()
{
    if (m_message)
        openDialog(new DetailsDialog(m_message->details, this));
}

void MainWindow::showPreferences()
{
    auto *dialog = new PreferencesDialog(m_regions, m_region, this);
    connect(dialog, &PreferencesDialog::regionChosen, this, [this](const QString &region) {
        m_region = region;
        Q_EMIT regionChanged(region);
    });
    openDialog(dialog);
}

void MainWindow::showShortcuts()
{
    openDialog(new ShortcutsDialog(shortcutHelp(m_actions), this));
}

void MainWindow::showAbout()
{
    QMessageBox *box = plainMessage(this, QMessageBox::NoIcon, tr("About Clientele"),
                                    tr("Clientele %1\nEnters and keeps the clients of a workspace.\n© 2026 The "
                                       "Clientele authors. Free software under the MIT licence.")
                                        .arg(QStringLiteral(CLIENTELE_VERSION)));
    box->setObjectName(u"aboutDialog"_s);
    auto *close = new QPushButton(tr("Close"), box);
    close->setObjectName(u"closeAboutButton"_s);
    close->setAccessibleName(tr("Close"));
    box->addButton(close, QMessageBox::RejectRole);
    openDialog(box);
}

void MainWindow::openDialog(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_mayClose && whatWouldBeLost()) {
        event->ignore();
        askToDiscard(Discarding::By::Closing, [this] {
            m_mayClose = true;
            close();
        });
        return;
    }
    m_settings.setValue(GEOMETRY_KEY, saveGeometry());
    m_settings.setValue(SPLIT_KEY, m_splitter->saveState());
    QMainWindow::closeEvent(event);
}

} // namespace Clientele
