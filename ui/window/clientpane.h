// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/client.h"
#include "ui/dialogs/discardquestion.h"
#include "ui/window/barmessages.h"

#include <QtCore/QPointer>
#include <QtCore/QUuid>
#include <QtWidgets/QWidget>

#include <functional>
#include <optional>

namespace Clientele {

class ClientDeletion;
class ClientEditor;
class ClientForm;
class ConflictDialog;
class KeptDrafts;

/**
 * One client: the form with its message bar above. Carries out what the two ask for as far as editor and deletion can;
 * the rest leaves as a signal. GUI thread.
 */
class ClientPane : public QWidget
{
    Q_OBJECT

public:
    /** @p editor, @p deletion and @p drafts are not owned and must outlive the pane. */
    ClientPane(ClientEditor &editor, ClientDeletion &deletion, KeptDrafts &drafts, QWidget *parent = nullptr);
    ~ClientPane() override;

    [[nodiscard]] ClientForm &form() const { return *m_form; }
    void setWorkspaceStatus(const WorkspaceStatus &status);

    [[nodiscard]] bool hasMessage() const { return m_message.has_value(); }
    /** Focus to the first thing the message offers; false when there is no message. */
    bool focusMessage();

    /** True when leaving the client now would lose something that is not kept under Drafts. */
    [[nodiscard]] bool wouldLoseSomething() const;
    /**
     * Calls @p proceed at once when what is in the form is kept under Drafts, or there is nothing to keep; else when
     * the person has said that it may be lost. True when nothing had to be asked.
     */
    bool leaveForm(Discarding::By by, const std::function<void()> &proceed);
    /** An empty form; as leaveForm(). */
    bool requestNew();
    /** An empty form, after asking when something would be lost: this one is not kept. */
    void requestDiscard();
    /** Brings a draft back into the form; as leaveForm(). */
    void requestDraft(const QUuid &id);
    /** At the start: the draft that was changed last goes on in the form, unless something else is in there. */
    void offerNewestDraft();
    /** Shows @p known, which may be less than the server holds, with the changes that are kept of it; as leaveForm().
     */
    void requestOpen(const Client &known);
    /** Deletes the client that is open, after asking when something would be lost. It can be taken back for a while. */
    void requestDelete();
    /** Deletes @p client, which may be the one that is open: then as requestDelete(). */
    void requestDeleteOf(const Client &client);

Q_SIGNALS:
    /** One sentence for the status bar. Plain text; empty takes back the last one. */
    void hint(const QString &sentence);
    /** hasMessage() may have changed. */
    void messageChanged();
    void connectionRequested();
    /** As MainWindow::signInRequested. */
    void signInRequested();
    /** As MainWindow::reopenRequested. */
    void reopenRequested();

private:
    void connectForm();
    void connectEditor();
    void connectDeletion();
    void connectDrafts();
    void save(bool startNext);
    void tellLocalProblems();
    void onStateChanged();
    void onCreated();
    void onSaved();
    void goOn(const QString &sentence);
    void askAboutConflict();
    void refreshBar();
    [[nodiscard]] std::optional<Discarding::What> whatWouldBeLost() const;
    [[nodiscard]] std::optional<Discarding::What> whatTheOutboxHasNot() const;
    [[nodiscard]] bool isKept(Discarding::What what) const;
    void keepAside(const std::function<void()> &proceed);
    void ask(const Discarding &discarding, const std::function<void()> &proceed);
    void startNew();
    void remove(const Client &client);
    void onUndone(const Client &client);
    void act(BarAction action);
    void tryAgain();
    void showDetails();

    struct FailedDeletion
    {
        Client client;
        Error error;
    };

    ClientEditor &m_editor;
    ClientDeletion &m_deletion;
    KeptDrafts &m_drafts;
    MessageBar *m_bar;
    ClientForm *m_form;
    QPointer<QMessageBox> m_question;
    QPointer<ConflictDialog> m_conflict;
    WorkspaceStatus m_status;
    std::optional<BarMessage> m_message;
    bool m_startNext = false;
    /** Of a draft that was brought back into the form. */
    std::optional<BarMessage> m_restored;
    /** What the bar speaks of until something else is done. */
    std::optional<FailedDeletion> m_failedDeletion;
    /** The client that was open when it was deleted last. */
    QString m_deletedId;
};

} // namespace Clientele
