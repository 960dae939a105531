// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/workspaces/workspaceswitcher.h"

#include "models/stores/workspaces.h"
#include "tests/support/messages.h"
#include "tests/support/printers.h"

#include <QtGui/QAction>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QVBoxLayout>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

SavedWorkspace switcherWorkspace(const QString &id, const QString &name)
{
    return {.id = {},
            .name = name,
            .connection = {.baseUrl = QUrl(u"https://api.example.com"_s), .workspaceId = id},
            .account = {.email = u"ada@example.com"_s}};
}

QString withoutIsolates(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

class WorkspaceSwitcherTest : public testing::Test
{
protected:
    WorkspaceSwitcherTest()
        : switcher(new WorkspaceSwitcher(*workspaces.model(), window))
        , field(new QLineEdit(&window))
    {}

    void show()
    {
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        field->setFocus();
    }
    [[nodiscard]] QAction *action(const QString &name) const { return switcher->findChild<QAction *>(name); }
    [[nodiscard]] QStringList texts() const
    {
        QStringList result;
        for (const QAction *each : switcher->workspaceActions())
            result << withoutIsolates(each->text());
        return result;
    }
    [[nodiscard]] QList<int> checkedRows() const
    {
        QList<int> rows;
        for (int row = 0; row < switcher->workspaceActions().size(); ++row) {
            if (switcher->workspaceActions().at(row)->isChecked())
                rows << row;
        }
        return rows;
    }

    Workspaces workspaces;
    QWidget window;
    WorkspaceSwitcher *switcher;
    QLineEdit *field;
};

} // namespace

TEST_F(WorkspaceSwitcherTest, TellsNameServerAndAccountOfEach)
{
    workspaces.add(switcherWorkspace(u"w1"_s, u"Acme"_s));
    SavedWorkspace nobody = switcherWorkspace(u"w2"_s, {});
    nobody.account = {};
    nobody.connection.baseUrl = QUrl(u"http://localhost:8080/crm"_s);
    workspaces.add(nobody);
    EXPECT_EQ(texts(), (QStringList{u"Sandbox workspace — on this computer"_s,
                                    u"Acme — api.example.com, ada@example.com"_s, u"w2 — localhost:8080"_s}));
    EXPECT_EQ(checkedRows(), QList<int>{0});
}

TEST_F(WorkspaceSwitcherTest, TellsNamesakesApart)
{
    workspaces.add(switcherWorkspace(u"w1"_s, u"Acme"_s));
    workspaces.add(switcherWorkspace(u"w2"_s, u"Acme"_s));
    EXPECT_TRUE(texts().at(1).startsWith(u"Acme — "_s));
    EXPECT_TRUE(texts().at(2).startsWith(u"Acme (2) — "_s));
}

TEST_F(WorkspaceSwitcherTest, FollowsTheListInOrderAndNumber)
{
    const QUuid acme = workspaces.add(switcherWorkspace(u"w1"_s, u"Acme"_s));
    workspaces.add(switcherWorkspace(u"w2"_s, u"Zenith"_s));
    workspaces.move(2, 0);
    workspaces.rename(acme, u"Acme Ltd"_s);
    workspaces.setCurrent(acme);
    ASSERT_EQ(texts().size(), 3);
    EXPECT_TRUE(texts().at(0).startsWith(u"Zenith"_s));
    EXPECT_TRUE(texts().at(2).startsWith(u"Acme Ltd"_s));
    EXPECT_EQ(checkedRows(), QList<int>{2});
    workspaces.remove(acme);
    EXPECT_EQ(texts().size(), 2);
    EXPECT_EQ(checkedRows(), QList<int>{1});
    EXPECT_FALSE(action(u"workspaceAction3"_s));
    EXPECT_EQ(action(u"workspaceAction1"_s), switcher->workspaceActions().constFirst());
}

TEST_F(WorkspaceSwitcherTest, KeysWorkWithTheFocusAnywhereInTheWindowAndTheMenuClosed)
{
    const QUuid acme = workspaces.add(switcherWorkspace(u"w1"_s, u"Acme"_s));
    const QSignalSpy chosen(switcher, &WorkspaceSwitcher::chosen);
    show();
    QTest::keyClick(field, Qt::Key_2, Qt::AltModifier);
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.first().first().toUuid(), acme);
    EXPECT_EQ(field->text(), QString());
}

