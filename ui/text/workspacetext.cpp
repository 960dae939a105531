// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/text/workspacetext.h"

#include "ui/text/displaytext.h"
#include "ui/text/elidedtext.h"
#include "ui/text/errortext.h"

#include <QtCore/QCoreApplication>

namespace Clientele {

namespace {

struct WorkspaceWords
{
    Q_DECLARE_TR_FUNCTIONS(WorkspaceWords)
};

} // namespace

QString savedWorkspaceName(const SavedWorkspace &workspace, int number)
{
    QString name = workspace.name.isEmpty() ? workspace.connection.workspaceId : workspace.name;
    name = name.isEmpty() ? WorkspaceWords::tr("Sandbox workspace") : displayText(name);
    if (number < 2)
        return name;
    return WorkspaceWords::tr("%1 (%2)", "%1: name of a workspace, %2: which of those with that name")
        .arg(name, QString::number(number));
}

QString workspacePlace(const SavedWorkspace &workspace)
{
    return workspace.isSandbox() ? WorkspaceWords::tr("on this computer", "where the sandbox workspace is")
                                 : serverName(workspace.connection);
}

QString unsentWorkText(UnsentWork work)
{
    const QString drafts = WorkspaceWords::tr("%n drafts", "part of a sentence", work.drafts);
    const QString entries = WorkspaceWords::tr("%n entries of the Outbox", "part of a sentence", work.outboxEntries);
    if (work.drafts > 0 && work.outboxEntries > 0)
        return WorkspaceWords::tr("%1 and %2", "%1: 2 drafts, %2: 3 entries of the Outbox").arg(drafts, entries);
    if (work.drafts > 0)
        return drafts;
    return work.outboxEntries > 0 ? entries : QString();
}

QString shortened(const QString &displayed)
{
    constexpr int half = 26;
    if (displayed.size() <= 2 * half)
        return displayed;
    QString begin = displayed.left(half);
    QString end = displayed.right(half);
    if (begin.back().isHighSurrogate())
        begin.chop(1);
    if (end.front().isLowSurrogate())
        end.remove(0, 1);
    return joinedAroundCut(begin, u"…", end);
}

} // namespace Clientele
