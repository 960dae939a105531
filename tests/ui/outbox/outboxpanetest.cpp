// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/support/waiting.h"
#include "tests/ui/outbox/outboxfixture.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QRandomGenerator>
#include <QtTest/QAbstractItemModelTester>
#include <QtWidgets/QListView>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

TEST_F(OutboxTest, SaysWhatItIsForWhileItIsEmpty)
{
    const QString words =
        u"Nothing waits. What you save while the server cannot be reached is kept here and sent later."_s;
    EXPECT_EQ(view().accessibleDescription(), words);
    EXPECT_EQ(enabledButtons(), QStringList());
    pane.setItems({itemOf(u"Ada"_s)});
    EXPECT_EQ(view().accessibleDescription(), QString());
    EXPECT_FALSE(enabledButtons().isEmpty());
}

TEST_F(OutboxTest, SaysOfEachEntryWhatWhenAndHowItStands)
{
    OutboxItem unknown = itemOf(u"Emmy"_s, OutboxState::Unknown);
    unknown.found = 0;
    OutboxItem deletion = itemOf(u"Grace"_s, OutboxState::Waiting, ClientAction::Remove);
    deletion.notBefore = now.addSecs(7);
    pane.setItems({itemOf(u"Ada"_s), unknown, deletion});
    const QString time = QLocale().toString(QTime(10, 2), QLocale::ShortFormat);
    EXPECT_EQ(spoken(),
              (QStringList{u"Create “Ada”, %1. Waiting to be sent."_s.arg(time),
                           u"Create “Emmy”, %1. Not sure it arrived: no such client was found. Send it again, or "
                           u"discard it."_s.arg(time),
                           u"Delete “Grace”, %1. Is deleted in 7 s, unless you discard this entry."_s.arg(time)}));
}

TEST_F(OutboxTest, TheSecondsOfADeletionRunWhileItIsSeen)
{
    OutboxItem deletion = itemOf(u"Grace"_s, OutboxState::Waiting, ClientAction::Remove);
    deletion.notBefore = now.addSecs(7);
    pane.setItems({deletion});
    const QImage before = view().viewport()->grab().toImage();
    now = now.addSecs(2);
    EXPECT_TRUE(waitUntil([&] { return view().viewport()->grab().toImage() != before; }));
    EXPECT_TRUE(spoken().constFirst().contains(u"in 5 s"_s));
}

TEST_F(OutboxTest, OffersWhatTheStateOfTheEntryAllows)
{
    pane.setItems({itemOf(u"Ada"_s)});
    EXPECT_EQ(enabledButtons(), (QStringList{u"outboxSendButton"_s, u"outboxEditButton"_s, u"outboxCopyButton"_s,
                                             u"outboxDiscardButton"_s}));
    pane.setItems({itemOf(u"Ada"_s, OutboxState::Sending)});
    EXPECT_EQ(enabledButtons(), (QStringList{u"outboxCopyButton"_s}));
    pane.setItems({itemOf(u"Ada"_s, OutboxState::Unknown)});
    EXPECT_EQ(enabledButtons(), (QStringList{u"outboxCheckButton"_s, u"outboxSendAgainButton"_s, u"outboxCopyButton"_s,
                                             u"outboxDiscardButton"_s}));
    OutboxItem rejected = itemOf(u"Ada"_s, OutboxState::Rejected);
    rejected.error = Error{.kind = ErrorKind::Rejected, .status = 422};
    pane.setItems({rejected});
    EXPECT_EQ(enabledButtons(), (QStringList{u"outboxEditButton"_s, u"outboxCopyButton"_s, u"outboxDiscardButton"_s,
                                             u"outboxDetailsButton"_s}));
}

TEST_F(OutboxTest, WhatCannotBeDoneSaysWhy)
{
    pane.setItems({itemOf(u"Ada"_s, OutboxState::Sending)});
    EXPECT_TRUE(button(u"outboxDiscardButton"_s).toolTip().contains(u"It is on its way. Wait for the answer."_s));
    EXPECT_EQ(button(u"outboxDiscardButton"_s).accessibleDescription(), u"It is on its way. Wait for the answer."_s);
    EXPECT_EQ(button(u"outboxCopyButton"_s).toolTip(), QString());
}

