// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/signinsheet.h"

#include "tests/support/fakesigninports.h"
#include "tests/support/messages.h"
#include "tests/support/printers.h"
#include "tests/support/waiting.h"
#include "ui/dialogs/problemline.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>

#include <gtest/gtest.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

using Reason = SignInSheet::Reason;

const Connection KNOWN{.baseUrl = QUrl(u"https://api.example.com"_s), .workspaceId = u"w1"_s};
const Account ADA{.email = u"ada@example.com"_s, .fullName = u"Ada Lovelace"_s};

SignedIn signedInAs(const Account &account)
{
    return {.token = *AccessToken::fromText(u"abc.def.ghi"_s), .account = account};
}

class SignInSheetTest : public testing::Test
{
protected:
    void open(const QString &name = u"North"_s, const Account &account = ADA, Reason reason = Reason::Ended)
    {
        m_sheet = std::make_unique<SignInSheet>(m_tester, m_port, KNOWN, name, account, reason);
        QObject::connect(m_sheet.get(), &SignInDialog::connected, m_sheet.get(),
                         [this](const Connection &connection, const Workspace &, const SignedIn &signedIn, bool keep) {
                             m_connections << connection;
                             m_accounts << signedIn.account;
                             m_keeps << keep;
                         });
        m_sheet->open();
    }
    QLineEdit &edit(const QString &objectName) { return *m_sheet->findChild<QLineEdit *>(objectName); }
    QPushButton &button(const QString &objectName) { return *m_sheet->findChild<QPushButton *>(objectName); }
    QString problemAt(const QString &editName)
    {
        return m_sheet->findChild<ProblemLine *>(editName + u"Problem"_s)->text();
    }
    QString message() { return m_sheet->findChild<ProblemLine *>(u"connectionMessage"_s)->text(); }
    ProblemLine &reasonLine() { return *m_sheet->findChild<ProblemLine *>(u"signInReason"_s); }
    QString explanation() { return reasonLine().text(); }
    void typePassword()
    {
        QTest::keyClicks(&edit(u"passwordEdit"_s), u"correct horse"_s);
        QTest::keyClick(&edit(u"passwordEdit"_s), Qt::Key_Return);
    }
    void succeed()
    {
        m_port.calls.answer(signedInAs(ADA));
        ASSERT_TRUE(Tests::waitUntil([this] { return m_tester.calls.pending() > 0; }));
        m_tester.calls.answer(Workspace{.id = u"w1"_s, .name = u"North"_s});
        ASSERT_TRUE(Tests::waitUntil([this] { return !m_connections.isEmpty(); }));
    }

    const Tests::AllowMessages m_offscreen{u"does not support propagateSizeHints"_s};
    Tests::FakeConnectionTester m_tester;
    Tests::FakeSignInPort m_port;
    std::unique_ptr<SignInSheet> m_sheet;
    QList<Connection> m_connections;
    QList<Account> m_accounts;
    QList<bool> m_keeps;
};

} // namespace

TEST_F(SignInSheetTest, NamesTheWorkspaceAndWhyItAsks)
{
    QStringList words;
    for (const Reason reason : {Reason::Ended, Reason::Refused, Reason::SignedOut, Reason::EndsSoon}) {
        open(u"North"_s, ADA, reason);
        words << explanation();
        EXPECT_TRUE(words.last().contains(u"North"_s)) << words.last().toStdString();
    }
    EXPECT_EQ(words.removeDuplicates(), 0);
    open({});
    EXPECT_TRUE(explanation().contains(u"w1"_s)) << "without a name, the id stands for it";
}

