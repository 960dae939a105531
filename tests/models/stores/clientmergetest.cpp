// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/stores/clientmerge.h"

#include "models/stores/drafts.h"
#include "tests/models/stores/randomdrafts.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>
#include <optional>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

constexpr quint32 TRIPLES = 10'000;
constexpr quint32 FEWER_TRIPLES = 4'000;

/** A base and two edits of it, theirs as the server hands it out. */
struct Triple
{
    explicit Triple(quint32 seed)
    {
        Tests::RandomDrafts random(seed);
        base = random.draft();
        mine = random.edited(base);
        theirs = Tests::RandomDrafts::copied(random.edited(base));
    }

    ClientDraft base;
    ClientDraft mine;
    ClientDraft theirs;
};

QString contentOf(const ContactMethod &method)
{
    return method.type.text() + u' ' + method.value;
}

QString contentOf(const CustomField &field)
{
    return field.key + u' ' + field.value;
}

template <typename Row>
QStringList contentsOf(const QList<Row> &rows)
{
    QStringList contents;
    std::ranges::transform(rows, std::back_inserter(contents), [](const Row &row) { return contentOf(row); });
    return contents;
}

template <typename Row>
std::optional<Row> rowIn(const QList<Row> &rows, RowId id)
{
    const qsizetype place = placeOf(rows, id);
    return place < 0 ? std::nullopt : std::optional(rows.at(place));
}

/** Nothing that @p side said of a row is missing in @p merged, where @p side's word holds. */
template <typename Row>
void expectSaid(const QList<Row> &base, const QList<Row> &side, const QList<Row> &other, const QList<Row> &merged,
                bool holds)
{
    for (const Row &row : side) {
        const auto before = rowIn(base, row.row);
        const auto others = rowIn(other, row.row);
        const bool isChanged = !before || contentOf(*before) != contentOf(row);
        const bool otherChanged = before ? !others || contentOf(*others) != contentOf(*before)
                                         : others && contentOf(*others) != contentOf(row);
        const bool mustStay = isChanged ? holds || !otherChanged : !otherChanged;
        EXPECT_TRUE(!mustStay || contentsOf(merged).contains(contentOf(row))) << contentOf(row).toStdString();
    }
}

/** What both removed, or one removed and the other left alone, is gone, unless someone said it anew. */
template <typename Row>
void expectRemoved(const QList<Row> &base, const QList<Row> &mine, const QList<Row> &theirs, const QList<Row> &merged)
{
    for (const Row &row : base) {
        if (rowIn(mine, row.row) && rowIn(theirs, row.row))
            continue;
        const auto kept = rowIn(mine, row.row) ? rowIn(mine, row.row) : rowIn(theirs, row.row);
        const bool mustGo = !kept || kept->sameDataAs(row);
        EXPECT_FALSE(mustGo && rowIn(merged, row.row)) << contentOf(row).toStdString();
    }
}

template <typename Row>
void expectNoDoubles(const QList<Row> &base, const QList<Row> &mine, const QList<Row> &theirs, const QList<Row> &merged)
{
    const QStringList contents = contentsOf(merged);
    for (const QString &content : contents) {
        const auto most = std::max(
            {contentsOf(base).count(content), contentsOf(mine).count(content), contentsOf(theirs).count(content)});
        EXPECT_LE(contents.count(content), most) << content.toStdString();
    }
    for (const Row &row : merged) {
        EXPECT_FALSE(row.row.isNull());
        EXPECT_EQ(std::ranges::count(merged, row.row, &Row::row), 1);
    }
}

void expectOnePreferred(const QList<ContactMethod> &merged)
{
    EXPECT_EQ(std::ranges::count(merged, true, &ContactMethod::preferred), merged.isEmpty() ? 0 : 1);
}

