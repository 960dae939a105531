// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/outbox/entriesproxy.h"
#include "ui/outbox/entriesview.h"
#include "ui/outbox/outboxact.h"

#include <QtCore/QTimer>
#include <QtCore/QUuid>
#include <QtWidgets/QWidget>

class QAction;
class QMenu;
class QPushButton;

namespace Clientele {

class DiscardedLine;
class OutboxModel;

/**
 * What waits to be sent, how each entry stands and what can be done with it. Is given the items and asks for everything
 * by signal. GUI thread.
 */
class OutboxPane : public QWidget
{
    Q_OBJECT

public:
    explicit OutboxPane(QWidget *parent = nullptr);

    /** The whole Outbox, each time it changes. The current entry stays current. */
    void setItems(const QList<OutboxItem> &items);
    /** Selects this entry, now or when it comes. */
    void selectItem(const QUuid &id);
    void focusList();

    /** For tests: what time it is, in the time zone of the reader. */
    void setClock(EntriesProxy::Clock clock);
    /** How long a discarded entry can be taken back. */
    void setUndoTime(std::chrono::milliseconds time);

Q_SIGNALS:
    void sendNowRequested(const QUuid &id);
    void checkRequested(const QUuid &id);
    /** A creation of unknown outcome, after a person was told that it may make a double. */
    void sendAgainRequested(const QUuid &id);
    void editRequested(const QUuid &id);
    void discardRequested(const QUuid &id);
    /** Of what was discarded and is gone from the items: as it was. */
    void restoreRequested(const Clientele::OutboxItem &item);
    /** One sentence for the status bar. Plain text. */
    void hint(const QString &sentence);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    struct Offer
    {
        OutboxAct act;
        QPushButton *button;
        QAction *action;
    };

    void makeOffers();
    void layOut();
    void refreshOffers();
    void tick();
    [[nodiscard]] bool anyCountsDown() const;
    [[nodiscard]] std::optional<OutboxItem> current() const;

    void onKey(EntryKey key);
    void act(OutboxAct act);
    void copy(const OutboxItem &item);
    void discard(const OutboxItem &item);
    void noteDiscarded();
    void askSendAgain(const OutboxItem &item);

    OutboxModel *m_model;
    EntriesProxy *m_entries;
    EntriesView *m_view;
    QMenu *m_menu;
    DiscardedLine *m_discarded;
    QList<Offer> m_offers;
    QTimer m_second;
    /** Of which it was asked that they go, and which are still there. */
    QList<OutboxItem> m_leaving;
    QUuid m_wanted;
};

} // namespace Clientele
