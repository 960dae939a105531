// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/ui/dialogs/connectiondialogfixture.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QPlainTextEdit>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

class ConnectionSignInTest : public ConnectionDialogFixture
{};

} // namespace

TEST_F(ConnectionSignInTest, SignsInByEmailAndPasswordAndAsksForTheWorkspacesName)
{
    signInAndAnswer(adasSignIn());
    ASSERT_EQ(m_port.sent.size(), 1);
    EXPECT_EQ(m_port.sent.first().connection, (Connection{.baseUrl = QUrl(BASE_URL), .workspaceId = u"w1"_s}));
    EXPECT_EQ(m_port.sent.first().email, EMAIL);
    EXPECT_EQ(m_port.sent.first().password, PASSWORD.toUtf8());
    EXPECT_EQ(m_tester.tokens, QList<QByteArray>{TOKEN.toLatin1()});
    ASSERT_EQ(m_connected.size(), 1);
    EXPECT_EQ(m_connected.first().workspaceName, u"North"_s);
    EXPECT_EQ(m_connected.first().signedIn.account, adasSignIn().account);
    EXPECT_EQ(m_connected.first().signedIn.permissions, adasSignIn().permissions);
}

TEST_F(ConnectionSignInTest, ASignInDoesNotFailForWantOfTheWorkspacesName)
{
    fillEmailWay();
    pressConnect();
    m_port.calls.answer(adasSignIn());
    ASSERT_TRUE(Tests::waitUntil([this] { return m_tester.calls.pending() > 0; }));
    m_tester.calls.answer(Error{.kind = ErrorKind::OutcomeUnknown, .cause = ErrorCause::TimedOut});
    awaitEnd();
    ASSERT_EQ(m_connected.size(), 1);
    EXPECT_TRUE(m_connected.first().workspaceName.isEmpty());
}

TEST_F(ConnectionSignInTest, ATokenThatIsRefusedAtOnceIsNoSignIn)
{
    fillEmailWay();
    pressConnect();
    m_port.calls.answer(adasSignIn());
    ASSERT_TRUE(Tests::waitUntil([this] { return m_tester.calls.pending() > 0; }));
    m_tester.calls.answer(Error{.kind = ErrorKind::NotSignedIn, .status = 401});
    awaitEnd();
    EXPECT_TRUE(m_connected.isEmpty());
    EXPECT_FALSE(problemAt(u"baseUrlEdit"_s).isEmpty());
}

TEST_F(ConnectionSignInTest, ThePasswordLeavesItsFieldAsSoonAsItIsSent)
{
    fillEmailWay();
    pressConnect();
    EXPECT_TRUE(edit(u"passwordEdit"_s).text().isEmpty());
    EXPECT_FALSE(edit(u"passwordEdit"_s).isUndoAvailable());
    EXPECT_EQ(edit(u"passwordEdit"_s).echoMode(), QLineEdit::Password);
    EXPECT_EQ(m_port.sent.first().password, PASSWORD.toUtf8());
}

TEST_F(ConnectionSignInTest, ThePasswordStaysWhileSomethingElseIsMissing)
{
    fillEmailWay();
    edit(u"workspaceIdEdit"_s).clear();
    pressConnect();
    EXPECT_EQ(edit(u"passwordEdit"_s).text(), PASSWORD);
    EXPECT_TRUE(m_port.sent.isEmpty());
}

TEST_F(ConnectionSignInTest, PutsWhatASignInIsAnsweredBesideTheFieldToBlame)
{
    const QList<std::pair<Error, QString>> cases{
        {{.kind = ErrorKind::NotSignedIn, .cause = ErrorCause::WrongCredentials, .status = 401}, u"passwordEdit"_s},
        {{.kind = ErrorKind::NotAllowed, .cause = ErrorCause::Suspended, .status = 403}, u"emailEdit"_s},
        {{.kind = ErrorKind::WorkspaceNotFound, .status = 404}, u"workspaceIdEdit"_s},
        {{.kind = ErrorKind::Rejected, .status = 400}, u"emailEdit"_s},
        {{.kind = ErrorKind::NeverSent, .cause = ErrorCause::ConnectionRefused}, u"baseUrlEdit"_s},
    };
    QStringList words;
    for (const auto &[error, blamed] : cases) {
        signInAndAnswer(error);
        for (const QString &field : {u"baseUrlEdit"_s, u"workspaceIdEdit"_s, u"emailEdit"_s, u"passwordEdit"_s})
            EXPECT_EQ(!problemAt(field).isEmpty(), field == blamed) << field.toStdString();
        EXPECT_EQ(m_dialog.focusWidget(), &edit(blamed));
        EXPECT_EQ(edit(u"emailEdit"_s).text(), EMAIL);
        words << problemAt(blamed);
    }
    EXPECT_EQ(words.removeDuplicates(), 0);
    EXPECT_TRUE(m_connected.isEmpty());
}

