// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/items/clientsmodel.h"

#include "tests/models/items/changingclients.h"
#include "tests/support/messages.h"
#include "tests/support/printers.h"

#include <QtCore/QItemSelectionModel>
#include <QtCore/QPersistentModelIndex>
#include <QtCore/QSet>
#include <QtCore/QStringListModel>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

ShownPtr shownIn(const CatalogPtr &catalog, const QString &search = {})
{
    const SearchQuery query = SearchQuery::fromText(search);
    return std::make_shared<const ShownClients>(
        ShownClients{.catalog = catalog, .rows = Clientele::search(*catalog, query), .query = query});
}

CatalogPtr catalogNamed(const QStringList &names)
{
    CatalogBuilder builder(u"en_US"_s);
    for (const QString &name : names) {
        const std::string id = std::to_string(builder.size());
        (void)builder.add({.id = id, .name = name.toStdString()});
    }
    return builder.finish();
}

class ClientsModelTest : public testing::Test
{
protected:
    /** Another search's result. */
    void show(const CatalogPtr &catalog, const QString &search = {}) { model.show(shownIn(catalog, search)); }
    /** News of the same search. */
    void refresh(const ShownPtr &next)
    {
        const ShownPtr before = model.shown();
        model.refresh(next, rowsChange(*before, *next, catalogChange(*before->catalog, *next->catalog)));
    }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < model.rowCount(); ++row)
            names.append(model.index(row).data().toString());
        return names;
    }
    [[nodiscard]] QString idAt(int row) const { return model.index(row).data(ClientsModel::IdRole).toString(); }

    ClientsModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Warning};
};

/** How many clients there are, how often they change, and how many of them each time. */
struct Amount
{
    int clients;
    int rounds;
    int operations;
};

/** What somebody holds of a list: indexes, a selection, a current row. */
class HeldRows
{
public:
    explicit HeldRows(ClientsModel &model)
        : m_model(model)
        , m_selection(&model)
    {}

    void takeSome(Tests::ChangingClients &clients)
    {
        m_held.clear();
        m_selection.clear();
        const int count = std::min(m_model.rowCount(), 40);
        for (int i = 0; i < count; ++i) {
            const QModelIndex index = m_model.index(clients.below(static_cast<std::size_t>(m_model.rowCount())));
            m_held.emplace_back(index, idOf(index));
            m_selection.select(m_model.index(clients.below(static_cast<std::size_t>(m_model.rowCount()))),
                               QItemSelectionModel::Select);
            m_selection.setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        }
        m_selected = selectedIds();
        m_current = idOf(m_selection.currentIndex());
    }

    /** Everything held is still what it was, or gone with its client. */
    void check(const QSet<QString> &there) const
    {
        for (const auto &[index, id] : m_held) {
            ASSERT_EQ(index.isValid(), there.contains(id));
            ASSERT_TRUE(!index.isValid() || idOf(index) == id);
        }
        ASSERT_EQ(selectedIds(), QSet<QString>(m_selected).intersect(there));
        ASSERT_TRUE(!there.contains(m_current) || idOf(m_selection.currentIndex()) == m_current);
    }

private:
    [[nodiscard]] static QString idOf(const QModelIndex &index) { return index.data(ClientsModel::IdRole).toString(); }
    [[nodiscard]] QSet<QString> selectedIds() const
    {
        QSet<QString> ids;
        for (const QModelIndex &index : m_selection.selectedIndexes())
            ids.insert(idOf(index));
        return ids;
    }

    ClientsModel &m_model;
    QItemSelectionModel m_selection;
    std::vector<std::pair<QPersistentModelIndex, QString>> m_held;
    QSet<QString> m_selected;
    QString m_current;
};

class ClientsModelChanges : public ClientsModelTest, public testing::WithParamInterface<Amount>
{
protected:
    /** Rows show what @p shown has, and are found by their ids. Returns these. */
    QSet<QString> checkRows(const ShownClients &shown)
    {
        QSet<QString> ids;
        EXPECT_EQ(static_cast<std::size_t>(model.rowCount()), shown.rows.size());
        const int looks = std::min(model.rowCount(), 200);
        for (int row = 0; row < model.rowCount(); ++row) {
            const ClientRecord record = shown.catalog->record(shown.rows[static_cast<std::size_t>(row)]);
            const QString id = idAt(row);
            EXPECT_EQ(id.toStdString(), record.id());
            EXPECT_EQ(model.index(row).data().toString().toStdString(), record.name());
            ids.insert(id);
            EXPECT_TRUE(row >= looks || model.rowOf(id) == row);
        }
        EXPECT_EQ(ids.size(), model.rowCount()) << "a client twice";
        return ids;
    }
};

} // namespace

