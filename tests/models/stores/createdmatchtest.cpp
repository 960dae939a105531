// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/stores/createdmatch.h"

#include "models/ports/phonenumbers.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

using Known = ContactType::Known;

/** Knows that a leading 0 stands for +49. */
class GermanNumbers : public PhoneNumbers
{
public:
    [[nodiscard]] std::optional<QString> toE164(const QString &text, const QString &) const override
    {
        return text.startsWith(u'0') ? std::optional(u"+49"_s + text.sliced(1)) : std::nullopt;
    }
    [[nodiscard]] QStringList regions() const override { return {u"DE"_s}; }
    [[nodiscard]] DiallingRules diallingRules(const QString &) const override { return {}; }
};

ContactMethod sentMethod(const ContactType &type, const QString &value)
{
    return {.row = RowId::create(), .type = type, .value = value};
}

class CreatedMatch : public testing::Test
{
protected:
    CreatedMatch()
    {
        sought.sent = {u"Zoe\u0301 Doe"_s, {}, {sentMethod(Known::Phone, u"+49 30 12"_s), mail}, {}};
        sought.from = QDateTime(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC);
        sought.until = sought.from.addSecs(60);
        client.id = u"1"_s;
        client.name = sought.sent.name;
        client.contactMethods = sought.sent.contactMethods;
        client.createdAt = sought.from.addSecs(1);
    }
    [[nodiscard]] bool matches(const PhoneNumbers *numbers = nullptr) const
    {
        return createdMatches({client}, sought, numbers, u"DE"_s).size() == 1;
    }

    ContactMethod mail = sentMethod(Known::Email, u"zoe@example.com"_s);
    SoughtClient sought;
    Client client;
};

} // namespace

TEST_F(CreatedMatch, LooksPastCaseSpacesAndUnicodeForm)
{
    client.name = u"  zo\u00e9  DOE "_s;
    client.contactMethods = {sentMethod(Known::Email, u"Zoe@Example.com "_s), sentMethod(Known::Phone, u"+49-3012"_s)};
    EXPECT_TRUE(matches());
}

TEST_F(CreatedMatch, ReadsNumbersAsTheRegionDials)
{
    client.contactMethods = {sentMethod(Known::Phone, u"03012"_s), mail};
    const GermanNumbers numbers;
    EXPECT_FALSE(matches());
    EXPECT_TRUE(matches(&numbers));
}

TEST_F(CreatedMatch, TakesNoOneElse)
{
    client.name = u"Zoe Doe"_s;
    EXPECT_FALSE(matches()) << "another letter";
    client.name = sought.sent.name;
    client.contactMethods.removeLast();
    EXPECT_FALSE(matches()) << "a contact method less";
    client.contactMethods.append(sentMethod(Known::Other, mail.value));
    EXPECT_FALSE(matches()) << "another type";
    client.contactMethods = sought.sent.contactMethods + QList{mail};
    EXPECT_FALSE(matches()) << "a contact method more";
}

TEST_F(CreatedMatch, AllowsForClocksThatDifferByTwoMinutes)
{
    const auto matchesAt = [&](const QDateTime &time) {
        client.createdAt = time;
        return matches();
    };
    EXPECT_TRUE(matchesAt(sought.from.addSecs(-120)));
    EXPECT_FALSE(matchesAt(sought.from.addSecs(-121)));
    EXPECT_TRUE(matchesAt(sought.until.addSecs(120)));
    EXPECT_FALSE(matchesAt(sought.until.addSecs(121)));
    EXPECT_TRUE(matchesAt(QDateTime())) << "a time the server does not tell";
}

} // namespace Clientele
