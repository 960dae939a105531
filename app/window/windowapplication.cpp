// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/window/windowapplication.h"

#include "app/phoneregion.h"
#include "app/window/firstidle.h"
#include "models/storage/ownfile.h"
#include "resources/icons/applicationicon.h"
#include "ui/list/clientspane.h"
#include "ui/text/plaintext.h"
#include "ui/window/clientpane.h"
#include "ui/window/mainwindow.h"
#include "ui/window/storagetroublebar.h"
#include "ui/window/workspacemenu.h"

#include <QtCore/QLocale>
#include <QtCore/QSettings>
#include <QtGui/QGuiApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace Clientele {

WindowApplication::WindowApplication(const WindowOptions &options)
    : m_options(options)
    , m_profile(options.profileDir)
    , m_settings(m_profile.openSettings())
    , m_clients(QLocale().name())
    , m_window(std::make_unique<MainWindow>(MainWindow::Parts{.editor = m_editor,
                                                              .deletion = m_deletion,
                                                              .drafts = m_drafts,
                                                              .outbox = m_outbox,
                                                              .undo = m_undo,
                                                              .clients = m_clients,
                                                              .workspaces = m_list.workspaces(),
                                                              .opener = m_opener,
                                                              .settings = m_settings.store()}))
{
    connectWindow();
    connectClients();
    connectOutbox();
    connectJournal();
    chooseFirstWorkspace();
    showKeptList(m_profile.cacheFile(m_list.workspaces().current().connection));
    connectWorkspaces();
}

WindowApplication::~WindowApplication()
{
    // The port dies with the session and ends its calls; the editor must live then, and have no port to ask again.
    m_editor.setClientsPort(nullptr);
    m_outbox.setPorts(nullptr, nullptr);
    m_formClients.reset();
    m_clients.setListPort(nullptr);
    m_pictures.reset();
    m_network.reset();
    m_signIns.reset();
    m_session.reset();
    m_editor.setPhoneNumbers(nullptr, {});
    m_window.reset();
}

void WindowApplication::startAfterFirstIdle()
{
    connect(new FirstIdle(*m_window), &FirstIdle::reached, this, &WindowApplication::start);
}

void WindowApplication::start()
{
    m_window->setWindowIcon(applicationIcon());
    m_clients.loadRest();
    // Read on a thread of its own while the backend is loaded.
    m_journal.open(m_profile.journalFile(m_list.workspaces().current().connection));
    QString whyNot;
    m_backend = loadBackend(&whyNot);
    if (!m_backend) {
        reportNoBackend(whyNot);
        return;
    }
    applyRegion();
    m_session = std::make_unique<WorkspaceSession>(*m_backend, m_profile);
    m_signIns = std::make_unique<SignIns>(SignIns::Parts{.window = *m_window,
                                                         .backend = *m_backend,
                                                         .session = *m_session,
                                                         .workspaces = m_list.workspaces(),
                                                         .profile = m_profile});
    m_network = std::make_unique<NetworkChoice>(
        NetworkChoice::Parts{.window = *m_window, .backend = *m_backend, .settings = m_settings, .profile = m_profile});
    m_pictures = std::make_unique<PictureChoice>(PictureChoice::Parts{
        .window = *m_window, .backend = *m_backend, .settings = m_settings, .session = *m_session});
    connectSession();
    connectNetwork();
    m_network->begin();
    openCurrent();
    m_signIns->removeLeftTokens();
}

void WindowApplication::connectSession()
{
    connect(m_session.get(), &WorkspaceSession::statusChanged, this, &WindowApplication::applyStatus);
    connect(m_session.get(), &WorkspaceSession::portChanged, this, &WindowApplication::applyPort);
    connect(m_session.get(), &WorkspaceSession::permissionsChanged, this,
            [this] { m_window->setPermissions(m_session->permissions()); });
    connect(m_session.get(), &WorkspaceSession::signInNeeded, m_signIns.get(), &SignIns::askWhenNobodyTypes);
    connect(m_session.get(), &WorkspaceSession::signedIn, this, &WindowApplication::onSignedIn);
    connect(m_signIns.get(), &SignIns::hint, m_window.get(), &MainWindow::showHint);
}

