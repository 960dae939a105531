// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/window/signins.h"

#include "app/backend/backend.h"
#include "app/profile.h"
#include "app/window/workspacesession.h"
#include "models/stores/workspaces.h"
#include "models/values/whenanswered.h"
#include "ui/dialogs/connectiondialog.h"
#include "ui/text/errortext.h"
#include "ui/text/plaintext.h"
#include "ui/window/mainwindow.h"

#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

SignInSheet::Reason reasonOf(ErrorCause why)
{
    if (why == ErrorCause::TokenEnded)
        return SignInSheet::Reason::Ended;
    return why == ErrorCause::NoToken ? SignInSheet::Reason::SignedOut : SignInSheet::Reason::Refused;
}

} // namespace

SignIns::SignIns(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{}

bool SignIns::show(SignInDialog *dialog)
{
    connect(dialog, &SignInDialog::connected, this,
            [this, dialog](const Connection &connection, const Workspace &workspace, const SignedIn &signedIn,
                           bool keep) { adopt(*dialog, connection, workspace, signedIn, keep); });
    return m_parts.window.showSignIn(dialog);
}

void SignIns::add(const Connection &initial)
{
    auto *dialog = new ConnectionDialog(m_parts.backend.connectionTester(), m_parts.backend.signIn(), &m_parts.window);
    dialog->load(initial);
    show(dialog);
}

void SignIns::ask(SignInSheet::Reason reason)
{
    const WorkspaceStatus &status = m_parts.session.status();
    const auto known = m_parts.workspaces.findByConnection(status.connection);
    auto *sheet = new SignInSheet(m_parts.backend.connectionTester(), m_parts.backend.signIn(), status.connection,
                                  status.workspaceName, known ? known->account : Account(), reason, &m_parts.window);
    connect(sheet, &QDialog::rejected, &m_parts.session, &WorkspaceSession::notNow);
    show(sheet);
}

void SignIns::askWhenNobodyTypes(ErrorCause why)
{
    m_pause.whenPaused([this, why] {
        // Somebody may have been quicker.
        if (m_parts.session.isAsking())
            ask(reasonOf(why));
    });
}

void SignIns::adopt(SignInDialog &dialog, const Connection &connection, const Workspace &workspace,
                    const SignedIn &signedIn, bool keep)
{
    whenAnswered(m_parts.session.signIn(connection, workspace, signedIn, keep), &dialog,
                 [this, &dialog, connection, workspace, signedIn, keep](const Result<Done> &adopted) {
                     if (!adopted) {
                         dialog.showKeychainProblem(adopted.error());
                         return;
                     }
                     remember(connection, workspace, signedIn, keep);
                     dialog.accept();
                 });
}

void SignIns::remember(const Connection &connection, const Workspace &workspace, const SignedIn &signedIn, bool keep)
{
    Workspaces &workspaces = m_parts.workspaces;
    const auto known = workspaces.findByConnection(connection);
    const QUuid id = known ? known->id : workspaces.add({.id = {}, .name = workspace.name, .connection = connection});
    workspaces.setAccount(id, signedIn.account);
    if (keep)
        workspaces.setKeepsToken(id, true);
    workspaces.setRemovesToken(id, false);
    workspaces.setSignedIn(id, true);
    workspaces.setCurrent(id);
}

void SignIns::signOut()
{
    const SavedWorkspace workspace = m_parts.workspaces.current();
    m_parts.workspaces.setSignedIn(workspace.id, false);
    // Until it is known that the token is gone, nothing reads it again.
    m_parts.workspaces.setRemovesToken(workspace.id, true);
    whenAnswered(m_parts.session.signOut(), this, [this, workspace](const Result<Done> &removed) {
        if (!removed) {
            tellTokenStays(workspace, removed.error());
            return;
        }
        noteRemoved(workspace.id);
        Q_EMIT hint(tr("You are signed out, and the token is removed from this computer."));
    });
}

void SignIns::forgetToken(const SavedWorkspace &workspace)
{
    whenAnswered(removeToken(workspace.connection), this, [this, workspace](const Result<Done> &removed) {
        if (removed)
            noteRemoved(workspace.id);
        else
            tellTokenStays(workspace, removed.error());
    });
}

Answer<Done> SignIns::removeToken(const Connection &connection)
{
    const QString key = m_parts.profile.tokenKey(connection);
    const Answer<Done> forgotten = m_parts.backend.sessionSecrets().remove(key);
    return m_parts.backend.keychain().remove(key);
}

void SignIns::noteRemoved(const QUuid &workspace)
{
    m_parts.workspaces.setRemovesToken(workspace, false);
    m_parts.workspaces.setKeepsToken(workspace, false);
}

void SignIns::tellTokenStays(const SavedWorkspace &workspace, const Error &error)
{
    const ErrorContext context{
        .task = ErrorContext::Task::RemoveToken, .connection = workspace.connection, .workspaceName = workspace.name};
    QMessageBox *box =
        plainMessage(&m_parts.window, QMessageBox::Warning, tr("Signed out"), errorText(error, context).whole());
    box->setObjectName(u"tokenLeftMessage"_s);
    const QPushButton *again =
        addNamedButton(box, u"removeTokenAgainButton"_s, tr("Try &again"), QMessageBox::AcceptRole);
    addNamedButton(box, u"leaveTokenButton"_s, tr("Close"), QMessageBox::RejectRole);
    connect(again, &QAbstractButton::clicked, this, [this, workspace] { forgetToken(workspace); });
    box->open();
}

void SignIns::removeLeftTokens()
{
    const QList<SavedWorkspace> all = m_parts.workspaces.all();
    for (const SavedWorkspace &each : all) {
        if (!each.removesToken)
            continue;
        whenAnswered(removeToken(each.connection), this, [this, id = each.id](const Result<Done> &removed) {
            if (removed)
                noteRemoved(id);
        });
    }
}

} // namespace Clientele