TEST_F(WorkspaceSwitcherTest, TheFirstNineHaveKeysAndTheTenthHasNone)
{
    for (int i = 1; i < 11; ++i)
        workspaces.add(switcherWorkspace(u"w%1"_s.arg(i), u"Acme %1"_s.arg(i)));
    EXPECT_EQ(action(u"workspaceAction9"_s)->shortcut(), QKeySequence(u"Alt+9"_s));
    ASSERT_TRUE(action(u"workspaceAction11"_s));
    EXPECT_TRUE(action(u"workspaceAction10"_s)->shortcut().isEmpty());
}

TEST_F(WorkspaceSwitcherTest, TheCheckMarkStaysUntilTheWorkspaceIsAnother)
{
    const QUuid acme = workspaces.add(switcherWorkspace(u"w1"_s, u"Acme"_s));
    const QSignalSpy chosen(switcher, &WorkspaceSwitcher::chosen);
    action(u"workspaceAction2"_s)->trigger();
    EXPECT_EQ(chosen.size(), 1);
    EXPECT_EQ(checkedRows(), QList<int>{0}) << "whoever was asked has not switched, and may never";
    workspaces.setCurrent(acme);
    EXPECT_EQ(checkedRows(), QList<int>{1});
}

TEST_F(WorkspaceSwitcherTest, TheCurrentOneIsNotChosenAgain)
{
    const QSignalSpy chosen(switcher, &WorkspaceSwitcher::chosen);
    action(u"workspaceAction1"_s)->trigger();
    EXPECT_TRUE(chosen.isEmpty());
    EXPECT_EQ(checkedRows(), QList<int>{0});
}

TEST_F(WorkspaceSwitcherTest, OffersToSignInOrOutOfTheCurrentOneAsItStands)
{
    const auto offers = [this] {
        return std::pair(action(u"signInAction"_s)->isVisible(), action(u"signOutAction"_s)->isVisible());
    };
    EXPECT_EQ(offers(), std::pair(false, false)) << "the sandbox workspace needs neither";
    const QUuid acme = workspaces.add(switcherWorkspace(u"w1"_s, u"Acme"_s));
    workspaces.setCurrent(acme);
    EXPECT_EQ(offers(), std::pair(true, false));
    workspaces.setSignedIn(acme, true);
    EXPECT_EQ(offers(), std::pair(false, true));
}

TEST_F(WorkspaceSwitcherTest, AsksForWhatItDoesNotDoItself)
{
    QStringList asked;
    QObject::connect(switcher, &WorkspaceSwitcher::addRequested, switcher, [&] { asked << u"add"_s; });
    QObject::connect(switcher, &WorkspaceSwitcher::manageRequested, switcher, [&] { asked << u"manage"_s; });
    QObject::connect(switcher, &WorkspaceSwitcher::signInRequested, switcher, [&] { asked << u"in"_s; });
    QObject::connect(switcher, &WorkspaceSwitcher::signOutRequested, switcher, [&] { asked << u"out"_s; });
    for (const char16_t *name : {u"addWorkspaceAction", u"manageWorkspacesAction", u"signInAction", u"signOutAction"})
        action(QString::fromUtf16(name))->trigger();
    EXPECT_EQ(asked, (QStringList{u"add"_s, u"manage"_s, u"in"_s, u"out"_s}));
}

TEST_F(WorkspaceSwitcherTest, HostileNamesStayWithinTheirEntry)
{
    const QUuid id = workspaces.add(switcherWorkspace(u"w1"_s, u"a&b\tAlt+9\n<b>x</b>\u202Egnp.exe"_s));
    QString text = action(u"workspaceAction2"_s)->text();
    EXPECT_TRUE(text.contains(u"a&&b"_s)) << "no key of their own";
    EXPECT_FALSE(text.contains(u'\t')) << "no false key beside it";
    EXPECT_FALSE(text.contains(u'\n'));
    EXPECT_FALSE(text.contains(QChar(0x202E)));
    workspaces.rename(id, QString(100'000, u'W'));
    text = action(u"workspaceAction2"_s)->text();
    const QFontMetrics metrics = switcher->fontMetrics();
    EXPECT_LT(metrics.horizontalAdvance(text), metrics.averageCharWidth() * 100);
    EXPECT_TRUE(text.contains(u"api.example.com"_s)) << "a long name does not push the server out";
}

} // namespace Clientele
