// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ports/clientsport.h"
#include "models/stores/outboxchecking.h"
#include "models/stores/outboxledger.h"
#include "models/stores/outboxrules.h"
#include "models/stores/workers.h"

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QSet>
#include <QtCore/QTimer>

#include <functional>
#include <memory>
#include <stop_token>

namespace Clientele {

/**
 * All that is to be done on the server passes through here, so that none of it is lost or done twice: it is written to
 * the journal before its first byte leaves, and its end before anybody is told. What cannot be sent waits and is tried
 * again; what got no answer is never sent again by itself but looked for. What concerns one client is done in order.
 * GUI thread.
 */
class Outbox : public QObject
{
    Q_OBJECT

public:
    explicit Outbox(const OutboxPace &pace = {}, QObject *parent = nullptr);
    ~Outbox() override;

    /**
     * Begins another workspace with what its journal held; whatever was on its way there is of unknown end. Not owned;
     * null: nothing can be handed over.
     */
    void setJournal(JournalPort *journal, const JournalContent &content);
    /** Not owned; null: there is no way to the server for now. Another port is another token, too. */
    void setPorts(ClientsPort *clients, ClientListPort *list);
    /** All clients as far as they are known, for telling what is new from what was there. */
    void setKnownClients(std::function<CatalogPtr()> known) { m_known = std::move(known); }
    void setNumberReading(const NumberReading &reading) { m_checking.setNumberReading(reading); }
    /** Key of the custom field in which creations carry OutboxItem::id; empty: they carry none. */
    void setReferenceField(const QString &key) { m_referenceField = key; }

    [[nodiscard]] const QList<OutboxItem> &items() const { return m_ledger.items(); }
    [[nodiscard]] const QList<HistoryEntry> &history() const { return m_ledger.history(); }
    [[nodiscard]] ClientsPort *port() const { return m_port; }
    /** Sending, looking or writing is under way. */
    [[nodiscard]] bool isBusy() const;
    /** Something is on its way into the journal. */
    [[nodiscard]] bool isWriting() const { return m_ledger.isWriting(); }
    /** What happened last to the entry @p id could not be written to the journal so far. */
    [[nodiscard]] bool isUnwritten(const QUuid &id) const { return m_ledger.isUnwritten(id); }
    /** What happened could not be written to the journal so far; it is tried again. */
    [[nodiscard]] const std::optional<Error> &storageFailure() const { return m_ledger.failure(); }

    /**
     * What a form wants done; it is told how the first attempt ended. As ClientsPort, with these differences. Nothing
     * is sent that could not be written down (ErrorKind::Storage). What could not leave waits here
     * (ErrorKind::InOutbox). A creation without a whole answer is ErrorKind::OutcomeUnknown and stays here; the same
     * Error::outboxItem as NewClient::key sends it once more. Everything else is given back to the form.
     */
    [[nodiscard]] Answer<Client> create(const NewClient &client, std::stop_token stop);
    [[nodiscard]] Answer<Client> update(const ClientEdit &edit, std::stop_token stop);
    /**
     * @p client is deleted after @p undoWindow, in which discard() takes that back. @p whenKept says that it is so.
     * Returns the id of its entry.
     */
    QUuid remove(const Client &client, std::chrono::milliseconds undoWindow,
                 const std::function<void(const Result<Done> &)> &whenKept);
    /** Marks in the history that @p id was taken back. */
    void noteUndone(const QUuid &id);

public Q_SLOTS:
    /** Waiting: is sent as soon as can be, whatever it waited for. */
    void sendNow(const QUuid &id);
    /** Unknown creation: looks for it now. Ends with checked(), checkFailed() or done(). */
    void check(const QUuid &id);
    /** Unknown creation: is sent once more, which may make a double. */
    void sendAgain(const QUuid &id);
    /** Takes it out, unless it is on its way; ends with discarded(). */
    void discard(const QUuid &id);
    /** Puts back what was discarded, as it was. */
    void restore(const Clientele::OutboxItem &item);
    /** Waiting or rejected: a draft comes in its place, for a form to go on with; ends with givenBack(). */
    void takeBack(const QUuid &id);
    /** The network may be back: what waits for that is tried now. */
    void retry();
    /** Writes once more what could not be written. */
    void writeAgain() { m_ledger.writeAgain(); }

Q_SIGNALS:
    /** items() or history(). */
    void changed();
    void busyChanged();
    void storageFailureChanged();
    /** The server did it. @p client: as it is now, as far as its answer said; of a removal, as it was. */
    void done(const QUuid &id, Clientele::ClientAction action, const Clientele::Client &client);
    /** @p draft is in the journal in place of @p item. It is the one it was handed over as, if that was in this run. */
    void givenBack(const Clientele::OutboxItem &item, const Clientele::KeptDraft &draft);
    void discarded(const Clientele::OutboxItem &item);
    /** It was tried without success and stays; its state and error say how. */
    void stays(const Clientele::OutboxItem &item);
    /** The client is still there, and stays. */
    void removalFailed(const Clientele::Client &client, const Clientele::Error &error);
    /** Looked for and not found with certainty; OutboxItem::found. */
    void checked(const Clientele::OutboxItem &item);
    void checkFailed(const QUuid &id, const Clientele::Error &error);

private:
    /** One that is being worked on. */
    struct Work
    {
        std::stop_token stop = {};
        /** Where a form waits for the first attempt's end; null: nobody does. */
        std::shared_ptr<QPromise<Result<Client>>> caller = {};
        /** KeptDraft of that form. */
        QUuid keptDraft = {};
        /** The creation of unknown end in whose place this one is. */
        QUuid replaces = {};
        /** Who looked like it before it was sent, once that is known. */
        QStringList namesakes = {};
        /** An attempt before may have reached the server. */
        bool mayExist = false;
    };

