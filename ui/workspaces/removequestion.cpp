// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/workspaces/removequestion.h"

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

LeavingQuestion::Words removeWords(const SavedWorkspace &workspace)
{
    return {.objectName = u"removeWorkspaceQuestion"_s,
            .title = RemoveQuestion::tr("Remove workspace"),
            .question = RemoveQuestion::tr("Remove “%1” from the list?", "%1: name of a workspace")
                            .arg(shortened(savedWorkspaceName(workspace))),
            .explanation = RemoveQuestion::tr("Its token is removed from this computer. Nothing changes on %1: the "
                                              "workspace and its clients stay there.",
                                              "%1: server address")
                               .arg(shortened(workspacePlace(workspace))),
            .keepHint = RemoveQuestion::tr("All of it is there again when you add this workspace again."),
            .confirmName = u"confirmRemoveWorkspaceButton"_s,
            .confirmText = RemoveQuestion::tr("&Remove"),
            .cancelName = u"cancelRemoveWorkspaceButton"_s};
}

} // namespace

RemoveQuestion::RemoveQuestion(const SavedWorkspace &workspace, const std::optional<UnsentWork> &work, QWidget *parent)
    : LeavingQuestion(removeWords(workspace), work, parent)
{
    if (work && work->isEmpty())
        chooseWiping();
    connect(this, &QDialog::accepted, this, [this] { Q_EMIT removeChosen(wipes()); });
}

} // namespace Clientele
