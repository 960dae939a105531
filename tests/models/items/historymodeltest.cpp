// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/items/historymodel.h"

#include "tests/support/printers.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

HistoryEntry historyEntry(int number)
{
    const QDateTime noon(QDate(2026, 5, 4), QTime(12, 0), Qt::UTC);
    return {.id = QUuid(static_cast<uint>(number), 0, 0, 0, 0, 0, 0, 0, 0, 0, 2),
            .after = Client{.id = u"c%1"_s.arg(number), .name = u"Client %1"_s.arg(number)},
            .at = noon.addSecs(number)};
}

QList<QUuid> shownIds(const HistoryModel &model)
{
    QList<QUuid> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.index(row).data(HistoryModel::IdRole).toUuid());
    return ids;
}

} // namespace

TEST(HistoryModel, ShowsTheNewestFirst)
{
    HistoryModel model;
    HistoryEntry twin = historyEntry(3);
    twin.at = historyEntry(2).at;
    model.setEntries({historyEntry(1), historyEntry(2), twin});
    EXPECT_EQ(shownIds(model), (QList<QUuid>{twin.id, historyEntry(2).id, historyEntry(1).id}));
    model.setEntries({historyEntry(4), historyEntry(1)});
    EXPECT_EQ(shownIds(model), (QList<QUuid>{historyEntry(4).id, historyEntry(1).id}));
}

TEST(HistoryModel, TellsAnEntryByItsRoles)
{
    HistoryModel model;
    HistoryEntry entry = historyEntry(1);
    entry.action = ClientAction::Remove;
    entry.before = std::exchange(entry.after, std::nullopt);
    entry.undone = true;
    model.setEntries({entry});
    const QModelIndex index = model.index(0);
    EXPECT_EQ(index.data(HistoryModel::ActionRole).value<ClientAction>(), ClientAction::Remove);
    EXPECT_EQ(index.data(HistoryModel::NameRole).toString(), u"Client 1"_s);
    EXPECT_EQ(index.data().toString(), u"Client 1"_s);
    EXPECT_EQ(index.data(HistoryModel::EntryRole).value<HistoryEntry>(), entry);
    EXPECT_EQ(index.data(HistoryModel::AtRole).toDateTime(), entry.at);
    EXPECT_TRUE(index.data(HistoryModel::UndoneRole).toBool());
}

TEST(HistoryModel, AnUndoneEntryOnlyChanges)
{
    HistoryModel model;
    model.setEntries({historyEntry(1), historyEntry(2)});
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    HistoryEntry undone = historyEntry(1);
    undone.undone = true;
    model.setEntries({undone, historyEntry(2)});
    ASSERT_EQ(changed.size(), 1);
    EXPECT_EQ(changed.first().first().toModelIndex().row(), 1);
    EXPECT_TRUE(inserted.isEmpty());
}

TEST(HistoryModel, IsAWellBehavedModelWhateverComesAndGoes)
{
    HistoryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QRandomGenerator random(20260505);
    for (int round = 0; round < 2'000; ++round) {
        QList<HistoryEntry> entries;
        for (int number = 0; number < 10; ++number) {
            HistoryEntry entry = historyEntry(number);
            entry.at = entry.at.addSecs(random.bounded(3) * 7);
            entry.undone = random.bounded(2) == 0;
            if (random.bounded(3) > 0)
                entries.append(entry);
        }
        model.setEntries(entries);
        ASSERT_EQ(model.rowCount(), entries.size());
        for (const HistoryEntry &entry : entries) {
            const QModelIndex index = model.index(model.rowOf(entry.id));
            ASSERT_EQ(index.data(HistoryModel::EntryRole).value<HistoryEntry>(), entry) << "round " << round;
        }
    }
}

} // namespace Clientele
