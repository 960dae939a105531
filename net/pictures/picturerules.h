// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/picturesources.h"

#include <QtCore/QString>
#include <QtCore/QUrl>

#include <optional>

namespace Clientele {

/** Which addresses pictures may be asked for at, before it is known where they lead. Any thread. */
class PictureRules
{
public:
    PictureRules(const QUrl &workspace, PictureSources sources)
        : m_workspace(workspace)
        , m_sources(sources)
    {}

    /** @p text as an address that may be asked, else nothing. */
    [[nodiscard]] std::optional<QUrl> allowed(const QString &text) const;
    /** Where an answer at @p from sends on to with @p location, if that may be asked too. */
    [[nodiscard]] std::optional<QUrl> allowedNext(const QUrl &from, const QByteArray &location) const;
    /** Whether the host is the workspace's, which may stand in the network around this computer. */
    [[nodiscard]] bool isOfWorkspace(const QUrl &url) const;

private:
    [[nodiscard]] bool mayAsk(const QUrl &url) const;

    QUrl m_workspace;
    PictureSources m_sources;
};

} // namespace Clientele
