// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/items/clientsmodel.h"
#include "tests/support/waiting.h"
#include "tests/ui/list/panefixture.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

namespace {

QString nameIn(const QSignalSpy &spy)
{
    return spy.isEmpty() ? QString() : spy.last().first().value<Client>().name;
}

} // namespace

TEST_F(PaneTest, ArrowsInTheFieldMoveInTheListAndEnterOpens)
{
    const QSignalSpy opened(&pane, &ClientsPane::openRequested);
    const QSignalSpy focused(&pane, &ClientsPane::formFocusRequested);
    fill();
    pane.focusSearch();
    press(Qt::Key_Down);
    EXPECT_EQ(selectedName(), u"Ada Lovelace"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(nameIn(opened), u"Emmy Noether"_s);
    EXPECT_EQ(focused.size(), 1);
    EXPECT_EQ(focusName(), u"searchEdit"_s);
    press(Qt::Key_PageDown);
    EXPECT_EQ(selectedName(), u"Sonja Kowalewski"_s);
    press(Qt::Key_Up);
    EXPECT_EQ(selectedName(), u"Grace Hopper"_s);
}

TEST_F(PaneTest, EnterOpensTheBestMatchOfWhatWasTypedEvenBeforeItIsFound)
{
    const QSignalSpy opened(&pane, &ClientsPane::openRequested);
    fill();
    pane.focusSearch();
    searchEdit().setText(u"hop"_s);
    press(Qt::Key_Return);
    ASSERT_TRUE(waitUntil([&] { return !opened.isEmpty(); }));
    EXPECT_EQ(nameIn(opened), u"Grace Hopper"_s);
    rest();
}

TEST_F(PaneTest, ANewSearchSelectsNobodyAndAClearedOneTheFormerClientAgain)
{
    fill();
    pane.focusSearch();
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    search(u"e"_s);
    EXPECT_EQ(selectedName(), QString());
    search({});
    EXPECT_EQ(selectedName(), u"Emmy Noether"_s);
}

TEST_F(PaneTest, EscapeClearsTheSearchThenGoesToTheList)
{
    fill();
    pane.focusSearch();
    searchEdit().setText(u"ada"_s);
    press(Qt::Key_Escape);
    EXPECT_EQ(searchEdit().text(), QString());
    EXPECT_EQ(focusName(), u"searchEdit"_s);
    press(Qt::Key_Escape);
    EXPECT_EQ(focusName(), u"clientsView"_s);
    rest();
}

TEST_F(PaneTest, ControlFGoesToTheSearchAndSelectsItsText)
{
    fill();
    search(u"ada"_s);
    pane.focusList();
    press(Qt::Key_F, Qt::ControlModifier);
    EXPECT_EQ(focusName(), u"searchEdit"_s);
    EXPECT_EQ(searchEdit().selectedText(), u"ada"_s);
}

TEST_F(PaneTest, ARefreshMovesNeitherSelectionNorFocus)
{
    fill();
    pane.focusList();
    pane.selectClient(u"id-Grace Hopper"_s);
    fill(QList<Client>{clientNamed(u"Aaron"_s)} + someClients());
    EXPECT_EQ(selectedName(), u"Grace Hopper"_s);
    EXPECT_EQ(focusName(), u"clientsView"_s);
}

TEST_F(PaneTest, F5RefreshesFromAnywhere)
{
    fill();
    const int before = server.calls.count();
    press(Qt::Key_F5);
    EXPECT_EQ(server.calls.count(), before + 1);
    server.calls.answer(Error{});
    rest();
}

TEST_F(PaneTest, CopiesThePreferredValueFromListAndSearch)
{
    const QSignalSpy hint(&pane, &ClientsPane::hint);
    fill();
    pane.selectClient(u"id-Ada Lovelace"_s);
    pane.focusList();
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), u"+44 20 7946 0958"_s);
    EXPECT_TRUE(hint.last().first().toString().contains(u"was copied"_s));
    pane.selectClient(u"id-Emmy Noether"_s);
    pane.focusSearch();
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), u"emmy@example.org"_s);
}

TEST_F(PaneTest, F9CallsWritesOrOpensWhatsApp)
{
    fill();
    pane.focusList();
    for (const QString &name : {u"Ada Lovelace"_s, u"Emmy Noether"_s, u"Grace Hopper"_s}) {
        pane.selectClient(u"id-"_s + name);
        press(Qt::Key_F9);
    }
    EXPECT_EQ(opener.opened, (QList<QUrl>{QUrl(u"tel:+442079460958"_s), QUrl(u"mailto:emmy@example.org"_s),
                                          QUrl(u"https://wa.me/12025550143"_s)}));
}

TEST_F(PaneTest, F9SaysWhyItDoesNothing)
{
    const QSignalSpy hint(&pane, &ClientsPane::hint);
    fill({clientNamed(u"A"_s, {methodOf(ContactType::Known::Phone, u"ask Bob"_s)}), clientNamed(u"B"_s)});
    pane.focusList();
    pane.selectClient(u"id-A"_s);
    press(Qt::Key_F9);
    EXPECT_TRUE(hint.last().first().toString().contains(u"not a telephone number"_s));
    pane.selectClient(u"id-B"_s);
    press(Qt::Key_F9);
    EXPECT_TRUE(hint.last().first().toString().contains(u"no contact method"_s));
    EXPECT_TRUE(opener.opened.isEmpty());
}

TEST_F(PaneTest, SaysWhenNoProgramTakesALink)
{
    const QSignalSpy hint(&pane, &ClientsPane::hint);
    opener.hasPrograms = false;
    fill();
    pane.focusList();
    pane.selectClient(u"id-Ada Lovelace"_s);
    press(Qt::Key_F9);
    EXPECT_TRUE(hint.last().first().toString().contains(u"no program"_s));
}

