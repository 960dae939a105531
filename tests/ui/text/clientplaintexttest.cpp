// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/text/clientplaintext.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

TEST(ClientPlainText, HasALineForEverythingVerbatim)
{
    const Client client{.name = u"Ada \u202E<b>"_s,
                        .avatarUrl = u"https://example.com/a.png"_s,
                        .contactMethods = {{.row = {},
                                            .type = ContactType::Known::Email,
                                            .value = u"ada@example.com"_s,
                                            .preferred = true},
                                           {.row = {}, .type = ContactType::Known::Phone, .value = u"+44 20"_s}},
                        .customFields = {{.row = {}, .key = u"Notes"_s, .value = u"Mornings"_s}}};
    EXPECT_EQ(plainTextOf(client), u"Ada \u202E<b>\nAvatar URL: https://example.com/a.png\n"
                                   u"E-mail (preferred): ada@example.com\nPhone: +44 20\nNotes: Mornings"_s);
    EXPECT_EQ(plainTextOf(ClientDraft{.name = QString(2'000'000, u'x')}).size(), 2'000'000);
}

} // namespace Clientele
