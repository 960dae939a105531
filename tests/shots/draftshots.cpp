// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/shots/draftshots.h"

#include "tests/shots/stage.h"

#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace Clientele::Shots {

void shootDrafts(Stage &stage)
{
    stage.startNew();
    const QStringList names{u"Grace Hopper"_s, u"Emmy Noether"_s,
                            u"Katherine Coleman Goble Johnson of the West Area Computing Unit"_s};
    for (const QString &name : names) {
        stage.type(name);
        stage.press(Qt::Key_N, Qt::ControlModifier);
    }
    stage.enterClient(u"Ada Lovelace"_s);
    stage.press(Qt::Key_2, Qt::ControlModifier);
    stage.press(Qt::Key_Down);
    stage.settle();
    stage.shoot(u"drafts"_s);
    stage.press(Qt::Key_Delete);
    stage.shoot(u"drafts-question"_s);
    static_cast<QPushButton *>(stage.child(u"confirmDiscardDraftButton"_s))->click();
    stage.settle();
    stage.shoot(u"drafts-undo"_s);
    stage.reopen();
    stage.shoot(u"draft-restored"_s);
    stage.startNew();
    stage.reopenAfresh();
    stage.press(Qt::Key_2, Qt::ControlModifier);
    stage.shoot(u"drafts-none"_s);
    stage.press(Qt::Key_1, Qt::ControlModifier);
}

} // namespace Clientele::Shots