TEST_F(ConnectionSignInTest, TroubleOfThisNetworkIsNoFieldsFault)
{
    for (const ErrorCause cause : {ErrorCause::Offline, ErrorCause::ProxyFailed, ErrorCause::ProxySignIn}) {
        signInAndAnswer(Error{.kind = ErrorKind::NeverSent, .cause = cause});
        EXPECT_FALSE(message().isEmpty());
        EXPECT_TRUE(problemAt(u"baseUrlEdit"_s).isEmpty());
        EXPECT_EQ(m_dialog.focusWidget(), &edit(u"passwordEdit"_s)) << "it is to be typed again";
        EXPECT_EQ(edit(u"passwordEdit"_s).accessibleDescription(), message()) << "a screen reader says it there";
    }
}

TEST_F(ConnectionSignInTest, ShowsWhatARefusedCertificateSaysButNoWayPastIt)
{
    signInAndAnswer(Error{.kind = ErrorKind::NeverSent,
                          .cause = ErrorCause::TlsFailed,
                          .certificate = RefusedCertificate{.problem = CertificateProblem::SelfSigned,
                                                            .subject = u"<b>api</b>"_s,
                                                            .fingerprint = QByteArray::fromHex("ab01")}});
    EXPECT_TRUE(problemAt(u"baseUrlEdit"_s).contains(u"administrator"_s));
    EXPECT_TRUE(button(u"connectionDetailsButton"_s).isVisible());
    button(u"connectionDetailsButton"_s).click();
    const auto *view = m_dialog.findChild<QPlainTextEdit *>(u"detailsView"_s);
    ASSERT_TRUE(view);
    EXPECT_TRUE(view->toPlainText().contains(u"<b>api</b>"_s));
    EXPECT_TRUE(view->toPlainText().contains(u"AB:01"_s));
    QStringList buttons;
    for (const QPushButton *each : m_dialog.findChildren<QPushButton *>()) {
        if (each->isVisibleTo(&m_dialog) && each->window() == &m_dialog)
            buttons << each->accessibleName();
    }
    EXPECT_EQ(buttons, (QStringList{u"Show details"_s, u"Cancel"_s, u"Connect"_s}));
}

TEST_F(ConnectionSignInTest, EverythingIsLockedWhileItRunsAndTheFocusComesBack)
{
    fillEmailWay();
    edit(u"passwordEdit"_s).setFocus();
    QTest::keyClick(&edit(u"passwordEdit"_s), Qt::Key_Return);
    ASSERT_EQ(m_port.sent.size(), 1);
    for (const QString &field : {u"baseUrlEdit"_s, u"workspaceIdEdit"_s, u"emailEdit"_s, u"passwordEdit"_s})
        EXPECT_FALSE(edit(field).isEnabled());
    EXPECT_FALSE(m_dialog.findChild<QRadioButton *>(u"tokenWayButton"_s)->isEnabled());
    EXPECT_FALSE(button(u"connectButton"_s).isEnabled());
    EXPECT_TRUE(button(u"cancelConnectionButton"_s).isEnabled());
    QTest::keyClick(&m_dialog, Qt::Key_Escape);
    EXPECT_TRUE(m_port.calls.askedToStop());
    EXPECT_TRUE(m_dialog.isVisible());
    EXPECT_TRUE(edit(u"passwordEdit"_s).isEnabled());
    EXPECT_EQ(m_dialog.focusWidget(), &edit(u"passwordEdit"_s));
}

TEST_F(ConnectionSignInTest, ADoubleClickOnConnectSendsOnce)
{
    fillEmailWay();
    QTest::mouseDClick(&button(u"connectButton"_s), Qt::LeftButton);
    QTest::mouseClick(&button(u"connectButton"_s), Qt::LeftButton);
    EXPECT_EQ(m_port.calls.count(), 1);
}

