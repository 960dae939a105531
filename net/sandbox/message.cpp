// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/sandbox/message.h"

#include <QtCore/QHash>
#include <QtCore/QUrl>

#include <algorithm>

namespace Clientele::Sandbox {

namespace {

constexpr qsizetype MAXIMUM_HEAD = 1024 * 1024;
constexpr const char *LINE_END = "\r\n";

bool isNamed(const std::pair<QByteArray, QByteArray> &header, const QByteArray &name)
{
    return header.first.compare(name, Qt::CaseInsensitive) == 0;
}

/** Takes a line with its end from the front; null when there is no whole one. */
QByteArray takeLine(QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf(LINE_END);
    if (end < 0)
        return {};
    QByteArray line = bytes.first(end);
    bytes.remove(0, end + 2);
    return line.isNull() ? QByteArray("") : line;
}

/** All of @p bytes when there is no @p separator. */
QByteArray upTo(char separator, const QByteArray &bytes)
{
    return bytes.split(separator).first();
}

} // namespace

QByteArray Message::header(const QByteArray &name) const
{
    const auto found = std::ranges::find_if(headers, [&](const auto &entry) { return isNamed(entry, name); });
    return found == headers.end() ? QByteArray() : found->second;
}

void Message::setHeader(const QByteArray &name, const QByteArray &value)
{
    headers.removeIf([&](const auto &entry) { return isNamed(entry, name); });
    if (!value.isNull())
        headers.append({name, value});
}

QByteArray Message::head() const
{
    QByteArray bytes = startLine + LINE_END;
    for (const auto &[name, value] : headers)
        bytes += name + ": " + value + LINE_END;
    return bytes + LINE_END;
}

QByteArray Message::method() const
{
    return upTo(' ', startLine);
}

QByteArray Message::target() const
{
    return startLine.split(' ').value(1);
}

QString Message::path() const
{
    return QUrl::fromPercentEncoding(upTo('?', target()));
}

int Message::status() const
{
    return startLine.split(' ').value(1).toInt();
}

QByteArray reasonPhrase(int status)
{
    static const QHash<int, QByteArray> phrases{
        {100, "Continue"},
        {102, "Processing"},
        {103, "Early Hints"},
        {200, "OK"},
        {201, "Created"},
        {204, "No Content"},
        {301, "Moved Permanently"},
        {302, "Found"},
        {303, "See Other"},
        {307, "Temporary Redirect"},
        {308, "Permanent Redirect"},
        {400, "Bad Request"},
        {401, "Unauthorized"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {405, "Method Not Allowed"},
        {408, "Request Timeout"},
        {409, "Conflict"},
        {413, "Content Too Large"},
        {415, "Unsupported Media Type"},
        {422, "Unprocessable Entity"},
        {429, "Too Many Requests"},
        {500, "Internal Server Error"},
        {502, "Bad Gateway"},
        {503, "Service Unavailable"},
        {504, "Gateway Timeout"},
    };
    return phrases.value(status, "Status");
}

MessageReader::State MessageReader::feed(QByteArray &bytes)
{
    if (m_state == State::Head)
        m_state = readHead(bytes);
    else if (m_state == State::Body)
        m_state = m_chunked ? readChunked(bytes) : readCounted(bytes);
    return m_state;
}

void MessageReader::setBody(Body body)
{
    const bool told = m_chunked || !m_message.header("Content-Length").isEmpty();
    if (body == Body::None) {
        m_chunked = false;
        m_missing = 0;
    } else if (body == Body::UntilClosed && !told) {
        m_untilClosed = true;
    }
}

MessageReader::State MessageReader::end()
{
    m_state = m_state == State::Body && m_untilClosed ? State::Whole : State::Broken;
    return m_state;
}

MessageReader::State MessageReader::readHead(QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return bytes.size() > MAXIMUM_HEAD ? State::Broken : State::Head;
    QByteArray lines = bytes.first(end + 2);
    bytes.remove(0, end + 4);
    m_message.startLine = takeLine(lines);
    while (!lines.isEmpty()) {
        const QByteArray line = takeLine(lines);
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            return State::Broken;
        m_message.headers.append({line.first(colon), line.sliced(colon + 1).trimmed()});
    }
    m_chunked = m_message.header("Transfer-Encoding").toLower() == "chunked";
    m_missing = m_message.header("Content-Length").toLongLong();
    const bool sane = m_message.startLine.split(' ').size() >= 3 && m_missing >= 0;
    return sane ? State::Body : State::Broken;
}

MessageReader::State MessageReader::readCounted(QByteArray &bytes)
{
    const qsizetype size = m_untilClosed ? bytes.size() : std::min(m_missing, bytes.size());
    m_message.body += bytes.first(size);
    bytes.remove(0, size);
    m_missing -= size;
    return m_untilClosed || m_missing > 0 ? State::Body : State::Whole;
}

bool MessageReader::readChunkSize(QByteArray &bytes)
{
    const QByteArray line = takeLine(bytes);
    if (line.isNull())
        return false;
    bool ok = false;
    const qsizetype size = upTo(';', line).trimmed().toLongLong(&ok, 16);
    m_lastChunk = size == 0;
    m_missing = ok && size >= 0 ? size + 2 : -1;
    return true;
}

MessageReader::State MessageReader::readChunked(QByteArray &bytes)
{
    while (true) {
        if (m_missing == 0 && !readChunkSize(bytes))
            return State::Body;
        if (m_missing < 2)
            return State::Broken;
        if (bytes.size() < m_missing)
            return State::Body;
        m_message.body += bytes.first(m_missing - 2);
        bytes.remove(0, m_missing);
        m_missing = 0;
        if (m_lastChunk)
            return State::Whole;
    }
}

} // namespace Clientele::Sandbox
