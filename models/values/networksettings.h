// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QString>

namespace Clientele {

/** How this computer reaches servers. Holds no password. */
struct NetworkSettings
{
    enum class Proxy {
        System, ///< What the desktop or the environment says.
        None,
        Manual
    };
    Proxy proxy = Proxy::System;
    /** For Proxy::Manual: an HTTP proxy. */
    QString proxyHost = {};
    int proxyPort = 0;
    /** Who signs in at the proxy, the system's too; empty: nobody, or asked for when it wants to know. */
    QString proxyUser = {};
    /** A PEM file of authorities trusted beside the system's; empty: none. */
    QString authoritiesFile = {};

    friend bool operator==(const NetworkSettings &, const NetworkSettings &) = default;
};

} // namespace Clientele
