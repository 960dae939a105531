// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/sandbox/message.h"

#include <functional>
#include <memory>

namespace Clientele::Sandbox {

/**
 * Speaks HTTP on 127.0.0.1 for a function that answers requests. The only user of QHttpServer, whose interface changes
 * between Qt's versions. Lives on the thread it was made on.
 */
class HttpFront
{
public:
    explicit HttpFront(std::function<Message(const Message &)> answer);
    ~HttpFront();
    Q_DISABLE_COPY_MOVE(HttpFront)

    /** Of its own choosing; 0 when it could not listen. */
    [[nodiscard]] quint16 port() const;

private:
    class Server;
    std::unique_ptr<Server> m_server;
};

} // namespace Clientele::Sandbox
