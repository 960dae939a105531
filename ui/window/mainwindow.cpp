// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/window/mainwindow.h"

#include "models/items/contactmethodsmodel.h"
#include "models/stores/clientdeletion.h"
#include "models/stores/clienteditor.h"
#include "models/stores/clientsstore.h"
#include "models/stores/existingclient.h"
#include "ui/dialogs/connectiondialog.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/form/clientform.h"
#include "ui/list/clientspane.h"
#include "ui/text/errortext.h"
#include "ui/text/plaintext.h"
#include "ui/window/clientpane.h"
#include "ui/window/deletionindicator.h"
#include "ui/window/deletionsonleaving.h"
#include "ui/window/workspaceindicator.h"

#include <QtCore/QSettings>
#include <QtGui/QAction>
#include <QtGui/QCloseEvent>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStatusBar>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

constexpr auto GEOMETRY_KEY = "window/geometry"_L1;
constexpr auto SPLIT_KEY = "window/split"_L1;

} // namespace

MainWindow::MainWindow(ClientEditor &editor, ClientDeletion &deletion, ClientsStore &clients, UrlOpener &opener,
                       QSettings &settings)
    : m_editor(editor)
    , m_deletion(deletion)
    , m_clients(clients)
    , m_settings(settings)
    , m_openingWork(m_busy.hold())
    , m_actions(makeWindowActions(*this))
{
    setObjectName(u"mainWindow"_s);
    connect(&m_busy, &BusyState::busyChanged, this, &MainWindow::busyChanged);
    buildCentre(opener);
    addWindowMenus(*this, m_actions, m_clientsPane->menu());
    buildStatusBar();
    connectActions();
    connectPane();
    connectDeletion();
    connectClients();
    connectEditor();
    restoreWindowState();
    refresh();
    m_pane->form().focusFirstField();
}

MainWindow::~MainWindow()
{
    m_busy.disconnect(this);
}

void MainWindow::buildCentre(UrlOpener &opener)
{
    m_splitter = new QSplitter(this);
    m_splitter->setObjectName(u"mainSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_clientsPane = new ClientsPane(m_clients, opener, m_splitter);
    m_pane = new ClientPane(m_editor, m_deletion, m_splitter);
    m_splitter->setStretchFactor(1, 1);
    setCentralWidget(m_splitter);
}

void MainWindow::buildStatusBar()
{
    statusBar()->setObjectName(u"statusBar"_s);
    m_workspace = new WorkspaceIndicator(this);
    m_workspace->setStatus(m_status);
    statusBar()->addPermanentWidget(new DeletionIndicator(m_deletion, this));
    statusBar()->addPermanentWidget(m_workspace);
    connect(m_workspace, &WorkspaceIndicator::pressed, this, &MainWindow::connectionRequested);
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto &&function) {
        connect(action, &QAction::triggered, this, std::forward<decltype(function)>(function));
    };
    on(m_actions.newClient, [this] { m_pane->requestNew(); });
    on(m_actions.discard, &MainWindow::goBack);
    on(m_actions.save, [this] { m_pane->form().requestSave(); });
    on(m_actions.saveAndNew, [this] { m_pane->form().requestSaveAndNew(); });
    on(m_actions.deleteClient, [this] { m_pane->requestDelete(); });
    on(m_actions.connection, &MainWindow::connectionRequested);
    on(m_actions.sandbox, &MainWindow::sandboxRequested);
    on(m_actions.preferences, &MainWindow::showPreferences);
    on(m_actions.quit, &MainWindow::close);
    on(m_actions.undo, [this] { m_pane->form().undo(); });
    on(m_actions.redo, [this] { m_pane->form().redo(); });
    on(m_actions.nextProblem, [this] { m_pane->form().focusNextProblem(); });
    on(m_actions.message, [this] { m_pane->focusMessage(); });
    on(m_actions.shortcuts, &MainWindow::showShortcuts);
    on(m_actions.about, &MainWindow::showAbout);
}

void MainWindow::connectPane()
{
    connect(m_pane, &ClientPane::hint, this, [this](const QString &sentence) { statusBar()->showMessage(sentence); });
    connect(m_pane, &ClientPane::messageChanged, this, &MainWindow::refreshActions);
    connect(m_pane, &ClientPane::connectionRequested, this, &MainWindow::connectionRequested);
    connect(m_pane, &ClientPane::signInRequested, this, &MainWindow::signInRequested);
    connect(m_pane, &ClientPane::reopenRequested, this, &MainWindow::reopenRequested);
}

void MainWindow::connectClients()
{
    connect(m_clientsPane, &ClientsPane::hint, this,
            [this](const QString &sentence) { statusBar()->showMessage(sentence); });
    connect(m_clientsPane, &ClientsPane::openRequested, m_pane, &ClientPane::requestOpen);
    connect(m_clientsPane, &ClientsPane::deleteRequested, m_pane, &ClientPane::requestDeleteOf);
    connect(m_clientsPane, &ClientsPane::formFocusRequested, this, [this] { m_pane->form().focusFirstField(); });
    connect(m_clientsPane, &ClientsPane::newClientRequested, this, &MainWindow::startNamed);
    connect(m_clientsPane, &ClientsPane::signInRequested, this, &MainWindow::signInRequested);
    connect(m_clientsPane, &ClientsPane::connectionRequested, this, &MainWindow::connectionRequested);
    m_clientsPane->setOtherMethods([this] {
        m_pane->form().commitEditor();
        return m_editor.contactMethods()->methods();
    });
    connect(&m_clients, &ClientsStore::busyChanged, this, &MainWindow::refreshBusy);
    refreshBusy();
}

