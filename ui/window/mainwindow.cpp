// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/window/mainwindow.h"

#include "models/items/contactmethodsmodel.h"
#include "models/stores/clientdeletion.h"
#include "models/stores/clienteditor.h"
#include "models/stores/clientsstore.h"
#include "models/stores/existingclient.h"
#include "models/stores/historyundo.h"
#include "models/stores/keptdrafts.h"
#include "models/stores/outbox.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/dialogs/signindialog.h"
#include "ui/drafts/draftspane.h"
#include "ui/form/clientform.h"
#include "ui/list/clientspane.h"
#include "ui/outbox/outboxindicator.h"
#include "ui/text/errortext.h"
#include "ui/text/permissiontext.h"
#include "ui/text/plaintext.h"
#include "ui/window/clientpane.h"
#include "ui/window/deletionindicator.h"
#include "ui/window/deletionsonleaving.h"
#include "ui/window/draftsonleaving.h"
#include "ui/window/outboxpages.h"
#include "ui/window/sidepanes.h"
#include "ui/window/storagetrouble.h"
#include "ui/window/storagetroublebar.h"
#include "ui/window/workspaceindicator.h"
#include "ui/window/workspacemenu.h"
#include "ui/workspaces/workspaceswitcher.h"

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

/** Only what has changed: else each end of the program would wait for the disk. */
void keep(QSettings &settings, QLatin1StringView key, const QByteArray &value)
{
    if (settings.value(key).toByteArray() != value)
        settings.setValue(key, value);
}

} // namespace

MainWindow::MainWindow(const Parts &parts)
    : m_editor(parts.editor)
    , m_deletion(parts.deletion)
    , m_drafts(parts.drafts)
    , m_outbox(parts.outbox)
    , m_undo(parts.undo)
    , m_clients(parts.clients)
    , m_settings(parts.settings)
    , m_openingWork(m_busy.hold())
    , m_actions(makeWindowActions(*this))
{
    setObjectName(u"mainWindow"_s);
    connect(&m_busy, &BusyState::busyChanged, this, &MainWindow::busyChanged);
    buildCentre(parts);
    m_workspaceMenu = new WorkspaceMenu(parts.workspaces, *this);
    addWindowMenus(*this, m_actions, {m_clientsPane->menu(), m_workspaceMenu->menu()}, m_sidePanes->actions());
    buildStatusBar();
    connectActions();
    connectPane();
    connectDeletion();
    connectDrafts();
    connectOutbox();
    connectClients();
    connectEditor();
    restoreWindowState();
    refresh();
    m_pane->form().focusFirstField();
}

MainWindow::~MainWindow()
{
    m_busy.disconnect(this);
    m_drafts.disconnect(this);
}

