// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/networksettings.h"
#include "models/values/permissions.h"
#include "models/values/picturesources.h"
#include "ui/window/busystate.h"
#include "ui/window/windowactions.h"
#include "ui/window/workspacestatus.h"

#include <QtCore/QPointer>
#include <QtWidgets/QMainWindow>

#include <optional>

class QSettings;
class QSplitter;

namespace Clientele {

class ClientDeletion;
class ClientEditor;
class ClientPane;
class ClientsPane;
class ClientsStore;
class DeletionsOnLeaving;
class DraftsOnLeaving;
class HistoryUndo;
class KeptDrafts;
class Outbox;
class OutboxPages;
class PictureStore;
class SidePanes;
class SignInDialog;
class StorageTroubleBar;
class UrlOpener;
class WorkspaceIndicator;
class WorkspaceMenu;
class Workspaces;

/**
 * The main window: all clients on the left, one client on the right, status bar and commands. Shows how the editor, the
 * list and the workspace stand; what needs more than these leaves as a signal. GUI thread.
 */
class MainWindow : public QMainWindow
{
    Q_OBJECT
    /** True while work is under way (network, storage, timers), and false only when none is. */
    Q_PROPERTY(bool busy READ isBusy NOTIFY busyChanged)

public:
    /** What the window shows; none of it is owned, and all must outlive the window. */
    struct Parts
    {
        ClientEditor &editor;
        ClientDeletion &deletion;
        KeptDrafts &drafts;
        Outbox &outbox;
        HistoryUndo &undo;
        ClientsStore &clients;
        Workspaces &workspaces;
        UrlOpener &opener;
        /** Size and split are kept there, under `window/`. */
        QSettings &settings;
    };

    explicit MainWindow(const Parts &parts);
    ~MainWindow() override;

    [[nodiscard]] ClientPane &pane() const { return *m_pane; }
    [[nodiscard]] bool isBusy() const { return m_busy.isBusy(); }
    [[nodiscard]] ClientsPane &clients() const { return *m_clientsPane; }
    [[nodiscard]] StorageTroubleBar &storageTrouble() const { return *m_storageTrouble; }
    /** For work the window does not see: hold it while that is under way. */
    [[nodiscard]] BusyState &busyState() { return m_busy; }

    /** Until the first call the workspace is being opened. */
    void setWorkspaceStatus(const WorkspaceStatus &status);
    /** What may be done in the workspace; the rest is disabled and says why. */
    void setPermissions(const Permissions &permissions);
    /** What Preferences offers; @p region as PreferencesDialog. Until the first call the command is not available. */
    void setRegionChoices(const QStringList &regions, const QString &region);
    /** As PreferencesDialog::setReferenceField(). */
    void setReferenceField(const QString &key) { m_referenceField = key; }
    /** Where pictures of clients come from; once, and not owned. Until then there are initials. */
    void setPictures(PictureStore &pictures);
    /** As PreferencesDialog::setPictureSources(). */
    void setPictureSources(PictureSources sources) { m_pictureSources = sources; }
    /** As PreferencesDialog::setNetwork() and setProxyPasswordKept(). */
    void setNetwork(const NetworkSettings &settings, bool isPasswordKept);
    [[nodiscard]] const WorkspaceMenu &workspaces() const { return *m_workspaceMenu; }
    [[nodiscard]] WorkspaceMenu &workspaces() { return *m_workspaceMenu; }
    /**
     * Opens @p dialog over the form; it is the window's and deletes itself when it is closed. While it waits for a
     * person, so does all else, and the window is not busy. False when one is open already, and this one is deleted.
     */
    bool showSignIn(SignInDialog *dialog);

public Q_SLOTS:
    /** One sentence for the status bar. Plain text. */
    void showHint(const QString &sentence);

Q_SIGNALS:
    void busyChanged(bool busy);
    /** The workspace's address is to be looked at. */
    void connectionRequested();
    /** The workspace's token is missing or refused. When that kept a client from being created, the receiver sends it
     * again (ClientEditor::save) once there is another token. */
    void signInRequested();
    /** The workspace did not open and is to be tried once more. */
    void reopenRequested();
    /** Empty: the system's region. */
    void regionChanged(const QString &region);
    /** Empty: none. */
    void referenceFieldChanged(const QString &key);
    void pictureSourcesChanged(Clientele::PictureSources sources);
    /** As PreferencesDialog::networkChanged(). */
    void networkChanged(const Clientele::NetworkSettings &settings, const QString &proxyPassword, bool passwordChanged);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildCentre(const Parts &parts);
    void buildStatusBar();
    void connectActions();
    void connectPane();
    void connectClients();
    void connectEditor();
    void connectDeletion();
    void connectDrafts();
    void buildSidePanes(UrlOpener &opener);
    [[nodiscard]] QWidget *makeDraftsPane(QWidget *parent);
    void connectOutbox();
    void goBack();
    void restoreWindowState();

    void refresh();
    void refreshActions();
    void refreshPermissions();
    void refreshTitle();
    void refreshBusy();
    void leave();
    void startNamed(const QString &name);

    void showPreferences();
    void showShortcuts();
    void showAbout();
    void openDialog(QDialog *dialog);

    ClientEditor &m_editor;
    ClientDeletion &m_deletion;
    KeptDrafts &m_drafts;
    Outbox &m_outbox;
    HistoryUndo &m_undo;
    ClientsStore &m_clients;
    QSettings &m_settings;
    BusyState m_busy;
    std::optional<BusyGuard> m_editorWork;
    std::optional<BusyGuard> m_openingWork;
    std::optional<BusyGuard> m_deletionWork;
    std::optional<BusyGuard> m_clientsWork;
    std::optional<BusyGuard> m_draftsWork;
    std::optional<BusyGuard> m_outboxWork;

    WindowActions m_actions;
    QSplitter *m_splitter = nullptr;
    SidePanes *m_sidePanes = nullptr;
    ClientsPane *m_clientsPane = nullptr;
    int m_clientsPlace = -1;
    OutboxPages *m_outboxPages = nullptr;
    StorageTroubleBar *m_storageTrouble = nullptr;
    ClientPane *m_pane = nullptr;
    WorkspaceIndicator *m_workspace = nullptr;
    DeletionsOnLeaving *m_deletionsOnLeaving = nullptr;
    DraftsOnLeaving *m_draftsOnLeaving = nullptr;
    WorkspaceMenu *m_workspaceMenu = nullptr;
    QPointer<SignInDialog> m_signIn;

    WorkspaceStatus m_status;
    Permissions m_permissions;
    QStringList m_regions;
    QString m_region;
    QString m_referenceField;
    PictureSources m_pictureSources = PictureSources::Workspace;
    NetworkSettings m_network;
    bool m_isProxyPasswordKept = false;
    bool m_mayClose = false;
};

} // namespace Clientele