TEST_F(ConnectionSignInTest, IsFilledAndSentByKeysAlone)
{
    const auto type = [this](const QString &text) { QTest::keyClicks(m_dialog.focusWidget(), text); };
    const auto press = [this](Qt::Key key) { QTest::keyClick(m_dialog.focusWidget(), key); };
    type(u"api.example.com"_s);
    press(Qt::Key_Tab);
    type(u"w1"_s);
    press(Qt::Key_Tab);
    EXPECT_EQ(m_dialog.focusWidget()->objectName(), u"emailWayButton"_s);
    press(Qt::Key_Down);
    EXPECT_TRUE(edit(u"tokenEdit"_s).isVisible());
    EXPECT_FALSE(edit(u"passwordEdit"_s).isVisible());
    press(Qt::Key_Up);
    press(Qt::Key_Tab);
    type(EMAIL);
    press(Qt::Key_Tab);
    type(PASSWORD);
    press(Qt::Key_Tab);
    EXPECT_EQ(m_dialog.focusWidget()->objectName(), u"keepSignedInButton"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    ASSERT_EQ(m_port.sent.size(), 1);
    EXPECT_EQ(m_port.sent.first().password, PASSWORD.toUtf8());
    m_port.calls.answer(adasSignIn());
    ASSERT_TRUE(Tests::waitUntil([this] { return m_tester.calls.pending() > 0; }));
    m_tester.calls.answer(Workspace{.id = u"w1"_s, .name = {}});
    awaitEnd();
    ASSERT_EQ(m_connected.size(), 1);
    EXPECT_FALSE(m_connected.first().keep);
}

TEST_F(ConnectionSignInTest, TakesATextWithALinkApartInEitherField)
{
    for (const QString &field : {u"baseUrlEdit"_s, u"workspaceIdEdit"_s}) {
        m_dialog.load({});
        edit(field).setFocus();
        QGuiApplication::clipboard()->setText(
            u"Your workspace is <https://api.example.com/v1/workspace/65a1>.\nWelcome!"_s);
        edit(field).paste();
        QTest::keyClick(&edit(field), Qt::Key_Tab);
        EXPECT_EQ(edit(u"baseUrlEdit"_s).text(), BASE_URL) << field.toStdString();
        EXPECT_EQ(edit(u"workspaceIdEdit"_s).text(), u"65a1"_s) << field.toStdString();
    }
}

TEST_F(ConnectionSignInTest, TheServersWordsAreShownAsTheyAre)
{
    signInAndAnswer(Error{.kind = ErrorKind::NotSignedIn,
                          .cause = ErrorCause::WrongCredentials,
                          .status = 401,
                          .message = u"<img src='file:///x'>%1 no & <b>never</b>"_s});
    EXPECT_TRUE(problemAt(u"passwordEdit"_s).contains(u"<img src='file:///x'>%1 no & <b>never</b>"_s));
    const auto *line = m_dialog.findChild<ProblemLine *>(u"passwordEditProblem"_s);
    EXPECT_EQ(line->findChild<QLabel *>()->textFormat(), Qt::PlainText);
}

TEST_F(ConnectionSignInTest, EnterInKeychainTroubleTriesAgain)
{
    signInAndAnswer(adasSignIn());
    m_dialog.showKeychainProblem({.kind = ErrorKind::Keychain, .cause = ErrorCause::KeychainLocked});
    EXPECT_EQ(m_dialog.focusWidget(), &button(u"retryKeychainButton"_s));
    EXPECT_EQ(button(u"retryKeychainButton"_s).accessibleDescription(), message());
    QTest::keyClick(m_dialog.focusWidget(), Qt::Key_Return);
    ASSERT_EQ(m_connected.size(), 2);
    EXPECT_TRUE(m_connected.last().keep);
    EXPECT_EQ(m_connected.last().signedIn.account, adasSignIn().account);
    EXPECT_EQ(m_port.calls.count(), 1) << "nobody signs in twice";
}

TEST_F(ConnectionSignInTest, StopsWhenItGoes)
{
    {
        ConnectionDialog gone(m_tester, m_port);
        gone.load({.baseUrl = QUrl(BASE_URL), .workspaceId = u"w1"_s});
        gone.findChild<QLineEdit *>(u"emailEdit"_s)->setText(EMAIL);
        gone.findChild<QLineEdit *>(u"passwordEdit"_s)->setText(PASSWORD);
        gone.findChild<QPushButton *>(u"connectButton"_s)->click();
    }
    EXPECT_TRUE(m_port.calls.askedToStop());
}

} // namespace Clientele
