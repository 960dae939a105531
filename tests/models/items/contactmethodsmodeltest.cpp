// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/items/contactmethodsmodel.h"

#include "tests/models/items/preferredobserver.h"
#include "tests/support/printers.h"

#include <QtCore/QPersistentModelIndex>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

using Column = ContactMethodsModel::Column;
using Known = ContactType::Known;

ContactMethod method(const ContactType &type, const QString &value, bool preferred = false)
{
    return {.row = RowId::create(), .type = type, .value = value, .preferred = preferred};
}

class ContactMethodsModelTest : public testing::Test
{
protected:
    [[nodiscard]] QModelIndex cell(int row, Column column) const { return model.index(row, static_cast<int>(column)); }
    bool edit(int row, Column column, const QVariant &value, int role = Qt::EditRole)
    {
        return model.setData(cell(row, column), value, role);
    }
    [[nodiscard]] QStringList values() const
    {
        QStringList result;
        for (const ContactMethod &held : model.methods())
            result.append(held.value);
        return result;
    }
    /** Rows a, b, c…; @p preferred counts from 0. */
    void fill(const QStringList &names, int preferred = 0)
    {
        QList<ContactMethod> methods;
        for (const QString &name : names)
            methods.append(method(Known::Other, name, methods.size() == preferred));
        model.setMethods(methods);
    }

    ContactMethodsModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Warning};
    Tests::PreferredObserver observer{model};
};

} // namespace

TEST_F(ContactMethodsModelTest, FirstEmptyRowIsPreferredAndAPhone)
{
    const RowId id = model.appendEmpty();
    ASSERT_EQ(model.rowCount(), 1);
    EXPECT_EQ(model.rowOf(id), 0);
    EXPECT_EQ(model.preferredRow(), 0);
    EXPECT_EQ(cell(0, Column::Type).data().toString(), u"phone"_s);
    model.appendEmpty();
    EXPECT_EQ(model.preferredRow(), 0);
}

TEST_F(ContactMethodsModelTest, FlagMovesAsOneSpanOverBothRows)
{
    fill({u"a"_s, u"b"_s, u"c"_s, u"d"_s}, 3);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    ASSERT_TRUE(edit(1, Column::Preferred, Qt::Checked, Qt::CheckStateRole));
    ASSERT_EQ(changed.count(), 1);
    EXPECT_EQ(changed.at(0).at(0).toModelIndex(), cell(1, Column::Preferred));
    EXPECT_EQ(changed.at(0).at(1).toModelIndex(), cell(3, Column::Value));
    const auto roles = changed.at(0).at(2).value<QList<int>>();
    EXPECT_TRUE(roles.contains(Qt::CheckStateRole));
    EXPECT_TRUE(roles.contains(ContactMethodsModel::PreferredRole));
    EXPECT_EQ(model.preferredRow(), 1);
}

TEST_F(ContactMethodsModelTest, FlagCannotBeSwitchedOff)
{
    fill({u"a"_s, u"b"_s});
    EXPECT_FALSE(edit(0, Column::Preferred, Qt::Unchecked, Qt::CheckStateRole));
    EXPECT_FALSE(edit(0, Column::Preferred, false));
    EXPECT_FALSE(edit(1, Column::Preferred, Qt::PartiallyChecked, Qt::CheckStateRole));
    EXPECT_EQ(model.preferredRow(), 0);
}

TEST_F(ContactMethodsModelTest, NextRowIsPromotedWhenThePreferredOneGoes)
{
    fill({u"a"_s, u"b"_s, u"c"_s}, 1);
    const RowId heir = model.methods().at(2).row;
    QList<RowId> promoted;
    QObject listener; // goes before what it fills
    QObject::connect(&model, &ContactMethodsModel::preferredPromoted, &listener, [this, told = &promoted](RowId row) {
        told->append(row);
        EXPECT_EQ(values(), (QStringList{u"a"_s, u"c"_s})) << "told before the change was over";
    });
    ASSERT_TRUE(model.removeRow(1));
    EXPECT_EQ(promoted, QList{heir});
    EXPECT_EQ(model.preferredRow(), 1);
}

TEST_F(ContactMethodsModelTest, PreviousRowIsPromotedWhenThereIsNoNext)
{
    fill({u"a"_s, u"b"_s, u"c"_s, u"d"_s}, 2);
    const QSignalSpy promoted(&model, &ContactMethodsModel::preferredPromoted);
    ASSERT_TRUE(model.removeRows(2, 2, {}));
    EXPECT_EQ(promoted.count(), 1);
    EXPECT_EQ(model.preferredRow(), 1);
}

