// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/ui/dialogs/connectiondialogfixture.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

class ConnectionDialogTest : public ConnectionDialogFixture
{};

} // namespace

TEST_F(ConnectionDialogTest, HandsOutWhatTheServerTook)
{
    connectAndAnswer(Workspace{.id = u"w1"_s, .name = u"North"_s});
    ASSERT_EQ(m_connected.size(), 1);
    EXPECT_EQ(m_connected.first().connection, (Connection{.baseUrl = QUrl(BASE_URL), .workspaceId = u"w1"_s}));
    EXPECT_EQ(m_connected.first().workspaceName, u"North"_s);
    EXPECT_EQ(m_connected.first().signedIn.token.bytes(), TOKEN.toLatin1());
    EXPECT_EQ(m_connected.first().signedIn.account, Account{}) << "a token does not say whose it is";
    EXPECT_FALSE(m_connected.first().signedIn.permissions);
    EXPECT_TRUE(m_connected.first().keep);
    EXPECT_TRUE(m_dialog.isVisible()) << "it waits until the receiver is done";
    EXPECT_TRUE(m_dialog.isBusy());
    m_dialog.accept();
    EXPECT_FALSE(m_dialog.isBusy());
    EXPECT_FALSE(m_dialog.isVisible());
}

TEST_F(ConnectionDialogTest, SaysWhatIsMissingBesideEachFieldAndAsksNobody)
{
    pressConnect();
    for (const QString &field : {u"baseUrlEdit"_s, u"workspaceIdEdit"_s, u"emailEdit"_s, u"passwordEdit"_s})
        EXPECT_FALSE(problemAt(field).isEmpty()) << field.toStdString();
    EXPECT_TRUE(m_port.sent.isEmpty());
    EXPECT_EQ(m_dialog.focusWidget(), &edit(u"baseUrlEdit"_s));
    choose(u"tokenWayButton"_s);
    pressConnect();
    EXPECT_FALSE(problemAt(u"tokenEdit"_s).isEmpty());
    EXPECT_TRUE(problemAt(u"passwordEdit"_s).isEmpty()) << "a field that is not there has no problem";
    EXPECT_TRUE(m_tester.connections.isEmpty());
    EXPECT_EQ(m_dialog.focusWidget(), &edit(u"baseUrlEdit"_s));
}

TEST_F(ConnectionDialogTest, HasItsOwnWordsForEveryKindOfWrongBaseUrl)
{
    QStringList words;
    for (const QString &baseUrl : {u""_s, u"ftp://example.com"_s, u"http://example.com"_s,
                                   u"https://user:secret@example.com"_s, u"https://example.com/?a=b"_s}) {
        fill(baseUrl, u"w1"_s, TOKEN);
        pressConnect();
        words << problemAt(u"baseUrlEdit"_s);
        EXPECT_FALSE(words.last().isEmpty()) << baseUrl.toStdString();
    }
    EXPECT_EQ(words.removeDuplicates(), 0);
    EXPECT_TRUE(m_tester.connections.isEmpty());
}

TEST_F(ConnectionDialogTest, AMarkGoesWhenItsFieldIsEdited)
{
    choose(u"tokenWayButton"_s);
    pressConnect();
    QTest::keyClicks(&edit(u"tokenEdit"_s), u"x"_s);
    EXPECT_TRUE(problemAt(u"tokenEdit"_s).isEmpty());
    EXPECT_FALSE(problemAt(u"workspaceIdEdit"_s).isEmpty());
}

TEST_F(ConnectionDialogTest, TakesAPastedLinkApart)
{
    fill(u"https://api.example.com/prefix/v1/workspace/65a1/clients"_s, {}, TOKEN);
    pressConnect();
    ASSERT_EQ(m_tester.connections.size(), 1);
    EXPECT_EQ(m_tester.connections.first(),
              (Connection{.baseUrl = QUrl(u"https://api.example.com/prefix"_s), .workspaceId = u"65a1"_s}));
    EXPECT_EQ(edit(u"workspaceIdEdit"_s).text(), u"65a1"_s);
    m_tester.calls.answer(Error{});
}

