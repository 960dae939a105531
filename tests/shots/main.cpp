// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
// Pictures of every screen and state in one look: clientele-shots --look NAME --out FOLDER. Needs a display.
#include "tests/shots/draftshots.h"
#include "tests/shots/looks.h"
#include "tests/shots/outboxshots.h"
#include "tests/shots/pictureshots.h"
#include "tests/shots/signinshots.h"
#include "tests/shots/stage.h"
#include "tests/shots/workspaceshots.h"
#include "ui/dialogs/deletionquestion.h"
#include "ui/form/clientform.h"
#include "ui/window/clientpane.h"
#include "ui/window/mainwindow.h"

#include <QtCore/QCommandLineParser>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace Clientele::Shots {

namespace {

constexpr auto REJECTION = R"([{"method": "POST", "status": 422, "body": {"message": "The client was not accepted.",
  "errors": [{"path": "name", "message": "A client of this name is archived."},
             {"path": "contactMethods[1].value", "message": "This address bounced on 3 May."}]}}])";

constexpr auto ADA = R"([{"id": "c1", "name": "Ada Lovelace", "contactMethods": [
  {"type": "phone", "value": "+442079460958", "isPreferred": true},
  {"type": "email", "value": "ada@example.com", "isPreferred": false}],
  "customFields": [{"fieldKey": "notes", "value": "Mornings only"}], "updatedAt": "2026-05-03T10:02:00Z"}])";

/** The same after someone else's edit. */
constexpr auto ADA_OF_OTHERS = R"([{"id": "c1", "name": "Ada King, Countess of Lovelace", "contactMethods": [
  {"type": "phone", "value": "+442079460958", "isPreferred": false},
  {"type": "email", "value": "countess@example.com", "isPreferred": true},
  {"type": "whatsapp", "value": "+442079460111", "isPreferred": false}],
  "customFields": [{"fieldKey": "notes", "value": "Mornings only"}], "updatedAt": "2026-05-03T10:05:00Z"}])";
constexpr auto UNREACHABLE =
    R"([{"method": "GET", "path": "*/clients", "times": 0, "when": "request", "send": "nothing",
  "then": "reset"}])";

void save(Stage &stage)
{
    stage.press(Qt::Key_Return, Qt::ControlModifier);
}

void shootEntry(Stage &stage)
{
    stage.shoot(u"empty"_s);
    stage.enterClient(u"Ada Lovelace"_s);
    stage.shoot(u"entering"_s);
    stage.press(Qt::Key_Return);
    stage.type(u"555 12"_s);
    stage.press(Qt::Key_Up);
    stage.shoot(u"number-hints"_s);
}

void shootLocalProblems(Stage &stage)
{
    stage.startNew();
    stage.press(Qt::Key_Tab);
    stage.type(u"not a link"_s);
    save(stage);
    stage.shoot(u"local-problems"_s);
}

void shootServerProblems(Stage &stage)
{
    stage.startNew();
    stage.misbehave(REJECTION);
    stage.enterClient(u"Ada Lovelace"_s);
    save(stage);
    stage.settle();
    stage.shoot(u"server-problems"_s);
}

void shootFailure(Stage &stage, const QByteArray &fault, const QString &name)
{
    stage.startNew();
    stage.misbehave(fault);
    stage.enterClient(u"Ada Lovelace"_s);
    save(stage);
    stage.settle();
    stage.shoot(name);
}

/** After what a window remembers: that somebody has to sign in, or may not do something. */
void startAnew(Stage &stage)
{
    stage.misbehave("[]");
    stage.reopenAfresh();
}

void shootSaving(Stage &stage)
{
    stage.startNew();
    stage.misbehave(R"([{"method": "POST", "delayMs": 1500}])");
    stage.enterClient(u"Ada Lovelace"_s);
    save(stage);
    const auto showsProgress = [&] { return stage.child(u"cancelButton"_s)->isVisible(); };
    if (!QTest::qWaitFor(showsProgress, 1400))
        qFatal("no progress was shown");
    stage.shoot(u"saving"_s);
    stage.settle();
    stage.shoot(u"created"_s);
    stage.child(u"showDetailsButton"_s)->setFocus();
    stage.press(Qt::Key_Space);
    stage.shoot(u"details"_s);
    stage.close(u"detailsDialog"_s);
}

