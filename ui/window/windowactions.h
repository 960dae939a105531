// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/dialogs/shortcutsdialog.h"

#include <QtCore/QList>

class QAction;
class QMainWindow;
class QMenu;

namespace Clientele {

struct ClientActions;

/** The main window's commands, owned by it; their shortcuts work before any menu has been opened. */
struct WindowActions
{
    QAction *newClient;
    QAction *save;
    QAction *saveAndNew;
    QAction *closeEntry;
    QAction *discard;
    QAction *deleteClient;
    QAction *preferences;
    QAction *quit;
    QAction *undo;
    QAction *redo;
    QAction *nextProblem;
    QAction *message;
    QAction *shortcuts;
    QAction *about;
};

[[nodiscard]] WindowActions makeWindowActions(QMainWindow &window);

/** What the two that save are called: of a client that is in the workspace, or of a new one. */
void nameSaveActions(const WindowActions &actions, bool isExisting);

/** Puts the menus on @p window, @p ready among them; each is filled when it is opened first. @p places: commands that
 * go to a list. */
void addWindowMenus(QMainWindow &window, const WindowActions &actions, const QList<QMenu *> &ready,
                    const QList<QAction *> &places);

/** Every key that does something in the window, its list or its form. */
[[nodiscard]] QList<ShortcutHelp> shortcutHelp(const WindowActions &actions, const ClientActions &clientActions,
                                               const QList<QAction *> &places);

} // namespace Clientele
