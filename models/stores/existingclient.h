// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/stores/clientmerge.h"
#include "models/values/client.h"
#include "models/values/clientchanges.h"
#include "models/values/error.h"
#include "models/values/fieldpath.h"
#include "models/values/outboxitem.h"

#include <QtCore/QObject>
#include <QtCore/QUuid>

#include <optional>

namespace Clientele {

class ClientUpdate;
class ClientsPort;
class DraftEditor;

/**
 * The life of one client of the workspace in a form: opened, edited, saved, or found gone. A save reads the client
 * again, merges what others changed since, sends what differs and reads it once more. Between the second and the third
 * step someone else may still change the client, as the API has no way to send only if nobody did. GUI thread.
 */
class ExistingClient : public QObject
{
    Q_OBJECT

public:
    enum class Stage {
        None,      ///< No client is open.
        Opening,   ///< Shown as far as it is known, and being read. Can be edited.
        NotOpened, ///< Could not be read; failure() says why. open() again is next.
        Editing,   ///< failure() tells of a failed attempt, outcome() of the last save.
        Saving,    ///< Can be edited; that is not part of the save.
        InOutbox,  ///< Not sent yet; the Outbox sends it. failure() says why not at once.
        Conflict,  ///< conflict() waits for resolve() or leaveConflict().
        Gone,      ///< The server no longer has it.
    };
    enum class Outcome {
        None,
        Saved,         ///< The server holds it.
        NothingToSave, ///< Nothing was sent, as nothing was changed.
        NotArrived,    ///< No answer came, and reading showed that nothing was changed. failure() says why.
    };

    /** @p entry is not owned and must outlive this. */
    explicit ExistingClient(DraftEditor &entry, QObject *parent = nullptr);

    /** As PortCalls::setPort. */
    void setPort(ClientsPort *port);

    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] bool isOpen() const { return m_stage != Stage::None; }
    [[nodiscard]] bool isReadOnly() const;
    /** In Stage::InOutbox: the entry that stands for the changes. */
    [[nodiscard]] QUuid outboxItem() const { return m_item; }
    /** As ClientEditor::setKeptDraft(). */
    void setKeptDraft(const QUuid &id) { m_keptDraft = id; }
    /** What the server was last known to hold. */
    [[nodiscard]] const Client &client() const { return m_client; }
    /** The same as of when the draft was last brought together with it; rows have the draft's ids. */
    [[nodiscard]] const ClientDraft &base() const { return m_base; }
    /** The draft holds something else than the server did when it was last read. */
    [[nodiscard]] bool isChanged() const;

    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }
    /** The failure was one of reading the client: nothing was sent. */
    [[nodiscard]] bool failedReading() const { return m_failedReading; }
    [[nodiscard]] Outcome outcome() const { return m_outcome; }
    /** What the last save took over from others. */
    [[nodiscard]] const QList<JoinedChange> &joined() const { return m_joined; }
    /** After Outcome::Saved: where the server holds something else than was sent. */
    [[nodiscard]] const QList<FieldPath::Section> &differing() const { return m_differing; }
    /** After Outcome::Saved: what the server holds could not be read. */
    [[nodiscard]] bool readBackFailed() const { return m_readBackFailed; }
    /** Only in Stage::Conflict. */
    [[nodiscard]] const MergeResult &conflict() const { return m_conflict; }

    /** Opens @p known, which may be less than the server holds, in place of what is open. */
    void open(const Client &known);
    /** As open(), with what was made of @p known before, and why the server refused it. */
    void restore(const Client &known, const ClientDraft &draft, const std::optional<Error> &refusal);
    /** In Stage::NotOpened: reads once more; what was typed stays. */
    void openAgain();
    /** @p stored is what the server holds, just read; the draft stays as it is. */
    void adopt(const Client &stored);
    /** Forgets the client; the draft stays. */
    void close();
    /** In Stage::Editing, and from Stage::Opening as soon as the client was read. */
    void save();
    /** Stops what is under way. A save that had been sent is still looked for. */
    void stop();
    /** Goes on saving with the merged draft. */
    void resolve(const QList<MergeChoice> &choices);
    /** Back to Stage::Editing; the draft is as typed. */
    void leaveConflict();
    /** As ClientEditor::noteDone() and ClientEditor::noteGivenBack(). */
    void noteDone(const QUuid &item, const Client &client);
    void noteGivenBack(const OutboxItem &item);

Q_SIGNALS:
    void stageChanged();
    /** The server holds @p client. */
    void stored(const Clientele::Client &client);
    void gone(const QString &clientId);

private:
    void connectCalls();
    void begin(const Client &known);
    void moveTo(Stage stage);
    void fetch();
    void attempt(const QList<JoinedChange> &joined);
    void forgetAttempt();
    [[nodiscard]] ClientChanges changesOf(const ClientDraft &draft) const;

    void onFetched(const Client &client);
    void endOpening(const Client &client);
    void mergeAndSend(const Client &client);
    void send();
    void onUnsure(const Error &why, const std::optional<Client> &now);
    void onFailed(const Error &error);
    void endSaved(const std::optional<Client> &now);
    void rebaseOn(const ClientDraft &theirs, const ClientDraft &shown);
    void setBase(const ClientDraft &base);

    DraftEditor &m_entry;
    QUuid m_keptDraft;
    QUuid m_item;
    ClientUpdate *m_calls;
    Stage m_stage = Stage::None;
    Client m_client;
    ClientDraft m_base;
    /** What is being saved: the draft when that was asked for, then with what others changed. */
    ClientDraft m_saving;
    bool m_savesWhenOpened = false;
    bool m_isReading = false;
    MergeResult m_conflict;

    std::optional<Error> m_failure;
    bool m_failedReading = false;
    Outcome m_outcome = Outcome::None;
    QList<JoinedChange> m_joined;
    QList<FieldPath::Section> m_differing;
    bool m_readBackFailed = false;
};

} // namespace Clientele
