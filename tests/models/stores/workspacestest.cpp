// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/stores/workspaces.h"

#include "tests/support/printers.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

Connection connectionTo(const QString &workspaceId)
{
    return {.baseUrl = QUrl(u"https://api.example.com"_s), .workspaceId = workspaceId};
}

SavedWorkspace workspaceCalled(const QString &name)
{
    return {.id = {}, .name = name, .connection = connectionTo(name)};
}

QStringList namesOf(const Workspaces &workspaces)
{
    QStringList names;
    for (const SavedWorkspace &each : workspaces.all())
        names << (each.isSandbox() ? u"sandbox"_s : each.name);
    return names;
}

/** What was there before is kept to say what a step changed. */
class WorkspacesTest : public testing::Test
{
protected:
    WorkspacesTest()
        : tester(workspaces.model(), QAbstractItemModelTester::FailureReportingMode::Fatal)
        , changed(&workspaces, &Workspaces::changed)
        , currentChanged(&workspaces, &Workspaces::currentChanged)
    {}

    void expectRules() const
    {
        int sandboxes = 0;
        int current = 0;
        QList<QUuid> ids;
        QList<Connection> connections;
        for (const SavedWorkspace &each : workspaces.all()) {
            sandboxes += each.isSandbox() ? 1 : 0;
            current += each.id == workspaces.current().id ? 1 : 0;
            EXPECT_FALSE(each.id.isNull() || ids.contains(each.id) || connections.contains(each.connection));
            ids << each.id;
            connections << each.connection;
        }
        EXPECT_EQ(sandboxes, 1);
        EXPECT_EQ(current, 1);
        EXPECT_TRUE(workspaces.sandbox().isSandbox());
    }

    /** The model tells what all() is. */
    void expectModelFollows() const
    {
        const WorkspacesModel &model = *workspaces.model();
        ASSERT_EQ(model.rowCount(), workspaces.all().size());
        for (int row = 0; row < model.rowCount(); ++row) {
            const SavedWorkspace &workspace = workspaces.all().at(row);
            const QModelIndex index = model.index(row);
            EXPECT_EQ(index.data(WorkspacesModel::WorkspaceRole).value<SavedWorkspace>(), workspace);
            EXPECT_EQ(index.data(WorkspacesModel::IsCurrentRole).toBool(), workspace.id == workspaces.current().id);
            EXPECT_EQ(index.data(WorkspacesModel::IsSignedInRole).toBool(), workspaces.isSignedIn(workspace.id));
        }
    }

    Workspaces workspaces;
    QAbstractItemModelTester tester;
    QSignalSpy changed;
    QSignalSpy currentChanged;
};

/** Does one of everything a person or the program may do, sensible or not. */
class RandomSteps
{
public:
    explicit RandomSteps(Workspaces &workspaces)
        : m_workspaces(workspaces)
        , m_random(20260506)
    {}

    /** True when it loaded what was kept, which is no change of that. */
    bool step()
    {
        switch (m_random.bounded(10)) {
        case 0:
        case 1:
            m_workspaces.add(anyWorkspace());
            break;
        case 2:
            m_workspaces.rename(anyId(), anyName());
            break;
        case 3:
        case 4:
            m_workspaces.move(m_random.bounded(-1, 9), m_random.bounded(-1, 9));
            break;
        case 5:
            m_workspaces.remove(anyId());
            break;
        case 6:
            m_workspaces.setCurrent(anyId());
            break;
        case 7:
            m_workspaces.setAccount(anyId(), {.email = anyName()});
            break;
        case 8:
            m_random.bounded(2) == 0 ? m_workspaces.setKeepsToken(anyId(), m_random.bounded(2) == 0)
                                     : m_workspaces.setSignedIn(anyId(), m_random.bounded(2) == 0);
            break;
        default:
            if (m_random.bounded(20) > 0)
                break;
            m_workspaces.setAll({anyWorkspace(), anyWorkspace(), anyWorkspace()}, anyId());
            return true;
        }
        return false;
    }

private:
    QUuid anyId()
    {
        const int row = m_random.bounded(static_cast<int>(m_workspaces.all().size()) + 1);
        return row == m_workspaces.all().size() ? QUuid::createUuid() : m_workspaces.all().at(row).id;
    }
    QString anyName() { return u"Name %1"_s.arg(m_random.bounded(5)); }
    SavedWorkspace anyWorkspace()
    {
        const int number = m_random.bounded(9);
        SavedWorkspace workspace{.id = anyId(), .name = anyName()};
        if (number > 0)
            workspace.connection.workspaceId = u"w%1"_s.arg(number);
        if (number > 1)
            workspace.connection.baseUrl = QUrl(u"https://api.example.com"_s);
        workspace.keepsToken = m_random.bounded(2) == 0;
        return workspace;
    }

