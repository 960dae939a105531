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
    QString phone;
    QString note;
};

/** A person as a search without any skill sees it: folded, the name first. */
using SearchedLines = QStringList;

/** Few letters, so that there are many coincidences; lengths around those that are looked at together. */
QString randomText(QRandomGenerator &random, int longest)
{
    static const QStringList letters = u"a a b b Ä é . - я Я 山 𝐀"_s.split(u' ') + QStringList{u" "_s};
    QString text;
    for (auto left = random.bounded(longest); left > 0; --left)
        text += letters[random.bounded(static_cast<int>(letters.size()))];
    return text;
}

/** As people write them; with few different digits, too. */
QString randomNumber(QRandomGenerator &random)
{
    static const QStringList beginnings{u""_s, u"030 "_s, u"+49 30 "_s, u"0049 30"_s, u"+49"_s, u"03"_s};
    QString number = beginnings[random.bounded(static_cast<int>(beginnings.size()))];
    for (auto left = random.bounded(5); left > 0; --left)
        number += u"0349"_s[random.bounded(4)];
    return number;
}

/** Up to three parts of numbers and names. */
QString randomWords(QRandomGenerator &random)
{
    static const QStringList parts = u"0 3 03 030 +49 0049 49 493 4930 3434 0303 a b ab e x"_s.split(u' ');
    QStringList words;
    for (auto left = 1 + random.bounded(3); left > 0; --left)
        words += parts[random.bounded(static_cast<int>(parts.size()))];
    return words.join(u' ');
}

QString simplyFolded(const QString &text)
{
    QString folded = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    folded.removeIf([](QChar each) { return each.category() == QChar::Mark_NonSpacing; });
    return folded;
}

QString digitsOf(const QString &text)
{
    QString digits = text;
    digits.removeIf([](QChar each) { return !each.isDigit(); });
    return digits.startsWith(u"00"_s) ? digits.sliced(2) : digits;
}

bool isNumber(const QString &text, int fewestDigits)
{
    const auto isDigit = [](QChar each) { return each.isDigit(); };
    return std::ranges::all_of(text, [&](QChar each) { return isDigit(each) || each == u'+' || each == u' '; })
           && std::ranges::count_if(text, isDigit) >= fewestDigits;
}

SearchedLines linesOf(const RandomPerson &person)
{
    SearchedLines lines{simplyFolded(person.name), simplyFolded(person.email), simplyFolded(person.note)};
    lines += digitsOf(person.phone);
    if (!isNumber(person.phone, 4))
        lines += person.phone;
    return lines;
}

/** In Germany. */
QStringList spellingsOf(const QString &number)
{
    const QString digits = digitsOf(number);
    const bool isInternational = number.startsWith(u'+') || number.startsWith(u"00"_s);
    QStringList spellings{number, digits};
    if (isInternational && digits.startsWith(u"49"_s) && digits.size() > 2)
        spellings += u'0' + digits.sliced(2);
    if (!isInternational && digits.startsWith(u'0') && digits.size() > 1)
        spellings += u"49"_s + digits.sliced(1);
    spellings.removeAll(QString());
    return spellings;
}

/** 0 to 2 as the place gets worse; nothing: not there. */
std::optional<int> simplePlace(const SearchedLines &lines, const QString &word)
{
    const QString &name = lines.first();
    if (name.startsWith(word))
        return 0;
    for (auto at = name.indexOf(word); at >= 0; at = name.indexOf(word, at + 1)) {
        const char16_t before = name[at - 1].unicode();
        if (before == u' ' || before == u'.' || before == u'-')
            return 1;
    }
    const bool isThere = std::ranges::any_of(lines, [&word](const QString &line) { return line.contains(word); });
    return isThere ? std::optional(2) : std::nullopt;
}

std::optional<int> bestPlace(const SearchedLines &lines, const QStringList &spellings)
{
    std::optional<int> best;
    for (const QString &each : spellings) {
        if (const auto place = simplePlace(lines, each); place && place < best.value_or(3))
            best = place;
    }
    return best;
}