TEST_F(OutboxTest, ButtonsAskForTheCurrentEntry)
{
    const QSignalSpy send(&pane, &OutboxPane::sendNowRequested);
    const QSignalSpy check(&pane, &OutboxPane::checkRequested);
    const QSignalSpy edit(&pane, &OutboxPane::editRequested);
    pane.setItems({itemOf(u"Ada"_s), itemOf(u"Emmy"_s, OutboxState::Unknown)});
    button(u"outboxSendButton"_s).click();
    button(u"outboxEditButton"_s).click();
    pane.selectItem(idOf(u"Emmy"_s));
    button(u"outboxCheckButton"_s).click();
    EXPECT_EQ(idsIn(send), QList<QUuid>{idOf(u"Ada"_s)});
    EXPECT_EQ(idsIn(edit), QList<QUuid>{idOf(u"Ada"_s)});
    EXPECT_EQ(idsIn(check), QList<QUuid>{idOf(u"Emmy"_s)});
}

TEST_F(OutboxTest, SendsACreationAgainOnlyAfterAsking)
{
    const QSignalSpy again(&pane, &OutboxPane::sendAgainRequested);
    pane.setItems({itemOf(u"Ada"_s, OutboxState::Unknown)});
    const auto answer = [&](const QString &name) {
        button(u"outboxSendAgainButton"_s).click();
        EXPECT_EQ(pane.findChildren<QMessageBox *>(u"sendAgainQuestion"_s).size(), 1);
        button(name).click();
        EXPECT_TRUE(waitUntil([&] { return !pane.findChild<QMessageBox *>(u"sendAgainQuestion"_s); }));
    };
    answer(u"keepWaitingButton"_s);
    EXPECT_TRUE(again.isEmpty());
    answer(u"confirmSendAgainButton"_s);
    EXPECT_EQ(idsIn(again), QList<QUuid>{idOf(u"Ada"_s)});
}

TEST_F(OutboxTest, WhatIsDiscardedCanBeTakenBackForAWhile)
{
    const QSignalSpy discarded(&pane, &OutboxPane::discardRequested);
    const QSignalSpy restored(&pane, &OutboxPane::restoreRequested);
    pane.setItems({itemOf(u"Ada"_s), itemOf(u"Emmy"_s)});
    button(u"outboxDiscardButton"_s).click();
    EXPECT_EQ(idsIn(discarded), QList<QUuid>{idOf(u"Ada"_s)});
    EXPECT_EQ(said(u"outboxDiscardedText"_s), QString()) << "it is still there";
    pane.setItems({itemOf(u"Emmy"_s)});
    EXPECT_EQ(said(u"outboxDiscardedText"_s), u"“Ada” was discarded."_s);
    EXPECT_EQ(pane.findChild<QWidget *>(u"outboxDiscardedLine"_s)->accessibleName(),
              u"“\u2068Ada\u2069” was discarded."_s);
    button(u"outboxUndoButton"_s).click();
    EXPECT_EQ(idsIn(restored), QList<QUuid>{idOf(u"Ada"_s)});
    EXPECT_EQ(said(u"outboxDiscardedText"_s), QString());
    pane.setItems({itemOf(u"Emmy"_s), itemOf(u"Ada"_s)});
    EXPECT_EQ(view().currentIndex().row(), 1) << "what came back is current";
}

TEST_F(OutboxTest, TheWayBackEnds)
{
    pane.setUndoTime(std::chrono::milliseconds(1));
    pane.setItems({itemOf(u"Ada"_s)});
    button(u"outboxDiscardButton"_s).click();
    pane.setItems({});
    EXPECT_TRUE(waitUntil([&] { return !button(u"outboxUndoButton"_s).isVisible(); }));
}

TEST_F(OutboxTest, TheWayBackStaysWhileItHasTheFocus)
{
    pane.setUndoTime(std::chrono::milliseconds(1));
    pane.setItems({itemOf(u"Ada"_s)});
    button(u"outboxDiscardButton"_s).click();
    pane.setItems({});
    button(u"outboxUndoButton"_s).setFocus();
    QElapsedTimer time;
    time.start();
    EXPECT_TRUE(waitUntil([&] { return time.elapsed() > 20; }));
    EXPECT_TRUE(button(u"outboxUndoButton"_s).isVisible());
    pane.focusList();
    EXPECT_TRUE(waitUntil([&] { return !button(u"outboxUndoButton"_s).isVisible(); }));
}

TEST_F(OutboxTest, WhatWasSentInsteadIsNotCalledDiscarded)
{
    pane.setItems({itemOf(u"Ada"_s)});
    button(u"outboxDiscardButton"_s).click();
    pane.setItems({itemOf(u"Ada"_s, OutboxState::Sending)});
    pane.setItems({});
    EXPECT_EQ(said(u"outboxDiscardedText"_s), QString());
}