TEST_F(ContactMethodsModelTest, NoOneIsPromotedWhenAnotherRowGoesOrNoneIsLeft)
{
    fill({u"a"_s, u"b"_s});
    const QSignalSpy promoted(&model, &ContactMethodsModel::preferredPromoted);
    ASSERT_TRUE(model.removeRow(1));
    ASSERT_TRUE(model.removeRow(0));
    EXPECT_EQ(model.preferredRow(), -1);
    EXPECT_EQ(promoted.count(), 0);
}

TEST_F(ContactMethodsModelTest, RefusesRowsThatAreNotThere)
{
    fill({u"a"_s, u"b"_s});
    EXPECT_FALSE(model.removeRows(1, 2, {}));
    EXPECT_FALSE(model.removeRows(-1, 1, {}));
    EXPECT_FALSE(model.removeRows(0, 0, {}));
    EXPECT_FALSE(model.removeRows(0, 1, cell(0, Column::Value)));
    EXPECT_FALSE(model.insertRows(3, 1, {}));
    EXPECT_FALSE(model.moveRows({}, 0, 1, {}, 3));
    EXPECT_FALSE(model.moveRows({}, 0, 1, {}, 1)) << "onto its own place";
    EXPECT_EQ(model.rowCount(cell(0, Column::Value)), 0);
    EXPECT_EQ(model.columnCount(cell(0, Column::Value)), 0);
    EXPECT_EQ(values(), (QStringList{u"a"_s, u"b"_s}));
}

