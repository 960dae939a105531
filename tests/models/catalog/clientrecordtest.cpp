// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/catalog/clientrecord.h"

#include <QtCore/QRandomGenerator>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

Client ada()
{
    return {.id = u"65a4"_s,
            .name = u"Ada Löwe"_s,
            .avatarUrl = u"https://example.com/a.png"_s,
            .contactMethods = {{.row = RowId::create(), .type = ContactType::Known::Phone, .value = u"+4930901820"_s},
                               {.row = RowId::create(),
                                .type = ContactType::fromText(u"telegram"_s),
                                .value = u"@ada"_s,
                                .preferred = true}},
            .customFields = {{.row = RowId::create(), .key = u"notes"_s, .value = u"9–5"_s}},
            .createdAt = QDateTime::fromString(u"2024-01-15T10:00:00Z"_s, Qt::ISODate)};
}

} // namespace

TEST(ClientRecord, TellsWhatTheClientHeld)
{
    const std::string bytes = recordOf(ada());
    const Client told = ClientRecord(bytes).toClient();
    const Client expected = ada();
    EXPECT_EQ(told.id, expected.id);
    EXPECT_EQ(told.name, expected.name);
    EXPECT_EQ(told.avatarUrl, expected.avatarUrl);
    EXPECT_EQ(ClientRecord(bytes).avatarUrl(), expected.avatarUrl.toStdString());
    EXPECT_EQ(told.createdAt, expected.createdAt);
    EXPECT_FALSE(told.updatedAt.isValid());
    ASSERT_EQ(told.contactMethods.size(), 2);
    EXPECT_TRUE(told.contactMethods[0].sameDataAs(expected.contactMethods[0]));
    EXPECT_TRUE(told.contactMethods[1].sameDataAs(expected.contactMethods[1]));
    ASSERT_EQ(told.customFields.size(), 1);
    EXPECT_TRUE(told.customFields[0].sameDataAs(expected.customFields[0]));
}

TEST(ClientRecord, PrefersThePreferredMethodAndElseTheFirst)
{
    Client client = ada();
    const std::string preferred = recordOf(client);
    EXPECT_EQ(ClientRecord(preferred).preferredMethod()->value, "@ada");
    client.contactMethods[1].preferred = false;
    const std::string none = recordOf(client);
    EXPECT_EQ(ClientRecord(none).preferredMethod()->value, "+4930901820");
    client.contactMethods.clear();
    const std::string empty = recordOf(client);
    EXPECT_FALSE(ClientRecord(empty).preferredMethod());
}

TEST(ClientRecord, KnowsWhenBytesAreNoRecord)
{
    const std::string bytes = recordOf(ada());
    EXPECT_TRUE(ClientRecord::isWhole(bytes));
    for (std::size_t cut = 0; cut < bytes.size(); ++cut)
        EXPECT_FALSE(ClientRecord::isWhole(std::string_view(bytes).substr(0, cut))) << cut;
    EXPECT_FALSE(ClientRecord::isWhole(bytes + 'x'));
}

TEST(ClientRecord, NeverReadsPastDamagedBytes)
{
    QRandomGenerator random(7);
    const std::string bytes = recordOf(ada());
    for (int i = 0; i < 20'000; ++i) {
        const auto damaged = std::make_unique<std::string>(bytes);
        (*damaged)[random.bounded(static_cast<int>(bytes.size()))] = static_cast<char>(random.bounded(256));
        const ClientRecord record(*damaged);
        const RecordParts parts = record.parts();
        EXPECT_LE(parts.name.size(), damaged->size());
        EXPECT_EQ(parts.name, record.name());
    }
}

} // namespace Clientele
