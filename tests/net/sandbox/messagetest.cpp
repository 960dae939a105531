// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/sandbox/message.h"

#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele::Sandbox {

namespace {

using State = MessageReader::State;

/** Feeds @p bytes in two pieces. */
State feedInTwo(MessageReader &reader, const QByteArray &bytes, qsizetype first)
{
    QByteArray buffer;
    for (const QByteArray &piece : {bytes.first(first), bytes.sliced(first)}) {
        buffer += piece;
        if (reader.state() == State::Head)
            reader.feed(buffer);
        if (reader.state() == State::Body)
            reader.feed(buffer);
    }
    return reader.state();
}

TEST(MessageReader, DoesNotCareWhereTheBytesAreCut)
{
    const QList<QByteArray> spellings{
        "POST /a%20b?c=%3F HTTP/1.1\r\nContent-Length:  5\r\nX: a: b\r\n\r\nhello",
        "POST /a%20b?c=%3F HTTP/1.1\r\ntransfer-encoding: chunked\r\nX: a: b\r\n\r\n2\r\nhe\r\n3\r\nllo\r\n0\r\n\r\n"};
    for (const QByteArray &bytes : spellings) {
        for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
            MessageReader reader;
            ASSERT_EQ(feedInTwo(reader, bytes, cut), State::Whole) << cut;
            EXPECT_EQ(reader.message().body, "hello");
            EXPECT_EQ(reader.message().header("x"), "a: b");
            EXPECT_EQ(reader.message().path(), u"/a b"_s);
        }
    }
}

TEST(MessageReader, LeavesWhatBelongsToTheNextMessage)
{
    MessageReader reader;
    QByteArray bytes = "GET / HTTP/1.1\r\n\r\nGET /next HTTP/1.1\r\n\r\n";
    EXPECT_EQ(reader.feed(bytes), State::Body);
    EXPECT_EQ(reader.feed(bytes), State::Whole);
    EXPECT_EQ(bytes, "GET /next HTTP/1.1\r\n\r\n");
}

TEST(MessageReader, ReadsAnAnswerUntilTheConnectionCloses)
{
    MessageReader reader;
    QByteArray bytes = "HTTP/1.1 200 OK\r\n\r\n";
    EXPECT_EQ(reader.feed(bytes), State::Body);
    reader.setBody(MessageReader::Body::UntilClosed);
    bytes = "half and half";
    EXPECT_EQ(reader.feed(bytes), State::Body);
    EXPECT_EQ(reader.end(), State::Whole);
    EXPECT_EQ(reader.message().body, "half and half");
}

TEST(MessageReader, KnowsWhatIsBroken)
{
    for (QByteArray bytes : {QByteArray("nonsense\r\n\r\n"), QByteArray("GET / HTTP/1.1\r\nno colon\r\n\r\n"),
                             QByteArray("GET / HTTP/1.1\r\nContent-Length: -1\r\n\r\n"), QByteArray(2'000'000, 'x')})
        EXPECT_EQ(MessageReader().feed(bytes), State::Broken);
    MessageReader reader;
    EXPECT_EQ(feedInTwo(reader, "GET / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n", 3), State::Broken);
}

} // namespace

} // namespace Clientele::Sandbox
