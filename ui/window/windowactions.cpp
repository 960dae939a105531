// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/window/windowactions.h"

#include "ui/list/clientmenu.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QAction>
#include <QtWidgets/QMainWindow>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

struct ActionWords
{
    Q_DECLARE_TR_FUNCTIONS(ActionWords)
};

QAction *makeAction(QMainWindow &window, const QString &objectName, const QString &text,
                    const QList<QKeySequence> &keys = {})
{
    auto *action = new QAction(text, &window);
    action->setObjectName(objectName);
    action->setShortcuts(keys);
    window.addAction(action);
    return action;
}

using ActionList = QList<QAction *>;

/** A menu with @p actions, null for a separator. */
void addMenu(QMainWindow &window, const QString &objectName, const QString &title, const ActionList &actions)
{
    QMenu *menu = window.menuBar()->addMenu(title);
    menu->setObjectName(objectName);
    const auto fill = [menu, actions] {
        for (QAction *action : actions) {
            if (action)
                menu->addAction(action);
            else
                menu->addSeparator();
        }
    };
    QObject::connect(menu, &QMenu::aboutToShow, menu, fill, Qt::SingleShotConnection);
}

ShortcutHelp helpOf(const QAction *action)
{
    QStringList keys;
    for (const QKeySequence &each : action->shortcuts())
        keys << each.toString(QKeySequence::NativeText);
    const QString text = action->text();
    return {.keys = keys.join(u", "_s), .effect = QString(text).remove(u'&').remove(u'…')};
}

QString keyText(int key)
{
    return QKeySequence(key).toString(QKeySequence::NativeText);
}

QList<ShortcutHelp> listHelp()
{
    return {
        {.keys = keyText(Qt::Key_Return), .effect = ActionWords::tr("In the list or its search: open the client")},
        {.keys = keyText(Qt::Key_Menu), .effect = ActionWords::tr("In the list: all that can be done with the client")},
    };
}

QList<ShortcutHelp> formHelp()
{
    return {
        {.keys = keyText(Qt::Key_Return),
         .effect = ActionWords::tr("In the contact methods: end the value; in the last row: add a row")},
        {.keys = keyText(Qt::Key_Space),
         .effect = ActionWords::tr("In the contact methods: make the row the preferred one")},
        {.keys = keyText(Qt::Key_Delete), .effect = ActionWords::tr("In a table: remove the row")},
        {.keys = keyText(int(Qt::ALT) | int(Qt::Key_Up)), .effect = ActionWords::tr("In a table: move the row up")},
        {.keys = keyText(int(Qt::ALT) | int(Qt::Key_Down)), .effect = ActionWords::tr("In a table: move the row down")},
    };
}

} // namespace

