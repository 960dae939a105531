// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
// A token that ends at the worst moments: one question, nothing lost, each call sent once afterwards.
#include "tests/app/window/signinrun.h"

#include "tests/support/waiting.h"
#include "ui/dialogs/problemline.h"
#include "ui/window/mainwindow.h"

#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

namespace {

constexpr int MANY = 20;

} // namespace

TEST_F(SignInRun, ASaveWaitsForTheSignInAndIsThenSentOnce)
{
    enter(u"Ada Lovelace"_s);
    endTokens();
    forgetRequests();
    trigger("saveAction");
    ASSERT_TRUE(sheetShows());
    EXPECT_FALSE(window().isBusy()) << "it is a person's turn";
    EXPECT_EQ(heldNames(), QStringList());
    signInWell();
    ASSERT_TRUE(waitUntil([this] { return !sheet(); }));
    ASSERT_TRUE(rests());
    EXPECT_EQ(heldNames(), QStringList{u"Ada Lovelace"_s});
    EXPECT_EQ(statuses(u"POST"_s), (QList<int>{401, 201}));
    EXPECT_EQ(m_prompts, 1);
}

TEST_F(SignInRun, AWrongPasswordIsSaidInTheSheetAndNothingIsLost)
{
    enter(u"Ada Lovelace"_s);
    endTokens();
    trigger("saveAction");
    ASSERT_TRUE(sheetShows());
    signIn(u"not the password"_s);
    const auto *problem = sheet()->findChild<ProblemLine *>(u"passwordEditProblem"_s);
    ASSERT_TRUE(problem);
    ASSERT_TRUE(waitUntil([&] { return problem->isVisible() && !problem->text().isEmpty(); }));
    EXPECT_TRUE(sheet()->findChild<QLineEdit *>(u"passwordEdit"_s)->text().isEmpty());
    signInWell();
    ASSERT_TRUE(waitUntil([this] { return !sheet(); }));
    ASSERT_TRUE(rests());
    EXPECT_EQ(heldNames(), QStringList{u"Ada Lovelace"_s});
    EXPECT_EQ(m_prompts, 1);
}

TEST_F(SignInRun, WhoeverIsTypingIsNotInterrupted)
{
    QLineEdit &name = part<QLineEdit>("nameEdit");
    name.setFocus();
    endTokens();
    forgetRequests();
    trigger("refreshAction");
    const QString typed = u"Augusta Ada King, Countess of Lovelace"_s;
    int keys = 0;
    QTimer typing;
    QObject::connect(&typing, &QTimer::timeout, &name, [&] {
        if (keys < typed.size() && QApplication::focusWidget() == &name)
            QTest::keyClick(&name, typed.at(keys++).toLatin1());
    });
    typing.start(std::chrono::milliseconds(60));
    ASSERT_TRUE(waitUntil([&] { return keys == typed.size() || sheet(); }));
    EXPECT_EQ(keys, typed.size()) << "all of it before the question";
    ASSERT_TRUE(sheetShows());
    EXPECT_EQ(name.text(), typed);
    signInWell();
    ASSERT_TRUE(waitUntil([this] { return !sheet(); }));
    ASSERT_TRUE(rests());
    EXPECT_EQ(name.text(), typed);
    const QList<int> fetches = statuses(u"GET"_s);
    EXPECT_EQ(fetches.count(401), 1);
    EXPECT_EQ(fetches.constLast(), 200) << "the refresh that was refused went on";
    EXPECT_EQ(m_prompts, 1);
}

TEST_F(SignInRun, TwentyWaitingEntriesAskOnceAndAreSentOnceEach)
{
    (void)control("PUT", u"/sandbox/faults"_s, R"([{"method": "POST", "status": 429, "when": "request", "times": 0}])");
    QStringList names;
    for (int i = 0; i < MANY; ++i) {
        names.append(u"Client %1"_s.arg(i));
        enter(names.constLast());
        trigger("saveAction");
        ASSERT_TRUE(rests());
        trigger("newClientAction");
    }
    endTokens();
    (void)control("DELETE", u"/sandbox/faults"_s);
    forgetRequests();
    // What the window does when it is looked at again.
    QApplication::setActiveWindow(nullptr);
    Q_EMIT qApp->applicationStateChanged(Qt::ApplicationActive);
    ASSERT_TRUE(sheetShows());
    signInWell();
    ASSERT_TRUE(waitUntil([&] { return heldNames().size() == MANY; }));
    ASSERT_TRUE(rests());
    QStringList held = heldNames();
    std::ranges::sort(held);
    std::ranges::sort(names);
    EXPECT_EQ(held, names);
    EXPECT_EQ(statuses(u"POST"_s).count(201), MANY);
    EXPECT_EQ(m_prompts, 1);
}

TEST_F(SignInRun, NotNowLeavesTheEntryAndAWayBack)
{
    enter(u"Ada Lovelace"_s);
    endTokens();
    trigger("saveAction");
    ASSERT_TRUE(sheetShows());
    QTest::keyClick(sheet(), Qt::Key_Escape);
    ASSERT_TRUE(waitUntil([this] { return !sheet(); }));
    ASSERT_TRUE(rests());
    EXPECT_EQ(part<QLineEdit>("nameEdit").text(), u"Ada Lovelace"_s);
    EXPECT_EQ(heldNames(), QStringList());
    part<QPushButton>("signInButton").click();
    ASSERT_TRUE(sheetShows());
    signInWell();
    ASSERT_TRUE(waitUntil([&] { return heldNames() == QStringList{u"Ada Lovelace"_s}; }));
    ASSERT_TRUE(rests());
    EXPECT_EQ(m_prompts, 2);
}

TEST_F(SignInRun, APermissionThatIsTakenAwayDisablesWhatNeedsIt)
{
    enter(u"Ada Lovelace"_s);
    (void)control("PUT", u"/sandbox/staff"_s, R"({"permissions": ["clients.view"]})");
    trigger("saveAction");
    ASSERT_TRUE(rests());
    EXPECT_FALSE(part<QPushButton>("saveButton").isEnabled());
    EXPECT_TRUE(part<QLabel>("notAllowedLabel").isVisible());
    EXPECT_EQ(part<QLineEdit>("nameEdit").text(), u"Ada Lovelace"_s);
}

TEST_F(SignInRun, WhoSignedInIsNotSentBackToTheTokenOfTheEnvironment)
{
    endTokens();
    trigger("refreshAction");
    ASSERT_TRUE(sheetShows());
    signInWell();
    ASSERT_TRUE(waitUntil([this] { return !sheet(); }));
    ASSERT_TRUE(rests());
    Q_EMIT window().reopenRequested();
    ASSERT_TRUE(waitUntil(
        [this] { return m_program->session()->status().kind == WorkspaceStatus::Kind::Connected || m_prompts > 1; }));
    EXPECT_EQ(m_prompts, 1);
}

} // namespace Clientele::Tests
