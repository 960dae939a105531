// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/transport/egress.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtNetwork/QNetworkAccessManager>

#include <memory>

namespace Clientele {

/** One manager with its connections, shared by the exchanges that use it. Private to net/transport. */
struct HttpLane
{
    HttpLane(std::unique_ptr<QNetworkAccessManager> itsManager, std::shared_ptr<const Egress> itsEgress,
             std::shared_ptr<const Route> itsRoute);
    ~HttpLane();
    Q_DISABLE_COPY_MOVE(HttpLane)

    std::unique_ptr<QNetworkAccessManager> manager;
    std::shared_ptr<const Egress> egress;
    /** What the manager was made for; another means another lane. */
    std::shared_ptr<const Route> route;
    /** Answers and requests may no longer match: nothing more may be sent here. */
    bool spoiled = false;
    /** Ids of the latest requests, to know another request's answer by. */
    QList<QByteArray> requestIds = {};
};

} // namespace Clientele
