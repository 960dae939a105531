// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/sandbox/fault.h"

namespace Clientele::Sandbox {

/** A whole HTTP/1.1 message, its body no longer chunked. */
struct Message
{
    QByteArray startLine = {};
    Headers headers = {};
    QByteArray body = {};

    /** The first header of that name (any case); empty when there is none. */
    [[nodiscard]] QByteArray header(const QByteArray &name) const;
    /** Removes the headers of that name and, unless @p value is null, appends one. */
    void setHeader(const QByteArray &name, const QByteArray &value);
    /** Start line and headers up to and with the empty line. */
    [[nodiscard]] QByteArray head() const;

    [[nodiscard]] QByteArray method() const; ///< Of a request.
    [[nodiscard]] QByteArray target() const; ///< Of a request: path and query.
    [[nodiscard]] QString path() const;      ///< Of a request, decoded, without the query.
    [[nodiscard]] int status() const;        ///< Of an answer; 0 when it has none.
};

/** "Not Found" for 404; something for every number. */
[[nodiscard]] QByteArray reasonPhrase(int status);

/** Takes one message after another from a stream of bytes. */
class MessageReader
{
public:
    enum class Body { AsTold, None, UntilClosed };
    enum class State { Head, Body, Whole, Broken };

    /** Takes what belongs to the message from the front of @p bytes. Stops once after the head (State::Body). */
    State feed(QByteArray &bytes);
    /** Decides, in State::Body before more is fed, how the end of the body is found when the head does not tell. */
    void setBody(Body body);
    /** The stream has ended: a body that goes on until then is whole, anything else broken. */
    State end();
    [[nodiscard]] const Message &message() const { return m_message; }
    [[nodiscard]] State state() const { return m_state; }
    void reset() { *this = {}; }

private:
    State readHead(QByteArray &bytes);
    State readCounted(QByteArray &bytes);
    State readChunked(QByteArray &bytes);
    bool readChunkSize(QByteArray &bytes);

    State m_state = State::Head;
    Message m_message;
    bool m_chunked = false;
    bool m_untilClosed = false;
    bool m_lastChunk = false;
    qsizetype m_missing = 0;
};

} // namespace Clientele::Sandbox