QString preferredOf(const QList<ContactMethod> &methods)
{
    const auto found = std::ranges::find(methods, true, &ContactMethod::preferred);
    return found == methods.end() ? QString() : contentOf(*found);
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

bool mentions(const MergeResult &result, MergeItem item)
{
    return std::ranges::find(result.conflicts(), item, &MergeConflict::item) != result.conflicts().end();
}

ContactMethod methodWith(const QString &value, ContactType type = ContactType::Known::Email)
{
    return {.row = RowId::create(), .type = std::move(type), .value = value, .typeChosen = true};
}

class ClientMergeTest : public testing::Test
{
protected:
    ClientMergeTest()
    {
        base.name = u"Ada"_s;
        base.contactMethods = {methodWith(u"a@x"_s), methodWith(u"b@x"_s),
                               methodWith(u"+49 30 1"_s, ContactType::Known::Phone)};
        base.contactMethods[0].preferred = true;
        mine = base;
        theirs = base;
    }
    [[nodiscard]] MergeResult merged() const { return mergeClients(base, mine, Tests::RandomDrafts::copied(theirs)); }
    [[nodiscard]] QStringList valuesOf(const ClientDraft &draft) const
    {
        QStringList values;
        for (const ContactMethod &method : draft.contactMethods)
            values.append(method.value + (method.preferred ? u"*"_s : QString()));
        return values;
    }

    ClientDraft base;
    ClientDraft mine;
    ClientDraft theirs;
};

} // namespace

TEST(ClientMergeRandom, KeepsEveryRuleForThousandsOfPairsOfEdits)
{
    int conflicting = 0;
    for (quint32 seed = 0; seed < TRIPLES && !testing::Test::HasFailure(); ++seed) {
        SCOPED_TRACE(seed);
        const Triple triple(seed);
        const MergeResult result = mergeClients(triple.base, triple.mine, triple.theirs);
        conflicting += result.conflicts().isEmpty() ? 0 : 1;
        const ClientDraft &theirs = result.theirs();
        EXPECT_TRUE(sameData(theirs, triple.theirs)) << "only row ids may differ";
        for (const MergeChoice choice : {MergeChoice::Mine, MergeChoice::Theirs, MergeChoice::Base}) {
            const ClientDraft merged = result.resolve(QList<MergeChoice>(result.conflicts().size(), choice));
            const bool mineHolds = choice == MergeChoice::Mine;
            const bool theirsHold = choice == MergeChoice::Theirs;
            expectOnePreferred(merged.contactMethods);
            expectSaid(triple.base.contactMethods, triple.mine.contactMethods, theirs.contactMethods,
                       merged.contactMethods, mineHolds);
            expectSaid(triple.base.contactMethods, theirs.contactMethods, triple.mine.contactMethods,
                       merged.contactMethods, theirsHold);
            expectSaid(triple.base.customFields, triple.mine.customFields, theirs.customFields, merged.customFields,
                       mineHolds);
            expectSaid(triple.base.customFields, theirs.customFields, triple.mine.customFields, merged.customFields,
                       theirsHold);
            expectNoDoubles(triple.base.contactMethods, triple.mine.contactMethods, theirs.contactMethods,
                            merged.contactMethods);
            expectNoDoubles(triple.base.customFields, triple.mine.customFields, theirs.customFields,
                            merged.customFields);
        }
        expectRemoved(triple.base.contactMethods, triple.mine.contactMethods, theirs.contactMethods,
                      result.resolve().contactMethods);
        expectRemoved(triple.base.customFields, triple.mine.customFields, theirs.customFields,
                      result.resolve().customFields);
    }
    EXPECT_GT(conflicting, static_cast<int>(TRIPLES / 10)) << "the edits hardly ever meet";
    EXPECT_LT(conflicting, static_cast<int>(TRIPLES - TRIPLES / 10)) << "the edits hardly ever miss each other";
}

TEST(ClientMergeRandom, OneSideAloneIsTheResult)
{
    for (quint32 seed = 0; seed < FEWER_TRIPLES && !testing::Test::HasFailure(); ++seed) {
        SCOPED_TRACE(seed);
        const Triple triple(seed);
        const ClientDraft baseCopy = Tests::RandomDrafts::copied(triple.base);
        const MergeResult onlyMine = mergeClients(triple.base, triple.mine, baseCopy);
        EXPECT_TRUE(onlyMine.conflicts().isEmpty());
        EXPECT_TRUE(onlyMine.joined().isEmpty());
        EXPECT_EQ(onlyMine.resolve(), triple.mine);
        const MergeResult onlyTheirs = mergeClients(triple.base, triple.base, triple.theirs);
        EXPECT_TRUE(onlyTheirs.conflicts().isEmpty());
        EXPECT_TRUE(sameData(onlyTheirs.resolve(), triple.theirs));
    }
}

