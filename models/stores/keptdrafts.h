// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/stores/draftwriter.h"
#include "models/values/keptdraft.h"

#include <QtCore/QList>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace Clientele {

class ClientEditor;
class KeptDraftsModel;

struct KeptDraftsTiming
{
    DraftWriter::Timing writing = {};
    /** How long a discarded draft can be had back. */
    std::chrono::milliseconds undoWindow{std::chrono::seconds(10)};
};

/**
 * All that was typed in a workspace and is not saved yet. Follows one form: what is in it is kept from the first key
 * until the server holds it or the form is emptied, and can be put aside for later. What an Outbox holds is the
 * Outbox's to keep. GUI thread; nothing here waits for the disk.
 */
class KeptDrafts : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;
    using TypedDraft = std::function<ClientDraft()>;

    /** @p editor is not owned and must outlive this. */
    explicit KeptDrafts(ClientEditor &editor, const KeptDraftsTiming &timing = {}, QObject *parent = nullptr);
    ~KeptDrafts() override;

    /** For tests: what time it is, UTC. */
    void setClock(Clock clock) { m_clock = std::move(clock); }
    /** Tells the draft with what is being typed and has not reached the editor; follow() is called when that changes.
     */
    void setTypedDraft(TypedDraft typed) { m_typedDraft = std::move(typed); }

    /**
     * Where drafts are kept from here on. Another journal is another workspace: what is in the form moves there, and
     * leaves the former journal when the new one holds it; the other drafts stay behind. Null: not known yet.
     */
    void setJournal(const std::shared_ptr<JournalPort> &journal);
    /** What the journal held when it was read. What was typed, or discarded, meanwhile stands. */
    void setDrafts(const QList<KeptDraft> &drafts);
    /** The journal could not be read, or something else is known to be in the way. Nothing: it no longer is. */
    void setReadFailure(const std::optional<Error> &failure);

    /** The one changed last comes first. */
    [[nodiscard]] const QList<KeptDraft> &drafts() const { return m_drafts; }
    [[nodiscard]] KeptDraftsModel *model() const { return m_model; }
    [[nodiscard]] std::optional<KeptDraft> find(const QUuid &id) const;
    /** Kept changes of that client. */
    [[nodiscard]] std::optional<KeptDraft> changesOf(const QString &clientId) const;
    /** The draft that is in the form; null: there is nothing in it that has to be kept. */
    [[nodiscard]] QUuid inForm() const { return m_inForm; }

    /** What is typed is kept, as far as is known. */
    [[nodiscard]] bool canKeep() const { return m_writer && !failure(); }
    /** Why it is not, when that is known. */
    [[nodiscard]] const std::optional<Error> &failure() const;
    /** A write is under way or will be before long. */
    [[nodiscard]] bool isBusy() const;
    /** The journals hold what is here; or there is none that could. */
    [[nodiscard]] bool isSettled() const;
    /** Something typed is not on the disk, as far as is known. */
    [[nodiscard]] bool wouldLoseSomething() const;

    /** @p draft is in the journal already, as an Outbox has given it back. */
    void add(const KeptDraft &draft);
    /** Takes the draft out of the form's hands: it stays when something else comes into the form. */
    void putAside();
    /** Brings a draft back into the form; what is in there is gone unless it was put aside. */
    void open(const QUuid &id);
    /** Gone, and undoDiscard() brings it back for a while. Leaves the form as it is: for drafts that are not in it. */
    void discard(const QUuid &id);
    /** Those that can be brought back, the oldest first. */
    [[nodiscard]] const QList<KeptDraft> &discarded() const { return m_discarded; }
    /** Brings the last one back. */
    void undoDiscard();

public Q_SLOTS:
    /** Writes what has changed now. */
    void flush();
    /** Something was typed. */
    void follow();

Q_SIGNALS:
    /** drafts() or inForm(). */
    void changed();
    void discardedChanged();
    /** isBusy(), isSettled(), wouldLoseSomething() or failure(). */
    void statusChanged();
    /** What is typed is no longer kept. It is tried again and again; comes once until recovered(). */
    void failed(const Clientele::Error &error);
    void recovered();
    /** @p draft is back in the form. */
    void opened(const Clientele::KeptDraft &draft);

private:
    /** A journal that was left, until it holds what it should. */
    struct Former
    {
        std::unique_ptr<DraftWriter> writer;
        /** Goes from there when the journal of now holds it. Null: nothing does. */
        QUuid carried;
    };

    [[nodiscard]] std::unique_ptr<DraftWriter> writerFor(const std::shared_ptr<JournalPort> &journal);
    void leaveJournal();
    void endLater(std::unique_ptr<DraftWriter> writer);
    void onWritten(const QList<QUuid> &ids);
    void refreshStatus();
    void onLeaving();
    void followDraft(bool isUnsure);
    void handOver();
    void takeOver();
    [[nodiscard]] bool isOfOutbox() const;
    [[nodiscard]] std::optional<KeptDraft> unsaved() const;
    [[nodiscard]] std::optional<Error> refusal(const ClientDraft &typed) const;
    [[nodiscard]] std::optional<Client> clientBeingChanged() const;
    void keep(KeptDraft draft);
    void put(const KeptDraft &draft);
    void remove(const QUuid &id);
    void announce();

    ClientEditor &m_editor;
    KeptDraftsTiming m_timing;
    Clock m_clock;
    TypedDraft m_typedDraft;
    KeptDraftsModel *m_model;
    QList<KeptDraft> m_drafts;
    QUuid m_inForm;
    /** While the form is being saved: what was in it, which an Outbox may take out of the journal. */
    std::optional<KeptDraft> m_handedOver;
    bool m_wasInOutbox = false;
    /** Comes into the form next. */
    QUuid m_next;
    bool m_isOpening = false;
    QList<KeptDraft> m_discarded;
    QTimer m_undoWindow;
    std::unique_ptr<DraftWriter> m_writer;
    std::vector<Former> m_formers;
    std::optional<Error> m_readFailure;
    bool m_wasFailing = false;
};

} // namespace Clientele