TEST_F(ConnectionDialogTest, TakesATokenAsItIsPasted)
{
    QGuiApplication::clipboard()->setText(u"  Bearer abc.def.\n  ghi \n"_s);
    fill(BASE_URL, u"w1"_s, {});
    edit(u"tokenEdit"_s).paste();
    EXPECT_EQ(edit(u"tokenEdit"_s).echoMode(), QLineEdit::Password);
    pressConnect();
    ASSERT_EQ(m_tester.tokens.size(), 1);
    EXPECT_EQ(m_tester.tokens.first(), TOKEN.toLatin1());
    m_tester.calls.answer(Error{});
}

TEST_F(ConnectionDialogTest, PutsWhatTheServerSaysBesideTheFieldToBlame)
{
    const QList<std::pair<Error, QString>> cases{
        {{.kind = ErrorKind::NotSignedIn, .status = 401}, u"tokenEdit"_s},
        {{.kind = ErrorKind::NotAllowed, .status = 403}, u"tokenEdit"_s},
        {{.kind = ErrorKind::WorkspaceNotFound, .status = 404}, u"workspaceIdEdit"_s},
        {{.kind = ErrorKind::NeverSent, .cause = ErrorCause::HostNotFound}, u"baseUrlEdit"_s},
        {{.kind = ErrorKind::NeverSent, .cause = ErrorCause::TlsFailed}, u"baseUrlEdit"_s},
        {{.kind = ErrorKind::OutcomeUnknown, .cause = ErrorCause::TimedOut}, u"baseUrlEdit"_s},
        {{.kind = ErrorKind::BadAnswer, .cause = ErrorCause::NotUnderstood, .status = 200}, u"baseUrlEdit"_s},
        {{.kind = ErrorKind::BadAnswer, .cause = ErrorCause::WebPage, .status = 200}, u"baseUrlEdit"_s},
    };
    const QStringList fields{u"baseUrlEdit"_s, u"workspaceIdEdit"_s, u"tokenEdit"_s};
    for (const auto &[error, blamed] : cases) {
        connectAndAnswer(error);
        for (const QString &field : fields)
            EXPECT_EQ(!problemAt(field).isEmpty(), field == blamed) << field.toStdString();
        EXPECT_EQ(m_dialog.focusWidget(), &edit(blamed));
        EXPECT_EQ(edit(u"tokenEdit"_s).text(), TOKEN) << "nothing typed is dropped";
    }
    EXPECT_TRUE(m_connected.isEmpty());
}

TEST_F(ConnectionDialogTest, GrowsSoThatItsWordsAreSeenWhole)
{
    connectAndAnswer(Error{.kind = ErrorKind::NotSignedIn, .status = 401, .message = u"expired "_s.repeated(60)});
    const auto *line = m_dialog.findChild<ProblemLine *>(u"tokenEditProblem"_s);
    EXPECT_TRUE(Tests::waitUntil([&] { return line->height() >= line->heightForWidth(line->width()); }));
    const auto *label = line->findChild<QLabel *>();
    EXPECT_GE(label->height(), label->heightForWidth(label->width()));
}

TEST_F(ConnectionDialogTest, SaysTroubleOfTheServerBelowTheFields)
{
    connectAndAnswer(Error{.kind = ErrorKind::ServerTrouble, .status = 503});
    EXPECT_TRUE(message().contains(u"api.example.com"_s));
}

TEST_F(ConnectionDialogTest, AsksOnceHoweverOftenConnectIsPressed)
{
    fill(BASE_URL, u"w1"_s, TOKEN);
    pressConnect();
    pressConnect();
    QTest::keyClick(&edit(u"tokenEdit"_s), Qt::Key_Return);
    EXPECT_EQ(m_tester.connections.size(), 1);
    m_tester.calls.answer(Error{});
}