void MainWindow::buildCentre(const Parts &parts)
{
    auto *centre = new QWidget(this);
    m_splitter = new QSplitter(centre);
    m_splitter->setObjectName(u"mainSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    buildSidePanes(parts.opener);
    m_pane = new ClientPane(m_editor, m_deletion, m_drafts, m_splitter);
    m_splitter->setStretchFactor(1, 1);
    m_storageTrouble = new StorageTroubleBar(centre);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins({});
    layout->addWidget(m_storageTrouble);
    layout->addWidget(m_splitter, 1);
    setCentralWidget(centre);
}

void MainWindow::buildSidePanes(UrlOpener &opener)
{
    m_sidePanes = new SidePanes(m_splitter);
    m_clientsPane = new ClientsPane(m_clients, opener, m_sidePanes);
    m_clientsPlace = m_sidePanes->addPage({.make = [this](QWidget *) { return m_clientsPane; },
                                           .title = [] { return tr("Clients"); },
                                           .actionName = u"showClientsAction"_s,
                                           .actionText = tr("Go to the &clients"),
                                           .focus = [this] { m_clientsPane->focusList(); }});
    m_sidePanes->addPage({.make = [this](QWidget *parent) { return makeDraftsPane(parent); },
                          .title = [this] { return DraftsPane::title(m_drafts); },
                          .actionName = u"showDraftsAction"_s,
                          .actionText = tr("Go to the &drafts")});
    m_outboxPages = new OutboxPages(m_outbox, m_undo, m_sidePanes);
    connect(&m_drafts, &KeptDrafts::changed, this, [this] { m_sidePanes->refreshTitles(); });
    // They also work while another page shows.
    const ClientActions &actions = m_clientsPane->actions();
    addActions({actions.contact, actions.refresh, actions.search});
    connect(actions.search, &QAction::triggered, this, [this] {
        m_sidePanes->show(m_clientsPlace);
        m_clientsPane->focusSearch();
    });
}

QWidget *MainWindow::makeDraftsPane(QWidget *parent)
{
    auto *pane = new DraftsPane(m_drafts, parent);
    connect(pane, &DraftsPane::hint, this, &MainWindow::showHint);
    connect(pane, &DraftsPane::openRequested, m_pane, &ClientPane::requestDraft);
    connect(pane, &DraftsPane::discardOfFormRequested, m_pane, &ClientPane::requestDiscard);
    return pane;
}

void MainWindow::buildStatusBar()
{
    statusBar()->setObjectName(u"statusBar"_s);
    m_workspace = new WorkspaceIndicator(this);
    m_workspace->setStatus(m_status);
    statusBar()->addPermanentWidget(new DeletionIndicator(m_deletion, this));
    statusBar()->addPermanentWidget(m_outboxPages->indicator());
    statusBar()->addPermanentWidget(m_workspace);
    m_workspace->setMenu(m_workspaceMenu->menu());
}

void MainWindow::connectActions()
{
    const auto on = [this](QAction *action, auto &&function) {
        connect(action, &QAction::triggered, this, std::forward<decltype(function)>(function));
    };
    on(m_actions.newClient, [this] { m_pane->requestNew(); });
    on(m_actions.closeEntry, &MainWindow::goBack);
    on(m_actions.discard, [this] { m_pane->requestDiscard(); });
    on(m_actions.save, [this] { m_pane->form().requestSave(); });
    on(m_actions.saveAndNew, [this] { m_pane->form().requestSaveAndNew(); });
    on(m_actions.deleteClient, [this] { m_pane->requestDelete(); });
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
    connect(m_pane, &ClientPane::hint, this, &MainWindow::showHint);
    connect(m_pane, &ClientPane::messageChanged, this, &MainWindow::refreshActions);
    connect(m_pane, &ClientPane::connectionRequested, this, &MainWindow::connectionRequested);
    connect(m_pane, &ClientPane::signInRequested, this, &MainWindow::signInRequested);
    connect(m_pane, &ClientPane::reopenRequested, this, &MainWindow::reopenRequested);
}

void MainWindow::connectClients()
{
    connect(m_clientsPane, &ClientsPane::hint, this, &MainWindow::showHint);
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

void MainWindow::connectDrafts()
{
    m_draftsOnLeaving = new DraftsOnLeaving(m_drafts, this);
    connect(&m_drafts, &KeptDrafts::statusChanged, this, &MainWindow::refreshBusy);
}

void MainWindow::connectOutbox()
{
    connect(m_outboxPages, &OutboxPages::hint, this, &MainWindow::showHint);
    connect(&m_outbox, &Outbox::busyChanged, this, &MainWindow::refreshBusy);
    connect(&m_undo, &HistoryUndo::busyChanged, this, &MainWindow::refreshBusy);
    auto *trouble = new StorageTrouble(m_drafts, m_outbox, m_storageTrouble);
    trouble->setCommit([this] { m_pane->form().commitEditor(); });
    connect(trouble, &StorageTrouble::hint, this, &MainWindow::showHint);
}

void MainWindow::showHint(const QString &sentence)
{
    statusBar()->showMessage(sentence);
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

void MainWindow::setPermissions(const Permissions &permissions)
{
    m_permissions = permissions;
    m_pane->form().setPermissions(permissions);
    m_clientsPane->setPermissions(permissions);
    refreshActions();
}

void MainWindow::setRegionChoices(const QStringList &regions, const QString &region)
{
    m_regions = regions;
    m_region = region;
    refreshActions();
}

void MainWindow::setPictures(PictureStore &pictures)
{
    m_clientsPane->setPictures(pictures);
    m_pane->form().setPictures(&pictures);
}

void MainWindow::setNetwork(const NetworkSettings &settings, bool isPasswordKept)
{
    m_network = settings;
    m_isProxyPasswordKept = isPasswordKept;
}

bool MainWindow::showSignIn(SignInDialog *dialog)
{
    if (m_signIn) {
        delete dialog;
        m_signIn->activateWindow();
        return false;
    }
    m_signIn = dialog;
    const auto wait = [this, dialog] { m_busy.setWaitsForPerson(!dialog->isBusy()); };
    connect(dialog, &SignInDialog::busyChanged, this, wait);
    connect(dialog, &QDialog::finished, this, [this] { m_busy.setWaitsForPerson(false); });
    openDialog(dialog);
    wait();
    return true;
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
    m_actions.closeEntry->setEnabled(!waiting);
    m_actions.discard->setEnabled(!waiting);
    m_actions.deleteClient->setEnabled(isExisting && !waiting && state != State::Gone && state != State::Conflict);
    m_actions.undo->setEnabled(m_editor.canUndo());
    m_actions.redo->setEnabled(m_editor.canRedo());
    m_actions.message->setEnabled(m_pane->hasMessage());
    m_actions.nextProblem->setEnabled(!m_editor.problems().isEmpty());
    m_actions.preferences->setEnabled(!m_regions.isEmpty());
    refreshPermissions();
}

void MainWindow::refreshPermissions()
{
    const auto limit = [this](QAction *action, Permission permission) {
        const bool isAllowed = m_permissions.may(permission);
        action->setEnabled(action->isEnabled() && isAllowed);
        action->setStatusTip(isAllowed ? QString() : notAllowedReason(permission));
    };
    const Permission saving = m_editor.existing().isOpen() ? Permission::UpdateClients : Permission::CreateClients;
    limit(m_actions.save, saving);
    if (m_editor.state() != ClientEditor::State::Created)
        limit(m_actions.saveAndNew, saving);
    limit(m_actions.deleteClient, Permission::DeleteClients);
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
    hold(m_deletionWork, !m_deletion.waiting().isEmpty() || m_deletion.isSending());
    hold(m_clientsWork, m_clients.isBusy());
    hold(m_draftsWork, m_drafts.isBusy());
    hold(m_outboxWork, m_outbox.isBusy() || m_undo.isBusy());
}

/** What Esc does: out of a search or another list, or out of a client and, when nothing is lost by it, to the list. */
void MainWindow::goBack()
{
    const bool isInLists = focusWidget() && m_sidePanes->isAncestorOf(focusWidget());
    if (m_clientsPane->hasFocusInside())
        m_clientsPane->leaveSearch();
    else if (isInLists || m_pane->requestNew())
        m_sidePanes->goTo(m_clientsPlace);
}

void MainWindow::startNamed(const QString &name)
{
    m_pane->leaveForm(Discarding::By::StartingNew, [this, name] {
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
    dialog->setNetwork(m_network);
    dialog->setProxyPasswordKept(m_isProxyPasswordKept);
    connect(dialog, &PreferencesDialog::networkChanged, this, &MainWindow::networkChanged);
    dialog->setReferenceField(m_referenceField);
    connect(dialog, &PreferencesDialog::referenceFieldChosen, this, [this](const QString &key) {
        m_referenceField = key;
        Q_EMIT referenceFieldChanged(key);
    });
    dialog->setPictureSources(m_pictureSources);
    connect(dialog, &PreferencesDialog::pictureSourcesChosen, this, [this](PictureSources sources) {
        m_pictureSources = sources;
        Q_EMIT pictureSourcesChanged(sources);
    });
    openDialog(dialog);
}

void MainWindow::showShortcuts()
{
    openDialog(new ShortcutsDialog(shortcutHelp(m_actions, m_clientsPane->actions(), m_sidePanes->actions()), this));
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

/** Closes when what was typed and what is to be deleted is on the disk, or the person has said that it may be lost. */
void MainWindow::leave()
{
    m_pane->leaveForm(Discarding::By::Closing, [this] {
        m_draftsOnLeaving->settle([this] {
            m_deletionsOnLeaving->settle([this] {
                m_mayClose = true;
                close();
            });
        });
    });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_pane->form().commitEditor();
    const bool isSettled = m_drafts.isSettled() && m_deletionsOnLeaving->areSettled();
    const bool isSafe = isSettled && !m_pane->wouldLoseSomething();
    if (!isSafe && !m_mayClose)
        leave();
    // It may have become so in there, where another close() goes unheard.
    if (!isSafe && !m_mayClose) {
        event->ignore();
        return;
    }
    keep(m_settings, GEOMETRY_KEY, saveGeometry());
    keep(m_settings, SPLIT_KEY, m_splitter->saveState());
    QMainWindow::closeEvent(event);
}

} // namespace Clientele
