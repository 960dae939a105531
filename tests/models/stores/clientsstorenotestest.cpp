// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/models/stores/clientsstorefixture.h"

#include <QtCore/QMap>
#include <QtCore/QRandomGenerator>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

class ClientsStoreNotes : public Tests::ClientsStoreFixture
{};

/** A server others work with too, a person who saves and deletes, and answers that come late. */
class ClientsStoreRaces : public Tests::ClientsStoreFixture
{
protected:
    void doAnything()
    {
        enum Operation { OthersSave, OthersDelete, Save, Delete, Ask, Read, Answer, Fail, Search, Hide, Look, COUNT };
        const QString id(QChar(u'a' + random.bounded(12)));
        switch (static_cast<Operation>(random.bounded(static_cast<int>(COUNT)))) {
        case OthersSave:
            held[id] = ++m_version;
            break;
        case OthersDelete:
            held.remove(id);
            break;
        case Save:
            held[id] = ++m_version;
            least[id] = m_version;
            store.noteStored(client(id));
            break;
        case Delete:
            held.remove(id);
            least[id] = ++m_version;
            store.noteGone(id);
            break;
        case Ask:
            store.refresh();
            break;
        case Read:
            readList();
            break;
        case Answer:
            answer();
            break;
        case Fail:
            fail();
            break;
        case Search:
            store.setSearchText(random.bounded(3) > 0 ? QString() : id);
            break;
        case Hide:
            store.setHidden(random.bounded(2) > 0 ? QStringList() : QStringList{id});
            break;
        case Look:
        case COUNT:
            QCoreApplication::processEvents();
            break;
        }
    }
    /** Each client once, and none older than what was saved here. */
    void check() const
    {
        const QStringList names = shown();
        ASSERT_EQ(QSet<QString>(names.begin(), names.end()).size(), names.size());
        for (auto it = least.cbegin(); it != least.cend(); ++it) {
            const auto known = store.client(it.key());
            ASSERT_TRUE(!known || known->name.mid(2).toInt() >= it.value())
                << it.key().toStdString() << " is older than what was saved";
        }
    }
    /** What the last fetch says is what there is. */
    void settle()
    {
        store.setSearchText({});
        store.setHidden({});
        store.refresh();
        ASSERT_TRUE(Tests::waitUntil([&] {
            while (server.calls.pending() > 0) {
                m_snapshot.reset();
                answer();
            }
            return !store.isBusy();
        }));
        store.refresh();
        m_snapshot.reset();
        answer();
        ASSERT_TRUE(rests());
        QStringList names;
        for (auto it = held.cbegin(); it != held.cend(); ++it)
            names.append(name(it.key()));
        ASSERT_EQ(shown(), names);
    }

    QRandomGenerator random{11};
    /** The versions of the clients on the server. */
    QMap<QString, int> held;
    /** The versions that were saved or deleted here. */
    QMap<QString, int> least;

private:
    [[nodiscard]] QString name(const QString &id) const
    {
        return u"%1 %2"_s.arg(id, QString::number(held[id]).rightJustified(6, u'0'));
    }
    [[nodiscard]] Client client(const QString &id) const { return {.id = id, .name = name(id)}; }
    /** The server makes the answer to the call under way, which arrives later. */
    void readList()
    {
        if (server.calls.pending() == 0 || (m_snapshot && m_snapshotOf == server.calls.count()))
            return;
        QStringList names;
        for (auto it = held.cbegin(); it != held.cend(); ++it)
            names.append(name(it.key()));
        m_snapshot = listOf(names);
        m_snapshotOf = server.calls.count();
    }
    void answer()
    {
        readList();
        if (server.calls.pending() > 0)
            server.answer(std::exchange(m_snapshot, std::nullopt).value());
    }
    void fail()
    {
        if (server.calls.pending() > 0)
            server.calls.answer(failure(ErrorCause::TimedOut));
        m_snapshot.reset();
    }

    int m_version = 0;
    std::optional<CatalogPtr> m_snapshot;
    int m_snapshotOf = 0;
};

} // namespace

TEST_F(ClientsStoreNotes, ASaveIsShownAtOnceAndThenRefreshed)
{
    fill({u"Ada"_s, u"Cem"_s});
    store.noteStored(named(u"Bob"_s));
    EXPECT_EQ(store.client(u"B"_s)->name, u"Bob"_s);
    EXPECT_EQ(server.calls.pending(), 1);
    ASSERT_TRUE(shows({u"Ada"_s, u"Bob"_s, u"Cem"_s}));
    EXPECT_TRUE(Tests::waitUntil([&] { return status().total == 3; }));
    server.answer(listOf({u"Ada"_s, u"Bob Builder"_s, u"Cem"_s}));
    EXPECT_TRUE(shows({u"Ada"_s, u"Bob Builder"_s, u"Cem"_s}));
}

