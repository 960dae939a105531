// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
// The search against one that is written the simplest way there is, on QString and without any of its parts.
#include "models/catalog/catalogbuilder.h"
#include "models/catalog/clientsearch.h"

#include <QtCore/QRandomGenerator>
#include <QtCore/QStringList>

#include <gtest/gtest.h>

#include <map>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

struct RandomPerson
{
    QString name;
    QString email;
    QString note;
};

/** Few letters, so that there are many coincidences; lengths around those that are looked at together. */
QString randomText(QRandomGenerator &random, int longest)
{
    static const QStringList letters = u"a a b b Ä é . - я Я 山 𝐀"_s.split(u' ') + QStringList{u" "_s};
    QString text;
    for (auto left = random.bounded(longest); left > 0; --left)
        text += letters[random.bounded(static_cast<int>(letters.size()))];
    return text;
}

QString simplyFolded(const QString &text)
{
    QString folded = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    folded.removeIf([](QChar each) { return each.category() == QChar::Mark_NonSpacing; });
    return folded;
}

/** 0 to 2 as the place gets worse; nothing: not there. */
std::optional<int> simplePlace(const RandomPerson &person, const QString &word)
{
    const QString name = simplyFolded(person.name);
    if (name.startsWith(word))
        return 0;
    for (auto at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
        const char16_t before = name[at - 1].unicode();
        if (before == u' ' || before == u'.' || before == u'-')
            return 1;
    }
    const bool isThere =
        name.contains(word) || simplyFolded(person.email).contains(word) || simplyFolded(person.note).contains(word);
    return isThere ? std::optional(2) : std::nullopt;
}

std::optional<int> simpleRank(const RandomPerson &person, const QString &query)
{
    int rank = 0;
    for (const QString &word : simplyFolded(query).split(u' ', Qt::SkipEmptyParts)) {
        const auto place = simplePlace(person, word);
        if (!place)
            return std::nullopt;
        rank += *place;
    }
    return rank;
}

std::vector<CatalogSlot> simplySearched(const ClientCatalog &catalog, const std::vector<RandomPerson> &people,
                                        const QString &query)
{
    std::multimap<int, CatalogSlot> found;
    for (const CatalogSlot slot : catalog.inNameOrder()) {
        const auto person = static_cast<std::size_t>(std::stoi(std::string(catalog.record(slot).id())));
        if (const auto rank = simpleRank(people[person], query))
            found.emplace(*rank, slot);
    }
    std::vector<CatalogSlot> slots;
    for (const auto &[rank, slot] : found)
        slots.push_back(slot);
    return slots;
}

void expectAgreement(QRandomGenerator &random, int clients, int queries)
{
    std::vector<RandomPerson> people;
    CatalogBuilder builder(u"en_US"_s);
    for (int i = 0; i < clients; ++i) {
        people.push_back({randomText(random, 90), randomText(random, 60), randomText(random, 5)});
        const std::string id = std::to_string(i);
        const std::string name = people.back().name.toStdString();
        const std::string email = people.back().email.toStdString();
        const std::string note = people.back().note.toStdString();
        (void)builder.add({.id = id,
                           .name = name,
                           .methods = {{.type = "email", .value = email}},
                           .fields = {{.key = "note", .value = note}}});
    }
    const CatalogPtr catalog = builder.finish();
    for (int i = 0; i < queries; ++i) {
        const QString query = randomText(random, 7);
        EXPECT_EQ(search(*catalog, SearchQuery::fromText(query)), simplySearched(*catalog, people, query))
            << query.toStdString();
    }
}

} // namespace

TEST(ClientSearch, AgreesWithTheSimplestOne)
{
    QRandomGenerator random(5);
    for (int round = 0; round < 30; ++round)
        expectAgreement(random, 60, 50);
}

// Where very many are found, the search goes another way after a while.
TEST(ClientSearch, AgreesWithTheSimplestOneAmongMany)
{
    QRandomGenerator random(6);
    expectAgreement(random, 3'000, 40);
}

} // namespace Clientele
