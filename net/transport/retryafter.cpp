// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/transport/retryafter.h"

#include <QtCore/QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

constexpr std::chrono::seconds LONGEST = std::chrono::hours(1);

bool isNumber(const QByteArray &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

std::optional<qint64> secondsUntil(const QByteArray &date, const QDateTime &now)
{
    // RFC 9110, 5.6.7: the one form that is still sent. Its names are English in every locale.
    QDateTime at = QLocale::c().toDateTime(QString::fromLatin1(date), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    at.setTimeSpec(Qt::UTC);
    return at.isValid() ? std::optional(now.secsTo(at)) : std::nullopt;
}

} // namespace

std::optional<std::chrono::seconds> readRetryAfter(const QByteArray &header, const QDateTime &now)
{
    const QByteArray text = header.trimmed();
    std::optional<qint64> seconds;
    if (isNumber(text)) {
        bool fits = false;
        seconds = text.toLongLong(&fits);
        if (!fits)
            seconds = LONGEST.count();
    } else {
        seconds = secondsUntil(text, now);
    }
    if (!seconds)
        return std::nullopt;
    return std::chrono::seconds(std::clamp<qint64>(*seconds, 0, LONGEST.count()));
}

} // namespace Clientele
