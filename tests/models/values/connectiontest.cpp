// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/values/connection.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

TEST(BaseUrl, IsCleanedUp)
{
    EXPECT_EQ(checkBaseUrl(u"  https://api.example.com/v1/ "_s).url.toString(), u"https://api.example.com"_s);
    EXPECT_EQ(checkBaseUrl(u"api.example.com"_s).url.toString(), u"https://api.example.com"_s);
    EXPECT_EQ(checkBaseUrl(u"https://example.com/api/v1"_s).url.toString(), u"https://example.com/api"_s);
    EXPECT_EQ(checkBaseUrl(u"http://127.0.0.1:8080"_s).url.toString(), u"http://127.0.0.1:8080"_s);
}

TEST(BaseUrl, ProblemsAreToldApart)
{
    EXPECT_EQ(checkBaseUrl(u"https://api.example.com"_s).problem, BaseUrlProblem::None);
    EXPECT_EQ(checkBaseUrl(u"http://[::1]:8080"_s).problem, BaseUrlProblem::None);
    EXPECT_EQ(checkBaseUrl(u" "_s).problem, BaseUrlProblem::Empty);
    EXPECT_EQ(checkBaseUrl(u"ftp://example.com"_s).problem, BaseUrlProblem::NotAUrl);
    EXPECT_EQ(checkBaseUrl(u"https://"_s).problem, BaseUrlProblem::NotAUrl);
    EXPECT_EQ(checkBaseUrl(u"http://example.com"_s).problem, BaseUrlProblem::NotHttps);
    EXPECT_EQ(checkBaseUrl(u"http://127.0.0.1.example.com"_s).problem, BaseUrlProblem::NotHttps);
    EXPECT_EQ(checkBaseUrl(u"https://me:pw@example.com"_s).problem, BaseUrlProblem::HasUserInfo);
    EXPECT_EQ(checkBaseUrl(u"https://example.com?token=x"_s).problem, BaseUrlProblem::HasQuery);
}

} // namespace Clientele
