// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/support/messages.h"
#include "tests/support/printers.h"
#include "tests/support/testfolder.h"
#include "tests/support/waiting.h"
#include "ui/dialogs/authoritiesfile.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/dialogs/problemline.h"
#include "ui/dialogs/proxyaddress.h"

#include <QtCore/QFile>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTabWidget>

#include <gtest/gtest.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

constexpr auto CERTIFICATE =
    "-----BEGIN CERTIFICATE-----\nMIIBszCCAVmgAwIB\nAgIUQ2xpZW50ZWxl\n-----END CERTIFICATE-----\n";

const NetworkSettings MANUAL{
    .proxy = NetworkSettings::Proxy::Manual, .proxyHost = u"proxy.example"_s, .proxyPort = 3128, .proxyUser = u"ada"_s};

/** The preferences on their page about the network, and what they tell. */
class NetworkPageTest : public testing::Test
{
protected:
    void open(const NetworkSettings &settings = {})
    {
        dialog.setNetwork(settings);
        dialog.showNetwork();
        dialog.open();
        dialog.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&dialog));
        QObject::connect(&dialog, &PreferencesDialog::networkChanged, &dialog,
                         [this](const NetworkSettings &told, const QString &password, bool passwordChanged) {
                             ++tellings;
                             settingsTold = told;
                             passwordTold = passwordChanged ? std::optional(password) : std::nullopt;
                         });
    }
    [[nodiscard]] QLineEdit &edit(const QString &name) const { return *dialog.findChild<QLineEdit *>(name); }
    [[nodiscard]] QString problem(const QString &name) const
    {
        const auto *line = dialog.findChild<ProblemLine *>(name + "Problem"_L1);
        return line->isVisible() ? line->text() : QString();
    }
    void choose(NetworkSettings::Proxy proxy) const
    {
        auto *combo = dialog.findChild<QComboBox *>(u"proxyCombo"_s);
        combo->setCurrentIndex(combo->findData(QVariant::fromValue(proxy)));
    }
    void retype(const QString &name, const QString &text) const
    {
        edit(name).setFocus();
        edit(name).selectAll();
        QTest::keyClick(&edit(name), Qt::Key_Delete);
        QTest::keyClicks(&edit(name), text);
    }
    void accept() const { dialog.findChild<QPushButton *>(u"acceptPreferencesButton"_s)->click(); }
    [[nodiscard]] QString fileWith(const QByteArray &bytes) const
    {
        QFile file(folder.path() + "/authorities.pem"_L1);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    Tests::AllowMessages offscreen{u"does not support propagateSizeHints"_s};
    Tests::TestFolder folder;
    PreferencesDialog dialog{{u"DE"_s}, {}};
    int tellings = 0;
    NetworkSettings settingsTold;
    std::optional<QString> passwordTold;
};

} // namespace

TEST_F(NetworkPageTest, ShowsWhatIsSetAndTellsNothingWhenThatStays)
{
    NetworkSettings settings = MANUAL;
    settings.authoritiesFile = fileWith(CERTIFICATE);
    open(settings);
    EXPECT_EQ(dialog.network(), settings);
    EXPECT_EQ(edit(u"proxyHostEdit"_s).text(), u"proxy.example"_s);
    EXPECT_EQ(edit(u"proxyPasswordEdit"_s).text(), QString());
    accept();
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(tellings, 0);
}

TEST_F(NetworkPageTest, TellsAProxyOfOnesOwn)
{
    open();
    choose(NetworkSettings::Proxy::Manual);
    retype(u"proxyHostEdit"_s, u" proxy.example "_s);
    retype(u"proxyPortEdit"_s, u"3128"_s);
    retype(u"proxyUserEdit"_s, u"ada"_s);
    accept();
    EXPECT_EQ(tellings, 1);
    EXPECT_EQ(settingsTold, MANUAL);
    EXPECT_FALSE(passwordTold) << "none was typed";
}

