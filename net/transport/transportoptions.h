// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/transport/egress.h"

#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QSslConfiguration>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace Clientele {

/** How long and how much one exchange may take. */
struct TransportLimits
{
    /** Ends an exchange in which no byte moves for so long, in either direction. */
    std::chrono::milliseconds silence = std::chrono::seconds(15);
    /** Ends an exchange whatever moves; one for each kind of call. */
    std::chrono::milliseconds writeDeadline = std::chrono::seconds(30);
    std::chrono::milliseconds readDeadline = std::chrono::seconds(30);
    std::chrono::milliseconds listDeadline = std::chrono::seconds(180);
    /** Of a picture with all redirects and lookups on the way. */
    std::chrono::milliseconds pictureDeadline = std::chrono::seconds(10);
    /** Longest answers in bytes, counted decompressed: of an error (the rest is left unread), of one client, of all; of
     * a picture, as it comes. */
    qint64 errorBytes = 64 * 1024;
    qint64 clientBytes = 4 * 1024 * 1024;
    qint64 listBytes = 512 * 1024 * 1024;
    qint64 pictureBytes = 2 * 1024 * 1024;
};

/** What the parts of net/transport are made with. */
struct TransportOptions
{
    using MakeManager = std::function<std::unique_ptr<QNetworkAccessManager>()>;

    TransportLimits limits = {};
    /** In place of Qt's default, for a server with a certificate authority of its own; see authorities.h. */
    std::optional<QSslConfiguration> tls = {};
    /** Each manager comes from here and is then hardened; see hardenManager. */
    MakeManager makeManager = [] { return std::make_unique<QNetworkAccessManager>(); };
    /** Shared by all that are made with a copy of these options; Egress's TLS counts where none is given above. */
    std::shared_ptr<Egress> egress = std::make_shared<Egress>();
};

} // namespace Clientele