    Workspaces &m_workspaces;
    QRandomGenerator m_random;
};

} // namespace

TEST_F(WorkspacesTest, BeginsWithTheSandboxAlone)
{
    EXPECT_EQ(namesOf(workspaces), QStringList{u"sandbox"_s});
    EXPECT_TRUE(workspaces.current().isSandbox());
    EXPECT_TRUE(workspaces.isSignedIn(workspaces.current().id));
    expectModelFollows();
}

TEST_F(WorkspacesTest, AddsAtTheEndAndLeavesTheCurrentOne)
{
    const QUuid acme = workspaces.add(workspaceCalled(u"Acme"_s));
    EXPECT_EQ(namesOf(workspaces), (QStringList{u"sandbox"_s, u"Acme"_s}));
    EXPECT_TRUE(workspaces.current().isSandbox());
    EXPECT_EQ(workspaces.find(acme)->name, u"Acme"_s);
    EXPECT_EQ(workspaces.findByConnection(connectionTo(u"Acme"_s))->id, acme);
    EXPECT_EQ(changed.size(), 1);
    EXPECT_TRUE(currentChanged.isEmpty());
}

TEST_F(WorkspacesTest, AConnectionThatIsThereIsBroughtUpToDateAndNotAddedAgain)
{
    const QUuid first = workspaces.add(workspaceCalled(u"Acme"_s));
    workspaces.rename(first, u"My own name"_s);
    SavedWorkspace again = workspaceCalled(u"Acme"_s);
    again.account = {.email = u"ada@example.com"_s};
    again.keepsToken = true;
    EXPECT_EQ(workspaces.add(again), first);
    ASSERT_EQ(workspaces.all().size(), 2);
    const SavedWorkspace now = *workspaces.find(first);
    EXPECT_EQ(now.name, u"My own name"_s) << "a person's name stands";
    EXPECT_EQ(now.account.email, u"ada@example.com"_s);
    EXPECT_TRUE(now.keepsToken);
    again.account = {};
    workspaces.add(again);
    EXPECT_EQ(workspaces.find(first)->account.email, u"ada@example.com"_s) << "nobody said it was someone else";
}

TEST_F(WorkspacesTest, AddingFillsANameThatIsMissing)
{
    SavedWorkspace unnamed = workspaceCalled({});
    unnamed.connection = connectionTo(u"w1"_s);
    const QUuid id = workspaces.add(unnamed);
    unnamed.name = u"Acme"_s;
    workspaces.add(unnamed);
    EXPECT_EQ(workspaces.find(id)->name, u"Acme"_s);
}

TEST_F(WorkspacesTest, HalfAConnectionIsNotAdded)
{
    EXPECT_TRUE(
        workspaces.add({.id = {}, .name = u"X"_s, .connection = {.baseUrl = {}, .workspaceId = u"w"_s}}).isNull());
    EXPECT_TRUE(changed.isEmpty());
}

TEST_F(WorkspacesTest, AddingTheSandboxGivesTheOneThatIsThere)
{
    EXPECT_EQ(workspaces.add({}), workspaces.sandbox().id);
    EXPECT_TRUE(changed.isEmpty());
}

TEST_F(WorkspacesTest, RenamesWithoutSpacesAround)
{
    const QUuid acme = workspaces.add(workspaceCalled(u"Acme"_s));
    workspaces.rename(acme, u"  Acme & sons "_s);
    EXPECT_EQ(workspaces.find(acme)->name, u"Acme & sons"_s);
}

TEST_F(WorkspacesTest, MovesToAPlaceThatIsThere)
{
    workspaces.add(workspaceCalled(u"A"_s));
    workspaces.add(workspaceCalled(u"B"_s));
    workspaces.move(2, 0);
    EXPECT_EQ(namesOf(workspaces), (QStringList{u"B"_s, u"sandbox"_s, u"A"_s}));
    changed.clear();
    workspaces.move(0, 3);
    workspaces.move(-1, 0);
    workspaces.move(1, 1);
    EXPECT_EQ(namesOf(workspaces), (QStringList{u"B"_s, u"sandbox"_s, u"A"_s}));
    EXPECT_TRUE(changed.isEmpty());
}

TEST_F(WorkspacesTest, TheSandboxStays)
{
    EXPECT_FALSE(workspaces.remove(workspaces.sandbox().id));
    EXPECT_FALSE(workspaces.remove(QUuid::createUuid()));
    EXPECT_EQ(namesOf(workspaces), QStringList{u"sandbox"_s});
    EXPECT_TRUE(changed.isEmpty());
}

