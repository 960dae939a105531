// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/catalog/catalogbuilder.h"
#include "models/catalog/catalogchange.h"
#include "models/catalog/nameorder.h"
#include "models/catalog/searchtext.h"

#include <QtCore/QRandomGenerator>

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

/** Ids with names. */
using People = std::map<std::string, std::string>;

CatalogPtr catalogOf(const std::vector<std::pair<std::string, std::string>> &people, const QString &locale = u"de_DE"_s)
{
    CatalogBuilder builder(locale);
    for (const auto &[id, name] : people)
        (void)builder.add(
            {.id = id, .name = name, .methods = {{.type = "email", .value = "x@y.z", .preferred = true}}});
    return builder.finish();
}

std::vector<std::string> namesOf(const ClientCatalog &catalog)
{
    std::vector<std::string> names;
    for (const CatalogSlot slot : catalog.inNameOrder())
        names.emplace_back(catalog.record(slot).name());
    return names;
}

Client clientNamed(const QString &id, const QString &name)
{
    return {.id = id, .name = name};
}

} // namespace

TEST(ClientCatalog, IsInTheOrderOfTheLanguage)
{
    const std::vector<std::pair<std::string, std::string>> people{{"1", "Zoe"},  {"2", "äpfel"},     {"3", "Öl"},
                                                                  {"4", "Adam"}, {"5", "client 10"}, {"6", "client 9"}};
    EXPECT_EQ(namesOf(*catalogOf(people)),
              (std::vector<std::string>{"Adam", "äpfel", "client 9", "client 10", "Öl", "Zoe"}));
    EXPECT_EQ(namesOf(*catalogOf(people, u"sv_SE"_s)),
              (std::vector<std::string>{"Adam", "client 9", "client 10", "Zoe", "äpfel", "Öl"}));
}

TEST(ClientCatalog, KeepsTheFirstOfTwoWithOneId)
{
    CatalogBuilder builder(u"en_US"_s);
    EXPECT_EQ(builder.add({.id = "1", .name = "first"}), CatalogBuilder::Added::Yes);
    EXPECT_EQ(builder.add({.id = "1", .name = "second"}), CatalogBuilder::Added::Duplicate);
    EXPECT_EQ(namesOf(*builder.finish()), std::vector<std::string>{"first"});
}

TEST(ClientCatalog, IsTheSameFromPartsAndFromRecordsInAnyOrderAndInNameOrder)
{
    CatalogBuilder fromParts(u"en_US"_s);
    for (int i = 0; i < 5000; ++i) {
        const std::string id = std::to_string(i * 7919 % 5000);
        const std::string name = "Name " + id;
        (void)fromParts.add({.id = id, .name = name, .methods = {{.type = "phone", .value = "+49 30 1234"}}});
        if (i % 3 == 0) {
            EXPECT_EQ(fromParts.add({.id = id, .name = "again"}), CatalogBuilder::Added::Duplicate);
        }
    }
    const CatalogPtr catalog = fromParts.finish();
    ASSERT_EQ(catalog->size(), 5000U);
    CatalogBuilder fromRecords(u"en_US"_s, CatalogBuilder::Arrival::InNameOrder);
    auto clients = std::make_shared<CatalogArena>();
    for (const CatalogSlot slot : catalog->inNameOrder()) {
        clients->records += catalog->record(slot).bytes();
        appendSearchText(clients->texts, catalog->record(slot).parts());
        clients->endClient();
        if (clients->count() == 777 || slot == 4999)
            (void)fromRecords.add(std::exchange(clients, std::make_shared<CatalogArena>()));
    }
    const CatalogPtr again = fromRecords.finish();
    EXPECT_TRUE(catalogChange(*catalog, *again).isEmpty());
    EXPECT_EQ(namesOf(*again), namesOf(*catalog));
    EXPECT_EQ(namesOf(*again).at(4321), "Name 4321");
    EXPECT_EQ(again->searchBlocks().front().texts, catalog->searchBlocks().front().texts);
}

TEST(ClientCatalog, LeavesOutOfManyAddedAtOnceThoseThatCameBefore)
{
    CatalogBuilder builder(u"en_US"_s);
    const auto clients = std::make_shared<CatalogArena>();
    for (const std::string_view id : {"1", "2", "1"}) {
        appendRecord(clients->records, {.id = id, .name = id});
        clients->texts += "text\n";
        clients->endClient();
    }
    using enum CatalogBuilder::Added;
    EXPECT_EQ(builder.add({.id = "2", .name = "first"}), Yes);
    EXPECT_EQ(builder.add(clients), (std::vector{Yes, Duplicate, Duplicate}));
    EXPECT_EQ(builder.add({.id = "3", .name = "last"}), Yes);
    EXPECT_EQ(namesOf(*builder.finish()), (std::vector<std::string>{"1", "first", "last"}));
}

