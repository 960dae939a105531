// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/connectionlink.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>

using namespace Qt::StringLiterals;

namespace Clientele {

std::optional<ConnectionLink> connectionLink(const QString &text)
{
    static const QRegularExpression link(uR"(^(\S+?)/v1/workspace/([^/?#\s]+)(?:[/?#]\S*)?$)"_s);
    const auto match = link.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    return ConnectionLink{.baseUrl = match.captured(1),
                          .workspaceId = QUrl::fromPercentEncoding(match.captured(2).toUtf8())};
}

} // namespace Clientele
