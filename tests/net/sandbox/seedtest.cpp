// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/sandbox/seed.h"

#include "net/sandbox/rules.h"
#include "tests/support/printers.h"

#include <QtCore/QJsonArray>
#include <QtCore/QSet>

#include <gtest/gtest.h>
#include <phonenumbers/phonenumberutil.h>

using namespace Qt::StringLiterals;

namespace Clientele::Sandbox {

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

bool isRealNumber(const QString &number)
{
    PhoneNumber parsed;
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    return util.Parse(number.toStdString(), "ZZ", &parsed) == PhoneNumberUtil::NO_PARSING_ERROR
           && util.IsValidNumber(parsed);
}

TEST(InventedClients, AreTheSameEveryTimeAndObeyTheRules)
{
    QSet<QString> ids;
    for (int number = 0; number < 2000; ++number) {
        const NewClient invented = inventClient(number);
        EXPECT_TRUE(checkNewClient(invented.client).isEmpty());
        EXPECT_EQ(invented.client, inventClient(number).client);
        EXPECT_EQ(invented.id, inventClient(number).id);
        EXPECT_EQ(invented.id.size(), 24);
        ids.insert(invented.id);
    }
    EXPECT_EQ(ids.size(), 2000);
}

TEST(InventedClients, HaveNumbersThatExist)
{
    QSet<QString> types;
    for (int number = 0; number < 3000; ++number) {
        const QJsonArray methods = inventClient(number).client["contactMethods"_L1].toArray();
        for (const auto &method : methods) {
            const QString type = method["type"_L1].toString();
            types.insert(type);
            const QString value = method["value"_L1].toString();
            const bool isNumber = type != "email"_L1 && type != "other"_L1;
            EXPECT_TRUE(!isNumber || isRealNumber(value)) << value.toStdString();
        }
    }
    EXPECT_EQ(types.size(), 5);
}

} // namespace

} // namespace Clientele::Sandbox
