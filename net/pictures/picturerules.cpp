// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/pictures/picturerules.h"

#include "net/transport/endpoint.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

constexpr qsizetype LONGEST_ADDRESS = 2048;
constexpr int HTTPS_PORT = 443;

/** What QUrl would take out, put right or read in its own way. */
bool isPlainText(const QString &text)
{
    const auto isPlain = [](QChar c) { return c > u' ' && c != u'\\' && c != u'\x7f'; };
    return !text.isEmpty() && text.size() <= LONGEST_ADDRESS && std::ranges::all_of(text, isPlain);
}

QString hostOf(const QUrl &url)
{
    QString host = url.host(QUrl::FullyEncoded).toLower();
    while (host.endsWith(u'.'))
        host.chop(1);
    return host;
}

int portOf(const QUrl &url)
{
    constexpr int httpPort = 80;
    return url.port(url.scheme() == "https"_L1 ? HTTPS_PORT : httpPort);
}

} // namespace

bool PictureRules::isOfWorkspace(const QUrl &url) const
{
    return !hostOf(url).isEmpty() && hostOf(url) == hostOf(m_workspace);
}

/** Where the workspace itself is reached without TLS, or at a port of its own, pictures may be as well. */
bool PictureRules::mayAsk(const QUrl &url) const
{
    if (m_sources == PictureSources::None || !isSafePictureAddress(url))
        return false;
    const bool isHome = isOfWorkspace(url);
    const bool isDoorOfHome = isHome && url.scheme() == m_workspace.scheme() && portOf(url) == portOf(m_workspace);
    const bool isOrdinary = url.scheme() == "https"_L1 && portOf(url) == HTTPS_PORT;
    return isDoorOfHome || (isOrdinary && (isHome || m_sources == PictureSources::Any));
}

std::optional<QUrl> PictureRules::allowed(const QString &text) const
{
    if (!isPlainText(text))
        return std::nullopt;
    const QUrl url(text, QUrl::StrictMode);
    return mayAsk(url) ? std::optional(url) : std::nullopt;
}

std::optional<QUrl> PictureRules::allowedNext(const QUrl &from, const QByteArray &location) const
{
    const QString text = QString::fromUtf8(location);
    if (!isPlainText(text))
        return std::nullopt;
    const QUrl next = from.resolved(QUrl(text, QUrl::StrictMode));
    return mayAsk(next) ? std::optional(next) : std::nullopt;
}

} // namespace Clientele
