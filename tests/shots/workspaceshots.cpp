// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/shots/workspaceshots.h"

#include "models/stores/workspaces.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/dialogs/proxysignindialog.h"
#include "ui/workspaces/removequestion.h"
#include "ui/workspaces/signoutquestion.h"
#include "ui/workspaces/workspacesdialog.h"
#include "ui/workspaces/workspaceswitcher.h"

#include <QtTest/QTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>

using namespace Qt::StringLiterals;

namespace Clientele::Shots {

namespace {

SavedWorkspace savedAs(const QString &name, const QString &address, const QString &id, const Account &account)
{
    return {.id = {},
            .name = name,
            .connection = {.baseUrl = QUrl(address), .workspaceId = id},
            .account = account,
            .keepsToken = true};
}

void fill(Workspaces &workspaces)
{
    const Account ada{.email = u"ada@example.com"_s, .fullName = u"Ada Lovelace"_s};
    const QUuid acme =
        workspaces.add(savedAs(u"Acme Insurance & Sons"_s, u"https://api.example.com"_s, u"acme-2026"_s, ada));
    workspaces.add(savedAs(u"Acme Insurance & Sons"_s, u"https://test.example.com:8443"_s, u"acme-test"_s,
                           {.email = u"ada+test@example.com"_s}));
    workspaces.add(savedAs(u"מרפאת השיניים של לוי"_s, u"https://dental.example.org/crm"_s, u"w-77"_s,
                           {.email = u"office@dental.example.org"_s}));
    const QUuid signedOut = workspaces.add(
        savedAs(u"The Society for the Preservation of Very Long Names of Workspaces and Other Things That Do Not Fit"_s,
                u"https://workspaces.of.a.very.long.host.name.of.a.large.organisation.example.com"_s,
                u"0b6f3d1e-6f0a-4a53-9d0e-2f7c8c7f0b1d"_s,
                {.email = u"augusta.ada.king-noel.countess.of.lovelace@a.large.organisation.example.com"_s,
                 .fullName = u"Augusta Ada King-Noel, Countess of Lovelace"_s}));
    workspaces.add(savedAs({}, u"https://api.example.com"_s, u"without-a-name"_s, {}));
    workspaces.setSignedIn(signedOut, false);
    workspaces.setCurrent(acme);
}

void waitForActive(QWidget &window)
{
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window))
        qFatal("%s did not come to the front", qUtf8Printable(window.objectName()));
}

void shootOpened(const Camera &shoot, QDialog &dialog, const QString &name)
{
    dialog.open();
    waitForActive(dialog);
    shoot(name);
}

void shootSwitcher(const Camera &shoot, Workspaces &workspaces, QWidget &window)
{
    WorkspaceSwitcher switcher(*workspaces.model(), window);
    switcher.popup(window.mapToGlobal(QPoint(window.width() / 8, window.height() / 8)));
    shoot(u"workspace-switcher"_s);
    switcher.close();
}

void shootManaging(const Camera &shoot, Workspaces &workspaces, QWidget &window)
{
    WorkspacesDialog dialog(workspaces, &window);
    shootOpened(shoot, dialog, u"workspaces"_s);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_F2);
    shoot(u"workspace-renaming"_s);
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Escape);
    dialog.findChild<QPushButton *>(u"removeWorkspaceButton"_s)->click();
    dialog.setUnsentWork(workspaces.current().id, UnsentWork{.drafts = 2, .outboxEntries = 3});
    shoot(u"workspace-remove-keeping"_s);
    dialog.findChild<QRadioButton *>(u"removeLocalDataButton"_s)->click();
    shoot(u"workspace-remove-wiping"_s);
    dialog.findChild<QPushButton *>(u"cancelRemoveWorkspaceButton"_s)->click();
}

void shootOnlySandbox(const Camera &shoot, QWidget &window)
{
    Workspaces workspaces;
    WorkspacesDialog dialog(workspaces, &window);
    shootOpened(shoot, dialog, u"workspaces-only-sandbox"_s);
}

void shootSigningOut(const Camera &shoot, const SavedWorkspace &workspace, QWidget &window)
{
    auto *question = new SignOutQuestion(workspace, UnsentWork{.drafts = 1, .outboxEntries = 2}, &window);
    shootOpened(shoot, *question, u"sign-out"_s);
    question->findChild<QRadioButton *>(u"removeLocalDataButton"_s)->click();
    shoot(u"sign-out-wiping"_s);
    question->close();
    auto *nothing = new SignOutQuestion(workspace, UnsentWork{}, &window);
    nothing->findChild<QRadioButton *>(u"removeLocalDataButton"_s)->click();
    shootOpened(shoot, *nothing, u"sign-out-nothing-unsent"_s);
    nothing->close();
}

void shootNetwork(const Camera &shoot, QWidget &window)
{
    PreferencesDialog dialog({u"DE"_s, u"GB"_s}, {}, &window);
    dialog.showNetwork();
    shootOpened(shoot, dialog, u"network-system"_s);
    dialog.setNetwork({.proxy = NetworkSettings::Proxy::Manual,
                       .proxyHost = u"proxy.example.com"_s,
                       .proxyUser = u"ada"_s,
                       .authoritiesFile = u"/etc/ssl/certs/our-authority.pem"_s});
    dialog.setProxyPasswordKept(true);
    shoot(u"network-manual"_s);
    QTest::keyClick(dialog.findChild<QWidget *>(u"proxyUserEdit"_s), Qt::Key_X);
    dialog.findChild<QPushButton *>(u"acceptPreferencesButton"_s)->click();
    shoot(u"network-problems"_s);
}

void shootProxySignIn(const Camera &shoot, QWidget &window)
{
    ProxySignInDialog dialog({.proxy = u"proxy.example.com:3128"_s}, &window);
    shootOpened(shoot, dialog, u"proxy-sign-in"_s);
    dialog.close();
    ProxySignInDialog refused({.proxy = u"proxy.example.com:3128"_s, .user = u"ada"_s, .isRefused = true}, &window);
    shootOpened(shoot, refused, u"proxy-sign-in-refused"_s);
}

} // namespace

void shootWorkspaces(const Camera &shoot)
{
    constexpr QSize size(900, 620);
    QWidget window;
    window.resize(size);
    window.show();
    waitForActive(window);
    Workspaces workspaces;
    fill(workspaces);
    shootSwitcher(shoot, workspaces, window);
    shootManaging(shoot, workspaces, window);
    shootOnlySandbox(shoot, window);
    shootSigningOut(shoot, workspaces.current(), window);
    shootNetwork(shoot, window);
    shootProxySignIn(shoot, window);
}

} // namespace Clientele::Shots