TEST_F(OutboxTest, ShowsTheDetailsOfARefusal)
{
    OutboxItem rejected = itemOf(u"Ada"_s, OutboxState::Rejected);
    rejected.error = Error{.kind = ErrorKind::Rejected, .status = 422, .rawAnswer = "<b>no</b>"};
    pane.setItems({rejected});
    button(u"outboxDetailsButton"_s).click();
    EXPECT_TRUE(pane.findChild<QPlainTextEdit *>(u"detailsView"_s)->toPlainText().contains(u"<b>no</b>"_s));
}

TEST_F(OutboxTest, TheCurrentEntryStaysCurrentWhenOthersComeAndGo)
{
    pane.setItems({itemOf(u"Ada"_s), itemOf(u"Emmy"_s), itemOf(u"Grace"_s)});
    pane.selectItem(idOf(u"Grace"_s));
    pane.setItems({itemOf(u"New"_s), itemOf(u"Grace"_s, OutboxState::Sending)});
    EXPECT_EQ(view().currentIndex().row(), 1);
    EXPECT_EQ(enabledButtons(), QStringList{u"outboxCopyButton"_s});
}

TEST_F(OutboxTest, HostileAndHugeNamesAreBounded)
{
    const QString huge(2'000'000, QChar(0x5B57));
    OutboxItem refused = itemOf(u"\u202Eevil\u202C<b>&"_s + QString(500, QChar(0x0301)), OutboxState::Rejected);
    refused.error = Error{.kind = ErrorKind::Rejected, .message = u"<img src=x>"_s + QString(60'000, QChar(0x202E))};
    QElapsedTimer time;
    time.start();
    pane.setItems({itemOf(huge), refused});
    const QImage picture = pane.grab().toImage();
    EXPECT_LT(time.elapsed(), 1000);
    EXPECT_FALSE(picture.isNull());
    for (const QString &text : spoken()) {
        EXPECT_LT(text.size(), 2500);
        EXPECT_FALSE(text.contains(QChar(0x202E)));
    }
    EXPECT_LT(view().visualRect(view().model()->index(1, 0)).height(), 6 * view().fontMetrics().lineSpacing());
    const QString toolTip = view().model()->index(1, 0).data(Qt::ToolTipRole).toString();
    EXPECT_TRUE(toolTip.contains(u"&lt;b&gt;"_s) && toolTip.contains(u"&lt;img"_s)) << toolTip.toStdString();
    pane.selectItem(idOf(huge));
    button(u"outboxDiscardButton"_s).click();
    pane.setItems({refused});
    EXPECT_LT(said(u"outboxDiscardedText"_s).size(), 100);
    EXPECT_LT(pane.minimumSizeHint().width(), 640);
}

TEST_F(OutboxTest, TwoHundredEntriesAreShownFast)
{
    QList<OutboxItem> items;
    for (int i = 0; i < 200; ++i) {
        OutboxItem item = itemOf(u"Client number %1"_s.arg(i), static_cast<OutboxState>(i % 2 == 0 ? 0 : 3));
        item.found = i % 3;
        items << item;
    }
    QElapsedTimer time;
    time.start();
    pane.setItems(items);
    const QImage picture = pane.grab().toImage();
    EXPECT_LT(time.elapsed(), 500);
    time.restart();
    items.removeFirst();
    items.last().state = OutboxState::Rejected;
    pane.setItems(items);
    EXPECT_NE(pane.grab().toImage(), picture);
    EXPECT_LT(time.elapsed(), 500);
}

TEST_F(OutboxTest, SpeaksInAWellBehavedModelWhateverComesAndGoes)
{
    const QAbstractItemModelTester tester(view().model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QRandomGenerator random(20260506);
    for (int round = 0; round < 200; ++round) {
        QList<OutboxItem> items;
        for (int number = 0; number < 8; ++number) {
            if (random.bounded(3) > 0)
                items.insert(random.bounded(static_cast<int>(items.size()) + 1),
                             itemOf(u"Client %1"_s.arg(number), static_cast<OutboxState>(random.bounded(4))));
        }
        pane.setItems(items);
        ASSERT_EQ(spoken().size(), items.size());
        ASSERT_EQ(view().currentIndex().isValid(), !items.isEmpty());
    }
}

} // namespace Clientele::Tests
