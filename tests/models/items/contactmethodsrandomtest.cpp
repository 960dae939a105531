// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/items/contactmethodsmodel.h"
#include "tests/models/items/preferredobserver.h"
#include "tests/support/printers.h"

#include <QtCore/QPersistentModelIndex>
#include <QtCore/QRandomGenerator>
#include <QtCore/QSortFilterProxyModel>
#include <QtTest/QAbstractItemModelTester>

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

using Column = ContactMethodsModel::Column;

/** Random operations on a model, undo and redo among them, kept near @c size rows. */
class RandomHand
{
public:
    RandomHand(ContactMethodsModel &model, int size, quint32 seed)
        : m_model(model)
        , m_size(size)
        , m_random(seed)
    {
        model.setMethods(someMethods(size));
    }

    void act()
    {
        static const QList<std::function<void(RandomHand &)>> operations{
            &RandomHand::insert,  &RandomHand::remove,  &RandomHand::move,  &RandomHand::prefer, &RandomHand::editValue,
            &RandomHand::setType, &RandomHand::replace, &RandomHand::paste, &RandomHand::undo,   &RandomHand::redo,
        };
        operations.at(m_random.bounded(static_cast<int>(operations.size())))(*this);
    }

private:
    /** A row, or one just outside. */
    int anyRow() { return m_random.bounded(-1, m_model.rowCount() + 2); }
    QModelIndex anyCell(Column column) { return m_model.index(anyRow(), static_cast<int>(column)); }

    QList<ContactMethod> someMethods(int count)
    {
        QList<ContactMethod> methods;
        for (int i = 0; i < count; ++i)
            methods.append({.row = {},
                            .type = {},
                            .value = QString::number(m_random.bounded(50)),
                            .preferred = m_random.bounded(4) == 0});
        return methods;
    }

    void remember()
    {
        m_past.append(m_model.methods());
        m_future.clear();
        if (m_past.size() > 20)
            m_past.removeFirst();
    }
    void insert()
    {
        remember();
        if (m_model.rowCount() < m_size + 4)
            m_model.insertRows(anyRow(), m_random.bounded(4), {});
    }
    void remove()
    {
        remember();
        m_model.removeRows(anyRow(), m_random.bounded(m_model.rowCount() > m_size ? 5 : 3), {});
    }
    void move() { m_model.moveRows({}, anyRow(), m_random.bounded(4), {}, anyRow()); }
    void prefer()
    {
        m_model.setData(anyCell(Column::Preferred), m_random.bounded(2) ? Qt::Checked : Qt::Unchecked,
                        Qt::CheckStateRole);
    }
    void editValue()
    {
        const QString value = m_random.bounded(2) ? u"a@b"_s : QString::number(m_random.bounded(50));
        m_model.setData(anyCell(Column::Value), value, Qt::EditRole);
    }
    void setType() { m_model.setData(anyCell(Column::Type), u"fax"_s, Qt::EditRole); }
    void paste()
    {
        if (m_model.rowCount() < m_size + 4)
            m_model.insertMethods(anyRow(), someMethods(m_random.bounded(3)) + m_model.methods().mid(anyRow(), 2));
    }
    void replace()
    {
        remember();
        QList<ContactMethod> next = m_model.methods();
        for (int i = m_random.bounded(4); i > 0 && !next.isEmpty(); --i) {
            next.swapItemsAt(m_random.bounded(next.size()), m_random.bounded(next.size()));
            next[m_random.bounded(next.size())].preferred = true;
            next.removeAt(m_random.bounded(next.size()));
        }
        next.insert(m_random.bounded(next.size() + 1), ContactMethod{.row = {}, .type = {}, .value = u"new"_s});
        m_model.setMethods(m_random.bounded(50) == 0 ? QList<ContactMethod>() : next);
    }
    void undo() { travel(m_past, m_future); }
    void redo() { travel(m_future, m_past); }
    void travel(QList<QList<ContactMethod>> &from, QList<QList<ContactMethod>> &to)
    {
        if (from.isEmpty())
            return;
        to.append(m_model.methods());
        const QList<ContactMethod> target = from.takeLast();
        m_model.setMethods(target);
        ASSERT_EQ(m_model.methods(), target);
    }

    ContactMethodsModel &m_model;
    int m_size;
    QRandomGenerator m_random;
    QList<QList<ContactMethod>> m_past;
    QList<QList<ContactMethod>> m_future;
};

/** Keeps an index to every row and can tell whether each still stands at its row. */
class IndexKeeper
{
public:
    explicit IndexKeeper(const ContactMethodsModel &model)
        : m_model(model)
    {
        for (int row = 0; row < model.rowCount(); ++row)
            m_indexes.insert(model.methods().at(row).row, QPersistentModelIndex(model.index(row, 2)));
    }

    [[nodiscard]] bool allFollow() const
    {
        return std::ranges::all_of(m_indexes.keys(),
                                   [this](RowId id) { return m_indexes.value(id).row() == m_model.rowOf(id); });
    }

private:
    const ContactMethodsModel &m_model;
    QHash<RowId, QPersistentModelIndex> m_indexes;
};

struct Scale
{
    int rows;
    int operations;
};

class ContactMethodsRandom : public testing::TestWithParam<Scale>
{};

} // namespace

TEST_P(ContactMethodsRandom, KeepOnePreferredAndIndexesAtTheirRows)
{
    ContactMethodsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    const Tests::PreferredObserver observer(model);
    RandomHand hand(model, GetParam().rows, 7);
    for (int i = 0; i < GetParam().operations && !testing::Test::HasFailure(); ++i) {
        const IndexKeeper keeper(model);
        hand.act();
        ASSERT_EQ(Tests::countPreferred(model), model.rowCount() == 0 ? 0 : 1) << "after operation " << i;
        ASSERT_TRUE(keeper.allFollow()) << "after operation " << i;
    }
    EXPECT_GT(observer.looks(), GetParam().operations / 2);
}

TEST_P(ContactMethodsRandom, KeepOnePreferredBehindASortProxy)
{
    ContactMethodsModel model;
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&model);
    proxy.sort(static_cast<int>(Column::Value));
    const QAbstractItemModelTester tester(&proxy, QAbstractItemModelTester::FailureReportingMode::Warning);
    RandomHand hand(model, GetParam().rows, 11);
    for (int i = 0; i < GetParam().operations && !testing::Test::HasFailure(); ++i) {
        hand.act();
        ASSERT_EQ(proxy.rowCount(), model.rowCount());
        ASSERT_EQ(Tests::countPreferred(proxy), model.rowCount() == 0 ? 0 : 1) << "after operation " << i;
    }
}

INSTANTIATE_TEST_SUITE_P(Scales, ContactMethodsRandom,
                         testing::Values(Scale{0, 60'000}, Scale{1, 30'000}, Scale{5, 30'000}, Scale{1'000, 100}),
                         [](const auto &scale) { return std::to_string(scale.param.rows) + "Rows"; });

} // namespace Clientele
