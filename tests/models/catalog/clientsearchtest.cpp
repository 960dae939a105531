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
    SearchedPeople(std::string_view type, const std::vector<Person> &people)
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
    const SearchedPeople people("phone", {{"Zoe", ""}, {"Ada", ""}, {"Émile", ""}});
    EXPECT_EQ(people.found(u""_s), (Names{"Ada", "Émile", "Zoe"}));
    EXPECT_EQ(people.found(u" \t\n"_s), (Names{"Ada", "Émile", "Zoe"}));
}

TEST(ClientSearch, FindsWordsInAnyOrderWithoutCaseAndDiacritics)
{
    const SearchedPeople people("email", {{"Ada Lovelace", "ada@example.com"}, {"Jörg Müller", "joerg@example.com"}});
    EXPECT_EQ(people.found(u"LOVE ada"_s), Names{"Ada Lovelace"});
    EXPECT_EQ(people.found(u"muller EXAMPLE"_s), Names{"Jörg Müller"});
    EXPECT_EQ(people.found(u"MU\u0308LLER"_s), Names{"Jörg Müller"});
    EXPECT_EQ(people.found(u"ada muller"_s), Names{});
}

TEST(ClientSearch, FindsNothingAcrossTwoValues)
{
    EXPECT_EQ(SearchedPeople("other", {{"Ada", "love"}}).found(u"adalove"_s), Names{});
}

TEST(ClientSearch, RanksTheBeginningOfTheNameThenThatOfAWord)
{
    const SearchedPeople people("other", {{"Banana", "x"},
                                          {"Zoe", "ana@example.com"},
                                          {"Rosa Ana", "x"},
                                          {"Ana", "x"},
                                          {"Anabel", "x"},
                                          {"Lea-Ana", "x"}});
    EXPECT_EQ(people.found(u"ana"_s), (Names{"Ana", "Anabel", "Lea-Ana", "Rosa Ana", "Banana", "Zoe"}));
}

TEST(ClientSearch, FindsANumberInAnySpelling)
{
    const SearchedPeople people("phone", {{"international", "+49 30 1234"},
                                          {"bracketed", "+49 (0)30 / 12-34"},
                                          {"dialled", "0049301234"},
                                          {"national", "030 1234"},
                                          {"abroad", "+44 30 1334"}});
    const Names german{"bracketed", "dialled", "international", "national"};
    for (const QString &text : {u"030 1234"_s, u"(030) 12-34"_s, u"0301234"_s, u"+49 30 1234"_s, u"+49 (0)30 1234"_s,
                                u"0049301234"_s, u"030 / 1234"_s, u"٠٣٠ ١٢٣٤"_s, u"\u202A+49 30\u00A01234\u202C"_s})
        EXPECT_EQ(people.found(text, GERMANY), german) << text.toStdString();
}

TEST(ClientSearch, KnowsOneSpellingFromAnotherOnlyByTheRules)
{
    const SearchedPeople people("phone", {{"international", "+49 30 1234"}, {"national", "030 1234"}});
    EXPECT_EQ(people.found(u"0301234"_s), Names{"national"});
    EXPECT_EQ(people.found(u"+49301234"_s), Names{"international"});
    const DiallingRules spain{.countryCode = "34", .trunkPrefix = ""};
    const SearchedPeople spanish("phone", {{"international", "+34 911 234"}, {"national", "911 234"}});
    EXPECT_EQ(spanish.found(u"+34 911 234"_s, spain), (Names{"international", "national"}));
    EXPECT_EQ(spanish.found(u"911 234"_s, spain), (Names{"international", "national"}));
}

TEST(ClientSearch, FindsPartsOfNumbersAndWordsBesideThem)
{
    const SearchedPeople people("phone", {{"Ada", "+49 30 1234"}, {"Bob 12", "x"}, {"Cy", "+49 30 5634"}});
    EXPECT_EQ(people.found(u"1234"_s), Names{"Ada"});
    EXPECT_EQ(people.found(u"12"_s), (Names{"Bob 12", "Ada"}));
    EXPECT_EQ(people.found(u"cy 030-56"_s, GERMANY), Names{"Cy"});
    EXPECT_EQ(people.found(u"34 30"_s), (Names{"Ada", "Cy"}));
}

TEST(ClientSearch, PutsTheNumberMeantBeforeItsScatteredParts)
{
    const SearchedPeople people("phone", {{"Ann 030", "1234 56"}, {"Zoe", "030 1234"}});
    EXPECT_EQ(people.found(u"030 1234"_s), (Names{"Zoe", "Ann 030"}));
}

