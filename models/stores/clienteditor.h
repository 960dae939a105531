// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/client.h"
#include "models/values/error.h"
#include "models/values/outboxitem.h"
#include "models/values/problem.h"
#include "models/values/rowid.h"

#include <QtCore/QObject>
#include <QtCore/QUuid>

#include <optional>

namespace Clientele {

class ClientCreation;
class ClientsPort;
class ContactMethodsModel;
class CustomFieldsModel;
class DraftEditor;
class ExistingClient;
enum class MergeChoice;
struct KeptDraft;
class PhoneNumbers;

/**
 * One form's state: a draft being entered, its undo history, what is wrong with it, and how its creation stands.
 * GUI thread. Nothing typed is ever dropped by an answer.
 */
class ClientEditor : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Editing,  ///< Being entered; failure() tells of a refused or failed attempt, if there was one.
        Saving,   ///< Sent, or waiting for a port; fields can still be edited.
        Unknown,  ///< Sent, and whether it was created is not known: check() or sendAnyway() is next. Fields can be
                  ///< edited.
        Checking, ///< Looking for it on the server.
        InOutbox, ///< Not sent yet; the Outbox sends it. takeBack() or startNew() is next.
        Created,  ///< created() is what the server holds; startNew() or editCreated() is next.
        // Of a client that is there already; see ExistingClient::Stage. Editing and Saving are among its stages too.
        Opening,
        NotOpened,
        Conflict,
        Gone,
    };
    /** What the last look for it found, in State::Unknown. */
    enum class CheckResult { NotChecked, NotFound, Several, Failed };

    explicit ClientEditor(QObject *parent = nullptr);
    ~ClientEditor() override;

    /** Not owned; must outlive the editor or be replaced. Null: not known yet, a save waits for it. */
    void setClientsPort(ClientsPort *port);
    /** The KeptDraft that stands for what is in the form; null: none. An Outbox takes it over with a save. */
    void setKeptDraft(const QUuid &id);
    /** Not owned; null: no numbers are offered. @p region as PhoneNumbers::toE164. */
    void setPhoneNumbers(const PhoneNumbers *numbers, const QString &region);

    [[nodiscard]] QString name() const;
    void setName(const QString &name);
    [[nodiscard]] QString avatarUrl() const;
    void setAvatarUrl(const QString &url);
    [[nodiscard]] ContactMethodsModel *contactMethods() const;
    [[nodiscard]] CustomFieldsModel *customFields() const;
    /** The whole draft as it stands. */
    [[nodiscard]] ClientDraft draft() const;
    /** True when a person typed something that is not on a server: leaving would lose it. */
    [[nodiscard]] bool hasUnsavedInput() const;

    /** The client open for editing, if its isOpen(). */
    [[nodiscard]] const ExistingClient &existing() const { return *m_existing; }
    /** Fields may not be edited as things stand. */
    [[nodiscard]] bool isReadOnly() const;

    [[nodiscard]] State state() const;
    [[nodiscard]] CheckResult checkResult() const;
    /** The entry of the Outbox that stands for what is in the form; null: none does. */
    [[nodiscard]] QUuid outboxItem() const;
    /** Of a creation, from State::Saving on: the draft is no longer what was sent, or what the server holds. */
    [[nodiscard]] bool editedSinceSent() const;
    /** Marks in the order of the form. Local ones show from the first attempt to save on. */
    [[nodiscard]] const Problems &problems() const;
    /**
     * Why the last attempt or check() failed; nothing before the first, after success, and when only local rules were
     * broken. Its message also holds the server's words on rows that are no longer there.
     */
    [[nodiscard]] const std::optional<Error> &failure() const;
    /** In State::Created: what the server holds, or what its 201 said when reading it again failed. */
    [[nodiscard]] const std::optional<Client> &created() const;
    /** In State::Created: created() could not be read again and may be less than the server holds. */
    [[nodiscard]] bool readBackFailed() const;

    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;