TEST_F(ConnectionDialogTest, ShowsProgressOnlyWhenItTakesLong)
{
    fill(BASE_URL, u"w1"_s, TOKEN);
    pressConnect();
    EXPECT_TRUE(message().isEmpty());
    EXPECT_TRUE(Tests::waitUntil([this] { return message().contains(u"api.example.com"_s); }));
    m_tester.calls.answer(Error{});
}

TEST_F(ConnectionDialogTest, CancelStopsATestFirstAndStaysBusyUntilItHasEnded)
{
    fill(BASE_URL, u"w1"_s, TOKEN);
    pressConnect();
    button(u"cancelConnectionButton"_s).click();
    EXPECT_TRUE(m_tester.calls.askedToStop());
    EXPECT_TRUE(m_dialog.isVisible());
    EXPECT_TRUE(m_dialog.isBusy());
    m_tester.calls.answer(Workspace{.id = u"w1"_s, .name = {}});
    EXPECT_TRUE(Tests::waitUntil([this] { return !m_dialog.isBusy(); }));
    EXPECT_TRUE(m_connected.isEmpty()) << "an answer that came too late changes nothing";
    button(u"cancelConnectionButton"_s).click();
    EXPECT_FALSE(m_dialog.isVisible());
}

TEST_F(ConnectionDialogTest, ForgetsTokenAndPasswordWhenItCloses)
{
    fill(BASE_URL, u"w1"_s, TOKEN);
    edit(u"passwordEdit"_s).setText(PASSWORD);
    m_dialog.reject();
    EXPECT_TRUE(edit(u"tokenEdit"_s).text().isEmpty());
    EXPECT_TRUE(edit(u"passwordEdit"_s).text().isEmpty());
}

TEST_F(ConnectionDialogTest, AKeychainThatDoesNotKeepTheTokenLeavesAChoice)
{
    connectAndAnswer(Workspace{.id = u"w1"_s, .name = {}});
    m_dialog.showKeychainProblem({.kind = ErrorKind::Keychain, .cause = ErrorCause::KeychainLocked});
    EXPECT_FALSE(m_dialog.isBusy());
    EXPECT_TRUE(message().contains(u"locked"_s));
    button(u"retryKeychainButton"_s).click();
    ASSERT_EQ(m_connected.size(), 2);
    EXPECT_TRUE(m_connected.last().keep);
    m_dialog.showKeychainProblem({.kind = ErrorKind::Keychain, .cause = ErrorCause::KeychainMissing});
    button(u"thisSessionOnlyButton"_s).click();
    ASSERT_EQ(m_connected.size(), 3);
    EXPECT_FALSE(m_connected.last().keep);
    EXPECT_EQ(m_connected.last().signedIn.token.bytes(), TOKEN.toLatin1());
}

TEST_F(ConnectionDialogTest, ForThisSessionOnlyWhenNotToBeKept)
{
    choose(u"sessionOnlyButton"_s);
    connectAndAnswer(Workspace{.id = u"w1"_s, .name = {}});
    ASSERT_EQ(m_connected.size(), 1);
    EXPECT_FALSE(m_connected.first().keep);
}

TEST_F(ConnectionDialogTest, StartsAtTheFirstEmptyField)
{
    EXPECT_EQ(m_dialog.focusWidget(), &edit(u"baseUrlEdit"_s));
    m_dialog.load({.baseUrl = QUrl(BASE_URL), .workspaceId = u"w1"_s});
    EXPECT_EQ(m_dialog.focusWidget(), &edit(u"emailEdit"_s));
}

TEST_F(ConnectionDialogTest, EverythingTouchableHasANameOfItsOwn)
{
    QStringList objectNames;
    const auto children = m_dialog.findChildren<QWidget *>();
    for (const QWidget *child : children) {
        if (child->focusPolicy() == Qt::NoFocus || qobject_cast<const QLabel *>(child))
            continue;
        EXPECT_FALSE(child->objectName().isEmpty()) << child->metaObject()->className();
        EXPECT_FALSE(child->accessibleName().isEmpty()) << child->objectName().toStdString();
        objectNames << child->objectName();
    }
    EXPECT_EQ(objectNames.removeDuplicates(), 0);
}

} // namespace Clientele
