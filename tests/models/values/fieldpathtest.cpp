// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/values/fieldpath.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

class CanonicalPath : public testing::TestWithParam<const char *>
{};

TEST_P(CanonicalPath, SurvivesARoundTrip)
{
    const auto text = QString::fromLatin1(GetParam());
    const auto path = FieldPath::fromCanonical(text);
    ASSERT_TRUE(path);
    EXPECT_EQ(path->toCanonical(), text);
}

INSTANTIATE_TEST_SUITE_P(FieldPath, CanonicalPath,
                         testing::Values("", "name", "avatarUrl", "contactMethods", "contactMethods[0]",
                                         "contactMethods[1].value", "contactMethods[12].type",
                                         "contactMethods[0].isPreferred", "customFields", "customFields[0].fieldKey",
                                         "customFields[3].value"));

class ForeignPath : public testing::TestWithParam<const char *>
{};

TEST_P(ForeignPath, IsRefused)
{
    EXPECT_FALSE(FieldPath::fromCanonical(QString::fromLatin1(GetParam())));
}

INSTANTIATE_TEST_SUITE_P(FieldPath, ForeignPath,
                         testing::Values("Name", "name[0]", "email", "contactMethods[-1]", "contactMethods[0].fieldKey",
                                         "customFields[0].type", "contactMethods.value", "contactMethods[1]x",
                                         "contactMethods[99999999999].value", "[0].value"));

} // namespace Clientele
