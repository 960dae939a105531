// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/sandbox/answer.h"

#include <QtCore/QJsonDocument>

namespace Clientele::Sandbox {

namespace {

QByteArray statusLine(int status)
{
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonPhrase(status);
}

QByteArray interimBytes(const Fault &fault)
{
    QByteArray bytes;
    for (const int status : fault.interim)
        bytes += Message{.startLine = statusLine(status), .headers = {{"Link", "</style.css>; rel=preload"}}}.head();
    return bytes;
}

void applyHeaders(const Fault &fault, Message &answer)
{
    for (const auto &[name, value] : fault.headers)
        answer.setHeader(name, QByteArray());
    answer.headers += fault.headers;
    if (!fault.contentLength.isEmpty())
        answer.setHeader("Content-Length", QByteArray());
    for (const QByteArray &length : fault.contentLength)
        answer.headers.append({"Content-Length", length});
    if (fault.send == Fault::Send::Endless) {
        answer.setHeader("Content-Length", QByteArray());
        answer.setHeader("Transfer-Encoding", "chunked");
    }
}

QByteArray partToSend(const Fault &fault, const Message &answer)
{
    switch (fault.send) {
    case Fault::Send::Whole:
        return answer.head() + answer.body;
    case Fault::Send::Nothing:
        return {};
    case Fault::Send::StatusLine:
        return answer.startLine.left(answer.startLine.size() / 2);
    case Fault::Send::HalfHeader:
        return answer.head().left((answer.startLine.size() + answer.head().size()) / 2);
    case Fault::Send::Cut:
        return answer.head() + answer.body.left(fault.cutAt);
    case Fault::Send::Raw:
        return fault.body.value_or(QByteArray());
    case Fault::Send::Endless:
        return answer.head();
    }
    Q_UNREACHABLE();
}

} // namespace

Message makeAnswer(int status, const QByteArray &body, const QByteArray &contentType)
{
    Message answer{.startLine = statusLine(status), .body = body};
    if (!body.isEmpty())
        answer.headers.append({"Content-Type", contentType});
    if (status != 204)
        answer.headers.append({"Content-Length", QByteArray::number(body.size())});
    return answer;
}

Message makeJsonAnswer(int status, const QJsonObject &json)
{
    return makeAnswer(status, QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Message ownAnswer(const Fault &fault)
{
    return makeAnswer(fault.status.value_or(200), fault.body.value_or(QByteArray()));
}

QByteArray bytesToSend(const Fault &fault, Message answer)
{
    applyHeaders(fault, answer);
    return interimBytes(fault) + partToSend(fault, answer);
}

} // namespace Clientele::Sandbox