WindowActions makeWindowActions(QMainWindow &window)
{
    const auto chord = [](Qt::KeyboardModifiers modifiers, Qt::Key key) { return QKeySequence(modifiers | key); };
    const auto make = [&window](const QString &objectName, const QString &text, const QList<QKeySequence> &keys = {}) {
        return makeAction(window, objectName, text, keys);
    };
    constexpr Qt::KeyboardModifiers ctrlShift = Qt::ControlModifier | Qt::ShiftModifier;
    return {
        .newClient = make(u"newClientAction"_s, ActionWords::tr("&New client"), {QKeySequence::New}),
        .save = make(u"saveAction"_s, ActionWords::tr("&Create client"),
                     {chord(Qt::ControlModifier, Qt::Key_Return), chord(Qt::ControlModifier, Qt::Key_Enter)}),
        .saveAndNew = make(u"saveAndNewAction"_s, ActionWords::tr("Create client and &start the next"),
                           {chord(ctrlShift, Qt::Key_Return), chord(ctrlShift, Qt::Key_Enter)}),
        .closeEntry = make(u"closeEntryAction"_s, ActionWords::tr("Close entr&y"), {QKeySequence(Qt::Key_Escape)}),
        .discard = make(u"discardAction"_s, ActionWords::tr("&Discard entry")),
        .deleteClient =
            make(u"deleteClientAction"_s, ActionWords::tr("De&lete client"), {chord(ctrlShift, Qt::Key_Delete)}),
        .preferences =
            make(u"preferencesAction"_s, ActionWords::tr("&Preferences…"), {chord(Qt::ControlModifier, Qt::Key_Comma)}),
        .quit = make(u"quitAction"_s, ActionWords::tr("&Quit"), {chord(Qt::ControlModifier, Qt::Key_Q)}),
        .undo = make(u"undoAction"_s, ActionWords::tr("&Undo"), {QKeySequence::Undo}),
        .redo = make(u"redoAction"_s, ActionWords::tr("&Redo"),
                     {chord(ctrlShift, Qt::Key_Z), chord(Qt::ControlModifier, Qt::Key_Y)}),
        .nextProblem =
            make(u"nextProblemAction"_s, ActionWords::tr("Go to the next &problem"), {QKeySequence(Qt::Key_F8)}),
        .message = make(u"messageAction"_s, ActionWords::tr("Go to the &message"), {QKeySequence(Qt::Key_F6)}),
        .shortcuts = make(u"shortcutsAction"_s, ActionWords::tr("&Keyboard shortcuts"), {QKeySequence(Qt::Key_F1)}),
        .about = make(u"aboutAction"_s, ActionWords::tr("&About Clientele")),
    };
}

void nameSaveActions(const WindowActions &actions, bool isExisting)
{
    actions.save->setText(isExisting ? ActionWords::tr("Save &changes") : ActionWords::tr("&Create client"));
    actions.saveAndNew->setText(isExisting ? ActionWords::tr("Save changes and &start a new client")
                                           : ActionWords::tr("Create client and &start the next"));
}

void addWindowMenus(QMainWindow &window, const WindowActions &actions, const QList<QMenu *> &ready,
                    const QList<QAction *> &places)
{
    addMenu(window, u"fileMenu"_s, ActionWords::tr("&File"),
            {actions.newClient, actions.save, actions.saveAndNew, actions.closeEntry, actions.discard,
             actions.deleteClient, nullptr, actions.preferences, nullptr, actions.quit});
    addMenu(window, u"editMenu"_s, ActionWords::tr("&Edit"), {actions.undo, actions.redo});
    for (QMenu *menu : ready)
        window.menuBar()->addMenu(menu);
    addMenu(window, u"viewMenu"_s, ActionWords::tr("&View"),
            ActionList{actions.nextProblem, actions.message, nullptr} + places);
    addMenu(window, u"helpMenu"_s, ActionWords::tr("&Help"), {actions.shortcuts, nullptr, actions.about});
}

QList<ShortcutHelp> shortcutHelp(const WindowActions &actions, const ClientActions &clientActions,
                                 const QList<QAction *> &places)
{
    QList<ShortcutHelp> help;
    for (const QAction *action :
         {actions.save, actions.saveAndNew, actions.newClient, actions.closeEntry, actions.deleteClient, actions.undo,
          actions.redo, actions.nextProblem, actions.message})
        help << helpOf(action);
    help << formHelp();
    for (const QAction *action :
         {clientActions.search, clientActions.contact, clientActions.copy, clientActions.remove, clientActions.refresh})
        help << helpOf(action);
    help << listHelp();
    for (const QAction *action : places)
        help << helpOf(action);
    help << ShortcutHelp{.keys =
                             keyText(int(Qt::ALT) | int(Qt::Key_1)) + " – "_L1 + keyText(int(Qt::ALT) | int(Qt::Key_9)),
                         .effect = ActionWords::tr("Go to another workspace")};
    for (const QAction *action : {actions.preferences, actions.shortcuts, actions.quit})
        help << helpOf(action);
    return help;
}

} // namespace Clientele
