// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QString>

#include <optional>

namespace Clientele {

/** An address of a proxy as people paste it, taken apart. */
struct ProxyAddress
{
    QString host;
    /** 0: not said. */
    int port = 0;
    QString user = {};
    QString password = {};
};

/** `http://user@host:3128` and `host:3128`; nothing for a bare host, or what is neither. */
[[nodiscard]] std::optional<ProxyAddress> proxyAddress(const QString &text);

/** Whole sentences; empty when there is nothing wrong. */
[[nodiscard]] QString proxyHostProblem(const QString &host);
[[nodiscard]] QString proxyPortProblem(const QString &port);

} // namespace Clientele
