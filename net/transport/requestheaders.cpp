// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/transport/requestheaders.h"

#include <QtNetwork/QNetworkRequest>

#include <algorithm>

namespace Clientele {

namespace {

bool isVisible(char c)
{
    return c > ' ' && c < '\x7f';
}

bool isHeaderName(QByteArrayView name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](char c) { return isVisible(c) && c != ':'; });
}

bool isHeaderValue(QByteArrayView value)
{
    return !value.isEmpty() && isVisible(value.front()) && isVisible(value.back())
           && std::ranges::all_of(value, [](char c) { return isVisible(c) || c == ' '; });
}

} // namespace

bool setHeader(QNetworkRequest &request, QByteArrayView name, QByteArrayView value)
{
    const bool safe = isHeaderName(name) && isHeaderValue(value);
    if (safe)
        request.setRawHeader(name.toByteArray(), value.toByteArray());
    return safe;
}

} // namespace Clientele
