// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/shots/signinshots.h"

#include "models/ports/connectiontester.h"
#include "models/ports/signinport.h"
#include "tests/shots/stage.h"
#include "ui/dialogs/connectiondialog.h"
#include "ui/dialogs/signinsheet.h"
#include "ui/window/mainwindow.h"

#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>

using namespace Qt::StringLiterals;

namespace Clientele::Shots {

namespace {

const Connection NORTH{.baseUrl = QUrl(u"https://api.example.com"_s), .workspaceId = u"65a1f0c2d4e6b8a0c2d4e6b8"_s};
const Account SIGNED_IN_LAST{.email = u"ada@example.com"_s, .fullName = u"Ada Lovelace"_s};

/** Answers every sign-in as it was told to, at once. */
class Answering : public ConnectionTester, public SignInPort
{
public:
    Answer<Workspace> test(const Connection &, const AccessToken &, std::stop_token) override
    {
        return readyAnswer<Workspace>(Workspace{.id = NORTH.workspaceId, .name = u"North Branch"_s});
    }
    Answer<SignedIn> signIn(const Connection &, const QString &, const Password &, std::stop_token) override
    {
        return readyAnswer<SignedIn>(answer);
    }

    Result<SignedIn> answer = Error{};
};

Error wrongPassword()
{
    return {.kind = ErrorKind::NotSignedIn, .cause = ErrorCause::WrongCredentials, .status = 401};
}

Error certificateTrouble()
{
    return {.kind = ErrorKind::NeverSent,
            .cause = ErrorCause::TlsFailed,
            .certificate = RefusedCertificate{.problem = CertificateProblem::UnknownAuthority,
                                              .subject = u"api.example.com"_s,
                                              .issuer = u"Example Ltd Internal Authority"_s,
                                              .hosts = {u"api.example.com"_s, u"www.example.com"_s},
                                              .validFrom = QDateTime(QDate(2026, 1, 2), QTime(8, 0), Qt::UTC),
                                              .validTo = QDateTime(QDate(2027, 1, 2), QTime(8, 0), Qt::UTC),
                                              .fingerprint = QByteArray(32, '\x5a')}};
}

void fill(QWidget &dialog, const QString &field, const QString &text)
{
    dialog.findChild<QLineEdit *>(field)->setText(text);
}

void waitUntilAnswered(const SignInDialog &dialog)
{
    if (!QTest::qWaitFor([&] { return !dialog.isBusy(); }))
        qFatal("the sign-in did not end");
}

/** What stands in the dialog after this answer. */
void shootAnswer(Stage &stage, Answering &server, SignInDialog &dialog, const Error &answer, const QString &name)
{
    server.answer = answer;
    fill(dialog, u"passwordEdit"_s, u"correct horse"_s);
    QTest::keyClick(&dialog, Qt::Key_Return);
    waitUntilAnswered(dialog);
    stage.shoot(name);
}

void shootCertificateDetails(Stage &stage, SignInDialog &dialog)
{
    dialog.findChild<QPushButton *>(u"connectionDetailsButton"_s)->click();
    stage.shoot(u"sign-in-certificate-details"_s);
    QTest::keyClick(dialog.findChild<QDialog *>(u"detailsDialog"_s), Qt::Key_Escape);
}

void openOn(Stage &stage, SignInDialog &dialog)
{
    dialog.open();
    if (!QTest::qWaitForWindowActive(&dialog))
        qFatal("the dialog did not come to the front");
    stage.settle();
}

void shootConnecting(Stage &stage, Answering &server)
{
    ConnectionDialog dialog(server, server, &stage.window());
    openOn(stage, dialog);
    dialog.load({});
    stage.shoot(u"sign-in-empty"_s);
    QTest::keyClick(&dialog, Qt::Key_Return);
    stage.shoot(u"sign-in-nothing-entered"_s);
    dialog.load(NORTH);
    fill(dialog, u"emailEdit"_s, SIGNED_IN_LAST.email);
    fill(dialog, u"passwordEdit"_s, u"correct horse"_s);
    dialog.findChild<QLineEdit *>(u"passwordEdit"_s)->setFocus();
    stage.shoot(u"sign-in-filled"_s);
    shootAnswer(stage, server, dialog, wrongPassword(), u"sign-in-wrong-password"_s);
    shootAnswer(stage, server, dialog,
                {.kind = ErrorKind::NotAllowed,
                 .cause = ErrorCause::Suspended,
                 .status = 403,
                 .message = u"Staff member is suspended"_s},
                u"sign-in-suspended"_s);
    shootAnswer(stage, server, dialog, {.kind = ErrorKind::NeverSent, .cause = ErrorCause::Offline},
                u"sign-in-offline"_s);
    shootAnswer(stage, server, dialog, certificateTrouble(), u"sign-in-certificate"_s);
    shootCertificateDetails(stage, dialog);
    dialog.findChild<QRadioButton *>(u"tokenWayButton"_s)->setChecked(true);
    fill(dialog, u"tokenEdit"_s, u"abc.def.ghi"_s);
    dialog.findChild<QLineEdit *>(u"tokenEdit"_s)->setFocus();
    stage.shoot(u"sign-in-token"_s);
}

void shootKeychainTrouble(Stage &stage, Answering &server, SignInSheet &sheet)
{
    server.answer = SignedIn{.token = *AccessToken::fromText(u"abc.def.ghi"_s), .account = SIGNED_IN_LAST};
    bool isHandedOut = false;
    QObject::connect(&sheet, &SignInDialog::connected, &sheet, [&isHandedOut] { isHandedOut = true; });
    fill(sheet, u"passwordEdit"_s, u"correct horse"_s);
    QTest::keyClick(&sheet, Qt::Key_Return);
    if (!QTest::qWaitFor([&] { return isHandedOut; }))
        qFatal("the sign-in did not end");
    sheet.showKeychainProblem({.kind = ErrorKind::Keychain, .cause = ErrorCause::KeychainLocked});
    stage.shoot(u"sign-in-keychain-locked"_s);
    sheet.findChild<QPushButton *>(u"retryKeychainButton"_s)->click();
    sheet.showKeychainProblem({.kind = ErrorKind::Keychain, .cause = ErrorCause::KeychainDenied});
    stage.shoot(u"sign-in-keychain-denied"_s);
}

void shootSignInSheet(Stage &stage, Answering &server)
{
    stage.startNew();
    stage.enterClient(u"Ada Lovelace"_s);
    SignInSheet sheet(server, server, NORTH, u"North Branch"_s, SIGNED_IN_LAST, SignInSheet::Reason::Ended,
                      &stage.window());
    openOn(stage, sheet);
    stage.shoot(u"sign-in-sheet"_s);
    shootAnswer(stage, server, sheet, wrongPassword(), u"sign-in-sheet-wrong-password"_s);
    shootKeychainTrouble(stage, server, sheet);
}

} // namespace

void shootSignIn(Stage &stage)
{
    Answering server;
    shootConnecting(stage, server);
    shootSignInSheet(stage, server);
    stage.startNew();
}

} // namespace Clientele::Shots
