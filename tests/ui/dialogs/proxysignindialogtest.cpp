// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/proxysignindialog.h"

#include "tests/support/messages.h"
#include "tests/support/printers.h"
#include "ui/dialogs/problemline.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

class ProxySignInDialogTest : public testing::Test
{
protected:
    void open(const ProxySignInDialog::Request &request = {.proxy = u"proxy.example:3128"_s})
    {
        dialog.emplace(request);
        QObject::connect(&*dialog, &ProxySignInDialog::entered, &*dialog,
                         [this](const QString &user, const Password &password, bool keep) {
                             told << u"%1/%2/%3"_s.arg(user, QString::fromUtf8(password.bytes()),
                                                       keep ? u"kept"_s : u"not kept"_s);
                         });
        dialog->open();
        dialog->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&*dialog));
    }
    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    [[nodiscard]] QLineEdit &user() const { return *dialog->findChild<QLineEdit *>(u"proxySignInUserEdit"_s); }
    [[nodiscard]] QLineEdit &password() const { return *dialog->findChild<QLineEdit *>(u"proxySignInPasswordEdit"_s); }
    [[nodiscard]] ProblemLine &problem() const { return *dialog->findChild<ProblemLine *>(u"proxySignInProblem"_s); }

    Tests::AllowMessages offscreen{u"does not support propagateSizeHints"_s};
    std::optional<ProxySignInDialog> dialog;
    QStringList told;
};

} // namespace

TEST_F(ProxySignInDialogTest, IsFilledByKeyboardAloneAndTellsOnce)
{
    open();
    type(u"ada"_s);
    press(Qt::Key_Tab);
    type(u"s pa ce "_s);
    press(Qt::Key_Return);
    EXPECT_EQ(told, QStringList{u"ada/s pa ce /kept"_s});
    EXPECT_EQ(dialog->result(), QDialog::Accepted);
}

TEST_F(ProxySignInDialogTest, NamesTheProxyAsPlainText)
{
    open({.proxy = u"<b>proxy</b>\u202E:3128"_s});
    QString words;
    for (const QLabel *label : dialog->findChildren<QLabel *>())
        words += label->text();
    EXPECT_TRUE(words.contains(u"<b>proxy</b>"_s));
    EXPECT_FALSE(words.contains(QChar(0x202E)));
}

TEST_F(ProxySignInDialogTest, AKnownUserOnlyTypesThePassword)
{
    open({.proxy = u"proxy.example"_s, .user = u"ada"_s});
    EXPECT_TRUE(password().hasFocus());
    dialog->findChild<QCheckBox *>(u"keepProxyPasswordCheck"_s)->click();
    type(u"secret"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(told, QStringList{u"ada/secret/not kept"_s});
}

TEST_F(ProxySignInDialogTest, HalfOfItCannotBeSent)
{
    open();
    const auto &button = *dialog->findChild<QPushButton *>(u"proxySignInButton"_s);
    EXPECT_FALSE(button.isEnabled());
    EXPECT_FALSE(button.accessibleDescription().isEmpty());
    type(u"ada"_s);
    press(Qt::Key_Return);
    EXPECT_TRUE(told.isEmpty());
    EXPECT_TRUE(dialog->isVisible());
}

TEST_F(ProxySignInDialogTest, SaysThatItWasRefusedUntilSomethingElseIsTyped)
{
    open({.proxy = u"proxy.example"_s, .user = u"ada"_s, .isRefused = true});
    EXPECT_TRUE(problem().isVisible());
    EXPECT_EQ(password().accessibleDescription(), problem().text());
    type(u"s"_s);
    EXPECT_FALSE(problem().isVisible());
    EXPECT_EQ(password().accessibleDescription(), QString());
}

TEST_F(ProxySignInDialogTest, ForgetsThePasswordHoweverItCloses)
{
    open({.proxy = u"proxy.example"_s, .user = u"ada"_s});
    EXPECT_EQ(password().echoMode(), QLineEdit::Password);
    type(u"secret"_s);
    press(Qt::Key_Escape);
    EXPECT_TRUE(told.isEmpty());
    EXPECT_EQ(password().text(), QString());
    EXPECT_FALSE(password().isUndoAvailable());
    EXPECT_EQ(user().text(), u"ada"_s);
}

} // namespace Clientele
