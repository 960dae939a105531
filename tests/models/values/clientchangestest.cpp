// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/values/clientchanges.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

ClientDraft ann()
{
    return {.name = u"Ann"_s,
            .avatarUrl = u"https://example.com/a.png"_s,
            .contactMethods = {{.row = RowId::create(),
                                .type = ContactType::Known::Phone,
                                .value = u"1"_s,
                                .preferred = true,
                                .unknownMembers = R"({"label":"work"})"},
                               {.row = RowId::create(), .type = ContactType::Known::Email, .value = u"a@b.c"_s}},
            .customFields = {{.row = RowId::create(), .key = u"vip"_s, .value = u"true"_s, .valueJson = "true"},
                             {.row = RowId::create(), .key = u"notes"_s, .value = u"n"_s}}};
}

/** What becomes of Ann by @p edit, and nothing but it. */
template <typename Edit>
ClientChanges changesBy(Edit edit)
{
    const ClientDraft base = ann();
    ClientDraft now = base;
    edit(now);
    return changesBetween(base, now);
}

} // namespace

TEST(ClientChanges, AreNoneWhereOnlyLocalThingsDiffer)
{
    EXPECT_TRUE(changesBetween(ann(), ann()).isEmpty());
    EXPECT_TRUE(changesBy([](ClientDraft &now) { now.contactMethods[0].typeChosen = true; }).isEmpty());
    EXPECT_TRUE(ClientChanges().isEmpty());
}

TEST(ClientChanges, NameTheTextThatDiffers)
{
    const ClientChanges named = changesBy([](ClientDraft &now) { now.name.clear(); });
    EXPECT_EQ(named, (ClientChanges{.name = u""_s}));
    EXPECT_FALSE(named.isEmpty());
    const ClientChanges without = changesBy([](ClientDraft &now) { now.avatarUrl.clear(); });
    EXPECT_EQ(without, (ClientChanges{.avatarUrl = u""_s}));
    EXPECT_FALSE(without.isEmpty());
}

TEST(ClientChanges, BringAllMethodsWhenAnythingOfOneDiffers)
{
    const QList<std::function<void(QList<ContactMethod> &)>> edits{
        [](auto &methods) { methods[0].value = u"2"_s; },
        [](auto &methods) { methods[1].type = ContactType::Known::Other; },
        [](auto &methods) { methods[0].preferred = false; },
        [](auto &methods) { methods[0].unknownMembers.clear(); },
        [](auto &methods) { methods.swapItemsAt(0, 1); },
        [](auto &methods) { methods.removeLast(); },
        [](auto &methods) { methods.append(ContactMethod{}); },
        [](auto &methods) { methods.clear(); },
    };
    for (const auto &edit : edits) {
        QList<ContactMethod> expected;
        const ClientChanges changes = changesBy([&](ClientDraft &now) {
            edit(now.contactMethods);
            expected = now.contactMethods;
        });
        EXPECT_EQ(changes, (ClientChanges{.contactMethods = expected}));
        EXPECT_FALSE(changes.isEmpty());
    }
}

TEST(ClientChanges, BringAllFieldsWhenAnythingOfOneDiffers)
{
    const QList<std::function<void(QList<CustomField> &)>> edits{
        [](auto &fields) { fields[0].value = u"yes"_s; },
        [](auto &fields) { fields[0].valueJson.clear(); },
        [](auto &fields) { fields[1].key = u"note"_s; },
        [](auto &fields) { fields[1].unknownMembers = R"({"fieldId":"f"})"; },
        [](auto &fields) { fields.swapItemsAt(0, 1); },
        [](auto &fields) { fields.clear(); },
    };
    for (const auto &edit : edits) {
        QList<CustomField> expected;
        const ClientChanges changes = changesBy([&](ClientDraft &now) {
            edit(now.customFields);
            expected = now.customFields;
        });
        EXPECT_EQ(changes, (ClientChanges{.customFields = expected}));
        EXPECT_FALSE(changes.isEmpty());
    }
}

} // namespace Clientele