TEST_F(NetworkPageTest, ShowsTheFieldsThatCountAndNoOthers)
{
    open();
    const auto shown = [this] {
        QStringList names;
        for (const QString &name :
             {u"proxyHostEdit"_s, u"proxyPortEdit"_s, u"proxyUserEdit"_s, u"proxyPasswordEdit"_s}) {
            if (edit(name).isVisible())
                names << name;
        }
        return names;
    };
    EXPECT_EQ(shown(), (QStringList{u"proxyUserEdit"_s, u"proxyPasswordEdit"_s}));
    choose(NetworkSettings::Proxy::Manual);
    EXPECT_EQ(shown().size(), 4);
    choose(NetworkSettings::Proxy::None);
    EXPECT_EQ(shown(), QStringList());
}

TEST_F(NetworkPageTest, AnotherChoiceForgetsNothing)
{
    open(MANUAL);
    choose(NetworkSettings::Proxy::None);
    accept();
    NetworkSettings expected = MANUAL;
    expected.proxy = NetworkSettings::Proxy::None;
    EXPECT_EQ(settingsTold, expected) << "the address is there when it is chosen again";
}

TEST_F(NetworkPageTest, SaysBesideTheFieldWhatIsWrongAndStaysOpen)
{
    open();
    choose(NetworkSettings::Proxy::Manual);
    accept();
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_EQ(problem(u"proxyHostEdit"_s), u"Enter the address of the proxy."_s);
    EXPECT_EQ(edit(u"proxyHostEdit"_s).accessibleDescription(), u"Enter the address of the proxy."_s);
    EXPECT_EQ(problem(u"proxyPortEdit"_s), u"Enter the port of the proxy, a number from 1 to 65535."_s);
    EXPECT_TRUE(edit(u"proxyHostEdit"_s).hasFocus());
    EXPECT_EQ(tellings, 0);
    retype(u"proxyHostEdit"_s, u"proxy.example"_s);
    EXPECT_EQ(problem(u"proxyHostEdit"_s), QString());
    retype(u"proxyPortEdit"_s, u"65536"_s);
    accept();
    EXPECT_TRUE(edit(u"proxyPortEdit"_s).hasFocus());
    retype(u"proxyPortEdit"_s, u"65535"_s);
    accept();
    EXPECT_EQ(tellings, 1);
}

TEST_F(NetworkPageTest, CutsNothingOffWhenProblemsCome)
{
    open();
    choose(NetworkSettings::Proxy::Manual);
    retype(u"authoritiesFileEdit"_s, u"authorities.pem"_s);
    accept();
    EXPECT_TRUE(Tests::waitUntil([this] {
        const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
        return std::ranges::all_of(labels, [](const QLabel *label) {
            return !label->isVisible() || label->height() >= label->heightForWidth(label->width());
        });
    }));
}

TEST_F(NetworkPageTest, AProblemBringsItsPageToTheFront)
{
    open();
    choose(NetworkSettings::Proxy::Manual);
    dialog.findChild<QTabWidget *>()->setCurrentIndex(0);
    accept();
    EXPECT_TRUE(edit(u"proxyHostEdit"_s).isVisible());
    EXPECT_TRUE(edit(u"proxyHostEdit"_s).hasFocus());
}

TEST_F(NetworkPageTest, APastedAddressIsTakenApart)
{
    open();
    choose(NetworkSettings::Proxy::Manual);
    retype(u"proxyHostEdit"_s, u"http://ada:s%40cret@proxy.example:3128/"_s);
    QTest::keyClick(&edit(u"proxyHostEdit"_s), Qt::Key_Tab);
    EXPECT_EQ(edit(u"proxyHostEdit"_s).text(), u"proxy.example"_s);
    accept();
    EXPECT_EQ(settingsTold, MANUAL);
    EXPECT_EQ(passwordTold, u"s@cret"_s);
}