TEST_F(SignInSheetTest, OnlyThePasswordIsToBeTyped)
{
    open();
    EXPECT_TRUE(m_sheet->isModal());
    EXPECT_EQ(m_sheet->windowModality(), Qt::WindowModal);
    EXPECT_EQ(edit(u"emailEdit"_s).text(), ADA.email);
    EXPECT_EQ(m_sheet->focusWidget(), &edit(u"passwordEdit"_s));
    typePassword();
    ASSERT_EQ(m_port.sent.size(), 1);
    EXPECT_EQ(m_port.sent.first().connection, KNOWN);
    EXPECT_EQ(m_port.sent.first().email, ADA.email);
    EXPECT_EQ(m_port.sent.first().password, "correct horse");
    EXPECT_TRUE(edit(u"passwordEdit"_s).text().isEmpty());
    succeed();
    EXPECT_EQ(m_connections, QList<Connection>{KNOWN});
    EXPECT_EQ(m_accounts, QList<Account>{ADA});
    EXPECT_EQ(m_keeps, QList<bool>{true});
    m_sheet->accept();
    EXPECT_FALSE(m_sheet->isVisible());
}

TEST_F(SignInSheetTest, AsksForATokenWhereATokenWasPastedBefore)
{
    open(u"North"_s, {});
    EXPECT_EQ(m_sheet->focusWidget(), &edit(u"tokenEdit"_s));
    QTest::keyClicks(&edit(u"tokenEdit"_s), u"abc.def.ghi"_s);
    QTest::keyClick(&edit(u"tokenEdit"_s), Qt::Key_Return);
    ASSERT_EQ(m_tester.tokens, QList<QByteArray>{"abc.def.ghi"});
    m_tester.calls.answer(Error{.kind = ErrorKind::NotSignedIn, .status = 401});
    EXPECT_TRUE(Tests::waitUntil([this] { return !problemAt(u"tokenEdit"_s).isEmpty(); }));
}

TEST_F(SignInSheetTest, SaysWhatIsWrongBesideTheFieldOrBelowThem)
{
    open();
    typePassword();
    m_port.calls.answer(Error{.kind = ErrorKind::NotSignedIn, .cause = ErrorCause::WrongCredentials, .status = 401});
    EXPECT_TRUE(Tests::waitUntil([this] { return !problemAt(u"passwordEdit"_s).isEmpty(); }));
    EXPECT_EQ(m_sheet->focusWidget(), &edit(u"passwordEdit"_s));
    typePassword();
    m_port.calls.answer(Error{.kind = ErrorKind::NeverSent, .cause = ErrorCause::HostNotFound});
    EXPECT_TRUE(Tests::waitUntil([this] { return message().contains(u"api.example.com"_s); }));
    EXPECT_TRUE(problemAt(u"passwordEdit"_s).isEmpty());
    EXPECT_EQ(m_sheet->focusWidget(), &edit(u"passwordEdit"_s));
    typePassword();
    m_port.calls.answer(Error{.kind = ErrorKind::WorkspaceNotFound, .status = 404});
    EXPECT_TRUE(Tests::waitUntil([this] { return message().contains(u"nobody with this e-mail"_s); }));
}

TEST_F(SignInSheetTest, ClosingItDuringACallStopsTheCallFirst)
{
    open();
    typePassword();
    m_sheet->close();
    EXPECT_TRUE(m_port.calls.askedToStop());
    EXPECT_TRUE(m_sheet->isVisible());
    m_port.calls.answer(signedInAs(ADA));
    EXPECT_TRUE(Tests::waitUntil([this] { return !m_sheet->isBusy(); }));
    EXPECT_TRUE(m_connections.isEmpty());
    EXPECT_EQ(m_tester.calls.count(), 0) << "nothing follows a sign-in that was stopped";
    m_sheet->close();
    EXPECT_FALSE(m_sheet->isVisible());
}

TEST_F(SignInSheetTest, NotNowRejects)
{
    open();
    edit(u"passwordEdit"_s).setText(u"correct horse"_s);
    button(u"notNowButton"_s).click();
    EXPECT_EQ(m_sheet->result(), QDialog::Rejected);
    EXPECT_FALSE(m_sheet->isVisible());
    EXPECT_TRUE(edit(u"passwordEdit"_s).text().isEmpty());
    EXPECT_TRUE(m_port.sent.isEmpty());
}