// Names that begin alike, differ in case and accents only, or are the same: beside the plain order of their keys.
TEST(ClientCatalog, OrdersManyNamesAsTheirKeysDo)
{
    constexpr std::array<std::string_view, 6> names{"anna", "Anna", "Änna", "Anna-Maria Constantinopolous", "", "Zoe"};
    QRandomGenerator random(5);
    CatalogBuilder builder(u"de_DE"_s);
    const NameOrder order(u"de_DE"_s);
    std::vector<std::pair<std::string, int>> keyed;
    for (int i = 0; i < 20'000; ++i) {
        const auto part = [&] { return std::string(names.at(random.bounded(6))); };
        const std::string name = part() + part() + part();
        order.appendKey(keyed.emplace_back("", i).first, name);
        (void)builder.add({.id = std::to_string(i), .name = name});
    }
    const CatalogPtr catalog = builder.finish();
    std::ranges::sort(keyed);
    for (CatalogSlot slot = 0; slot < keyed.size(); ++slot) {
        const std::string id = std::to_string(keyed[slot].second);
        ASSERT_EQ(catalog->record(slot).id(), id);
        ASSERT_EQ(catalog->find(id), slot);
    }
}

TEST(ClientCatalog, FindsEveryIdAmongMany)
{
    CatalogBuilder builder(u"en_US"_s);
    for (int i = 0; i < 5000; ++i)
        (void)builder.add({.id = std::to_string(i), .name = "name " + std::to_string(i)});
    const CatalogPtr catalog = builder.finish();
    for (int i = 0; i < 5000; ++i) {
        const auto slot = catalog->find(std::to_string(i));
        ASSERT_TRUE(slot) << i;
        EXPECT_EQ(catalog->record(*slot).name(), "name " + std::to_string(i));
    }
    EXPECT_FALSE(catalog->find("5000"));
    EXPECT_FALSE(ClientCatalog().find("1"));
}

TEST(ClientCatalog, WithAClientHasItInItsPlace)
{
    const CatalogPtr before = catalogOf({{"1", "Adam"}, {"2", "Zoe"}});
    const CatalogPtr added = withClient(*before, clientNamed(u"3"_s, u"Öl"_s));
    EXPECT_EQ(namesOf(*added), (std::vector<std::string>{"Adam", "Öl", "Zoe"}));
    const CatalogPtr renamed = withClient(*added, clientNamed(u"1"_s, u"Ünal"_s));
    EXPECT_EQ(namesOf(*renamed), (std::vector<std::string>{"Öl", "Ünal", "Zoe"}));
    EXPECT_EQ(renamed->record(*renamed->find("1")).name(), "Ünal");
    EXPECT_EQ(namesOf(*before), (std::vector<std::string>{"Adam", "Zoe"}));
}

TEST(ClientCatalog, WithoutAClientDoesNotFindIt)
{
    const CatalogPtr gone = withoutClient(*catalogOf({{"1", "Adam"}, {"2", "Zoe"}}), "1");
    EXPECT_EQ(namesOf(*gone), std::vector<std::string>{"Zoe"});
    EXPECT_FALSE(gone->find("1"));
    const CatalogPtr back = withClient(*gone, clientNamed(u"1"_s, u"Adam"_s));
    EXPECT_TRUE(back->find("1"));
}

// Random changes against a plain map: what is there, in which order, and how each client got there.
TEST(CatalogChange, LeadsFromAnyCatalogToAnyOther)
{
    QRandomGenerator random(11);
    const auto randomPeople = [&random] {
        std::vector<std::pair<std::string, std::string>> people;
        for (int id = 0; id < 60; ++id) {
            if (random.bounded(2) == 0)
                people.emplace_back(std::to_string(id), "name " + std::to_string(random.bounded(4)));
        }
        return people;
    };
    for (int round = 0; round < 500; ++round) {
        const auto peopleBefore = randomPeople();
        const auto peopleAfter = randomPeople();
        const CatalogPtr before = catalogOf(peopleBefore);
        const CatalogPtr after = catalogOf(peopleAfter);
        const CatalogChange change = catalogChange(*before, *after);
        const People was(peopleBefore.begin(), peopleBefore.end());
        const People is(peopleAfter.begin(), peopleAfter.end());
        std::set<std::string> removed;
        for (const CatalogSlot slot : change.removed)
            removed.emplace(before->record(slot).id());
        for (const auto &[id, name] : was) {
            EXPECT_EQ(removed.contains(id), !is.contains(id));
            const CatalogSlot now = change.newSlots[*before->find(id)];
            EXPECT_EQ(now, is.contains(id) ? *after->find(id) : NO_SLOT);
        }
        std::set<std::string> told;
        for (const CatalogSlot slot : change.added)
            told.emplace(after->record(slot).id());
        for (const CatalogSlot slot : change.changed)
            told.emplace(after->record(slot).id());
        for (const auto &[id, name] : is)
            EXPECT_EQ(told.contains(id), !was.contains(id) || was.at(id) != name) << id;
    }
}

TEST(CatalogChange, SeesPatches)
{
    const CatalogPtr before = catalogOf({{"1", "Adam"}, {"2", "Zoe"}});
    const CatalogPtr patched = withoutClient(*withClient(*before, clientNamed(u"2"_s, u"Zora"_s)), "1");
    const CatalogChange change = catalogChange(*before, *patched);
    ASSERT_EQ(change.changed.size(), 1U);
    EXPECT_EQ(patched->record(change.changed[0]).name(), "Zora");
    EXPECT_EQ(change.removed, std::vector<CatalogSlot>{*before->find("1")});
    EXPECT_TRUE(change.added.empty());
    EXPECT_TRUE(catalogChange(*patched, *patched).isEmpty());
}

} // namespace Clientele
