// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/backend/backend.h"
#include "app/profile.h"
#include "app/window/networkchoice.h"
#include "app/window/picturechoice.h"
#include "app/window/runwindow.h"
#include "app/window/settings.h"
#include "app/window/signins.h"
#include "app/window/workspacejournal.h"
#include "app/window/workspacelist.h"
#include "app/window/workspacesession.h"
#include "models/storage/clientscache.h"
#include "models/stores/clientdeletion.h"
#include "models/stores/clienteditor.h"
#include "models/stores/clientsstore.h"
#include "models/stores/historyundo.h"
#include "models/stores/keptdrafts.h"
#include "models/stores/outbox.h"
#include "models/stores/outboxclients.h"
#include "ui/list/urlopener.h"
#include "ui/window/busystate.h"

#include <QtCore/QObject>

#include <memory>

namespace Clientele {

class MainWindow;

/**
 * The window and everything behind it, put together. The window is there at once; the backend is loaded when start() is
 * called. GUI thread.
 */
class WindowApplication : public QObject
{
    Q_OBJECT

public:
    explicit WindowApplication(const WindowOptions &options);
    ~WindowApplication() override;

    /** Not shown yet. */
    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] const WorkspaceSession *session() const { return m_session.get(); }

    /** Loads the backend and opens the workspace. */
    void start();
    /** Calls start() once the window has been painted. */
    void startAfterFirstIdle();

private:
    void connectWindow();
    void connectClients();
    void connectOutbox();
    void connectJournal();
    void applyOutbox();
    void connectWorkspaces();
    void connectSession();
    void connectNetwork();
    /** What the command line says of the workspace to begin with. */
    void chooseFirstWorkspace();
    void keepListIn(const QString &cacheFile);
    void showKeptList(const QString &cacheFile);
    void openCurrent();
    void switchTo(const QUuid &workspace);
    void removeWorkspace(const QUuid &workspace, bool wipe);
    void countUnsentWork(const QUuid &workspace);
    void signOut(bool wipe);
    void wipeCurrent();
    void reopen();
    void requestSignIn();
    void onSignedIn();
    void applyPort();
    void applyStatus();
    void applyRegion();
    void reportNoBackend(const QString &whyNot);
    /** What was asked for is not done, as there was no usable token. */
    [[nodiscard]] bool waitsForSignIn() const;
    void goOn();

    WindowOptions m_options;
    Profile m_profile;
    Settings m_settings;
    WorkspaceList m_list{m_settings};
    // Declared in the order in which what is used outlives what uses it.
    std::unique_ptr<Backend> m_backend;
    WorkspaceJournal m_journal;
    Outbox m_outbox;
    /** The session's clients by way of the Outbox. */
    std::unique_ptr<OutboxClients> m_formClients;
    ClientEditor m_editor;
    ClientDeletion m_deletion{m_outbox};
    HistoryUndo m_undo{m_outbox};
    KeptDrafts m_drafts{m_editor};
    /** The draft that was typed last is offered once, at the start. */
    bool m_offersDraft = true;
    /** The journal is being read. */
    std::optional<BusyGuard> m_readingWork;
    QString m_cacheFile;
    std::unique_ptr<ClientsCache> m_cache;
    ClientsStore m_clients;
    DesktopUrlOpener m_opener;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<WorkspaceSession> m_session;
    std::unique_ptr<SignIns> m_signIns;
    std::unique_ptr<NetworkChoice> m_network;
    std::unique_ptr<PictureChoice> m_pictures;
};

} // namespace Clientele