TEST_F(NetworkPageTest, TellsATypedPasswordOnceAndForgetsIt)
{
    open(MANUAL);
    EXPECT_EQ(edit(u"proxyPasswordEdit"_s).echoMode(), QLineEdit::Password);
    retype(u"proxyPasswordEdit"_s, u"secret"_s);
    accept();
    EXPECT_EQ(passwordTold, u"secret"_s);
    EXPECT_EQ(settingsTold, MANUAL);
    EXPECT_EQ(edit(u"proxyPasswordEdit"_s).text(), QString());
    EXPECT_FALSE(edit(u"proxyPasswordEdit"_s).isUndoAvailable());
}

TEST_F(NetworkPageTest, ACancelledPasswordIsForgotten)
{
    open(MANUAL);
    retype(u"proxyPasswordEdit"_s, u"secret"_s);
    dialog.findChild<QPushButton *>(u"cancelPreferencesButton"_s)->click();
    EXPECT_EQ(tellings, 0);
    EXPECT_EQ(edit(u"proxyPasswordEdit"_s).text(), QString());
}

TEST_F(NetworkPageTest, WithoutAUserNoPasswordIsKept)
{
    open(MANUAL);
    dialog.setProxyPasswordKept(true);
    EXPECT_EQ(edit(u"proxyPasswordEdit"_s).placeholderText(), u"Kept in the system keychain"_s);
    retype(u"proxyUserEdit"_s, {});
    EXPECT_FALSE(edit(u"proxyPasswordEdit"_s).isEnabled());
    accept();
    EXPECT_EQ(passwordTold, QString()) << "it is to be forgotten";
}

TEST_F(NetworkPageTest, LooksAtTheFileOfAuthoritiesWhenItIsNamed)
{
    open();
    retype(u"authoritiesFileEdit"_s, u"/nowhere/authorities.pem"_s);
    QTest::keyClick(&edit(u"authoritiesFileEdit"_s), Qt::Key_Tab);
    EXPECT_EQ(problem(u"authoritiesFileEdit"_s), u"There is no such file."_s);
    accept();
    EXPECT_TRUE(dialog.isVisible());
    const QString path = fileWith(QByteArray(CERTIFICATE) + CERTIFICATE);
    retype(u"authoritiesFileEdit"_s, path);
    QTest::keyClick(&edit(u"authoritiesFileEdit"_s), Qt::Key_Tab);
    EXPECT_TRUE(problem(u"authoritiesFileEdit"_s).startsWith(u'2'));
    accept();
    EXPECT_EQ(settingsTold.authoritiesFile, path);
}

TEST_F(NetworkPageTest, AFileThatWentAwayIsNotInTheWayOfOtherChoices)
{
    open({.authoritiesFile = u"/nowhere/authorities.pem"_s});
    EXPECT_EQ(problem(u"authoritiesFileEdit"_s), u"There is no such file."_s);
    accept();
    EXPECT_FALSE(dialog.isVisible());
    EXPECT_EQ(tellings, 0);
}

TEST_F(NetworkPageTest, BrowseFillsTheField)
{
    open();
    const QString path = fileWith(CERTIFICATE);
    dialog.findChild<QPushButton *>(u"browseAuthoritiesButton"_s)->click();
    auto *files = dialog.findChild<QFileDialog *>(u"browseAuthoritiesDialog"_s);
    ASSERT_TRUE(files);
    Q_EMIT files->fileSelected(path);
    files->close();
    EXPECT_EQ(edit(u"authoritiesFileEdit"_s).text(), path);
    EXPECT_TRUE(problem(u"authoritiesFileEdit"_s).startsWith(u'1'));
    EXPECT_TRUE(Tests::waitUntil([this] { return !dialog.findChild<QFileDialog *>(); }));
}