TEST(ClientSearch, FindsDatesAndFieldsAsTheyAreWritten)
{
    CatalogBuilder builder(u"en_US"_s);
    (void)builder.add({.id = "1", .name = "Ada", .fields = {{.key = "born", .value = "born 1815-12-10"}}});
    (void)builder.add({.id = "2", .name = "Bob", .fields = {{.key = "mobile", .value = "+49 (170) 55 66"}}});
    const CatalogPtr catalog = builder.finish();
    EXPECT_EQ(search(*catalog, SearchQuery::fromText(u"1815-12"_s)), std::vector<CatalogSlot>{0});
    EXPECT_EQ(search(*catalog, SearchQuery::fromText(u"0170 5566"_s, GERMANY)), std::vector<CatalogSlot>{1});
}

TEST(ClientSearch, WorksInTenScripts)
{
    const std::vector<std::pair<std::string, QString>> typed{{"Jörg Straßer", u"STRASSER jorg"_s},
                                                             {"Γιώργος Νικολάου", u"νικολαου"_s},
                                                             {"Наталья Ёлкина", u"елк натал"_s},
                                                             {"مُحَمَّد العلي", u"محمد"_s},
                                                             {"דָּוִד כהן", u"דוד"_s},
                                                             {"नेहा शर्मा", u"शर्मा"_s},
                                                             {"สมชาย ใจดี", u"ใจดี"_s},
                                                             {"王小明", u"小明"_s},
                                                             {"ヤマダタロウ", u"ﾔﾏﾀﾞ"_s},
                                                             {"김민수", u"민수"_s}};
    std::vector<Person> everybody;
    everybody.reserve(typed.size());
    for (const auto &[name, text] : typed)
        everybody.push_back({.name = name, .value = "x"});
    const SearchedPeople people("phone", everybody);
    for (const auto &[name, text] : typed)
        EXPECT_EQ(people.found(text), Names{name}) << text.toStdString();
}

TEST(ClientSearch, FindsWhatIsBeingComposedInKorean)
{
    EXPECT_EQ(SearchedPeople("phone", {{"김민수", "x"}, {"박지영", "x"}}).found(u"ㄱ"_s), Names{"김민수"});
}

TEST(ClientSearch, SeesPatches)
{
    CatalogBuilder builder(u"en_US"_s);
    for (const char *name : {"Ann", "Anna", "Annabel"})
        (void)builder.add({.id = name, .name = name});
    const CatalogPtr whole = builder.finish();
    const CatalogPtr patched = withClient(*withoutClient(*whole, "Anna"), {.id = u"Annabel"_s, .name = u"Ann Abel"_s});
    std::vector<std::string> names;
    for (const CatalogSlot slot : search(*patched, SearchQuery::fromText(u"an"_s)))
        names.emplace_back(patched->record(slot).name());
    EXPECT_EQ(names, (std::vector<std::string>{"Ann", "Ann Abel"}));
}

TEST(ClientSearch, StopsWhenAskedTo)
{
    for (const std::size_t clients : {10'000, 100'000}) {
        CatalogBuilder builder(u"en_US"_s);
        for (std::size_t i = 0; i < clients; ++i)
            (void)builder.add({.id = std::to_string(i), .name = "a"});
        const CatalogPtr catalog = builder.finish();
        std::stop_source source;
        EXPECT_EQ(search(*catalog, SearchQuery::fromText(u"a"_s), source.get_token()).size(), clients);
        source.request_stop();
        EXPECT_EQ(search(*catalog, SearchQuery::fromText(u"a"_s), source.get_token()).size(), 0U);
    }
}

TEST(ClientSearch, SurvivesFloodsInTheCatalogAndInTheField)
{
    const std::string marks = [] {
        std::string text = "a";
        for (int i = 0; i < 50'000; ++i)
            text += "\u0301";
        return text;
    }();
    const SearchedPeople people("phone",
                                {{std::string(2'000'000, 'n') + " needle", "x"}, {marks, "x"}, {"Needles", "x"}});
    EXPECT_EQ(people.found(u"needle"_s).size(), 2U);
    EXPECT_EQ(people.found(u"a"_s), Names{marks});
    EXPECT_EQ(people.found(QString(2'000'000, u'n')).size(), 1U) << "as far as it is looked at";
    EXPECT_EQ(people.found(QString(2'000'000, u'9')).size(), 0U);
    EXPECT_EQ(people.found(u"n "_s.repeated(1'000'000)).size(), 2U);
}

} // namespace Clientele
