// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QString>

#include <optional>

namespace Clientele {

/** A link into a workspace, taken apart. */
struct ConnectionLink
{
    /** Everything before `/v1`; not checked. */
    QString baseUrl;
    QString workspaceId;

    friend bool operator==(const ConnectionLink &, const ConnectionLink &) = default;
};

/**
 * The first `https://host/prefix/v1/workspace/ID`, with or without more behind it, in @p text: a link alone, or any
 * text that has one in it, such as a line of an e-mail. Alone, it needs no scheme.
 */
[[nodiscard]] std::optional<ConnectionLink> connectionLink(const QString &text);

} // namespace Clientele
