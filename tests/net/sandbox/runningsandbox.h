// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/sandbox/message.h"
#include "net/sandbox/sandbox.h"
#include "tests/net/sandbox/rawclient.h"

#include <QtCore/QJsonDocument>

namespace Clientele::Tests {

/** A sandbox under test, and requests to it one at a time. */
class RunningSandbox
{
public:
    explicit RunningSandbox(const Sandbox::SandboxOptions &options = {})
        : m_start(m_server.start(options).result())
    {}

    [[nodiscard]] const Sandbox::SandboxStart &start() const { return m_start; }
    [[nodiscard]] QByteArray clientsPath() const
    {
        return "/v1/workspace/" + m_start.workspaceId.toUtf8() + "/clients";
    }

    [[nodiscard]] Sandbox::Message ask(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
                                       const QByteArray &contentType = "application/json")
    {
        return askWith("Authorization: Bearer " + m_start.token + "\r\nContent-Type: " + contentType + "\r\n", method,
                       path, body);
    }

    /** @p headers are all there are but Host and Content-Length. */
    [[nodiscard]] Sandbox::Message askWith(const QByteArray &headers, const QByteArray &method, const QByteArray &path,
                                           const QByteArray &body = {})
    {
        RawClient client(static_cast<quint16>(m_start.baseUrl.port()));
        client.send(method, path, body, headers + "Connection: close\r\n");
        EXPECT_TRUE(client.waitUntilClosed());
        QByteArray bytes = client.received();
        Sandbox::MessageReader reader;
        if (reader.feed(bytes) == Sandbox::MessageReader::State::Body)
            reader.feed(bytes);
        return reader.message();
    }

private:
    Sandbox::SandboxServer m_server;
    Sandbox::SandboxStart m_start;
};

[[nodiscard]] inline QJsonObject jsonOf(const Sandbox::Message &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

} // namespace Clientele::Tests