TEST_F(WorkspacesTest, ANeighbourFollowsACurrentOneThatGoes)
{
    const QUuid a = workspaces.add(workspaceCalled(u"A"_s));
    const QUuid b = workspaces.add(workspaceCalled(u"B"_s));
    workspaces.setCurrent(a);
    currentChanged.clear();
    EXPECT_TRUE(workspaces.remove(a));
    EXPECT_EQ(workspaces.current().id, b) << "the next one";
    EXPECT_TRUE(workspaces.remove(b));
    EXPECT_TRUE(workspaces.current().isSandbox()) << "the one before, as there is no next";
    EXPECT_EQ(currentChanged.size(), 2);
}

TEST_F(WorkspacesTest, SwitchingTellsOnceAndOnlyOfAnother)
{
    const QUuid acme = workspaces.add(workspaceCalled(u"Acme"_s));
    changed.clear();
    workspaces.setCurrent(acme);
    workspaces.setCurrent(acme);
    workspaces.setCurrent(QUuid::createUuid());
    EXPECT_EQ(workspaces.current().id, acme);
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(currentChanged.size(), 1);
}

TEST_F(WorkspacesTest, AKeptTokenCountsAsSignedInUntilMoreIsKnown)
{
    const QUuid acme = workspaces.add(workspaceCalled(u"Acme"_s));
    EXPECT_FALSE(workspaces.isSignedIn(acme));
    workspaces.setKeepsToken(acme, true);
    EXPECT_TRUE(workspaces.isSignedIn(acme));
    changed.clear();
    workspaces.setSignedIn(acme, false);
    EXPECT_FALSE(workspaces.isSignedIn(acme)) << "the server did not take it";
    EXPECT_TRUE(changed.isEmpty()) << "that is of this run and not kept";
    expectModelFollows();
}

TEST_F(WorkspacesTest, WhatWasKeptComesBackAsItWas)
{
    SavedWorkspace a = workspaceCalled(u"A"_s);
    a.id = QUuid::createUuid();
    const SavedWorkspace sandbox{.id = QUuid::createUuid(), .name = u"Playground"_s};
    workspaces.setAll({a, sandbox}, a.id);
    EXPECT_EQ(workspaces.all(), (QList<SavedWorkspace>{a, sandbox}));
    EXPECT_EQ(workspaces.current(), a);
    EXPECT_TRUE(changed.isEmpty()) << "nothing is to be kept anew";
    EXPECT_EQ(currentChanged.size(), 1);
}

TEST_F(WorkspacesTest, MendsWhatWasKeptAndSaysThatItDid)
{
    SavedWorkspace a = workspaceCalled(u"A"_s);
    a.id = QUuid::createUuid();
    SavedWorkspace sameConnection = a;
    sameConnection.id = QUuid::createUuid();
    sameConnection.name = u"Twice"_s;
    SavedWorkspace sameId = workspaceCalled(u"B"_s);
    sameId.id = a.id;
    const SavedWorkspace half{.id = QUuid::createUuid(),
                              .connection = {.baseUrl = QUrl(u"https://x.example"_s), .workspaceId = {}}};
    workspaces.setAll({a, sameConnection, half, sameId}, QUuid::createUuid());
    EXPECT_EQ(namesOf(workspaces), (QStringList{u"A"_s, u"B"_s, u"sandbox"_s}));
    EXPECT_EQ(workspaces.current(), a);
    EXPECT_EQ(changed.size(), 1);
    expectRules();
    expectModelFollows();
}

TEST_F(WorkspacesTest, ListenersSeeTheNewStateWhicheverSignalTheyHear)
{
    const QUuid acme = workspaces.add(workspaceCalled(u"Acme"_s));
    QList<QUuid> heard;
    const auto note = [&] { heard << workspaces.current().id; };
    QObject::connect(workspaces.model(), &QAbstractItemModel::dataChanged, &workspaces, note);
    QObject::connect(&workspaces, &Workspaces::changed, &workspaces, note);
    QObject::connect(&workspaces, &Workspaces::currentChanged, &workspaces, note);
    workspaces.setCurrent(acme);
    EXPECT_GE(heard.size(), 3);
    EXPECT_EQ(heard.count(acme), heard.size());
}

TEST_F(WorkspacesTest, KeepsItsRulesWhateverHappens)
{
    RandomSteps random(workspaces);
    for (int step = 0; step < 20'000; ++step) {
        const QList<SavedWorkspace> before = workspaces.all();
        const QUuid currentBefore = workspaces.current().id;
        changed.clear();
        currentChanged.clear();
        const bool wasLoaded = random.step();
        expectRules();
        expectModelFollows();
        const bool currentDiffers = workspaces.current().id != currentBefore;
        ASSERT_EQ(currentChanged.size(), currentDiffers ? 1 : 0) << "step " << step;
        ASSERT_LE(changed.size(), 1);
        const bool differs = workspaces.all() != before || currentDiffers;
        ASSERT_TRUE(wasLoaded || changed.size() == (differs ? 1 : 0)) << "step " << step;
        ASSERT_FALSE(HasFailure()) << "step " << step;
    }
}

} // namespace Clientele