/** Whatever waits for the network is tried when that changes. */
void WindowApplication::connectNetwork()
{
    const auto tryAll = [this] {
        if (m_session->status().kind == WorkspaceStatus::Kind::Unavailable)
            m_session->tryAgain();
        m_outbox.retry();
        if (m_clients.status().failure)
            m_clients.refresh();
    };
    connect(m_network.get(), &NetworkChoice::changed, this, tryAll);
    connect(m_network.get(), &NetworkChoice::hint, m_window.get(), &MainWindow::showHint);
    m_backend->whenNetworkChanges(tryAll);
    const auto ask = [this](const std::optional<Error> &failure) {
        if (failure && failure->cause == ErrorCause::ProxySignIn)
            m_network->askAtProxy();
    };
    connect(m_session.get(), &WorkspaceSession::statusChanged, this, [this, ask] { ask(m_session->status().reason); });
    connect(&m_clients, &ClientsStore::statusChanged, m_network.get(),
            [this, ask] { ask(m_clients.status().failure); });
}

void WindowApplication::chooseFirstWorkspace()
{
    Workspaces &workspaces = m_list.workspaces();
    if (m_options.connection)
        workspaces.setCurrent(workspaces.add({.id = {}, .connection = *m_options.connection}));
    else if (m_options.sandbox)
        workspaces.setCurrent(workspaces.sandbox().id);
}

void WindowApplication::connectWorkspaces()
{
    connect(&m_list.workspaces(), &Workspaces::currentChanged, this, &WindowApplication::openCurrent);
    const WorkspaceMenu &menu = m_window->workspaces();
    connect(&menu, &WorkspaceMenu::chosen, this, &WindowApplication::switchTo);
    connect(&menu, &WorkspaceMenu::addRequested, this, [this] {
        if (m_signIns)
            m_signIns->add({});
    });
    connect(&menu, &WorkspaceMenu::signInRequested, this, &WindowApplication::requestSignIn);
    connect(&menu, &WorkspaceMenu::signOutRequested, this, &WindowApplication::signOut);
    connect(&menu, &WorkspaceMenu::removeRequested, this, &WindowApplication::removeWorkspace);
    connect(&menu, &WorkspaceMenu::unsentWorkWanted, this, &WindowApplication::countUnsentWork);
}

void WindowApplication::connectWindow()
{
    MainWindow *window = m_window.get();
    connect(window, &MainWindow::connectionRequested, this, [this] {
        if (m_signIns)
            m_signIns->add(m_list.workspaces().current().connection);
    });
    connect(window, &MainWindow::signInRequested, this, &WindowApplication::requestSignIn);
    connect(window, &MainWindow::reopenRequested, this, &WindowApplication::reopen);
    connect(window, &MainWindow::regionChanged, this, [this](const QString &region) {
        choosePhoneRegion(m_settings.store(), region);
        applyRegion();
    });
    window->setReferenceField(m_settings.referenceField());
    m_outbox.setReferenceField(m_settings.referenceField());
    connect(window, &MainWindow::referenceFieldChanged, this, [this](const QString &key) {
        m_settings.setReferenceField(key);
        m_outbox.setReferenceField(key);
    });
}

void WindowApplication::connectClients()
{
    connect(&m_editor, &ClientEditor::clientStored, &m_clients, &ClientsStore::noteStored);
    connect(&m_editor, &ClientEditor::clientGone, &m_clients, &ClientsStore::noteGone);
    connect(&m_deletion, &ClientDeletion::done, this, [this](const Client &client) { m_clients.noteGone(client.id); });
    connect(&m_deletion, &ClientDeletion::changed, this, [this] { m_clients.setHidden(m_deletion.pendingIds()); });
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        constexpr std::chrono::minutes fresh(1);
        if (state != Qt::ApplicationActive)
            return;
        if (m_session)
            m_session->lookAgain();
        m_clients.refreshIfOlderThan(fresh);
        m_outbox.retry();
    });
}

