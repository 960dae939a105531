// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/items/workspacesmodel.h"

#include "tests/support/printers.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

ListedWorkspace listedWorkspace(int number, const QString &name)
{
    const QUuid id(static_cast<uint>(number), 0, 0, 0, 0, 0, 0, 0, 0, 0, 2);
    const Connection connection{.baseUrl = QUrl(u"https://host%1.example"_s.arg(number)),
                                .workspaceId = u"w%1"_s.arg(number)};
    return {.id = id, .workspace = {.id = id, .name = name, .connection = connection}};
}

QList<int> numbersIn(const WorkspacesModel &model)
{
    QList<int> numbers;
    for (int row = 0; row < model.rowCount(); ++row)
        numbers << model.index(row).data(WorkspacesModel::NumberRole).toInt();
    return numbers;
}

QList<ListedWorkspace> randomWorkspaces(QRandomGenerator &random)
{
    QList<ListedWorkspace> workspaces;
    for (int number = 0; number < 10; ++number) {
        ListedWorkspace workspace = listedWorkspace(number, u"Name %1"_s.arg(random.bounded(4)));
        workspace.isSignedIn = random.bounded(2) == 0;
        if (random.bounded(3) > 0)
            workspaces.insert(random.bounded(static_cast<int>(workspaces.size()) + 1), workspace);
    }
    return workspaces;
}

} // namespace

TEST(WorkspacesModel, TellsAWorkspaceByItsRoles)
{
    WorkspacesModel model;
    ListedWorkspace acme = listedWorkspace(1, u"Acme"_s);
    acme.workspace.account = {.email = u"ada@example.com"_s, .fullName = u"Ada"_s};
    acme.isCurrent = true;
    acme.isSignedIn = true;
    model.setWorkspaces({acme});
    const QModelIndex index = model.index(0);
    EXPECT_EQ(index.data().toString(), u"Acme"_s);
    EXPECT_EQ(index.data(WorkspacesModel::NameRole).toString(), u"Acme"_s);
    EXPECT_EQ(index.data(WorkspacesModel::IdRole).toUuid(), acme.id);
    EXPECT_EQ(index.data(WorkspacesModel::AddressRole).toUrl(), QUrl(u"https://host1.example"_s));
    EXPECT_EQ(index.data(WorkspacesModel::AccountRole).value<Account>(), acme.workspace.account);
    EXPECT_EQ(index.data(WorkspacesModel::WorkspaceRole).value<SavedWorkspace>(), acme.workspace);
    EXPECT_TRUE(index.data(WorkspacesModel::IsCurrentRole).toBool());
    EXPECT_TRUE(index.data(WorkspacesModel::IsSignedInRole).toBool());
}

TEST(WorkspacesModel, AWorkspaceWithoutANameIsCalledByItsId)
{
    WorkspacesModel model;
    model.setWorkspaces({listedWorkspace(7, {})});
    EXPECT_EQ(model.index(0).data().toString(), u"w7"_s);
}

TEST(WorkspacesModel, NumbersThoseThatAreCalledTheSameAndLeavesTheirNamesAlone)
{
    WorkspacesModel model;
    model.setWorkspaces({listedWorkspace(1, u"Acme"_s), listedWorkspace(2, u"Other"_s), listedWorkspace(3, u"ACME"_s),
                         listedWorkspace(4, u"Acme"_s)});
    EXPECT_EQ(numbersIn(model), (QList<int>{1, 0, 2, 3}));
    EXPECT_EQ(model.index(2).data().toString(), u"ACME"_s);
    model.setWorkspaces({listedWorkspace(2, u"Other"_s), listedWorkspace(4, u"Acme"_s)});
    EXPECT_EQ(numbersIn(model), (QList<int>{0, 0}));
}

TEST(WorkspacesModel, CannotBeDraggedOrEdited)
{
    WorkspacesModel model;
    model.setWorkspaces({listedWorkspace(1, u"Acme"_s)});
    const Qt::ItemFlags flags = model.flags(model.index(0));
    EXPECT_FALSE(flags.testAnyFlags(Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled | Qt::ItemIsEditable));
}

TEST(WorkspacesModel, SaysOnlyWhatChanged)
{
    WorkspacesModel model;
    model.setWorkspaces({listedWorkspace(1, u"A"_s), listedWorkspace(2, u"B"_s), listedWorkspace(3, u"C"_s)});
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.setWorkspaces({listedWorkspace(1, u"A"_s), listedWorkspace(2, u"B2"_s), listedWorkspace(3, u"C"_s)});
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed.first().first().toModelIndex().row(), 1);
    EXPECT_TRUE(reset.isEmpty());
}

TEST(WorkspacesModel, IsAWellBehavedModelWhateverComesAndGoes)
{
    WorkspacesModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QRandomGenerator random(20260505);
    for (int round = 0; round < 2'000; ++round) {
        const QList<ListedWorkspace> workspaces = randomWorkspaces(random);
        model.setWorkspaces(workspaces);
        ASSERT_EQ(model.rowCount(), workspaces.size());
        for (int row = 0; row < model.rowCount(); ++row)
            ASSERT_EQ(model.index(row).data(WorkspacesModel::IdRole).toUuid(), workspaces.at(row).id);
    }
}

} // namespace Clientele
