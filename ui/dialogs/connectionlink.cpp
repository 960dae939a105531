// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/connectionlink.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

ConnectionLink linkFrom(const QRegularExpressionMatch &match)
{
    return {.baseUrl = match.captured(1), .workspaceId = QUrl::fromPercentEncoding(match.captured(2).toUtf8())};
}

} // namespace

std::optional<ConnectionLink> connectionLink(const QString &text)
{
    // Marks that follow a link in a sentence are none of its id.
    static const QRegularExpression within(
        uR"((https?://[^\s<>"]+?)/v1/workspace/([^/?#\s<>"]*[^/?#\s<>".,;:!'”’»«)\]}]))"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = within.match(text); match.hasMatch())
        return linkFrom(match);
    static const QRegularExpression alone(uR"(^(\S+?)/v1/workspace/([^/?#\s]+)(?:[/?#]\S*)?$)"_s);
    if (const auto match = alone.match(text.trimmed()); match.hasMatch())
        return linkFrom(match);
    return std::nullopt;
}

} // namespace Clientele