TEST(ClientMergeRandom, IsTheSameForBothSidesButForTheOrder)
{
    for (quint32 seed = 0; seed < FEWER_TRIPLES && !testing::Test::HasFailure(); ++seed) {
        SCOPED_TRACE(seed);
        const Triple triple(seed);
        const MergeResult here = mergeClients(triple.base, triple.mine, triple.theirs);
        const MergeResult there = MergeResult(triple.base, here.theirs(), triple.mine);
        EXPECT_EQ(here.conflicts().size(), there.conflicts().size());
        if (!here.conflicts().isEmpty())
            continue;
        const ClientDraft one = here.resolve();
        const ClientDraft other = there.resolve();
        EXPECT_EQ(one.name, other.name);
        EXPECT_EQ(one.avatarUrl, other.avatarUrl);
        EXPECT_EQ(sorted(contentsOf(one.contactMethods)), sorted(contentsOf(other.contactMethods)));
        EXPECT_EQ(preferredOf(one.contactMethods), preferredOf(other.contactMethods));
        EXPECT_EQ(sorted(contentsOf(one.customFields)), sorted(contentsOf(other.customFields)));
    }
}

TEST_F(ClientMergeTest, ChangesThatDoNotMeetJoin)
{
    mine.name = u"Ada King"_s;
    mine.contactMethods[0].value = u"ada@x"_s;
    theirs.contactMethods[1].value = u"bob@x"_s;
    theirs.contactMethods.append(methodWith(u"new@x"_s));
    const MergeResult result = merged();
    EXPECT_TRUE(result.conflicts().isEmpty());
    EXPECT_EQ(result.resolve().name, u"Ada King"_s);
    EXPECT_EQ(valuesOf(result.resolve()), (QStringList{u"ada@x*"_s, u"bob@x"_s, u"+49 30 1"_s, u"new@x"_s}));
    ASSERT_EQ(result.joined().size(), 2);
    EXPECT_EQ(result.joined().at(0).kind, JoinedChange::Kind::Changed);
    EXPECT_EQ(std::get<ContactMethod>(result.joined().at(0).value).value, u"bob@x"_s);
    EXPECT_EQ(result.joined().at(1).kind, JoinedChange::Kind::Added);
}

TEST_F(ClientMergeTest, ARowChangedTwiceIsAskedAbout)
{
    mine.contactMethods[0].value = u"mine@x"_s;
    theirs.contactMethods[0].value = u"theirs@x"_s;
    const MergeResult result = merged();
    ASSERT_EQ(result.conflicts().size(), 1);
    EXPECT_EQ(std::get<ContactMethod>(result.conflicts().at(0).base).value, u"a@x"_s);
    EXPECT_EQ(std::get<ContactMethod>(result.conflicts().at(0).mine).value, u"mine@x"_s);
    EXPECT_EQ(std::get<ContactMethod>(result.conflicts().at(0).theirs).value, u"theirs@x"_s);
    EXPECT_EQ(result.resolve({MergeChoice::Theirs}).contactMethods.at(0).value, u"theirs@x"_s);
    EXPECT_EQ(result.resolve({MergeChoice::Base}).contactMethods.at(0).value, u"a@x"_s);
    EXPECT_EQ(result.resolve({MergeChoice::Mine}).contactMethods.at(0).value, u"mine@x"_s);
}

TEST_F(ClientMergeTest, ARowChangedHereAndRemovedThereIsAskedAbout)
{
    mine.contactMethods[1].value = u"mine@x"_s;
    theirs.contactMethods.removeAt(1);
    const MergeResult result = merged();
    ASSERT_EQ(result.conflicts().size(), 1);
    EXPECT_TRUE(std::holds_alternative<std::monostate>(result.conflicts().at(0).theirs));
    EXPECT_EQ(result.resolve({MergeChoice::Theirs}).contactMethods.size(), 2);
    EXPECT_EQ(result.resolve({MergeChoice::Mine}).contactMethods.at(1).value, u"mine@x"_s);
}

TEST_F(ClientMergeTest, TwoPreferencesAreAskedAbout)
{
    for (ContactMethod &method : mine.contactMethods)
        method.preferred = method.row == base.contactMethods.at(1).row;
    for (ContactMethod &method : theirs.contactMethods)
        method.preferred = method.row == base.contactMethods.at(2).row;
    const MergeResult result = merged();
    ASSERT_EQ(result.conflicts().size(), 1);
    EXPECT_TRUE(mentions(result, MergeItem::Preferred));
    EXPECT_TRUE(result.resolve({MergeChoice::Mine}).contactMethods.at(1).preferred);
    EXPECT_TRUE(result.resolve({MergeChoice::Theirs}).contactMethods.at(2).preferred);
    EXPECT_TRUE(result.resolve({MergeChoice::Base}).contactMethods.at(0).preferred);
}