std::optional<int> simpleRank(const SearchedLines &lines, const QString &folded)
{
    const QStringList words = folded.split(u' ', Qt::SkipEmptyParts);
    if (words.size() > 1 && isNumber(folded, 4) && bestPlace(lines, spellingsOf(words.join(u' '))))
        return 0;
    int rank = 0;
    for (const QString &word : words) {
        const auto place = bestPlace(lines, isNumber(word, 1) ? spellingsOf(word) : QStringList{word});
        if (!place)
            return std::nullopt;
        rank += *place;
    }
    return rank;
}

/** Random people, and what is found among them the simplest way. */
class RandomPeople
{
public:
    RandomPeople(QRandomGenerator &random, int count)
    {
        CatalogBuilder builder(u"en_US"_s);
        for (int i = 0; i < count; ++i) {
            const RandomPerson person = randomPerson(random);
            m_lines.push_back(linesOf(person));
            const std::string id = std::to_string(i);
            const std::string name = person.name.toStdString();
            const std::string email = person.email.toStdString();
            const std::string phone = person.phone.toStdString();
            const std::string note = person.note.toStdString();
            (void)builder.add({.id = id,
                               .name = name,
                               .methods = {{.type = "email", .value = email}, {.type = "phone", .value = phone}},
                               .fields = {{.key = "note", .value = note}}});
        }
        m_catalog = builder.finish();
    }

    /** Takes the first one out, and renames the last one, whose place in the order is another then. */
    void patch()
    {
        const QString name = u"a b"_s;
        const auto last = m_lines.size() - 1;
        m_lines[last] = {name};
        m_catalog = withClient(*withoutClient(*m_catalog, "0"), {.id = QString::number(last), .name = name});
    }

    void expectAgreement(const QString &query) const
    {
        const DiallingRules germany{.countryCode = "49", .trunkPrefix = "0"};
        EXPECT_EQ(search(*m_catalog, SearchQuery::fromText(query, germany)), simplySearched(query))
            << query.toStdString() << " among " << m_lines.size();
    }

private:
    static RandomPerson randomPerson(QRandomGenerator &random)
    {
        return {randomText(random, 90), randomText(random, 60), randomNumber(random), randomText(random, 5)};
    }

    [[nodiscard]] std::vector<CatalogSlot> simplySearched(const QString &query) const
    {
        const QString folded = simplyFolded(query).simplified();
        std::multimap<int, CatalogSlot> found;
        for (const CatalogSlot slot : m_catalog->inNameOrder()) {
            const auto person = static_cast<std::size_t>(std::stoi(std::string(m_catalog->record(slot).id())));
            if (const auto rank = simpleRank(m_lines[person], folded))
                found.emplace(*rank, slot);
        }
        std::vector<CatalogSlot> slots;
        for (const auto &[rank, slot] : found)
            slots.push_back(slot);
        return slots;
    }

    std::vector<SearchedLines> m_lines;
    CatalogPtr m_catalog;
};

void expectAgreement(QRandomGenerator &random, int clients, int queries)
{
    const RandomPeople people(random, clients);
    for (int i = 0; i < queries; ++i) {
        people.expectAgreement(randomText(random, 7));
        people.expectAgreement(randomWords(random));
    }
}

} // namespace

TEST(ClientSearch, AgreesWithTheSimplestOne)
{
    QRandomGenerator random(5);
    for (int round = 0; round < 30; ++round)
        expectAgreement(random, 60, 50);
}

TEST(ClientSearch, AgreesWithTheSimplestOneAmongFew)
{
    QRandomGenerator random(7);
    for (const int clients : {0, 1, 2, 3, 63, 64, 65, 255, 256, 257, 513})
        expectAgreement(random, clients, 20);
}

// Where very many are found, the search goes another way after a while.
TEST(ClientSearch, AgreesWithTheSimplestOneAmongMany)
{
    QRandomGenerator random(6);
    expectAgreement(random, 3'000, 40);
}

// Several threads go through so many.
TEST(ClientSearch, AgreesWithTheSimplestOneAmongSoManyThatThreadsShareThem)
{
    QRandomGenerator random(8);
    RandomPeople people(random, 100'000);
    for (const QString &query : {u"a"_s, u"a b"_s, u"+49 30"_s, u"030 4"_s, u"03"_s, u"ab.ab"_s, u"b x"_s})
        people.expectAgreement(query);
    people.patch();
    for (const QString &query : {u"b"_s, u"a 3"_s, u"aab"_s})
        people.expectAgreement(query);
}

} // namespace Clientele
