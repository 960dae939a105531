// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/ui/outbox/outboxfixture.h"

#include <QtGui/QClipboard>
#include <QtGui/QContextMenuEvent>
#include <QtGui/QShortcut>
#include <QtWidgets/QApplication>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

TEST_F(OutboxTest, ArrowsMoveAndEnterEdits)
{
    const QSignalSpy edit(&pane, &OutboxPane::editRequested);
    pane.setItems({itemOf(u"Ada"_s), itemOf(u"Emmy"_s)});
    pane.focusList();
    press(Qt::Key_Return);
    press(Qt::Key_Down);
    press(Qt::Key_Enter, Qt::KeypadModifier);
    EXPECT_EQ(idsIn(edit), (QList<QUuid>{idOf(u"Ada"_s), idOf(u"Emmy"_s)}));
}

TEST_F(OutboxTest, AKeyThatCanDoNothingSaysWhy)
{
    const QSignalSpy edit(&pane, &OutboxPane::editRequested);
    const QSignalSpy hint(&pane, &OutboxPane::hint);
    pane.setItems({itemOf(u"Ada"_s, OutboxState::Sending)});
    pane.focusList();
    press(Qt::Key_Return);
    press(Qt::Key_Delete);
    EXPECT_TRUE(edit.isEmpty());
    ASSERT_EQ(hint.size(), 2);
    EXPECT_EQ(hint.last().first().toString(), u"It is on its way. Wait for the answer."_s);
}

TEST_F(OutboxTest, ControlCCopiesTheWholeEntryAsPlainText)
{
    OutboxItem item = itemOf(u"Ada"_s);
    item.draft.contactMethods = {{.row = {}, .type = ContactType::Known::Email, .value = u"ada@example.com"_s}};
    pane.setItems({item, itemOf(u"Grace"_s, OutboxState::Waiting, ClientAction::Remove)});
    pane.focusList();
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), u"Ada\nE-mail: ada@example.com"_s);
    press(Qt::Key_Down);
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), u"Grace"_s);
}

TEST_F(OutboxTest, DeleteDiscardsAndControlZTakesBackBeforeAnyShortcutOfTheWindow)
{
    QShortcut windows(QKeySequence::Undo, &pane);
    const QSignalSpy windowUndo(&windows, &QShortcut::activated);
    const QSignalSpy restored(&pane, &OutboxPane::restoreRequested);
    pane.setItems({itemOf(u"Ada"_s), itemOf(u"Emmy"_s)});
    pane.focusList();
    press(Qt::Key_Delete);
    pane.setItems({itemOf(u"Emmy"_s)});
    press(Qt::Key_Delete);
    pane.setItems({});
    EXPECT_EQ(focusName(), u"outboxView"_s) << "so that the next key arrives";
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(idsIn(restored), (QList<QUuid>{idOf(u"Emmy"_s), idOf(u"Ada"_s)}));
    EXPECT_TRUE(windowUndo.isEmpty());
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(windowUndo.size(), 1) << "with nothing discarded, the key is the window's";
}

TEST_F(OutboxTest, TheMenuKeyOffersWhatTheButtonsOffer)
{
    const AllowMessages fromPopups(u"does not support (raise|grabbing the keyboard)"_s);
    const QSignalSpy edit(&pane, &OutboxPane::editRequested);
    pane.setItems({itemOf(u"Ada"_s)});
    pane.focusList();
    const QPoint place = view().rect().center();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, place, view().mapToGlobal(place));
    QApplication::sendEvent(&view(), &event);
    auto *menu = pane.findChild<QMenu *>(u"outboxMenu"_s);
    ASSERT_TRUE(menu->isVisible());
    QStringList enabled;
    for (const QAction *action : menu->actions()) {
        if (action->isEnabled())
            enabled << action->text();
    }
    EXPECT_EQ(enabled, (QStringList{u"Send now"_s, u"Edit"_s, u"Copy"_s, u"Discard"_s}));
    menu->findChild<QAction *>(u"outboxEditAction"_s)->trigger();
    EXPECT_EQ(edit.size(), 1);
    menu->close();
}

TEST_F(OutboxTest, TheFocusNeverStaysOnWhatCannotBePressed)
{
    pane.setItems({itemOf(u"Ada"_s)});
    button(u"outboxSendButton"_s).setFocus();
    pane.setItems({itemOf(u"Ada"_s, OutboxState::Sending)});
    EXPECT_EQ(focusName(), u"outboxView"_s);
    pane.setItems({itemOf(u"Ada"_s)});
    press(Qt::Key_Delete);
    pane.setItems({});
    button(u"outboxUndoButton"_s).setFocus();
    press(Qt::Key_Space);
    EXPECT_EQ(focusName(), u"outboxView"_s);
}

} // namespace Clientele::Tests