TEST(AuthoritiesFileTest, TellsWhyAFileIsNone)
{
    const Tests::TestFolder folder;
    const QString path = folder.path() + "/file"_L1;
    const auto problemWith = [&path](const QByteArray &bytes) {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        return lookAtAuthoritiesFile(path).problem;
    };
    EXPECT_EQ(problemWith(CERTIFICATE), AuthoritiesFileProblem::None);
    EXPECT_EQ(problemWith({}), AuthoritiesFileProblem::NotPem);
    EXPECT_EQ(problemWith("\x30\x82\x01\x0a binary"), AuthoritiesFileProblem::NotPem);
    EXPECT_EQ(problemWith("-----BEGIN CERTIFICATE-----\n!!!!\n-----END CERTIFICATE-----\n"),
              AuthoritiesFileProblem::NotPem);
    EXPECT_EQ(problemWith("-----BEGIN CERTIFICATE-----\nMIIBszCCAVmg"), AuthoritiesFileProblem::NotPem);
    EXPECT_EQ(problemWith(QByteArray(CERTIFICATE) + "-----BEGIN EC PRIVATE KEY-----\nAAAA\n"),
              AuthoritiesFileProblem::HasPrivateKey);
    EXPECT_EQ(problemWith(QByteArray(5 << 20, 'x')), AuthoritiesFileProblem::TooLarge);
    EXPECT_EQ(lookAtAuthoritiesFile(folder.path()).problem, AuthoritiesFileProblem::NotAFile);
    EXPECT_EQ(lookAtAuthoritiesFile(folder.path() + "/none"_L1).problem, AuthoritiesFileProblem::NotFound);
    EXPECT_EQ(lookAtAuthoritiesFile(u"authorities.pem"_s).problem, AuthoritiesFileProblem::NotAbsolute);
}

TEST(AuthoritiesFileTest, DoesNotWaitForAPipe)
{
    const Tests::TestFolder folder;
    const QString path = folder.path() + "/pipe"_L1;
    ASSERT_EQ(mkfifo(path.toUtf8().constData(), 0600), 0);
    EXPECT_EQ(lookAtAuthoritiesFile(path).problem, AuthoritiesFileProblem::NotAFile);
}

TEST(AuthoritiesFileTest, EveryProblemHasWordsOfItsOwn)
{
    QStringList texts;
    for (int each = 0; each <= static_cast<int>(AuthoritiesFileProblem::HasPrivateKey); ++each)
        texts << authoritiesFileProblemText(static_cast<AuthoritiesFileProblem>(each));
    EXPECT_EQ(texts.takeFirst(), QString());
    EXPECT_FALSE(texts.contains(QString()));
    EXPECT_EQ(texts.removeDuplicates(), 0);
}

TEST(ProxyAddressTest, TakesApartWhatSaysMoreThanAHost)
{
    EXPECT_EQ(proxyAddress(u"proxy.example:3128"_s)->port, 3128);
    EXPECT_EQ(proxyAddress(u"http://proxy.example"_s)->host, u"proxy.example"_s);
    EXPECT_EQ(proxyAddress(u" [::1]:8080 "_s)->host, u"::1"_s);
    EXPECT_EQ(proxyAddress(u"ada@proxy.example"_s)->user, u"ada"_s);
    for (const QString &text : {QString(), u"proxy.example"_s, u"::1"_s, u"two words:80"_s,
                                u"https://proxy.example:3128"_s, u"socks5://proxy.example"_s, u"proxy.example:99999"_s})
        EXPECT_FALSE(proxyAddress(text)) << text.toStdString();
}

TEST(ProxyAddressTest, KnowsHostsAndPorts)
{
    for (const QString &host : {u"proxy.example"_s, u"10.0.0.1"_s, u"::1"_s, u"proxy"_s})
        EXPECT_EQ(proxyHostProblem(host), QString()) << host.toStdString();
    for (const QString &host :
         {QString(), u"two words"_s, u"a/b"_s, u"socks5://proxy.example"_s, u"proxy.example:99999"_s})
        EXPECT_NE(proxyHostProblem(host), QString()) << host.toStdString();
    EXPECT_TRUE(proxyHostProblem(u"https://proxy.example"_s).contains(u"https://"_s));
    EXPECT_EQ(proxyPortProblem(u"1"_s), QString());
    for (const QString &port : {QString(), u"0"_s, u"-1"_s, u"80a"_s, u"65536"_s})
        EXPECT_NE(proxyPortProblem(port), QString()) << port.toStdString();
}

} // namespace Clientele
