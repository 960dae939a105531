// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/transport/cappedreader.h"

#include "tests/support/printers.h"

#include <QtCore/QBuffer>

#include <gtest/gtest.h>

namespace Clientele {

namespace {

struct Taken
{
    bool all;
    qsizetype bytes;
};

Taken takeWithCap(qsizetype size, qint64 cap)
{
    QByteArray answer(size, 'x');
    QBuffer device(&answer);
    device.open(QIODevice::ReadOnly);
    CappedReader reader;
    reader.setCap(cap);
    const bool all = reader.take(device) == CappedReader::Taken::All;
    return {all, reader.bytes().size()};
}

} // namespace

TEST(CappedReader, TakesAnAnswerUpToTheCap)
{
    const Taken taken = takeWithCap(1000, 1000);
    EXPECT_TRUE(taken.all);
    EXPECT_EQ(taken.bytes, 1000);
}

TEST(CappedReader, StopsAtTheCapAndSaysSo)
{
    const Taken taken = takeWithCap(1001, 1000);
    EXPECT_FALSE(taken.all);
    EXPECT_EQ(taken.bytes, 1000);
}

TEST(CappedReader, TakesNothingBeforeItKnowsTheCap)
{
    const Taken taken = takeWithCap(1, 0);
    EXPECT_FALSE(taken.all);
    EXPECT_EQ(taken.bytes, 0);
}

TEST(CappedReader, GathersWhatComesInParts)
{
    CappedReader reader;
    reader.setCap(5);
    for (const QByteArray &part : {QByteArray("ab"), QByteArray(), QByteArray("cde")}) {
        QByteArray bytes = part;
        QBuffer device(&bytes);
        device.open(QIODevice::ReadOnly);
        EXPECT_EQ(reader.take(device), CappedReader::Taken::All);
    }
    EXPECT_EQ(reader.bytes(), "abcde");
}

TEST(CappedReader, PassesOnWhatASinkTakesAndKeepsNothing)
{
    QByteArray answer(3 * CappedReader::WINDOW + 1, 'x');
    QBuffer device(&answer);
    device.open(QIODevice::ReadOnly);
    CappedReader reader;
    reader.setCap(answer.size());
    QByteArray passed;
    reader.setSink([&passed](QByteArrayView part) {
        passed.append(part);
        return true;
    });
    EXPECT_EQ(reader.take(device), CappedReader::Taken::All);
    EXPECT_EQ(passed, answer);
    EXPECT_EQ(reader.count(), answer.size());
    EXPECT_TRUE(reader.bytes().isEmpty());
}

TEST(CappedReader, StopsWhereItsSinkRefuses)
{
    QByteArray answer(3 * CappedReader::WINDOW, 'x');
    QBuffer device(&answer);
    device.open(QIODevice::ReadOnly);
    CappedReader reader;
    reader.setCap(answer.size());
    int calls = 0;
    reader.setSink([&calls](QByteArrayView) { return ++calls < 2; });
    EXPECT_EQ(reader.take(device), CappedReader::Taken::Refused);
    EXPECT_EQ(calls, 2);
}

} // namespace Clientele
