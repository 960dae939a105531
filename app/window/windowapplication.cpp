// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/window/windowapplication.h"

#include "app/window/firstidle.h"
#include "models/ports/signinport.h"
#include "models/values/whenanswered.h"
#include "resources/icons/applicationicon.h"
#include "ui/dialogs/connectiondialog.h"
#include "ui/list/clientspane.h"
#include "ui/text/plaintext.h"
#include "ui/window/clientpane.h"
#include "ui/window/mainwindow.h"
#include "ui/window/storagetroublebar.h"

#include <QtCore/QLocale>
#include <QtCore/QSettings>
#include <QtGui/QGuiApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

/** ISO 3166-1 alpha-2 of the system's locale. */
QString systemRegion()
{
    const QString name = QLocale::system().name();
    const qsizetype separator = name.indexOf(u'_');
    return separator < 0 ? u"US"_s : name.mid(separator + 1, 2);
}

/** Until the backend signs people in: the dialog's other way is open all the same. */
class TokenOnly : public SignInPort
{
public:
    Answer<SignedIn> signIn(const Connection &, const QString &, const Password &, std::stop_token) override
    {
        return readyAnswer<SignedIn>(Error{.kind = ErrorKind::NeverSent, .cause = ErrorCause::Cancelled});
    }
};

} // namespace

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
                                                              .opener = m_opener,
                                                              .settings = m_settings.store()}))
{
    connectWindow();
    connectClients();
    connectOutbox();
    connectJournal();
    const auto first = firstConnection();
    showKeptList(first ? m_profile.cacheFile(*first) : m_profile.sandboxCacheFile());
}

WindowApplication::~WindowApplication()
{
    // The port dies with the session and ends its calls; the editor must live then, and have no port to ask again.
    m_editor.setClientsPort(nullptr);
    m_outbox.setPorts(nullptr, nullptr);
    m_formClients.reset();
    m_clients.setListPort(nullptr);
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
    const auto first = firstConnection();
    m_journal.open(first ? m_profile.journalFile(*first) : m_profile.sandboxJournalFile());
    QString whyNot;
    m_backend = loadBackend(&whyNot);
    if (!m_backend) {
        reportNoBackend(whyNot);
        return;
    }
    applyRegion();
    m_session = std::make_unique<WorkspaceSession>(*m_backend, m_profile, m_settings);
    connect(m_session.get(), &WorkspaceSession::statusChanged, this, &WindowApplication::applyStatus);
    connect(m_session.get(), &WorkspaceSession::portChanged, this, &WindowApplication::applyPort);
    openFirstWorkspace();
}

void WindowApplication::connectWindow()
{
    MainWindow *window = m_window.get();
    connect(window, &MainWindow::connectionRequested, this,
            [this] { showConnectionDialog(m_settings.connection().value_or(Connection{})); });
    connect(window, &MainWindow::signInRequested, this, [this] {
        if (m_session)
            showConnectionDialog(m_session->status().connection);
    });
    connect(window, &MainWindow::reopenRequested, this, &WindowApplication::reopen);
    connect(window, &MainWindow::sandboxRequested, this, [this] {
        if (!m_session)
            return;
        m_settings.setUsesSandbox(true);
        m_session->openSandbox();
    });
    connect(window, &MainWindow::regionChanged, this, [this](const QString &region) {
        m_settings.setPhoneRegion(region);
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

/** Nothing: the sandbox workspace. */
std::optional<Connection> WindowApplication::firstConnection() const
{
    if (m_options.connection)
        return m_options.connection;
    return m_options.sandbox || m_settings.usesSandbox() ? std::nullopt : m_settings.connection();
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

void WindowApplication::openFirstWorkspace()
{
    if (const auto connection = firstConnection())
        m_session->open(*connection);
    else
        m_session->openSandbox();
}

void WindowApplication::reopen()
{
    if (!m_session)
        start();
    else if (m_session->status().connection == Connection{})
        m_session->openSandbox();
    else
        m_session->open(m_session->status().connection);
}

void WindowApplication::showConnectionDialog(const Connection &initial)
{
    if (!m_backend)
        return;
    static TokenOnly port;
    ConnectionDialog *dialog = m_window->showConnectionDialog(m_backend->connectionTester(), port, initial);
    if (!dialog)
        return;
    connect(dialog, &ConnectionDialog::connected, this,
            [this, dialog](const Connection &connection, const Workspace &workspace, const SignedIn &signedIn,
                           bool keep) { adopt(*dialog, connection, workspace, signedIn, keep); });
}

void WindowApplication::adopt(ConnectionDialog &dialog, const Connection &connection, const Workspace &workspace,
                              const SignedIn &signedIn, bool keep)
{
    const bool goesOn = waitsForSignIn() && connection == m_session->status().connection;
    whenAnswered(m_session->adopt(connection, workspace, signedIn.token, keep), &dialog,
                 [this, &dialog, goesOn](const Result<Done> &adopted) {
                     if (!adopted) {
                         dialog.showKeychainProblem(adopted.error());
                         return;
                     }
                     dialog.accept();
                     if (goesOn)
                         goOn();
                 });
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
    keepListIn(m_session->cacheFile());
    m_window->setWorkspaceStatus(m_session->status());
}

void WindowApplication::applyRegion()
{
    if (!m_backend)
        return;
    const QString chosen = m_settings.phoneRegion();
    const QString region = chosen.isEmpty() ? systemRegion() : chosen;
    const PhoneNumbers &numbers = m_backend->phoneNumbers();
    m_editor.setPhoneNumbers(&numbers, region);
    m_clients.setDiallingRules(numbers.diallingRules(region));
    m_outbox.setNumberReading({.numbers = &numbers, .region = region});
    m_window->clients().setNumberReader(
        [&numbers, region](const QString &text) { return numbers.toE164(text, region); });
    m_window->setRegionChoices(m_backend->phoneNumbers().regions(), chosen);
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
