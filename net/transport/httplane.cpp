// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/transport/httplane.h"

#include "net/transport/managerhardening.h"

#include <QtCore/QThreadPool>

namespace Clientele {

HttpLane::HttpLane(std::unique_ptr<QNetworkAccessManager> itsManager, std::shared_ptr<const Egress> itsEgress,
                   std::shared_ptr<const Route> itsRoute)
    : manager(std::move(itsManager))
    , egress(std::move(itsEgress))
    , route(std::move(itsRoute))
{
    hardenManager(*manager, *route);
}

HttpLane::~HttpLane()
{
    // A dying manager waits up to five seconds for its own thread (QNetworkAccessManagerPrivate::destroyThread), and an
    // answer of countless headers keeps that thread busy. The thread that shows the window must not wait with it.
    manager->moveToThread(nullptr);
    QThreadPool::globalInstance()->start([doomed = manager.release()] { delete doomed; });
}

} // namespace Clientele
