// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/app/startprobe.h"
#include "tests/support/testfolder.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

namespace {

int pairCount()
{
    return qEnvironmentVariableIntValue("CLIENTELE_TORTURE") == 1 ? 200 : 20;
}

/** What two simultaneous starts came to, in alphabetical order, and then the end of the first one. */
std::array<QByteArray, 2> wordsOfPair(const QString &lockFile, bool crashes)
{
    StartProbe one(lockFile);
    StartProbe other(lockFile);
    one.go();
    other.go();
    std::array words{one.word(), other.word()};
    StartProbe &first = words.front() == "first" ? one : other;
    crashes ? first.kill() : first.end();
    std::ranges::sort(words);
    return words;
}

} // namespace

/** Every second pair finds the lock and the socket of one that was killed. */
TEST(TwoStartsTest, OneOfTwoIsTheFirstAndTheOtherRaisesIt)
{
    const TestFolder folder;
    for (int pair = 0; pair < pairCount(); ++pair) {
        SCOPED_TRACE(pair);
        const std::array<QByteArray, 2> oneOfEach{"first", "raised"};
        ASSERT_EQ(wordsOfPair(folder.filePath(u"window.lock"_s), pair % 2 == 0), oneOfEach);
    }
}

} // namespace Clientele::Tests