void shootUnknown(Stage &stage)
{
    shootFailure(stage, R"([{"method": "POST", "when": "request", "send": "nothing", "then": "close"}])", u"unknown"_s);
    stage.child(u"checkButton"_s)->setFocus();
    stage.press(Qt::Key_Space);
    stage.settle();
    stage.shoot(u"unknown-not-found"_s);
    stage.press(Qt::Key_3, Qt::ControlModifier);
    stage.shoot(u"outbox-in-window"_s);
    stage.press(Qt::Key_4, Qt::ControlModifier);
    stage.shoot(u"history-in-window"_s);
    stage.press(Qt::Key_1, Qt::ControlModifier);
}

void openAda(Stage &stage)
{
    stage.startNew();
    Client known;
    known.id = u"c1"_s;
    known.name = u"Ada Lovelace"_s;
    stage.window().pane().requestOpen(known);
    stage.settle();
    stage.window().pane().form().focusFirstField();
}

void waitForDialog(Stage &stage, const QString &dialog)
{
    if (!QTest::qWaitFor([&] { return stage.dialog(dialog) != nullptr; }))
        qFatal("%s did not open", qUtf8Printable(dialog));
}

void click(Stage &stage, const QString &button)
{
    stage.window().findChild<QPushButton *>(button)->click();
}

void shootEditing(Stage &stage)
{
    stage.misbehave("[]");
    stage.putClients(ADA);
    openAda(stage);
    stage.shoot(u"existing"_s);
    save(stage);
    stage.shoot(u"nothing-to-save"_s);
    stage.type(u"Ada Byron"_s);
    stage.press(Qt::Key_Return);
    stage.press(Qt::Key_Down);
    stage.type(u"ada@byron.example"_s);
    stage.press(Qt::Key_Return);
    stage.putClients(ADA_OF_OTHERS);
    save(stage);
    waitForDialog(stage, u"conflictDialog"_s);
    stage.shoot(u"conflict"_s);
    click(stage, u"useAllMineButton"_s);
    stage.shoot(u"conflict-chosen"_s);
    click(stage, u"saveChoicesButton"_s);
    stage.settle();
    stage.shoot(u"saved-with-others"_s);
}

void shootEditFailures(Stage &stage)
{
    stage.misbehave(R"([{"method": "PATCH", "status": 403, "body": {"message": "clients.update is missing"}}])");
    openAda(stage);
    stage.type(u"Ada"_s);
    save(stage);
    stage.settle();
    stage.shoot(u"change-not-allowed"_s);
    startAnew(stage);
    stage.putClients(ADA_OF_OTHERS);
    openAda(stage);
    stage.type(u"Ada"_s);
    stage.misbehave(R"([{"method": "PATCH", "when": "request", "send": "nothing", "then": "close"}])");
    save(stage);
    stage.settle();
    stage.shoot(u"change-not-arrived"_s);
    stage.misbehave(R"([{"method": "GET", "path": "*/c1", "status": 404}])");
    save(stage);
    stage.settle();
    stage.shoot(u"gone"_s);
    stage.misbehave(R"([{"method": "GET", "path": "*/c1", "status": 500}])");
    openAda(stage);
    stage.shoot(u"not-opened"_s);
    stage.misbehave("[]");
}

void shootDeleting(Stage &stage)
{
    openAda(stage);
    stage.window().pane().requestDelete();
    stage.shoot(u"deleting"_s);
    // The window asks this over a failing disk alone.
    auto *question = new DeletionQuestion({u"Ada Lovelace"_s}, &stage.window());
    question->open();
    stage.shoot(u"deletionQuestion"_s);
    stage.close(u"deletionQuestion"_s);
    stage.window().findChild<QToolButton *>(u"undoDeletionButton"_s)->click();
    stage.settle();
}

void shootDialog(Stage &stage, const QString &action, const QString &dialog)
{
    stage.window().findChild<QAction *>(action)->trigger();
    if (!QTest::qWaitFor([&] { return stage.dialog(dialog) != nullptr; }))
        qFatal("%s did not open", qUtf8Printable(dialog));
    stage.shoot(dialog);
    stage.close(dialog);
}