void WindowApplication::connectOutbox()
{
    connect(&m_editor, &ClientEditor::checkRequested, &m_outbox, &Outbox::check);
    connect(&m_editor, &ClientEditor::takeBackRequested, &m_outbox, &Outbox::takeBack);
    connect(&m_editor, &ClientEditor::sendNowRequested, &m_outbox, &Outbox::sendNow);
    connect(&m_outbox, &Outbox::done, &m_editor, &ClientEditor::noteDone);
    connect(&m_outbox, &Outbox::stays, &m_editor, &ClientEditor::noteStays);
    connect(&m_outbox, &Outbox::givenBack, &m_editor, &ClientEditor::noteGivenBack);
    connect(&m_outbox, &Outbox::checked, &m_editor, &ClientEditor::noteChecked);
    connect(&m_outbox, &Outbox::checkFailed, &m_editor, &ClientEditor::noteCheckFailed);
    connect(&m_outbox, &Outbox::givenBack, this, [this](const OutboxItem &, const KeptDraft &draft) {
        m_drafts.add(draft);
        if (m_drafts.inForm() != draft.id)
            m_window->pane().requestDraft(draft.id);
    });
    connect(&m_outbox, &Outbox::done, this, [this](const QUuid &, ClientAction action, const Client &client) {
        if (action != ClientAction::Remove)
            m_clients.noteStored(client);
    });
    m_outbox.setKnownClients([this] { return m_clients.known(); });
}

void WindowApplication::connectJournal()
{
    connect(&m_journal, &WorkspaceJournal::opened, this, [this] {
        m_readingWork.emplace(m_window->busyState().hold());
        m_outbox.setJournal(nullptr, {});
        m_drafts.setJournal(m_journal.journal());
        applyOutbox();
    });
    connect(&m_journal, &WorkspaceJournal::wasRead, this, [this](const JournalContent &content) {
        m_outbox.setJournal(m_journal.journal().get(), content);
        m_drafts.setDrafts(content.drafts);
        if (content.damage)
            m_window->storageTrouble().showDamage(*content.damage);
        if (std::exchange(m_offersDraft, false))
            m_window->pane().offerNewestDraft();
        if (!m_formClients)
            applyOutbox();
        m_readingWork.reset();
    });
    connect(&m_journal, &WorkspaceJournal::failed, this, [this](const Error &error) {
        m_drafts.setReadFailure(error);
        if (!m_formClients)
            applyOutbox();
        m_readingWork.reset();
    });
}

/** Forms wait for their way to the server until it is known where what they send is written down. */
void WindowApplication::applyOutbox()
{
    ClientsPort *server = m_session ? m_session->port() : nullptr;
    m_outbox.setPorts(server, m_session ? m_session->listPort() : nullptr);
    auto clients = server && m_journal.isSettled() ? std::make_unique<OutboxClients>(m_outbox, *server) : nullptr;
    m_editor.setClientsPort(clients.get());
    m_formClients = std::move(clients);
}

/** Another file is another workspace, whose list is shown at once as far as it is kept. */
void WindowApplication::keepListIn(const QString &cacheFile)
{
    if (cacheFile == m_cacheFile)
        return;
    showKeptList(cacheFile);
    m_clients.loadRest();
}

void WindowApplication::showKeptList(const QString &cacheFile)
{
    m_cacheFile = cacheFile;
    const auto former = std::exchange(m_cache, std::make_unique<ClientsCache>(cacheFile));
    m_clients.setCache(m_cache.get());
}

void WindowApplication::openCurrent()
{
    const SavedWorkspace &current = m_list.workspaces().current();
    if (m_session && !m_session->isIn(current))
        m_session->open(current);
}

void WindowApplication::switchTo(const QUuid &workspace)
{
    m_window->pane().leaveForm(Discarding::By::OpeningAnother, [this, workspace] {
        m_editor.startNew();
        m_list.workspaces().setCurrent(workspace);
    });
}

void WindowApplication::removeWorkspace(const QUuid &workspace, bool wipe)
{
    const auto removed = m_list.workspaces().find(workspace);
    if (!removed || removed->isSandbox())
        return;
    if (m_signIns)
        m_signIns->forgetToken(*removed);
    m_editor.startNew();
    m_list.workspaces().remove(workspace);
    if (wipe) {
        m_journal.clear(m_profile.journalFile(removed->connection), {});
        OwnFile::remove(m_profile.cacheFile(removed->connection));
    }
}

