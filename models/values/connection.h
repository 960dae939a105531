// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QString>
#include <QtCore/QUrl>

namespace Clientele {

/** Which workspace on which server. The token is not part of it. */
struct Connection
{
    /** Ends before `/v1`; may have a path prefix. https, or http to this computer. No user name, query or fragment. */
    QUrl baseUrl;
    QString workspaceId;

    friend bool operator==(const Connection &, const Connection &) = default;
};

/** What a server tells of a workspace. */
struct Workspace
{
    QString id;
    /** Empty when the token may not see it. */
    QString name;

    friend bool operator==(const Workspace &, const Workspace &) = default;
};

/**
 * What is wrong with a base URL a person typed, and the URL cleaned up: spaces around it and a `/v1` at its end
 * dropped, `https://` put before a bare host.
 */
enum class BaseUrlProblem { None, Empty, NotAUrl, NotHttps, HasUserInfo, HasQuery };
struct CheckedBaseUrl
{
    QUrl url;
    BaseUrlProblem problem = BaseUrlProblem::None;
};
[[nodiscard]] CheckedBaseUrl checkBaseUrl(const QString &text);

/** True for localhost and the loopback addresses, the only hosts that may be reached without TLS. */
[[nodiscard]] bool isLoopbackHost(const QString &host);

} // namespace Clientele
