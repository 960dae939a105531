// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/stores/draftrules.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

using Section = FieldPath::Section;
using Member = FieldPath::Member;

ContactMethod row(const QString &value, bool preferred = false, bool typeChosen = false)
{
    return {.row = RowId::create(),
            .type = ContactType::Known::Phone,
            .value = value,
            .preferred = preferred,
            .typeChosen = typeChosen};
}

CustomField field(const QString &key, const QString &value)
{
    return {.row = RowId::create(), .key = key, .value = value};
}

ClientDraft goodDraft()
{
    return {u"Ada"_s, QString(), {row(u"1"_s, true)}, {}};
}

class AvatarUrl : public testing::TestWithParam<std::pair<const char *, bool>>
{};

} // namespace

TEST(DraftRules, HaveNothingAgainstTheLeastThatIsComplete)
{
    EXPECT_EQ(localProblems(goodDraft()), Problems{});
}

TEST(DraftRules, WantANameThatIsMoreThanSpace)
{
    ClientDraft draft = goodDraft();
    draft.name = u" \t\u00a0"_s;
    EXPECT_EQ(localProblems(draft), (Problems{{.section = Section::Name, .rule = ProblemRule::NameBlank}}));
}

TEST(DraftRules, WantAContactMethod)
{
    ClientDraft draft = goodDraft();
    draft.contactMethods.clear();
    EXPECT_EQ(localProblems(draft),
              (Problems{{.section = Section::ContactMethods, .rule = ProblemRule::NoContactMethods}}));
}

TEST(DraftRules, LeaveOutUntouchedRowsAtTheEndOnly)
{
    ClientDraft draft = goodDraft();
    draft.contactMethods = {row(u""_s), row(u"1"_s, true), row(u" "_s), row(u""_s)};
    EXPECT_EQ(sendable(draft).contactMethods, draft.contactMethods.first(2));
    EXPECT_EQ(localProblems(draft), (Problems{{Section::ContactMethods, draft.contactMethods.at(0).row, Member::Value,
                                               ProblemRule::ValueBlank}}));
}

TEST(DraftRules, WantAValueWhereARowWasMeant)
{
    const QList<QList<ContactMethod>> meant{
        {row(u" "_s, true)},
        {row(u"1"_s), row(u""_s, true)},
        {row(u"1"_s, true), row(u""_s, false, true)},
    };
    for (const QList<ContactMethod> &methods : meant) {
        ClientDraft draft = goodDraft();
        draft.contactMethods = methods;
        EXPECT_EQ(localProblems(draft), (Problems{{Section::ContactMethods, methods.constLast().row, Member::Value,
                                                   ProblemRule::ValueBlank}}));
    }
}

TEST(DraftRules, WantAKeyForEachFieldWithAValue)
{
    ClientDraft draft = goodDraft();
    draft.customFields = {field(u" "_s, u"x"_s), field(u""_s, u" "_s), field(u"notes"_s, u""_s)};
    EXPECT_EQ(localProblems(draft), (Problems{{Section::CustomFields, draft.customFields.at(0).row, Member::FieldKey,
                                               ProblemRule::FieldKeyBlank}}));
    EXPECT_EQ(sendable(draft).customFields, (QList{draft.customFields.at(0), draft.customFields.at(2)}));
}

TEST_P(AvatarUrl, IsNoneOrAnAbsoluteWebAddress)
{
    ClientDraft draft = goodDraft();
    draft.avatarUrl = QString::fromUtf8(GetParam().first);
    EXPECT_EQ(localProblems(draft).isEmpty(), GetParam().second);
}

INSTANTIATE_TEST_SUITE_P(
    DraftRules, AvatarUrl,
    testing::Values(std::pair{"", true}, std::pair{"  ", true}, std::pair{"https://example.com/a.jpg", true},
                    std::pair{" https://example.com/a.jpg\n", true}, std::pair{"HTTP://example.com", true},
                    std::pair{"example.com/a.jpg", false}, std::pair{"ftp://example.com/a.jpg", false},
                    std::pair{"https:///a.jpg", false}, std::pair{"https://", false},
                    std::pair{"javascript:alert(1)", false}, std::pair{"https://exa mple.com", false},
                    std::pair{"//example.com/a", false}));

TEST(DraftRules, KnowAnUntouchedForm)
{
    ClientDraft draft{QString(), QString(), {row(QString(), true), row(QString())}, {field(QString(), QString())}};
    EXPECT_TRUE(isUntouched(draft));
    draft.contactMethods[1].typeChosen = true;
    EXPECT_FALSE(isUntouched(draft));
}

} // namespace Clientele