TEST_P(ClientsModelChanges, AreFollowedByIndexesAndSelection)
{
    Tests::ChangingClients clients(7, GetParam().clients);
    HeldRows held(model);
    for (int round = 0; round < GetParam().rounds && !HasFailure(); ++round) {
        const QString search = round % 3 == 2 ? u"name 1"_s : QString();
        show(clients.catalog(), search);
        held.takeSome(clients);
        clients.change(1 + clients.below(static_cast<std::size_t>(GetParam().operations)));
        const ShownPtr next = shownIn(clients.catalog(), search);
        refresh(next);
        held.check(checkRows(*next));
    }
}

INSTANTIATE_TEST_SUITE_P(ClientsModel, ClientsModelChanges,
                         testing::Values(Amount{.clients = 0, .rounds = 300, .operations = 8},
                                         Amount{.clients = 1, .rounds = 300, .operations = 8},
                                         Amount{.clients = 1000, .rounds = 150, .operations = 60},
                                         Amount{.clients = 100'000, .rounds = 3, .operations = 2000}));

TEST_F(ClientsModelTest, StartsWithoutRows)
{
    EXPECT_EQ(model.rowCount(), 0);
    EXPECT_EQ(model.rowOf(u"1"_s), -1);
    EXPECT_EQ(model.clientAt(0), Client{});
}

TEST_F(ClientsModelTest, TellsTheFactsOfAClient)
{
    CatalogBuilder builder(u"en_US"_s);
    (void)builder.add({.id = "7",
                       .name = "Ada Lovelace",
                       .avatarUrl = "https://example.com/a.png",
                       .methods = {{.type = "email", .value = "ada@example.com"},
                                   {.type = "whatsapp", .value = "+49 30 1234", .preferred = true}},
                       .fields = {{.key = "notes", .value = "likes engines"}}});
    (void)builder.add({.id = "8", .name = "Bob"});
    show(builder.finish());
    const QModelIndex ada = model.index(0);
    EXPECT_EQ(ada.data(ClientsModel::IdRole).toString(), u"7"_s);
    EXPECT_EQ(ada.data(Qt::DisplayRole).toString(), u"Ada Lovelace"_s);
    EXPECT_EQ(ada.data(ClientsModel::NameRole).toString(), u"Ada Lovelace"_s);
    EXPECT_EQ(ada.data(ClientsModel::MethodTypeRole).value<ContactType>(), ContactType(ContactType::Known::WhatsApp));
    EXPECT_EQ(ada.data(ClientsModel::MethodValueRole).toString(), u"+49 30 1234"_s);
    EXPECT_EQ(ada.data(ClientsModel::AvatarUrlRole).toString(), u"https://example.com/a.png"_s);
    EXPECT_EQ(model.clientAt(0).customFields.at(0).value, u"likes engines"_s);
    EXPECT_FALSE(model.index(1).data(ClientsModel::MethodTypeRole).isValid());
    EXPECT_EQ(model.index(1).data(ClientsModel::MethodValueRole).toString(), QString());
}

TEST_F(ClientsModelTest, TellsWhereTheSearchWasFound)
{
    CatalogBuilder builder(u"en_US"_s);
    (void)builder.add({.id = "7",
                       .name = "Ada Lovelace",
                       .methods = {{.type = "phone", .value = "030 1234", .preferred = true},
                                   {.type = "email", .value = "ada@example.com"}},
                       .fields = {{.key = "notes", .value = "likes engines"}}});
    const CatalogPtr catalog = builder.finish();
    const auto ranges = [&](int role) { return model.index(0).data(role).value<QList<TextRange>>(); };
    const auto value = [&] { return model.index(0).data(ClientsModel::FoundInRole).toString(); };
    show(catalog, u"love"_s);
    EXPECT_EQ(ranges(ClientsModel::NameMatchesRole), (QList<TextRange>{{.start = 4, .length = 4}}));
    EXPECT_TRUE(ranges(ClientsModel::ValueMatchesRole).isEmpty());
    EXPECT_EQ(value(), QString());
    show(catalog, u"1234"_s);
    EXPECT_EQ(ranges(ClientsModel::ValueMatchesRole), (QList<TextRange>{{.start = 4, .length = 4}}));
    show(catalog, u"example"_s);
    EXPECT_EQ(value(), u"ada@example.com"_s);
    EXPECT_EQ(ranges(ClientsModel::FoundInMatchesRole), (QList<TextRange>{{.start = 4, .length = 7}}));
    show(catalog, u"engines"_s);
    EXPECT_EQ(value(), u"likes engines"_s);
    show(catalog);
    EXPECT_TRUE(ranges(ClientsModel::NameMatchesRole).isEmpty());
}

TEST_F(ClientsModelTest, TellsOfALongNameItsBeginningAndHasAllOfIt)
{
    const QString name = QString(2'000'000, QChar(0x00E9));
    show(catalogNamed({name}));
    const QString told = names().at(0);
    EXPECT_EQ(told, name.first(ClientsModel::LONGEST_TEXT / 2) + QChar(0x2026));
    EXPECT_EQ(model.clientAt(0).name, name);
}

TEST_F(ClientsModelTest, RefusesIndexesOfOthers)
{
    show(catalogNamed({u"Ada"_s}));
    const QStringListModel other({u"x"_s});
    const Tests::AllowMessages allowed(u"Index.*"_s);
    EXPECT_FALSE(model.data(other.index(0), Qt::DisplayRole).isValid());
    EXPECT_FALSE(model.data({}, Qt::DisplayRole).isValid());
    EXPECT_EQ(model.rowCount(model.index(0)), 0);
}

TEST_F(ClientsModelTest, AnotherSearchIsAReset)
{
    show(catalogNamed({u"Ada"_s, u"Bob"_s}));
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    show(model.shown()->catalog, u"bob"_s);
    EXPECT_EQ(reset.count(), 1);
    EXPECT_EQ(names(), QStringList{u"Bob"_s});
}

TEST_F(ClientsModelTest, ARefreshIsNeverAReset)
{
    show(catalogNamed({u"Ada"_s, u"Bob"_s}));
    const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    refresh(shownIn(catalogNamed({u"Zoe"_s})));
    refresh(shownIn(catalogNamed({})));
    refresh(shownIn(catalogNamed({u"Cem"_s, u"Dan"_s})));
    EXPECT_EQ(names(), (QStringList{u"Cem"_s, u"Dan"_s}));
    EXPECT_EQ(reset.count(), 0);
}

TEST_F(ClientsModelTest, ARefreshWithoutNewsSaysNothing)
{
    show(catalogNamed({u"Ada"_s, u"Bob"_s}));
    const QSignalSpy layout(&model, &QAbstractItemModel::layoutAboutToBeChanged);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    refresh(shownIn(catalogNamed({u"Ada"_s, u"Bob"_s})));
    EXPECT_EQ(layout.count() + inserted.count() + removed.count() + changed.count(), 0);
}

TEST_F(ClientsModelTest, TheCurrentRowPassesToItsNeighbourWhenItsClientGoes)
{
    show(catalogNamed({u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s}));
    QItemSelectionModel selection(&model);
    selection.setCurrentIndex(model.index(1), QItemSelectionModel::ClearAndSelect);
    auto without = withoutClient(*model.shown()->catalog, "1");
    without = withoutClient(*without, "2");
    refresh(shownIn(without));
    EXPECT_EQ(names(), (QStringList{u"A"_s, u"D"_s, u"E"_s}));
    EXPECT_EQ(selection.currentIndex().data().toString(), u"A"_s) << "Qt takes the one before";
}

TEST_F(ClientsModelTest, AThousandChangesAreAHandfulOfSignals)
{
    Tests::ChangingClients clients(3, 5000);
    show(clients.catalog());
    int signalCount = 0;
    const auto count = [&signalCount] { ++signalCount; };
    QObject listener;
    QObject::connect(&model, &QAbstractItemModel::rowsInserted, &listener, count);
    QObject::connect(&model, &QAbstractItemModel::rowsRemoved, &listener, count);
    QObject::connect(&model, &QAbstractItemModel::rowsMoved, &listener, count);
    QObject::connect(&model, &QAbstractItemModel::layoutChanged, &listener, count);
    QObject::connect(&model, &QAbstractItemModel::dataChanged, &listener, count);
    clients.change(1000);
    refresh(shownIn(clients.catalog()));
    EXPECT_LE(signalCount, 4);
}

} // namespace Clientele
