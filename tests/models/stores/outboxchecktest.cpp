// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/stores/outboxcheck.h"

#include "tests/models/stores/outboxfixture.h"

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

class OutboxCheckTest : public Tests::OutboxFixture
{
protected:
    [[nodiscard]] static OutboxItem sent(const QString &name)
    {
        return {.id = QUuid::createUuid(),
                .draft = draftNamed(name),
                .state = OutboxState::Unknown,
                .firstSentAt = QDateTime::currentDateTimeUtc()};
    }
    [[nodiscard]] static OutboxItem withReference(OutboxItem item)
    {
        item.draft.customFields.append(
            {.row = RowId::create(), .key = u"ref"_s, .value = item.id.toString(QUuid::WithoutBraces)});
        return item;
    }
    [[nodiscard]] static QList<CheckResult> check(const QList<OutboxItem> &items, const QList<Client> &clients,
                                                  const QStringList &known = {})
    {
        return judge(items, lookAlikes(*catalogOf(clients), items), known, QDateTime::currentDateTimeUtc(), {});
    }
    [[nodiscard]] static QString idIn(const CheckResult &result)
    {
        return result.client ? result.client->id : QString();
    }
};

} // namespace

TEST_F(OutboxCheckTest, OneNewMatchIsIt)
{
    const OutboxItem ada = sent(u"Ada"_s);
    const auto results = check({ada}, {held(draftNamed(u"Bob"_s), u"b"_s), held(ada.draft, u"a"_s)});
    EXPECT_EQ(idIn(results.at(0)), u"a"_s);
}

TEST_F(OutboxCheckTest, NamesOfOtherCaseAndFormAreLookedAtToo)
{
    const OutboxItem zoe = sent(u"Zoë"_s);
    ClientDraft other = zoe.draft;
    other.name = u"ZOE\u0308 "_s;
    EXPECT_EQ(idIn(check({zoe}, {held(other, u"z"_s)}).at(0)), u"z"_s);
}

TEST_F(OutboxCheckTest, WhoWasThereBeforeIsNotIt)
{
    OutboxItem ada = sent(u"Ada"_s);
    ada.namesakes = {u"old"_s};
    Client ancient = held(ada.draft, u"ancient"_s);
    ancient.createdAt = QDateTime::currentDateTimeUtc().addDays(-1);
    const QList<Client> clients{held(ada.draft, u"old"_s), ancient, held(ada.draft, u"made earlier"_s)};
    const auto results = check({ada}, clients, {u"made earlier"_s});
    EXPECT_FALSE(results.at(0).client);
    EXPECT_EQ(results.at(0).found, 0);
}

TEST_F(OutboxCheckTest, TwoNamesakesAreAQuestion)
{
    const OutboxItem ada = sent(u"Ada"_s);
    const auto results = check({ada}, {held(ada.draft, u"x"_s), held(ada.draft, u"y"_s)});
    EXPECT_FALSE(results.at(0).client);
    EXPECT_EQ(results.at(0).found, 2);
}

TEST_F(OutboxCheckTest, OneClientIsNotTheEndOfTwoEntries)
{
    const QList<OutboxItem> twins{sent(u"Ada"_s), sent(u"Ada"_s)};
    const auto one = check(twins, {held(twins.at(0).draft, u"x"_s)});
    EXPECT_FALSE(one.at(0).client);
    EXPECT_FALSE(one.at(1).client);
    const auto both = check(twins, {held(twins.at(0).draft, u"x"_s), held(twins.at(0).draft, u"y"_s)});
    EXPECT_NE(idIn(both.at(0)), QString());
    EXPECT_NE(idIn(both.at(1)), QString());
    EXPECT_NE(idIn(both.at(0)), idIn(both.at(1)));
}

TEST_F(OutboxCheckTest, AReferenceTellsTwinsApart)
{
    const QList<OutboxItem> twins{withReference(sent(u"Ada"_s)), withReference(sent(u"Ada"_s))};
    const auto results = check(twins, {held(twins.at(1).draft, u"second"_s)});
    EXPECT_FALSE(results.at(0).client);
    EXPECT_EQ(results.at(0).found, 0) << "a client with another's reference is not it";
    EXPECT_EQ(idIn(results.at(1)), u"second"_s);
}

TEST_F(OutboxCheckTest, AReferenceHoldsWhateverElseWasChanged)
{
    const OutboxItem ada = withReference(sent(u"Ada"_s));
    Client renamed = held(ada.draft, u"a"_s);
    renamed.name = u"Augusta"_s;
    EXPECT_EQ(idIn(check({ada}, {renamed}).at(0)), u"a"_s);
}

} // namespace Clientele