void MainWindow::connectEditor()
{
    connect(&m_editor, &ClientEditor::stateChanged, this, [this] {
        refresh();
        refreshBusy();
        if (m_editor.state() == ClientEditor::State::Created && m_editor.created())
            m_clientsPane->selectClient(m_editor.created()->id);
    });
    connect(&m_editor, &ClientEditor::problemsChanged, this, &MainWindow::refresh);
    connect(&m_editor, &ClientEditor::draftChanged, this, &MainWindow::refresh);
    connect(&m_editor, &ClientEditor::undoStateChanged, this, &MainWindow::refreshActions);
}

void MainWindow::connectDeletion()
{
    m_deletionsOnLeaving = new DeletionsOnLeaving(m_deletion, this);
    connect(&m_deletion, &ClientDeletion::changed, this, &MainWindow::refreshBusy);
}

void MainWindow::restoreWindowState()
{
    constexpr int widthInCharacters = 140;
    constexpr int heightInLines = 44;
    if (!restoreGeometry(m_settings.value(GEOMETRY_KEY).toByteArray()))
        resize(fontMetrics().averageCharWidth() * widthInCharacters, fontMetrics().lineSpacing() * heightInLines);
    m_splitter->restoreState(m_settings.value(SPLIT_KEY).toByteArray());
}

void MainWindow::setWorkspaceStatus(const WorkspaceStatus &status)
{
    m_status = status;
    m_workspace->setStatus(status);
    m_pane->setWorkspaceStatus(status);
    m_clientsPane->setWorkspace(status.connection, status.workspaceName);
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

void MainWindow::refresh()
{
    refreshActions();
    refreshTitle();
}

void MainWindow::refreshActions()
{
    using State = ClientEditor::State;
    const State state = m_editor.state();
    const bool canSave = state == State::Editing || state == State::Opening;
    const bool waiting = state == State::Saving || state == State::Checking;
    const bool isExisting = m_editor.existing().isOpen();
    nameSaveActions(m_actions, isExisting);
    m_actions.save->setEnabled(canSave);
    m_actions.saveAndNew->setEnabled(canSave || state == State::Created);
    m_actions.newClient->setEnabled(!waiting);
    m_actions.discard->setEnabled(!waiting);
    m_actions.deleteClient->setEnabled(isExisting && !waiting && state != State::Gone && state != State::Conflict);
    m_actions.undo->setEnabled(m_editor.canUndo());
    m_actions.redo->setEnabled(m_editor.canRedo());
    m_actions.message->setEnabled(m_pane->hasMessage());
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

void MainWindow::refreshBusy()
{
    const auto hold = [this](std::optional<BusyGuard> &guard, bool working) {
        if (!working)
            guard.reset();
        else if (!guard)
            guard.emplace(m_busy.hold());
    };
    using State = ClientEditor::State;
    const State state = m_editor.state();
    hold(m_editorWork, state == State::Saving || state == State::Checking || state == State::Opening);
    hold(m_deletionWork, !m_deletionsOnLeaving->areSettled());
    hold(m_clientsWork, m_clients.isBusy());
}

/** What Esc does: out of a search, or out of a client and, when nothing is lost by it, back to the list. */
void MainWindow::goBack()
{
    if (m_clientsPane->hasFocusInside()) {
        m_clientsPane->leaveSearch();
        return;
    }
    const bool losesNothing = !m_pane->wouldLoseSomething();
    m_pane->requestNew();
    if (losesNothing)
        m_clientsPane->focusList();
}

void MainWindow::startNamed(const QString &name)
{
    m_pane->askToDiscard(Discarding::By::StartingNew, [this, name] {
        m_editor.startNew();
        m_editor.setName(name);
        m_pane->form().focusFirstField();
    });
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
    openDialog(new ShortcutsDialog(shortcutHelp(m_actions, m_clientsPane->actions()), this));
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

/** Closes when the person has said what becomes of the entry and of the clients that are to be deleted. */
void MainWindow::leave()
{
    m_pane->askToDiscard(Discarding::By::Closing, [this] {
        m_deletionsOnLeaving->settle([this] {
            m_mayClose = true;
            close();
        });
    });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_mayClose && (m_pane->wouldLoseSomething() || !m_deletionsOnLeaving->areSettled())) {
        event->ignore();
        leave();
        return;
    }
    m_settings.setValue(GEOMETRY_KEY, saveGeometry());
    m_settings.setValue(SPLIT_KEY, m_splitter->saveState());
    QMainWindow::closeEvent(event);
}

} // namespace Clientele