void WindowApplication::countUnsentWork(const QUuid &workspace)
{
    const auto wanted = m_list.workspaces().find(workspace);
    if (!wanted)
        return;
    const auto tell = [this, workspace](const std::optional<UnsentWork> &work) {
        m_window->workspaces().setUnsentWork(workspace, work);
    };
    if (m_session && m_session->isIn(*wanted)) {
        tell(UnsentWork{.drafts = static_cast<int>(m_drafts.drafts().size()),
                        .outboxEntries = static_cast<int>(m_outbox.items().size())});
        return;
    }
    m_journal.readAside(m_profile.journalFile(wanted->connection), [tell](const Result<JournalContent> &content) {
        tell(content ? std::optional(UnsentWork{.drafts = static_cast<int>(content->drafts.size()),
                                                .outboxEntries = static_cast<int>(content->items.size())})
                     : std::nullopt);
    });
}

void WindowApplication::signOut(bool wipe)
{
    if (!m_signIns)
        return;
    m_signIns->signOut();
    if (wipe)
        wipeCurrent();
}

/** What is on this computer of the workspace that stays open. */
void WindowApplication::wipeCurrent()
{
    m_editor.startNew();
    m_outbox.setJournal(nullptr, {});
    m_drafts.setJournal(nullptr);
    const QString file = m_journal.file();
    m_journal.clear(file, [this, file] { m_journal.open(file); });
    m_clients.setCache(nullptr);
    m_cache.reset();
    OwnFile::remove(m_cacheFile);
    showKeptList(m_cacheFile);
    m_clients.loadRest();
    m_clients.setListPort(m_session->listPort());
}

void WindowApplication::reopen()
{
    if (!m_session)
        start();
    else
        m_session->tryAgain();
}

void WindowApplication::requestSignIn()
{
    if (!m_signIns || !m_session)
        return;
    const bool isSignedOut = m_session->status().kind != WorkspaceStatus::Kind::Connected;
    m_signIns->ask(isSignedOut ? SignInSheet::Reason::SignedOut : SignInSheet::Reason::EndsSoon);
}

/** What had ended as not signed in goes on too. */
void WindowApplication::onSignedIn()
{
    m_outbox.setPorts(m_session->port(), m_session->listPort());
    m_clients.refresh();
    if (waitsForSignIn())
        goOn();
}

void WindowApplication::goOn()
{
    if (m_editor.state() == ClientEditor::State::NotOpened)
        m_editor.openAgain();
    else
        m_editor.save();
}

bool WindowApplication::waitsForSignIn() const
{
    const auto &failure = m_editor.failure();
    const bool isOver =
        m_editor.state() == ClientEditor::State::Editing || m_editor.state() == ClientEditor::State::NotOpened;
    return isOver && failure && failure->kind == ErrorKind::NotSignedIn;
}

void WindowApplication::applyPort()
{
    if (m_session->journalFile() != m_journal.file())
        m_editor.leaveWorkspace();
    m_journal.open(m_session->journalFile());
    applyOutbox();
    m_clients.setListPort(m_session->listPort());
}

void WindowApplication::applyStatus()
{
    const WorkspaceStatus &status = m_session->status();
    const SavedWorkspace &current = m_list.workspaces().current();
    if (current.name.isEmpty() && m_session->isIn(current) && !status.workspaceName.isEmpty())
        m_list.workspaces().rename(current.id, status.workspaceName);
    keepListIn(m_session->cacheFile());
    m_window->setWorkspaceStatus(m_session->status());
}

void WindowApplication::applyRegion()
{
    if (!m_backend)
        return;
    const QString region = phoneRegion(m_settings.store());
    const PhoneNumbers &numbers = m_backend->phoneNumbers();
    m_editor.setPhoneNumbers(&numbers, region);
    m_clients.setDiallingRules(numbers.diallingRules(region));
    m_outbox.setNumberReading({.numbers = &numbers, .region = region});
    m_window->clients().setNumberReader(
        [&numbers, region](const QString &text) { return numbers.toE164(text, region); });
    m_window->setRegionChoices(m_backend->phoneNumbers().regions(), chosenPhoneRegion(m_settings.store()));
}

void WindowApplication::reportNoBackend(const QString &whyNot)
{
    m_window->setWorkspaceStatus({.kind = WorkspaceStatus::Kind::Unavailable});
    plainMessage(m_window.get(), QMessageBox::Critical, tr("Clientele"),
                 tr("Clientele is not installed whole, so it cannot reach any workspace. What you type stays in the "
                    "form. Install it again, then start it anew.\n\n%1")
                     .arg(whyNot))
        ->open();
}

} // namespace Clientele