public Q_SLOTS:
    /**
     * Checks the rules (draftrules.h: localProblems) and sends what is meant to be sent (sendable: the untouched rows
     * at the end are not) once; of a client that is there, what was changed. Only in Editing, and in Opening for when
     * that is over.
     */
    void save();
    /** Stops a save, check or opening under way; a save ends in Unknown when bytes had left. */
    void cancel();
    /** In Unknown: has it looked for on the server (checkRequested). */
    void check();
    /** In InOutbox: has it given back for editing (takeBackRequested), has it sent at once (sendNowRequested). */
    void takeBack();
    void sendNow();
    /**
     * In Unknown: creates once more, at the person's own risk of a double. When that is refused or fails it is still
     * not known how the first one ended, so the state is Unknown again.
     */
    void sendAnyway();
    /** An empty form with one preferred row. What was there is gone unless saved: ask before. */
    void startNew();
    /** As ExistingClient::open(): @p known in place of what is in the form, which is gone unless saved. */
    void open(const Clientele::Client &known);
    /**
     * Shows what was kept as it was, with the marks of its refusal, in place of what is in the form, which is gone
     * unless saved. A client that is being changed is read again behind it, as after open(). Nothing can be undone.
     */
    void restore(const Clientele::KeptDraft &kept);
    /** As ExistingClient::openAgain(). */
    void openAgain();
    /** In Conflict: as ExistingClient::resolve() and ExistingClient::leaveConflict(). */
    void resolveConflict(const QList<Clientele::MergeChoice> &choices);
    void leaveConflict();
    /** What is in the form is a new client from here on, if it was of one that is there. */
    void makeNew();
    /** Another workspace has no such client: what was changed in it is a new one, and without changes it goes. */
    void leaveWorkspace();
    /** In Created: goes on with created() as a client that is there, and with what was edited meanwhile. */
    void editCreated();
    /** In Created with editedSinceSent(): shows the created client in place of the edits made meanwhile. */
    void showCreated();
    /** The E.164 spelling offered for a row becomes its value. */
    void acceptSuggestion(Clientele::RowId row);
    void undo();
    void redo();

    // What becomes of an entry of the Outbox; of any other than the form's, nothing follows.
    /** The server did what was handed over. */
    void noteDone(const QUuid &item, Clientele::ClientAction action, const Clientele::Client &client);
    /** It was tried, and stays in the Outbox. */
    void noteStays(const Clientele::OutboxItem &item);
    /** It is no longer in the Outbox, and the form's to go on with. */
    void noteGivenBack(const Clientele::OutboxItem &item);
    /** Looked for, and not found with certainty. */
    void noteChecked(const Clientele::OutboxItem &item);
    void noteCheckFailed(const QUuid &item, const Clientele::Error &error);

Q_SIGNALS:
    /** Something else takes the place of what is in the form: startNew(), open() or restore(). */
    void leaving();
    void stateChanged();
    /** Name, avatar URL or a whole draft changed other than by the setter's caller (undo, new, created). */
    void draftReplaced();
    /** Anything in the draft changed. */
    void draftChanged();
    void problemsChanged();
    void undoStateChanged();
    /** As ContactMethodsModel::preferredPromoted. */
    void preferredPromoted(Clientele::RowId row);
    /** The server holds @p client: it was created, changed or read. */
    void clientStored(const Clientele::Client &client);
    /** The server has no such client any more. */
    void clientGone(const QString &clientId);
    void checkRequested(const QUuid &item);
    void takeBackRequested(const QUuid &item);
    void sendNowRequested(const QUuid &item);

private:
    void connectParts();
    void forgetCreation();
    void loadCreated();
    void moveTo(State state);

    void attempt();
    void endCreated(const Client &client, bool readBackFailed);
    void endFailed(const Error &error);
    void endCheck(CheckResult result);
    void fail(const Error &error, State state);

    DraftEditor *m_entry;
    ExistingClient *m_existing;
    ClientCreation *m_creation;
    State m_state = State::Editing;
    CheckResult m_checkResult = CheckResult::NotChecked;
    /** The draft when it was sent, and what of it was. */
    ClientDraft m_draftAtSend;
    ClientDraft m_sent;
    QUuid m_keptDraft;
    /** The entry of the Outbox that stands for the draft; null: none. */
    QUuid m_item;
    /** An attempt ended without an answer. */
    bool m_mayExist = false;
    std::optional<Error> m_failure;
    std::optional<Client> m_created;
    bool m_readBackFailed = false;
};

} // namespace Clientele
