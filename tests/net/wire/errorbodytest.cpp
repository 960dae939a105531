// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/wire/errorbody.h"

#include "tests/net/wire/errorcases.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele::Wire {

using Tests::placesOf;

class CapturedBody : public testing::TestWithParam<Tests::CapturedCase>
{};

TEST_P(CapturedBody, MarksThePlacesAPersonShouldSee)
{
    const auto &entry = GetParam();
    const auto words = decodeErrorBody(entry.body, entry.contentType, entry.sent);
    const auto places = placesOf(words);
    const bool formOnly = entry.expect == QStringList{QString()};
    if (formOnly || (entry.formOk && places.isEmpty())) {
        EXPECT_TRUE(places.isEmpty()) << places.join(u' ').toStdString();
        EXPECT_EQ(words.formMessage.isEmpty(), entry.body.isEmpty());
        return;
    }
    const auto isPlaced = [&](const QString &path) { return places.contains(path); };
    if (entry.expectAny)
        EXPECT_TRUE(std::ranges::any_of(entry.expect, isPlaced)) << places.join(u' ').toStdString();
    else
        EXPECT_TRUE(std::ranges::all_of(entry.expect, isPlaced)) << places.join(u' ').toStdString();
    for (const auto &place : places)
        EXPECT_TRUE(entry.expect.contains(place) || place == "contactMethods"_L1) << place.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Corpus, CapturedBody, testing::ValuesIn(Tests::capturedCases()),
                         Tests::nameOfCase<Tests::CapturedCase>);

class ErrorShape : public testing::TestWithParam<Tests::ShapeCase>
{};

TEST_P(ErrorShape, IsPlacedVerbatim)
{
    const auto &entry = GetParam();
    const auto words = decodeErrorBody(entry.body, entry.contentType, Tests::sentDraft());
    EXPECT_EQ(Tests::linesOf(words.fields).join(u'\n'), entry.fields.join(u'\n'));
    EXPECT_EQ(words.formMessage, entry.form);
}

INSTANTIATE_TEST_SUITE_P(Shapes, ErrorShape, testing::ValuesIn(Tests::shapeCases()),
                         Tests::nameOfCase<Tests::ShapeCase>);

} // namespace Clientele::Wire