    void addReference(OutboxItem &item) const;
    [[nodiscard]] Answer<Client> handOver(const OutboxItem &item, const Work &work);
    void begin(const OutboxItem &item, const Work &work);
    void noteNamesakes(const OutboxItem &item);
    void keepNamesakes(const QUuid &id, const QStringList &namesakes);
    void readFirst(const OutboxItem &item);
    void onRead(const OutboxItem &item, const Result<Client> &answer);
    void onReadInVain(const OutboxItem &item, const Error &error);
    void mergeAndSend(OutboxItem item, const Client &now);
    void writeAndSend(OutboxItem item);
    void onNotWritten(const OutboxItem &item, const Error &error);
    void send(const OutboxItem &item);
    template <typename T, typename Handler>
    void whenOfThisRun(const Answer<T> &answer, Handler handler);

    void succeed(const OutboxItem &item, const Client &client);
    void fail(const OutboxItem &item, const Error &error, Fate fate);
    void giveBack(const OutboxItem &item, const Error &error);
    [[nodiscard]] static KeptDraft draftFor(const OutboxItem &item, const QUuid &id);
    void keep(OutboxItem item, const Error &error, Fate fate);
    void endWork(const QUuid &id);
    void tellCaller(const QUuid &id, const Result<Client> &result);

    [[nodiscard]] bool isReady(const OutboxItem &item) const;
    [[nodiscard]] bool isBehindAnother(const OutboxItem &item) const;
    void goOn();
    void goOnAt(const QDateTime &time);
    void onChecked(const OutboxItem &item, const CheckResult &result);

    OutboxPace m_pace;
    ClientsPort *m_port = nullptr;
    std::function<CatalogPtr()> m_known;
    QString m_referenceField;
    /** Which workspace; what belongs to a former one changes nothing. */
    int m_run = 0;
    /** The server did not accept the token. */
    bool m_isSignedOut = false;
    QHash<QUuid, Work> m_work;
    /** Which draft each item was that was handed over in this run. */
    QHash<QUuid, QUuid> m_draftsOfItems;
    /** Those a person does not want to wait for. */
    QSet<QUuid> m_urgent;
    /** Nothing is begun before, as the journal could not be written. */
    QDateTime m_pausedUntil;
    QTimer m_timer;
    OutboxLedger m_ledger;
    OutboxChecking m_checking;
    /** Last, so that it dies before what its work reports to. */
    Workers m_workers;
};

} // namespace Clientele
