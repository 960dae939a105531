// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/signinsheet.h"

#include "ui/text/errortext.h"

using namespace Qt::StringLiterals;

namespace Clientele {

SignInSheet::SignInSheet(ConnectionTester &tester, SignInPort &port, const Connection &connection,
                         const QString &workspaceName, const Account &account, Reason reason, QWidget *parent)
    : SignInDialog(tester, port, parent)
    , m_connection(connection)
    , m_workspaceName(workspaceName)
{
    setObjectName(u"signInDialog"_s);
    setWindowTitle(tr("Sign in"));
    setWindowModality(Qt::WindowModal);
    build(explanation(reason), {u"signInNowButton"_s, tr("Sign &in")}, {u"notNowButton"_s, tr("&Not now")});
    // Whose token was refused had pasted it; who never signed in may do so either way.
    const bool hadToken = account.email.isEmpty() && reason != Reason::SignedOut;
    fields().load(account, hadToken ? SignInWay::Token : SignInWay::EmailAndPassword);
}

QString SignInSheet::explanation(Reason reason) const
{
    const QString name = workspaceLabel({.connection = m_connection, .workspaceName = m_workspaceName});
    const QString server = serverName(m_connection);
    switch (reason) {
    case Reason::Ended:
        return tr("Your session in “%1” has ended. What you typed stays; what waited goes on afterwards.",
                  "%1: workspace")
            .arg(name);
    case Reason::Refused:
        return tr("%1 no longer accepts your sign-in to “%2”. What you typed stays; what waited goes on afterwards.",
                  "%1: server, %2: workspace")
            .arg(server, name);
    case Reason::SignedOut:
        return tr("You are signed out of “%1”. What you typed stays; what waited goes on afterwards.", "%1: workspace")
            .arg(name);
    case Reason::EndsSoon:
        return tr("Your session in “%1” ends soon. Sign in again now, and nothing has to wait.", "%1: workspace")
            .arg(name);
    }
    Q_UNREACHABLE();
}

} // namespace Clientele
