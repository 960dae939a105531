// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/items/customfieldsmodel.h"

#include "tests/support/printers.h"

#include <QtCore/QPersistentModelIndex>
#include <QtCore/QRandomGenerator>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

class CustomFieldsModelTest : public testing::Test
{
protected:
    using Column = CustomFieldsModel::Column;

    [[nodiscard]] QModelIndex cell(int row, Column column) const { return model.index(row, static_cast<int>(column)); }

    CustomFieldsModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Warning};
};

} // namespace

TEST_F(CustomFieldsModelTest, KeysAndValuesAreEdited)
{
    const QSignalSpy changed(&model, &CustomFieldsModel::fieldsChanged);
    model.appendEmpty();
    ASSERT_TRUE(model.setData(cell(0, Column::Key), u"notes"_s, Qt::EditRole));
    ASSERT_TRUE(model.setData(cell(0, Column::Value), u"9am"_s, Qt::EditRole));
    ASSERT_TRUE(model.setData(cell(0, Column::Value), u"9am"_s, Qt::EditRole));
    EXPECT_FALSE(model.setData(cell(0, Column::Value), u"x"_s, Qt::DisplayRole));
    EXPECT_EQ(model.fields().at(0).key, u"notes"_s);
    EXPECT_EQ(model.fields().at(0).value, u"9am"_s);
    EXPECT_EQ(changed.count(), 3);
}

TEST_F(CustomFieldsModelTest, MarksStandAtTheirCell)
{
    const RowId id = model.appendEmpty();
    const Problem atKey{FieldPath::Section::CustomFields, id, FieldPath::Member::FieldKey, ProblemRule::FieldKeyBlank};
    const Problem atRow{FieldPath::Section::CustomFields, id, FieldPath::Member::None, ProblemRule::Server, u"no"_s};
    model.setProblems({atKey, atRow});
    const auto problemsAt = [&](Column column) {
        return cell(0, column).data(CustomFieldsModel::ProblemsRole).value<Problems>();
    };
    EXPECT_EQ(problemsAt(Column::Key), Problems{atKey});
    EXPECT_EQ(problemsAt(Column::Value), Problems{atRow});
    model.setProblems({});
    EXPECT_TRUE(problemsAt(Column::Key).isEmpty());
}

TEST_F(CustomFieldsModelTest, RowsComeMoveAndGoAndIndexesFollow)
{
    QRandomGenerator random(3);
    const auto anyRow = [&] { return random.bounded(-1, model.rowCount() + 2); };
    for (int i = 0; i < 5'000 && !HasFailure(); ++i) {
        const RowId followed = model.fields().isEmpty() ? RowId{} : model.fields().constFirst().row;
        const QPersistentModelIndex index(cell(0, Column::Key));
        QList<CustomField> next = model.fields();
        switch (random.bounded(4)) {
        case 0:
            model.insertRows(anyRow(), random.bounded(3), {});
            break;
        case 1:
            model.removeRows(anyRow(), random.bounded(3), {});
            break;
        case 2:
            model.moveRows({}, anyRow(), random.bounded(3), {}, anyRow());
            break;
        case 3:
            std::shuffle(next.begin(), next.end(), random);
            next.append({.row = {}, .key = QString::number(i), .value = {}});
            model.setFields(next.mid(next.size() > 8 ? 4 : random.bounded(2)));
            break;
        }
        ASSERT_EQ(index.isValid() ? index.row() : -1, followed.isNull() ? -1 : model.rowOf(followed));
    }
}

} // namespace Clientele
