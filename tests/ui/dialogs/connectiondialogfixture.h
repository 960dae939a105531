// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/fakesigninports.h"
#include "tests/support/messages.h"
#include "tests/support/printers.h"
#include "tests/support/waiting.h"
#include "ui/dialogs/connectiondialog.h"
#include "ui/dialogs/problemline.h"

#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>

#include <gtest/gtest.h>

namespace Clientele {

using namespace Qt::StringLiterals;

inline const QString BASE_URL = u"https://api.example.com"_s;
inline const QString TOKEN = u"abc.def.ghi"_s;
inline const QString EMAIL = u"ada@example.com"_s;
inline const QString PASSWORD = u"correct horse"_s;

inline SignedIn adasSignIn()
{
    return {.token = *AccessToken::fromText(TOKEN),
            .account = {.email = EMAIL, .fullName = u"Ada Lovelace"_s},
            .permissions = Permissions::fromNames({u"clients.view"_s})};
}

/** The dialog over fake ports, and what it handed out. */
class ConnectionDialogFixture : public testing::Test
{
protected:
    void SetUp() override
    {
        QObject::connect(
            &m_dialog, &ConnectionDialog::connected, &m_dialog,
            [this](const Connection &connection, const Workspace &workspace, const SignedIn &signedIn, bool keep) {
                m_connected.append({connection, workspace.name, signedIn, keep});
            });
        m_dialog.open();
        m_dialog.activateWindow();
        ASSERT_TRUE(Tests::waitUntil([this] { return m_dialog.isActiveWindow(); })) << "keys need the focus";
        m_dialog.load({});
    }

    struct Connected
    {
        Connection connection;
        QString workspaceName;
        SignedIn signedIn;
        bool keep;
    };

    QLineEdit &edit(const QString &objectName) { return *m_dialog.findChild<QLineEdit *>(objectName); }
    QPushButton &button(const QString &objectName) { return *m_dialog.findChild<QPushButton *>(objectName); }
    QString problemAt(const QString &editName)
    {
        const auto *line = m_dialog.findChild<ProblemLine *>(editName + u"Problem"_s);
        EXPECT_EQ(line->isVisible(), !line->text().isEmpty());
        EXPECT_EQ(edit(editName).accessibleDescription(), line->text());
        return line->text();
    }
    QString message() { return m_dialog.findChild<ProblemLine *>(u"connectionMessage"_s)->text(); }

    void fill(const QString &baseUrl, const QString &workspaceId, const QString &token)
    {
        edit(u"baseUrlEdit"_s).setText(baseUrl);
        edit(u"workspaceIdEdit"_s).setText(workspaceId);
        choose(u"tokenWayButton"_s);
        edit(u"tokenEdit"_s).setText(token);
    }
    void fillEmailWay()
    {
        edit(u"baseUrlEdit"_s).setText(BASE_URL);
        edit(u"workspaceIdEdit"_s).setText(u"w1"_s);
        choose(u"emailWayButton"_s);
        edit(u"emailEdit"_s).setText(EMAIL);
        edit(u"passwordEdit"_s).setText(PASSWORD);
    }
    void choose(const QString &objectName) { m_dialog.findChild<QRadioButton *>(objectName)->setChecked(true); }
    void pressConnect() { button(u"connectButton"_s).click(); }
    void awaitEnd()
    {
        ASSERT_TRUE(Tests::waitUntil([this] { return !m_dialog.isBusy() || !m_connected.isEmpty(); }));
    }
    void connectAndAnswer(const Result<Workspace> &result)
    {
        fill(BASE_URL, u"w1"_s, TOKEN);
        pressConnect();
        m_tester.calls.answer(result);
        awaitEnd();
    }
    void signInAndAnswer(const Result<SignedIn> &result)
    {
        fillEmailWay();
        pressConnect();
        m_port.calls.answer(result);
        if (result) {
            ASSERT_TRUE(Tests::waitUntil([this] { return m_tester.calls.pending() > 0; }));
            m_tester.calls.answer(Workspace{.id = u"w1"_s, .name = u"North"_s});
        }
        awaitEnd();
    }

    const Tests::AllowMessages m_offscreen{u"does not support propagateSizeHints"_s};
    Tests::FakeConnectionTester m_tester;
    Tests::FakeSignInPort m_port;
    ConnectionDialog m_dialog{m_tester, m_port};
    QList<Connected> m_connected;
};

} // namespace Clientele