TEST_F(ClientsStoreNotes, ASaveIsNotPutBackByAnAnswerThatWasAskedForBefore)
{
    fill({u"Ada"_s, u"Bob"_s});
    store.refresh();
    store.noteStored(named(u"Ada Lovelace"_s));
    store.noteGone(u"B"_s);
    server.answer(listOf({u"Ada"_s, u"Bob"_s, u"Cem"_s}));
    ASSERT_TRUE(shows({u"Ada Lovelace"_s, u"Cem"_s}));
    ASSERT_TRUE(Tests::waitUntil([&] { return server.calls.pending() == 1; })) << "another follows";
    EXPECT_EQ(server.calls.count(), 3);
    server.answer(listOf({u"Ada"_s, u"Cem"_s}));
    ASSERT_TRUE(rests());
    EXPECT_EQ(shown(), (QStringList{u"Ada"_s, u"Cem"_s})) << "somebody else's later word counts";
}

TEST_F(ClientsStoreNotes, ASaveOutlivesARefreshThatFails)
{
    fill({u"Ada"_s});
    store.refresh();
    store.noteStored(named(u"Ada Lovelace"_s));
    server.calls.answer(failure(ErrorCause::TimedOut));
    ASSERT_TRUE(Tests::waitUntil([&] { return server.calls.pending() == 1; })) << "another follows";
    server.calls.answer(failure(ErrorCause::TimedOut));
    ASSERT_TRUE(rests());
    EXPECT_EQ(shown(), QStringList{u"Ada Lovelace"_s});
}

TEST_F(ClientsStoreNotes, ASaveWhileTheAnswerIsMergedIsInIt)
{
    fill({u"Ada"_s});
    store.refresh();
    server.answer(listOf({u"Ada"_s, u"Bob"_s}));
    ASSERT_TRUE(Tests::waitUntil([&] { return server.calls.pending() == 0 && status().refreshing; }));
    store.noteStored(named(u"Ada Lovelace"_s));
    ASSERT_TRUE(shows({u"Ada Lovelace"_s, u"Bob"_s}));
    ASSERT_TRUE(Tests::waitUntil([&] { return server.calls.pending() == 1; }));
}

TEST_F(ClientsStoreNotes, ASaveWhileTheCacheIsReadIsInTheList)
{
    Tests::FakeClientsCache cache(kept({u"Ada"_s}, 2));
    store.setCache(&cache);
    store.loadRest();
    store.noteStored(named(u"Ada Lovelace"_s));
    cache.loads.answer(kept({u"Ada"_s, u"Bob"_s}));
    EXPECT_TRUE(shows({u"Ada Lovelace"_s, u"Bob"_s}));
}

TEST_F(ClientsStoreNotes, ADeletedClientThatWasHiddenNeverComesBack)
{
    fill({u"Ada"_s, u"Bob"_s});
    store.setHidden({u"B"_s});
    ASSERT_TRUE(shows({u"Ada"_s}));
    const QSignalSpy inserted(store.model(), &QAbstractItemModel::rowsInserted);
    store.noteGone(u"B"_s);
    store.setHidden({});
    server.answer(listOf({u"Ada"_s}));
    ASSERT_TRUE(rests());
    EXPECT_FALSE(store.client(u"B"_s));
    EXPECT_EQ(inserted.count(), 0);
}

TEST_F(ClientsStoreNotes, ADeletedClientThatIsStoredAgainIsShown)
{
    fill({u"Ada"_s, u"Bob"_s});
    store.noteGone(u"B"_s);
    ASSERT_TRUE(shows({u"Ada"_s}));
    store.noteStored(named(u"Bob"_s));
    EXPECT_TRUE(shows({u"Ada"_s, u"Bob"_s}));
}

TEST_F(ClientsStoreNotes, WhatIsKeptHasTheSaveInIt)
{
    Tests::FakeClientsCache cache(kept({}));
    store.setCache(&cache);
    store.loadRest();
    cache.loads.answer(kept({}));
    store.setListPort(&server);
    store.noteStored(named(u"Ada Lovelace"_s));
    server.answer(listOf({u"Ada"_s}));
    ASSERT_TRUE(Tests::waitUntil([&] { return cache.stores.pending() == 1; }));
    const CatalogPtr stored = cache.stored().catalog;
    EXPECT_EQ(stored->record(stored->inNameOrder()[0]).name(), "Ada Lovelace");
    cache.stores.answer(Done{});
}

TEST_F(ClientsStoreRaces, LoseNothingAndDoubleNothing)
{
    store.setListPort(&server);
    for (int round = 0; round < 100 && !HasFailure(); ++round) {
        for (int i = 0; i < 100; ++i) {
            doAnything();
            check();
        }
        settle();
    }
}

} // namespace Clientele
