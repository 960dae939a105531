// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/sandbox/httpfront.h"

#include <QtCore/QMetaEnum>
#include <QtHttpServer/QHttpServer>
#include <QtHttpServer/QHttpServerRequest>
#include <QtHttpServer/QHttpServerResponder>
#include <QtNetwork/QTcpServer>

namespace Clientele::Sandbox {

namespace {

Message toMessage(const QHttpServerRequest &request)
{
    const QByteArray method = QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(int(request.method()));
    const QByteArray target = request.url().toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    Message message{.startLine = method.toUpper() + ' ' + target + " HTTP/1.1", .headers = {}, .body = request.body()};
    for (const auto &[name, value] : request.headers())
        message.headers.append({name, value});
    return message;
}

void write(const Message &answer, bool withBody, QHttpServerResponder &responder)
{
    responder.writeStatusLine(QHttpServerResponder::StatusCode(answer.status()));
    for (const auto &[name, value] : answer.headers)
        responder.writeHeader(name, value);
    responder.writeBody(withBody ? answer.body : QByteArray());
}

} // namespace

class HttpFront::Server
{
public:
    explicit Server(std::function<Message(const Message &)> answer)
    {
        // No routes of its own: which of 404 and 405 an address gets is the API's to say.
        m_http.setMissingHandler(
            [answer = std::move(answer)](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
                write(answer(toMessage(request)), request.method() != QHttpServerRequest::Method::Head, responder);
            });
        auto listener = std::make_unique<QTcpServer>();
        if (!listener->listen(QHostAddress::LocalHost))
            return;
        m_port = listener->serverPort();
        m_http.bind(listener.release());
    }

    [[nodiscard]] quint16 port() const { return m_port; }

private:
    QHttpServer m_http;
    quint16 m_port = 0;
};

HttpFront::HttpFront(std::function<Message(const Message &)> answer)
    : m_server(std::make_unique<Server>(std::move(answer)))
{}

HttpFront::~HttpFront() = default;

quint16 HttpFront::port() const
{
    return m_server->port();
}

} // namespace Clientele::Sandbox
