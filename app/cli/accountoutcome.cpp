// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/cli/accountoutcome.h"

#include "app/cli/errorwords.h"
#include "ui/text/displaytext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

struct AccountOutcomeWords
{
    Q_DECLARE_TR_FUNCTIONS(AccountOutcomeWords)
};

QString baseUrlOf(const SavedWorkspace &workspace)
{
    return workspace.connection.baseUrl.toString(QUrl::FullyEncoded);
}

QString nameOf(const SavedWorkspace &workspace)
{
    if (!workspace.name.isEmpty())
        return displayWhole(workspace.name);
    return workspace.isSandbox() ? AccountOutcomeWords::tr("Sandbox") : displayWhole(workspace.connection.workspaceId);
}

QJsonObject workspaceObject(const SavedWorkspace &workspace)
{
    return {
        {u"id"_s, workspace.id.toString(QUuid::WithoutBraces)},
        {u"name"_s, workspace.name},
        {u"baseUrl"_s, baseUrlOf(workspace)},
        {u"workspaceId"_s, workspace.connection.workspaceId},
        {u"account"_s, QJsonObject{{u"email"_s, workspace.account.email}, {u"fullName"_s, workspace.account.fullName}}},
        {u"keepsToken"_s, workspace.keepsToken},
        {u"sandbox"_s, workspace.isSandbox()}};
}

/** An asterisk before the one used last, as of branches. */
QByteArray workspaceLines(const SavedWorkspace &workspace, bool isCurrent)
{
    QByteArray lines = line((isCurrent ? "* "_L1 : "  "_L1) + nameOf(workspace));
    const auto detail = [&lines](const QString &label, const QString &value) {
        if (!value.isEmpty())
            lines += line(u"    %1  %2"_s.arg(label, displayWhole(value)));
    };
    if (workspace.isSandbox())
        return lines;
    detail(AccountOutcomeWords::tr("Base URL:"), baseUrlOf(workspace));
    detail(AccountOutcomeWords::tr("Workspace ID:"), workspace.connection.workspaceId);
    detail(AccountOutcomeWords::tr("Account:"), workspace.account.email);
    detail(AccountOutcomeWords::tr("Token in the keychain:"),
           workspace.keepsToken ? AccountOutcomeWords::tr("yes") : AccountOutcomeWords::tr("no"));
    return lines;
}

QString accountSentence(const SavedWorkspace &workspace, bool signedOut)
{
    const QString server = workspace.connection.baseUrl.authority();
    const QString name = nameOf(workspace);
    if (signedOut) {
        return AccountOutcomeWords::tr("Signed out of “%1” on %2: its token is gone from the system keychain.")
            .arg(name, server);
    }
    if (workspace.account.email.isEmpty()) {
        return AccountOutcomeWords::tr("Signed in to “%1” on %2: the token is kept in the system keychain.")
            .arg(name, server);
    }
    return AccountOutcomeWords::tr("Signed in to “%1” on %2 as %3: the token is kept in the system keychain.")
        .arg(name, server, displayWhole(workspace.account.email));
}

Report accountFailureReport(const Error &error, const QString &sentence, bool json)
{
    return failureReport(
        {.kind = readKindName(error), .exitCode = readExitCodeOf(error), .sentence = sentence, .error = error}, json);
}

} // namespace

Report workspacesReport(const QList<SavedWorkspace> &workspaces, const QUuid &current, bool json)
{
    QJsonArray array;
    QByteArray lines;
    for (const SavedWorkspace &workspace : workspaces) {
        QJsonObject object = workspaceObject(workspace);
        object.insert("current"_L1, workspace.id == current);
        array.append(object);
        lines += workspaceLines(workspace, workspace.id == current);
    }
    const QJsonDocument document(QJsonObject{{u"workspaces"_s, array}});
    return {.output = json ? document.toJson(QJsonDocument::Compact) + '\n' : lines};
}

Report accountReport(const SavedWorkspace &workspace, bool signedOut, bool json)
{
    return {.output = json ? objectLine(u"workspace"_s, workspaceObject(workspace))
                           : line(accountSentence(workspace, signedOut))};
}

Report signInFailureReport(const Error &error, const QString &server, bool json)
{
    return accountFailureReport(error, signInFailureSentence(error, server), json);
}

Report signOutFailureReport(const Error &error, const QString &server, bool json)
{
    return accountFailureReport(error, signOutFailureSentence(error, server), json);
}

} // namespace Clientele
