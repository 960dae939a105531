// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/transport/egress.h"

#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkRequest>

namespace Clientele {

/** Makes @p manager keep no cookies and no cache, follow no redirect, and use no proxy but the route's, for https. */
void hardenManager(QNetworkAccessManager &manager, const Route &route);

/** The same for one request, where a request can choose; and HTTP/1.1, because HTTP/2 has no safe one-shot body. */
void hardenRequest(QNetworkRequest &request);

/** Whether a request to @p url leaves through a proxy, so that a failure to connect is one of the proxy's. */
[[nodiscard]] bool goesThroughProxy(const Route &route, const QUrl &url);

} // namespace Clientele
