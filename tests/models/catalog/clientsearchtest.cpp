// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/catalog/clientsearch.h"

#include "models/catalog/catalogbuilder.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

const DiallingRules GERMANY{.countryCode = "49", .trunkPrefix = "0"};

using Names = std::vector<std::string>;

struct Person
{
    std::string name;
    std::string value;
};

/** Clients with a name and one value each; a search answers by their names. */
class SearchedPeople
{
public:
    explicit SearchedPeople(const std::vector<Person> &people, std::string_view type = "phone")
    {
        CatalogBuilder builder(u"en_US"_s);
        for (const auto &[name, value] : people) {
            const std::string id = std::to_string(builder.size());
            (void)builder.add({.id = id, .name = name, .methods = {{.type = type, .value = value}}});
        }
        m_catalog = builder.finish();
    }

    [[nodiscard]] Names found(const QString &text, const DiallingRules &rules = {}) const
    {
        Names names;
        for (const CatalogSlot slot : search(*m_catalog, SearchQuery::fromText(text, rules)))
            names.emplace_back(m_catalog->record(slot).name());
        return names;
    }

private:
    CatalogPtr m_catalog;
};

} // namespace

TEST(ClientSearch, FindsEverybodyInNameOrderForNoText)
{
    const SearchedPeople people({{"Zoe", ""}, {"Ada", ""}, {"Émile", ""}});
    EXPECT_EQ(people.found(u""_s), (Names{"Ada", "Émile", "Zoe"}));
    EXPECT_EQ(people.found(u" \t\n"_s), (Names{"Ada", "Émile", "Zoe"}));
}

TEST(ClientSearch, FindsWordsInAnyOrderWithoutCaseAndDiacritics)
{
    const SearchedPeople people({{"Ada Lovelace", "ada@example.com"}, {"Jörg Müller", "joerg@example.com"}}, "email");
    EXPECT_EQ(people.found(u"LOVE ada"_s), Names{"Ada Lovelace"});
    EXPECT_EQ(people.found(u"muller EXAMPLE"_s), Names{"Jörg Müller"});
    EXPECT_EQ(people.found(u"MU\u0308LLER"_s), Names{"Jörg Müller"});
    EXPECT_EQ(people.found(u"ada muller"_s), Names{});
}

TEST(ClientSearch, FindsNothingAcrossTwoValues)
{
    EXPECT_EQ(SearchedPeople({{"Ada", "love"}}, "other").found(u"adalove"_s), Names{});
}

TEST(ClientSearch, RanksTheBeginningOfTheNameThenThatOfAWord)
{
    const SearchedPeople people({{"Banana", "x"},
                                 {"Zoe", "ana@example.com"},
                                 {"Rosa Ana", "x"},
                                 {"Ana", "x"},
                                 {"Anabel", "x"},
                                 {"Lea-Ana", "x"}},
                                "other");
    EXPECT_EQ(people.found(u"ana"_s), (Names{"Ana", "Anabel", "Lea-Ana", "Rosa Ana", "Banana", "Zoe"}));
}

TEST(ClientSearch, FindsANumberInAnySpelling)
{
    const SearchedPeople people({{"international", "+49 30 1234"},
                                 {"bracketed", "+49 (0)30 / 12-34"},
                                 {"dialled", "0049301234"},
                                 {"national", "030 1234"},
                                 {"abroad", "+44 30 1234"}});
    const Names german{"bracketed", "dialled", "international", "national"};
    for (const QString &text : {u"030 1234"_s, u"(030) 12-34"_s, u"0301234"_s, u"+49 30 1234"_s, u"+49 (0)30 1234"_s,
                                u"0049301234"_s, u"030 / 1234"_s, u"٠٣٠ ١٢٣٤"_s})
        EXPECT_EQ(people.found(text, GERMANY), german) << text.toStdString();
}

} // namespace Clientele
