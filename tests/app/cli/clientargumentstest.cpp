// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/cli/clientarguments.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

struct ContactCase
{
    QString text;
    QString type;
    QString value;
    bool preferred = false;
};

class ContactArgumentTest : public testing::TestWithParam<ContactCase>
{};

TEST_P(ContactArgumentTest, IsTakenApartAtTheFirstColonAndTheFlag)
{
    const auto method = parseContact(GetParam().text);
    ASSERT_TRUE(method);
    EXPECT_EQ(method->type.text(), GetParam().type);
    EXPECT_EQ(method->value, GetParam().value);
    EXPECT_EQ(method->preferred, GetParam().preferred);
    EXPECT_FALSE(method->row.isNull());
}

INSTANTIATE_TEST_SUITE_P(
    All, ContactArgumentTest,
    testing::Values(ContactCase{u"phone:+49 30 12"_s, u"phone"_s, u"+49 30 12"_s},
                    ContactCase{u"email:a@b.c:preferred"_s, u"email"_s, u"a@b.c"_s, true},
                    ContactCase{u"other:skype:ann"_s, u"other"_s, u"skype:ann"_s},
                    ContactCase{u"other:a:preferred:preferred"_s, u"other"_s, u"a:preferred"_s, true},
                    ContactCase{u"other:preferred"_s, u"other"_s, u"preferred"_s},
                    ContactCase{u"other:x:Preferred"_s, u"other"_s, u"x:Preferred"_s},
                    ContactCase{u"fax::preferred"_s, u"fax"_s, u""_s, true}, ContactCase{u"fax:"_s, u"fax"_s, u""_s},
                    ContactCase{u"Phone: 1 "_s, u"Phone"_s, u" 1 "_s}, ContactCase{u":1"_s, u""_s, u"1"_s}));

TEST(ClientArgumentsTest, AContactWithoutAColonIsNone)
{
    EXPECT_FALSE(parseContact(u"phone"_s));
    EXPECT_FALSE(parseContact(u""_s));
}

TEST(ClientArgumentsTest, AFieldEndsItsKeyAtTheFirstEqualsSign)
{
    EXPECT_EQ(parseField(u"notes=a=b"_s)->key, u"notes"_s);
    EXPECT_EQ(parseField(u"notes=a=b"_s)->value, u"a=b"_s);
    EXPECT_EQ(parseField(u"notes="_s)->value, u""_s);
    EXPECT_FALSE(parseField(u"notes"_s));
}

TEST(ClientArgumentsTest, TheFirstMethodIsPreferredOnlyWhenNoneIsMarked)
{
    QList<ContactMethod> unmarked{*parseContact(u"phone:1"_s), *parseContact(u"fax:2"_s)};
    preferFirstUnlessMarked(unmarked);
    EXPECT_TRUE(unmarked.at(0).preferred);
    EXPECT_FALSE(unmarked.at(1).preferred);

    QList<ContactMethod> marked{*parseContact(u"phone:1"_s), *parseContact(u"fax:2:preferred"_s)};
    preferFirstUnlessMarked(marked);
    EXPECT_FALSE(marked.at(0).preferred);

    QList<ContactMethod> none;
    preferFirstUnlessMarked(none);
    EXPECT_TRUE(none.isEmpty());
}

} // namespace Clientele::Tests