TEST_F(PaneTest, DeleteAsksForTheSelectedClientAndOnlyInTheList)
{
    const QSignalSpy asked(&pane, &ClientsPane::deleteRequested);
    fill();
    pane.selectClient(u"id-Emmy Noether"_s);
    pane.focusSearch();
    press(Qt::Key_Delete);
    EXPECT_TRUE(asked.isEmpty());
    pane.focusList();
    press(Qt::Key_Delete);
    EXPECT_EQ(nameIn(asked), u"Emmy Noether"_s);
}

TEST_F(PaneTest, AnEmptyWorkspaceOffersTheFirstClient)
{
    const QSignalSpy asked(&pane, &ClientsPane::newClientRequested);
    fill({});
    EXPECT_EQ(title(), u"No clients yet"_s);
    EXPECT_EQ(buttons(), QStringList{u"firstClientButton"_s});
    click(u"firstClientButton"_s);
    EXPECT_EQ(asked.last().first().toString(), QString());
}

TEST_F(PaneTest, ASearchWithoutMatchCanBeClearedOrMadeAClient)
{
    const QSignalSpy asked(&pane, &ClientsPane::newClientRequested);
    fill();
    search(u"  Zora & Söhne "_s);
    EXPECT_EQ(title(), u"No client found"_s);
    EXPECT_TRUE(text().contains(u"Zora & Söhne"_s));
    EXPECT_EQ(buttons(), (QStringList{u"clearSearchButton"_s, u"createFoundButton"_s}));
    click(u"createFoundButton"_s);
    EXPECT_EQ(asked.last().first().toString(), u"Zora & Söhne"_s);
    click(u"clearSearchButton"_s);
    rest();
    EXPECT_EQ(shownNames().size(), 4);
    EXPECT_EQ(title(), QString());
    EXPECT_EQ(focusName(), u"searchEdit"_s);
}

TEST_F(PaneTest, ButtonsOfAStateDoWhatTheySay)
{
    const QSignalSpy signIn(&pane, &ClientsPane::signInRequested);
    const QSignalSpy connection(&pane, &ClientsPane::connectionRequested);
    fail({.kind = ErrorKind::NotSignedIn, .cause = ErrorCause::NoToken});
    click(u"listSignInButton"_s);
    EXPECT_EQ(signIn.size(), 1);
    fail({.kind = ErrorKind::WorkspaceNotFound, .status = 404, .rawAnswer = "<b>gone</b>"});
    click(u"listConnectionButton"_s);
    EXPECT_EQ(connection.size(), 1);
    click(u"listErrorButton"_s);
    EXPECT_TRUE(pane.findChild<QPlainTextEdit *>(u"detailsView"_s)->toPlainText().contains(u"<b>gone</b>"_s));
    const int before = server.calls.count();
    click(u"reloadListButton"_s);
    EXPECT_EQ(server.calls.count(), before + 1);
    server.answer(store.model()->shown()->catalog);
    rest();
}

TEST_F(PaneTest, AFailedRefreshKeepsTheListAndCanBeTriedAgain)
{
    fill();
    fail({.kind = ErrorKind::NeverSent, .cause = ErrorCause::ConnectionRefused});
    EXPECT_EQ(shownNames().size(), 4);
    EXPECT_TRUE(footer().contains(u"Not refreshed"_s));
    EXPECT_TRUE(footer().contains(u"refused the connection"_s));
    const int before = server.calls.count();
    click(u"retryRefreshButton"_s);
    EXPECT_EQ(server.calls.count(), before + 1);
    EXPECT_FALSE(footer().contains(u"Not refreshed"_s)) << "it is being tried";
    server.calls.answer(Error{});
    rest();
}

TEST_F(PaneTest, TellsOfARefreshOnlyWhenItIsLongAndCancelsIt)
{
    fill();
    store.refresh();
    EXPECT_FALSE(footer().contains(u"Refreshing"_s)) << "most are over before that could be read";
    server.tellProgress(4000);
    ASSERT_TRUE(waitUntil([&] { return footer() == u"Refreshing… 4,000 so far"_s; }));
    click(u"cancelRefreshButton"_s);
    EXPECT_TRUE(server.calls.askedToStop());
    server.calls.answer(Error{.kind = ErrorKind::OutcomeUnknown, .cause = ErrorCause::Cancelled});
    rest();
    EXPECT_FALSE(footer().contains(u"Refreshing"_s));
    EXPECT_FALSE(footer().contains(u"Not refreshed"_s));
}

TEST_F(PaneTest, SaysThatItLoadsOnlyWhenThatIsLong)
{
    store.setListPort(&server);
    store.refresh();
    EXPECT_EQ(title(), QString());
    ASSERT_TRUE(waitUntil([&] { return title() == u"Loading the clients…"_s; }));
    server.calls.answer(Error{});
    rest();
}

TEST_F(PaneTest, ShowsWhatWasLeftOutOfAnAnswer)
{
    fill(someClients(), {.broken = 3, .duplicates = 1, .samples = {u"item 17: no id"_s}});
    EXPECT_TRUE(footer().contains(u"could not be read"_s));
    click(u"leftOutButton"_s);
    const QString details = pane.findChild<QPlainTextEdit *>(u"detailsView"_s)->toPlainText();
    EXPECT_TRUE(details.contains(u"item 17: no id"_s));
    EXPECT_TRUE(details.contains(u"could not be read: 3"_s));
}

TEST_F(PaneTest, TheFocusNeverStaysOnWhatIsHidden)
{
    fill();
    pane.focusList();
    fill({});
    EXPECT_EQ(focusName(), u"searchEdit"_s);
}

} // namespace Clientele::Tests
