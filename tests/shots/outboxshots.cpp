// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/shots/outboxshots.h"

#include "models/values/historyentry.h"
#include "ui/outbox/historypane.h"
#include "ui/outbox/outboxindicator.h"
#include "ui/outbox/outboxpane.h"
#include "ui/window/storagetroublebar.h"

#include <QtTest/QTest>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStatusBar>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Clientele::Shots {

namespace {

QDateTime moment(int minute, int second = 0)
{
    return {QDate(2026, 5, 4), QTime(10, minute, second)};
}

/** Everything that could stand together one day, without the stores behind it. */
class OutboxWindow : public QWidget
{
public:
    OutboxWindow()
        : m_layout(new QVBoxLayout(this))
        , trouble(new StorageTroubleBar(this))
        , outbox(new OutboxPane(this))
        , history(new HistoryPane(this))
        , m_indicator(new OutboxIndicator(this))
    {
        auto *status = new QStatusBar(this);
        status->addPermanentWidget(m_indicator);
        m_layout->addWidget(trouble);
        m_layout->addWidget(outbox, 5);
        m_layout->addWidget(history, 4);
        m_layout->addWidget(status);
        outbox->setClock([] { return moment(5); });
        history->setClock([] { return moment(5); });
        constexpr QSize size(760, 780);
        resize(size);
    }

    void setItems(const QList<OutboxItem> &items)
    {
        outbox->setItems(items);
        m_indicator->setItems(items);
    }

private:
    QVBoxLayout *m_layout;

public:
    StorageTroubleBar *trouble;
    OutboxPane *outbox;
    HistoryPane *history;

private:
    OutboxIndicator *m_indicator;
};

OutboxItem itemOf(const QString &name, OutboxState state, const Error &error)
{
    return {
        .id = QUuid::createUuid(), .draft = {.name = name}, .state = state, .since = moment(2).toUTC(), .error = error};
}

QList<OutboxItem> itemsOfAllStates()
{
    const Error offline{.kind = ErrorKind::NeverSent, .cause = ErrorCause::HostNotFound};
    OutboxItem waiting = itemOf(u"Ada Lovelace"_s, OutboxState::Waiting, offline);
    waiting.notBefore = moment(9).toUTC();
    OutboxItem signedOut = itemOf(u"שרה לוי"_s, OutboxState::Waiting, {.kind = ErrorKind::NotSignedIn});
    signedOut.action = ClientAction::Update;
    OutboxItem sending = itemOf(u"Grace Hopper"_s, OutboxState::Sending, {});
    OutboxItem checking = itemOf(u"Katherine Coleman Goble Johnson of the West Area Computing Unit of the Langley "
                                 u"Research Center"_s,
                                 OutboxState::Unknown, {});
    OutboxItem missing = itemOf(u"Emmy Noether"_s, OutboxState::Unknown, {});
    missing.found = 0;
    OutboxItem several = itemOf(u"Zoë Müller"_s, OutboxState::Unknown, {});
    several.found = 2;
    const Error refusal{.kind = ErrorKind::Rejected,
                        .status = 422,
                        .message = u"A client of this name is archived. Ask the person who archived it to bring it "
                                   u"back, or choose another name; names of archived clients stay taken for a year."_s};
    OutboxItem deletion{.id = QUuid::createUuid(), .action = ClientAction::Remove, .since = moment(4).toUTC()};
    deletion.client.name = u"王小明"_s;
    deletion.notBefore = moment(5, 7).toUTC();
    return {waiting,
            signedOut,
            sending,
            checking,
            missing,
            several,
            itemOf(u"Jürgen Groß"_s, OutboxState::Rejected, refusal),
            deletion};
}

Client adaAs(const QString &name, const QString &email)
{
    Client client{.id = u"c1"_s, .name = name};
    client.contactMethods.append(
        {.row = RowId::create(), .type = ContactType::Known::Email, .value = email, .preferred = true});
    return client;
}

QList<HistoryEntry> someHistory()
{
    const Client ada = adaAs(u"Ada Lovelace"_s, u"ada@example.com"_s);
    const Client married = adaAs(u"Ada King"_s, u"countess@example.com"_s);
    HistoryEntry created{.id = QUuid::createUuid(), .after = ada, .at = moment(1).toUTC()};
    HistoryEntry changed{.id = QUuid::createUuid(), .action = ClientAction::Update, .before = ada};
    changed.after = married;
    changed.at = moment(2).toUTC();
    HistoryEntry undone = changed;
    undone.id = QUuid::createUuid();
    undone.at = moment(3).toUTC();
    undone.undone = true;
    HistoryEntry deleted{.id = QUuid::createUuid(), .action = ClientAction::Remove, .before = married};
    deleted.at = moment(4).toUTC();
    return {created, changed, undone, deleted};
}

void shootDiscarding(const Camera &shoot, OutboxWindow &window, QList<OutboxItem> items)
{
    window.outbox->selectItem(items.at(4).id);
    window.findChild<QPushButton *>(u"outboxSendAgainButton"_s)->click();
    shoot(u"outbox-send-again"_s);
    window.findChild<QPushButton *>(u"keepWaitingButton"_s)->click();
    window.findChild<QPushButton *>(u"outboxDiscardButton"_s)->click();
    items.remove(4);
    window.setItems(items);
    shoot(u"outbox-discarded"_s);
}

void shootTrouble(const Camera &shoot, OutboxWindow &window)
{
    window.trouble->showTrouble({.kind = ErrorKind::Storage, .cause = ErrorCause::DiskFull});
    shoot(u"storage-trouble"_s);
    window.trouble->endTrouble();
    window.trouble->showDamage(
        {.setAside = u"/home/ada/.local/share/Clientele/w1/journal-damaged-2026-05-04.db"_s, .rescued = 12, .lost = 1});
    shoot(u"storage-damage"_s);
}

} // namespace

void shootOutbox(const Camera &shoot)
{
    OutboxWindow window;
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("the Outbox did not come to the front");
    shoot(u"outbox-empty"_s);
    const QList<OutboxItem> items = itemsOfAllStates();
    window.setItems(items);
    window.history->setEntries(someHistory());
    window.outbox->focusList();
    shoot(u"outbox"_s);
    window.outbox->selectItem(items.at(6).id);
    shoot(u"outbox-refused"_s);
    shootDiscarding(shoot, window, items);
    shootTrouble(shoot, window);
}

} // namespace Clientele::Shots
