// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/sandbox/sandbox.h"

#include "net/sandbox/ownthread.h"
#include "net/sandbox/parts.h"

#include <QtCore/QPromise>

using namespace Qt::StringLiterals;

namespace Clientele::Sandbox {

class SandboxServer::Private
{
public:
    OwnThread<Parts> parts{[] { return std::make_unique<Parts>(); }};
};

QStringList SandboxOptions::allPermissions()
{
    return {u"clients.view"_s, u"clients.create"_s, u"clients.update"_s, u"clients.delete"_s, u"workspace.view"_s};
}

SandboxServer::SandboxServer()
    : m_private(std::make_unique<Private>())
{}

SandboxServer::~SandboxServer() = default;

QFuture<SandboxStart> SandboxServer::start(const SandboxOptions &options)
{
    auto promise = std::make_shared<QPromise<SandboxStart>>();
    promise->start();
    m_private->parts.post([promise, options](Parts &parts) {
        promise->addResult(parts.start(options));
        promise->finish();
    });
    return promise->future();
}

} // namespace Clientele::Sandbox