TEST_F(ClientMergeTest, TheRowPreferredHereIsNotRemovedUnasked)
{
    for (ContactMethod &method : mine.contactMethods)
        method.preferred = method.row == base.contactMethods.at(1).row;
    theirs.contactMethods.removeAt(1);
    const MergeResult result = merged();
    EXPECT_TRUE(mentions(result, MergeItem::ContactMethod));
    EXPECT_EQ(valuesOf(result.resolve({MergeChoice::Mine})), (QStringList{u"a@x"_s, u"b@x*"_s, u"+49 30 1"_s}));
    EXPECT_EQ(valuesOf(result.resolve({MergeChoice::Theirs})), (QStringList{u"a@x*"_s, u"+49 30 1"_s}));
}

TEST_F(ClientMergeTest, AFlagThatHadToMoveGoesBackWithItsRow)
{
    mine.contactMethods[0].value = u"mine@x"_s;
    theirs.contactMethods.removeAt(0);
    theirs.contactMethods[0].preferred = true;
    const MergeResult result = merged();
    ASSERT_EQ(result.conflicts().size(), 1);
    EXPECT_EQ(valuesOf(result.resolve({MergeChoice::Mine})), (QStringList{u"mine@x*"_s, u"b@x"_s, u"+49 30 1"_s}));
    EXPECT_EQ(valuesOf(result.resolve({MergeChoice::Theirs})), (QStringList{u"b@x*"_s, u"+49 30 1"_s}));
}

TEST_F(ClientMergeTest, WhatBothAddedStandsOnceAndKeepsWhatTheServerAdded)
{
    mine.contactMethods.append(methodWith(u"new@x"_s));
    theirs.contactMethods.append(methodWith(u"new@x"_s));
    theirs.contactMethods.last().unknownMembers = R"({"verified":true})";
    const ClientDraft result = merged().resolve();
    ASSERT_EQ(result.contactMethods.size(), 4);
    EXPECT_EQ(result.contactMethods.at(3).row, mine.contactMethods.at(3).row);
    EXPECT_EQ(result.contactMethods.at(3).unknownMembers, R"({"verified":true})");
}

TEST_F(ClientMergeTest, OneKeyWithTwoValuesIsAskedAbout)
{
    mine.customFields = {{.row = RowId::create(), .key = u"notes"_s, .value = u"mine"_s}};
    theirs.customFields = {{.row = RowId::create(), .key = u"notes"_s, .value = u"theirs"_s}};
    const MergeResult result = merged();
    ASSERT_TRUE(mentions(result, MergeItem::CustomField));
    const ClientDraft resolved = result.resolve({MergeChoice::Theirs});
    ASSERT_EQ(resolved.customFields.size(), 1);
    EXPECT_EQ(resolved.customFields.at(0).value, u"theirs"_s);
}

TEST_F(ClientMergeTest, TheServersUnknownMembersAndTypesStay)
{
    base.contactMethods[1].type = ContactType::fromText(u"telex"_s);
    base.contactMethods[1].unknownMembers = R"({"verified":true})";
    mine = base;
    theirs = base;
    mine.contactMethods[1].value = u"mine@x"_s;
    theirs.contactMethods[1].unknownMembers = R"({"verified":false})";
    const MergeResult result = merged();
    EXPECT_TRUE(result.conflicts().isEmpty());
    const ContactMethod row = result.resolve().contactMethods.at(1);
    EXPECT_EQ(row.value, u"mine@x"_s);
    EXPECT_EQ(row.type.text(), u"telex"_s);
    EXPECT_EQ(row.unknownMembers, R"({"verified":false})");
}

TEST_F(ClientMergeTest, AnEmptyRowBegunHereStaysTheLast)
{
    mine.contactMethods.append(methodWith({}));
    theirs.contactMethods.append(methodWith(u"new@x"_s));
    EXPECT_EQ(valuesOf(merged().resolve()).mid(3), (QStringList{u"new@x"_s, QString()}));
}

TEST_F(ClientMergeTest, RowsMovedHereStayWhereTheyWereMoved)
{
    mine.contactMethods.move(2, 0);
    theirs.contactMethods.append(methodWith(u"new@x"_s));
    EXPECT_EQ(valuesOf(merged().resolve()), (QStringList{u"+49 30 1"_s, u"new@x"_s, u"a@x*"_s, u"b@x"_s}));
}

} // namespace Clientele
