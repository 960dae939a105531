// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/transport/httplane.h"

#include <QtCore/QThreadPool>

namespace Clientele {

HttpLane::HttpLane(std::unique_ptr<QNetworkAccessManager> itsManager)
    : manager(std::move(itsManager))
{}

HttpLane::~HttpLane()
{
    // A dying manager waits up to five seconds for its own thread (QNetworkAccessManagerPrivate::destroyThread), and an
    // answer of countless headers keeps that thread busy. The thread that shows the window must not wait with it.
    manager->moveToThread(nullptr);
    QThreadPool::globalInstance()->start([doomed = manager.release()] { delete doomed; });
}

} // namespace Clientele
