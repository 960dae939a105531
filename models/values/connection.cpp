// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/values/connection.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

BaseUrlProblem problemOf(const QUrl &url)
{
    const bool isHttp = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!url.isValid() || !isHttp || url.host().isEmpty())
        return BaseUrlProblem::NotAUrl;
    if (url.scheme() == "http"_L1 && !isLoopbackHost(url.host()))
        return BaseUrlProblem::NotHttps;
    if (!url.userInfo().isEmpty())
        return BaseUrlProblem::HasUserInfo;
    return url.hasQuery() || url.hasFragment() ? BaseUrlProblem::HasQuery : BaseUrlProblem::None;
}

} // namespace

bool isLoopbackHost(const QString &host)
{
    static const QRegularExpression loopbackV4(uR"(^127(\.\d{1,3}){3}$)"_s);
    return host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || host == "::1"_L1
           || loopbackV4.match(host).hasMatch();
}

CheckedBaseUrl checkBaseUrl(const QString &text)
{
    static const QRegularExpression tail(uR"((/v1)?/*$)"_s);
    QString cleaned = text.trimmed();
    if (cleaned.isEmpty())
        return {.url = {}, .problem = BaseUrlProblem::Empty};
    if (!cleaned.contains("://"_L1))
        cleaned.prepend("https://"_L1);
    cleaned.remove(tail);
    const QUrl url(cleaned, QUrl::StrictMode);
    return {.url = url, .problem = problemOf(url)};
}

} // namespace Clientele
