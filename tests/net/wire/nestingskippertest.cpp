// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/wire/nestingskipper.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

namespace Clientele::Wire {

namespace {

/** How many bytes of @p text are skipped when it comes in parts of @p size; none when it does not end. */
std::size_t skippedOf(const std::string &text, std::size_t size)
{
    NestingSkipper skipper;
    skipper.begin(text.front());
    const char *at = text.data() + 1;
    const char *const end = text.data() + text.size();
    while (skipper.isInside() && at != end)
        at = skipper.skip(at, std::min(at + size, end));
    return skipper.isInside() ? 0 : at - text.data();
}

} // namespace

TEST(NestingSkipper, EndsWhereTheBracketOrQuoteIsClosed)
{
    const std::string pad(200, 'x');
    const std::string quotedPad = R"([")" + std::string(pad).append(R"(\"]",{}])");
    const std::string keyedPad = R"({")" + std::string(pad).append(R"(\\":[)").append(pad).append("]}");
    for (const std::string &nested : {std::string("{}"), std::string(R"("a\"b")"), std::string(R"("\\")"),
                                      std::string(R"({"a":"}","b":[1,{"c":"\\\"]"}]})"), quotedPad, keyedPad}) {
        for (std::size_t size = 1; size <= nested.size() + 2; ++size)
            EXPECT_EQ(skippedOf(nested + "]}", size), nested.size()) << nested << ' ' << size;
        EXPECT_EQ(skippedOf(nested.substr(0, nested.size() - 1), nested.size()), 0U) << nested;
    }
}

TEST(NestingSkipper, SkipsBlocksAsItSkipsBytes)
{
    std::mt19937 random(1);
    const std::string alphabet = "\"\\{}[]ab  \xC3\xA4";
    for (int i = 0; i < 20'000; ++i) {
        std::string text = "{";
        while (text.size() < 400)
            text += alphabet[random() % alphabet.size()] + std::string(random() % 9, 'x');
        const std::size_t byBytes = skippedOf(text, 1);
        ASSERT_EQ(skippedOf(text, text.size()), byBytes) << text;
        ASSERT_EQ(skippedOf(text, 97), byBytes) << text;
    }
}

} // namespace Clientele::Wire
