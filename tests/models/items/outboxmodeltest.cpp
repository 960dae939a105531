// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/items/outboxmodel.h"

#include "tests/support/printers.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

/** The item numbered @p number, handed over that many seconds after the first. */
OutboxItem outboxItem(int number, OutboxState state = OutboxState::Waiting)
{
    const QDateTime since(QDate(2026, 5, 4), QTime(10, 0), Qt::UTC);
    return {.id = QUuid(static_cast<uint>(number), 0, 0, 0, 0, 0, 0, 0, 0, 0, 1),
            .draft = {.name = u"Client %1"_s.arg(number)},
            .state = state,
            .since = since.addSecs(number)};
}

QList<OutboxItem> shownItems(const OutboxModel &model)
{
    QList<OutboxItem> items;
    for (int row = 0; row < model.rowCount(); ++row)
        items.append(model.index(row).data(OutboxModel::ItemRole).value<OutboxItem>());
    return items;
}

QList<OutboxItem> randomItems(QRandomGenerator &random)
{
    QList<OutboxItem> items;
    for (int number = 0; number < 10; ++number) {
        OutboxItem item = outboxItem(number, static_cast<OutboxState>(random.bounded(4)));
        item.attempts = random.bounded(2);
        if (random.bounded(3) > 0)
            items.insert(random.bounded(static_cast<int>(items.size()) + 1), item);
    }
    return items;
}

} // namespace

TEST(OutboxModel, TellsAnItemByItsRoles)
{
    OutboxModel model;
    OutboxItem item = outboxItem(1, OutboxState::Rejected);
    item.action = ClientAction::Update;
    item.client.name = u"Former name"_s;
    item.error = Error{.kind = ErrorKind::Rejected, .status = 422};
    model.setItems({item});
    const QModelIndex index = model.index(0);
    EXPECT_EQ(index.data(OutboxModel::IdRole).toUuid(), item.id);
    EXPECT_EQ(index.data(OutboxModel::ActionRole).value<ClientAction>(), ClientAction::Update);
    EXPECT_EQ(index.data(OutboxModel::StateRole).value<OutboxState>(), OutboxState::Rejected);
    EXPECT_EQ(index.data(OutboxModel::NameRole).toString(), u"Client 1"_s);
    EXPECT_EQ(index.data().toString(), u"Client 1"_s);
    EXPECT_EQ(index.data(OutboxModel::ItemRole).value<OutboxItem>(), item);
    EXPECT_EQ(index.data(OutboxModel::SinceRole).toDateTime(), item.since);
    EXPECT_EQ(index.data(OutboxModel::WhyRole).value<Error>(), *item.error);
}

TEST(OutboxModel, ADeletionHasTheNameOfItsClient)
{
    OutboxModel model;
    model.setItems({{.id = QUuid::createUuid(), .action = ClientAction::Remove, .client = {.name = u"Ada"_s}}});
    EXPECT_EQ(model.index(0).data(OutboxModel::NameRole).toString(), u"Ada"_s);
    EXPECT_FALSE(model.index(0).data(OutboxModel::WhyRole).isValid());
}

TEST(OutboxModel, KeepsTheOrderAndKnowsItsRows)
{
    OutboxModel model;
    model.setItems({outboxItem(3), outboxItem(1)});
    EXPECT_EQ(shownItems(model), (QList<OutboxItem>{outboxItem(3), outboxItem(1)}));
    EXPECT_EQ(model.rowOf(outboxItem(1).id), 1);
    EXPECT_EQ(model.rowOf(outboxItem(2).id), -1);
}

TEST(OutboxModel, SaysOnlyWhatChanged)
{
    OutboxModel model;
    model.setItems({outboxItem(1), outboxItem(2), outboxItem(3), outboxItem(4)});
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    OutboxItem sending = outboxItem(3, OutboxState::Sending);
    model.setItems({outboxItem(1), sending, outboxItem(4), outboxItem(5)});
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(inserted.size(), 1);
    EXPECT_EQ(removed.size(), 1);
    EXPECT_TRUE(reset.isEmpty());
    model.setItems({outboxItem(1), sending, outboxItem(4), outboxItem(5)});
    EXPECT_EQ(changed.size() + inserted.size() + removed.size(), 3);
}

TEST(OutboxModel, TellsNoMoreOfANameThanAnyoneReads)
{
    OutboxModel model;
    OutboxItem item = outboxItem(1);
    item.draft.name = QString(2'000'000, u'x');
    model.setItems({item});
    EXPECT_EQ(model.index(0).data(OutboxModel::NameRole).toString().size(), OutboxModel::LONGEST_NAME);
}

TEST(OutboxModel, OfItemsWithOneIdTheFirstIsShown)
{
    OutboxModel model;
    OutboxItem later = outboxItem(2);
    later.id = outboxItem(1).id;
    model.setItems({outboxItem(1), later});
    EXPECT_EQ(shownItems(model), QList<OutboxItem>{outboxItem(1)});
}

TEST(OutboxModel, IsAWellBehavedModelWhateverComesAndGoes)
{
    OutboxModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    QRandomGenerator random(20260504);
    for (int round = 0; round < 2'000; ++round) {
        const QList<OutboxItem> items = randomItems(random);
        model.setItems(items);
        ASSERT_EQ(shownItems(model), items) << "round " << round;
    }
}

} // namespace Clientele