void shootDialogs(Stage &stage)
{
    stage.misbehave("[]");
    stage.startNew();
    shootDialog(stage, u"preferencesAction"_s, u"preferencesDialog"_s);
    shootDialog(stage, u"shortcutsAction"_s, u"shortcutsDialog"_s);
    shootDialog(stage, u"aboutAction"_s, u"aboutDialog"_s);
    stage.enterClient(u"Ada Lovelace"_s);
    shootDialog(stage, u"discardAction"_s, u"discardQuestion"_s);
}

void shootList(Stage &stage)
{
    stage.misbehave("[]");
    stage.fillWorkspace();
    stage.press(Qt::Key_F5);
    stage.settle();
    stage.press(Qt::Key_F, Qt::ControlModifier);
    stage.press(Qt::Key_Down);
    stage.press(Qt::Key_Down);
    stage.press(Qt::Key_Tab);
    stage.shoot(u"list"_s);
    stage.press(Qt::Key_F, Qt::ControlModifier);
    stage.type(u"er"_s);
    stage.settle();
    stage.shoot(u"list-search"_s);
    stage.type(u"zz"_s);
    stage.settle();
    stage.shoot(u"list-no-match"_s);
    stage.press(Qt::Key_Escape);
    stage.misbehave(UNREACHABLE);
    stage.press(Qt::Key_F5);
    stage.settle();
    stage.shoot(u"list-not-refreshed"_s);
}

/** A list of which nothing is known. */
void shootNoList(Stage &stage, const QByteArray &fault, const QString &name)
{
    stage.misbehave(fault);
    stage.reopenAfresh();
    stage.shoot(name);
}

void shootLoading(Stage &stage)
{
    stage.misbehave(R"([{"method": "GET", "path": "*/clients", "delayMs": 3000}])");
    stage.press(Qt::Key_F5);
    const auto tells = [&] { return stage.child(u"listNoticeTitle"_s)->property("text").toString().contains(u'…'); };
    if (!QTest::qWaitFor(tells, 2000))
        qFatal("nobody said that the list is being loaded");
    stage.shoot(u"list-loading"_s);
    stage.settle();
}

void shootEverything(const QString &folder)
{
    Stage stage(folder);
    shootEntry(stage);
    shootLocalProblems(stage);
    shootServerProblems(stage);
    shootSaving(stage);
    shootFailure(stage, R"([{"method": "POST", "status": 401}])", u"signed-out"_s);
    startAnew(stage);
    shootFailure(stage, R"([{"method": "POST", "status": 403, "body": {"message": "clients.create is missing"}}])",
                 u"not-allowed"_s);
    startAnew(stage);
    shootFailure(stage, R"([{"method": "POST", "status": 500, "body": "<h1>Oops</h1>"}])", u"server-trouble"_s);
    shootFailure(stage, R"([{"method": "POST", "status": 429, "headers": {"Retry-After": "600"}}])", u"in-outbox"_s);
    shootUnknown(stage);
    shootEditing(stage);
    shootEditFailures(stage);
    shootDeleting(stage);
    shootDialogs(stage);
    shootSignIn(stage);
    shootList(stage);
    shootNoList(stage, R"([{"method": "GET", "path": "*/clients", "times": 0, "status": 403}])", u"list-denied"_s);
    shootNoList(stage, R"([{"method": "GET", "path": "*/clients", "times": 0, "status": 401}])", u"list-signed-out"_s);
    shootNoList(stage, R"([{"method": "GET", "path": "*/clients", "times": 0, "status": 500, "body": "oops"}])",
                u"list-error"_s);
    shootNoList(stage, UNREACHABLE, u"list-offline"_s);
    shootLoading(stage);
    shootDrafts(stage);
    shootPictures(stage);
    stage.reopenOnSandbox();
    stage.shoot(u"sandbox"_s);
    const Camera camera = [&stage](const QString &name) { stage.shoot(name); };
    shootOutbox(camera);
    shootWorkspaces(camera);
}

} // namespace

} // namespace Clientele::Shots

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser options;
    options.addOptions({{u"look"_s, {}, u"NAME"_s, u"light"_s}, {u"out"_s, {}, u"FOLDER"_s, u"."_s}});
    options.process(application);
    if (!Clientele::Shots::applyLook(application, options.value(u"look"_s)))
        qFatal("there is no such look");
    Clientele::Shots::shootEverything(options.value(u"out"_s));
    return 0;
}
