// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/sandbox/requestlog.h"
#include "net/sandbox/sandbox.h"

#include <QtNetwork/QSslConfiguration>

#include <memory>
#include <optional>

namespace Clientele::Sandbox {

class Api;
class Gate;
class HttpFront;
class Staff;
class Store;

/** What a sandbox is made of. Lives on the thread it was started on and needs its event loop. */
class Parts
{
public:
    Parts();
    ~Parts();
    Q_DISABLE_COPY_MOVE(Parts)

    /** Once. */
    SandboxStart start(const SandboxOptions &options);

private:
    QString openStore(const SandboxOptions &options);
    QString readCertificate(const SandboxOptions &options);
    QString assemble(const SandboxOptions &options);
    QString openGate(const SandboxOptions &options);

    std::optional<QSslConfiguration> m_tls;
    RequestLog m_log;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Staff> m_staff;
    std::unique_ptr<Api> m_api;
    std::unique_ptr<HttpFront> m_front;
    std::unique_ptr<Gate> m_gate;
};

} // namespace Clientele::Sandbox