TEST_F(SignInSheetTest, AKeychainThatDoesNotKeepTheTokenLeavesAChoice)
{
    const QList<ErrorCause> states{ErrorCause::KeychainMissing, ErrorCause::KeychainLocked,
                                   ErrorCause::KeychainDenied,  ErrorCause::KeychainSilent,
                                   ErrorCause::KeychainDamaged, ErrorCause::KeychainFailed};
    open();
    typePassword();
    succeed();
    QStringList words;
    for (const ErrorCause state : states) {
        m_sheet->showKeychainProblem({.kind = ErrorKind::Keychain, .cause = state});
        words << message();
        QTest::keyClick(m_sheet->focusWidget(), Qt::Key_Return);
    }
    EXPECT_EQ(words.removeDuplicates(), 0);
    EXPECT_EQ(m_keeps, QList<bool>(states.size() + 1, true)) << "Enter tries again";
    m_sheet->showKeychainProblem({.kind = ErrorKind::Keychain, .cause = ErrorCause::KeychainLocked});
    button(u"thisSessionOnlyButton"_s).click();
    EXPECT_FALSE(m_keeps.last());
    EXPECT_EQ(m_port.calls.count(), 1);
}

TEST_F(SignInSheetTest, GrowsWithWhatItSays)
{
    open(u"A workspace with a name that takes more than one line to be told in whole words"_s);
    typePassword();
    succeed();
    m_sheet->showKeychainProblem({.kind = ErrorKind::Keychain,
                                  .cause = ErrorCause::KeychainDenied,
                                  .message = u"the system says why at length "_s.repeated(20)});
    const auto bottom = [this](const QString &objectName) {
        const auto *widget = m_sheet->findChild<QWidget *>(objectName);
        return widget->mapTo(m_sheet.get(), QPoint(0, widget->height())).y();
    };
    const auto *line = m_sheet->findChild<QWidget *>(u"connectionMessage"_s);
    const auto *reason = reasonLine().findChild<QLabel *>();
    EXPECT_TRUE(Tests::waitUntil([&] {
        return line->y() >= bottom(u"sessionOnlyButton"_s)
               && button(u"retryKeychainButton"_s).y() >= bottom(u"connectionMessage"_s);
    })) << "nothing stands on anything else";
    EXPECT_GE(reason->height(), reason->heightForWidth(reason->width()));
}

TEST_F(SignInSheetTest, AKeychainThatAnswersLateChangesNothing)
{
    open();
    m_sheet->showKeychainProblem({.kind = ErrorKind::Keychain, .cause = ErrorCause::KeychainLocked});
    EXPECT_TRUE(message().isEmpty());
    EXPECT_TRUE(button(u"signInNowButton"_s).isVisible());
}

TEST_F(SignInSheetTest, HostileNamesAreShownAsTheyAre)
{
    const QString hostile = u"<h1>%1</h1><img src=file:///etc/passwd>&amp;"_s;
    open(hostile, {.email = u"<b>x</b>@example.com"_s, .fullName = hostile});
    const auto *label = reasonLine().findChild<QLabel *>();
    EXPECT_EQ(label->textFormat(), Qt::PlainText);
    EXPECT_TRUE(label->text().contains(hostile));
    EXPECT_EQ(edit(u"emailEdit"_s).text(), u"<b>x</b>@example.com"_s);
    open(u"\u202Eevil"_s);
    EXPECT_FALSE(explanation().contains(QChar(0x202E))) << "a name cannot turn our words around";
}

TEST_F(SignInSheetTest, EverythingTouchableHasANameOfItsOwn)
{
    open();
    QStringList objectNames;
    for (const QWidget *child : m_sheet->findChildren<QWidget *>()) {
        if (child->focusPolicy() == Qt::NoFocus || qobject_cast<const QLabel *>(child))
            continue;
        EXPECT_FALSE(child->objectName().isEmpty()) << child->metaObject()->className();
        EXPECT_FALSE(child->accessibleName().isEmpty()) << child->objectName().toStdString();
        objectNames << child->objectName();
    }
    EXPECT_EQ(objectNames.removeDuplicates(), 0);
}

} // namespace Clientele