TEST_F(ContactMethodsModelTest, MovesAsQtCountsDestinations)
{
    fill({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    ASSERT_TRUE(model.moveRows({}, 0, 1, {}, 3));
    EXPECT_EQ(values(), (QStringList{u"b"_s, u"c"_s, u"a"_s, u"d"_s}));
    EXPECT_EQ(model.preferredRow(), 2);
    ASSERT_TRUE(model.moveRows({}, 2, 2, {}, 0));
    EXPECT_EQ(values(), (QStringList{u"a"_s, u"d"_s, u"b"_s, u"c"_s}));
}

TEST_F(ContactMethodsModelTest, TypeFollowsTheValueUntilChosen)
{
    model.appendEmpty();
    const auto typeAfter = [&](const QString &value) {
        edit(0, Column::Value, value);
        return model.methods().at(0).type;
    };
    EXPECT_EQ(typeAfter(u"ada@example.com"_s), ContactType(Known::Email));
    EXPECT_EQ(typeAfter(u"+49 (30) 123-456.7"_s), ContactType(Known::Phone));
    EXPECT_EQ(typeAfter(u"ada at home"_s), ContactType(Known::Phone)) << "stays what it was";
    ASSERT_TRUE(edit(0, Column::Type, u"fax"_s));
    EXPECT_EQ(typeAfter(u"ada@example.com"_s), ContactType(Known::Fax));
}

TEST_F(ContactMethodsModelTest, WhatsAppNumberStaysWhatsAppWhenItsDigitsChange)
{
    model.setMethods({method(Known::WhatsApp, u"+49301"_s)});
    ASSERT_TRUE(edit(0, Column::Value, u"+49302"_s));
    EXPECT_EQ(model.methods().at(0).type, ContactType(Known::WhatsApp));
}

TEST_F(ContactMethodsModelTest, UnknownTypeIsKeptVerbatimAndAnEmptyOneRefused)
{
    model.appendEmpty();
    EXPECT_TRUE(edit(0, Column::Type, u"carrier-Pigeon"_s));
    EXPECT_FALSE(edit(0, Column::Type, QString()));
    EXPECT_EQ(cell(0, Column::Type).data(Qt::EditRole).toString(), u"carrier-Pigeon"_s);
}

TEST_F(ContactMethodsModelTest, SetMethodsMendsFlagsAndIds)
{
    const RowId same = RowId::create();
    model.setMethods({{.row = same, .type = Known::Phone, .value = u"1"_s},
                      {.row = same, .type = Known::Phone, .value = u"2"_s, .preferred = true},
                      {.row = {}, .type = Known::Phone, .value = u"3"_s, .preferred = true}});
    EXPECT_EQ(model.preferredRow(), 1);
    EXPECT_EQ(model.methods().at(0).row, same);
    EXPECT_NE(model.methods().at(1).row, same);
    EXPECT_FALSE(model.methods().at(2).row.isNull());
}

TEST_F(ContactMethodsModelTest, SetMethodsLetsIndexesFollowTheirRows)
{
    fill({u"a"_s, u"b"_s, u"c"_s, u"d"_s});
    const QPersistentModelIndex b(cell(1, Column::Value));
    const QPersistentModelIndex c(cell(2, Column::Value));
    const QPersistentModelIndex d(cell(3, Column::Value));
    QList<ContactMethod> next = model.methods();
    next.swapItemsAt(1, 3);
    next[3].value = u"B"_s;
    next.removeAt(2);
    next.removeAt(0);
    model.setMethods(next);
    ASSERT_EQ(values(), (QStringList{u"d"_s, u"B"_s}));
    EXPECT_EQ(b.row(), 1);
    EXPECT_EQ(d.row(), 0);
    EXPECT_FALSE(c.isValid());
}

TEST_F(ContactMethodsModelTest, SetMethodsOfTheSameRowsSaysNothing)
{
    fill({u"a"_s, u"b"_s});
    const QSignalSpy changed(&model, &ContactMethodsModel::methodsChanged);
    const int looks = observer.looks();
    model.setMethods(QList<ContactMethod>(model.methods()));
    EXPECT_EQ(changed.count(), 0);
    EXPECT_EQ(observer.looks(), looks);
}

TEST_F(ContactMethodsModelTest, PastedRowsDoNotTakeTheFlagNorIdsInUse)
{
    fill({u"a"_s, u"b"_s}, 1);
    model.insertMethods(0, QList<ContactMethod>(model.methods()));
    EXPECT_EQ(values(), (QStringList{u"a"_s, u"b"_s, u"a"_s, u"b"_s}));
    EXPECT_EQ(model.preferredRow(), 3);
    QSet<RowId> ids;
    for (const ContactMethod &held : model.methods())
        ids.insert(held.row);
    EXPECT_EQ(ids.size(), 4);
}

TEST_F(ContactMethodsModelTest, RowsPastedIntoAnEmptyTableBringTheirFlag)
{
    model.insertMethods(0, {method(Known::Phone, u"1"_s), method(Known::Phone, u"2"_s, true)});
    EXPECT_EQ(model.preferredRow(), 1);
}

TEST_F(ContactMethodsModelTest, MarksStandAtTheirCellAndFollowTheRow)
{
    fill({u"a"_s, u"b"_s});
    const RowId b = model.methods().at(1).row;
    const Problem atType{FieldPath::Section::ContactMethods, b, FieldPath::Member::Type, ProblemRule::Server, u"t"_s};
    const Problem atRow{FieldPath::Section::ContactMethods, b, FieldPath::Member::None, ProblemRule::Server, u"r"_s};
    const Problem elsewhere{FieldPath::Section::CustomFields, b, FieldPath::Member::Value};
    const QSignalSpy methodsChanged(&model, &ContactMethodsModel::methodsChanged);
    model.setProblems({atType, atRow, elsewhere});
    EXPECT_EQ(methodsChanged.count(), 0);
    model.moveRow({}, 1, {}, 0);
    const auto problemsAt = [&](int row, Column column) {
        return cell(row, column).data(ContactMethodsModel::ProblemsRole).value<Problems>();
    };
    EXPECT_EQ(problemsAt(0, Column::Type), Problems{atType});
    EXPECT_EQ(problemsAt(0, Column::Value), Problems{atRow});
    EXPECT_TRUE(problemsAt(0, Column::Preferred).isEmpty());
    EXPECT_TRUE(problemsAt(1, Column::Type).isEmpty());
}

TEST_F(ContactMethodsModelTest, NumberFactsGoWithTheValueTheyWereSaidOf)
{
    fill({u"030 1"_s, u"xyz"_s});
    model.setNumberFacts({{model.methods().at(0).row, u"+49301"_s}}, {model.methods().at(1).row});
    EXPECT_EQ(cell(0, Column::Value).data(ContactMethodsModel::SuggestionRole).toString(), u"+49301"_s);
    EXPECT_FALSE(cell(0, Column::Type).data(ContactMethodsModel::SuggestionRole).isValid());
    EXPECT_TRUE(cell(1, Column::Value).data(ContactMethodsModel::UnreadableNumberRole).toBool());
    edit(0, Column::Value, u"030 2"_s);
    edit(1, Column::Value, u"xy"_s);
    EXPECT_FALSE(cell(0, Column::Value).data(ContactMethodsModel::SuggestionRole).isValid());
    EXPECT_FALSE(cell(1, Column::Value).data(ContactMethodsModel::UnreadableNumberRole).toBool());
}

TEST_F(ContactMethodsModelTest, EachChangeOfTheDraftIsToldOnce)
{
    const QSignalSpy changed(&model, &ContactMethodsModel::methodsChanged);
    model.appendEmpty();
    model.insertMethods(0, {method(Known::Phone, u"1"_s), method(Known::Phone, u"2"_s)});
    edit(0, Column::Value, u"3"_s);
    edit(0, Column::Value, u"3"_s);
    edit(0, Column::Type, u"fax"_s);
    model.setPreferredRow(0);
    model.setPreferredRow(0);
    model.removeRow(0);
    model.setMethods({});
    EXPECT_EQ(changed.count(), 7);
}

} // namespace Clientele
