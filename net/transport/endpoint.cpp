// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/transport/endpoint.h"

#include "models/values/connection.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

bool isNameable(const QString &segment)
{
    return !segment.isEmpty() && segment != "."_L1 && segment != ".."_L1;
}

} // namespace

QUrl endpoint(const QUrl &base, const QStringList &segments)
{
    if (!std::ranges::all_of(segments, isNameable))
        return {};
    QString path = base.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    for (const QString &segment : segments)
        path += u'/' + QString::fromLatin1(QUrl::toPercentEncoding(segment));
    QUrl url = base;
    url.setPath(path, QUrl::StrictMode);
    return url;
}

bool isSafeAddress(const QUrl &url)
{
    return isSafePictureAddress(url) && !url.hasQuery();
}

bool isSafePictureAddress(const QUrl &url)
{
    const bool safeScheme = url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopbackHost(url.host()));
    return url.isValid() && safeScheme && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasFragment();
}

} // namespace Clientele
