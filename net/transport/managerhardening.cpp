// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/transport/managerhardening.h"

#include "models/values/connection.h"

#include <QtNetwork/QNetworkCookie>
#include <QtNetwork/QNetworkCookieJar>
#include <QtNetwork/QNetworkProxyFactory>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

class RefusingCookieJar final : public QNetworkCookieJar
{
public:
    [[nodiscard]] QList<QNetworkCookie> cookiesForUrl(const QUrl & /*url*/) const override { return {}; }
    bool setCookiesFromUrl(const QList<QNetworkCookie> & /*cookies*/, const QUrl & /*url*/) override { return false; }
};

// Over plain http a proxy would read the token.
class HttpsOnlyProxies final : public QNetworkProxyFactory
{
public:
    explicit HttpsOnlyProxies(const Route &route)
        : m_settings(route.settings)
        , m_password(route.proxyPassword)
    {}

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const bool mayUse = query.url().scheme() == "https"_L1 && !isLoopbackHost(query.url().host());
        if (!mayUse || m_settings.proxy == NetworkSettings::Proxy::None)
            return {QNetworkProxy::NoProxy};
        return m_settings.proxy == NetworkSettings::Proxy::Manual ? manual() : system(query);
    }

private:
    [[nodiscard]] QList<QNetworkProxy> manual() const
    {
        return {QNetworkProxy(QNetworkProxy::HttpProxy, m_settings.proxyHost,
                              static_cast<quint16>(m_settings.proxyPort), m_settings.proxyUser, m_password)};
    }
    [[nodiscard]] QList<QNetworkProxy> system(const QNetworkProxyQuery &query) const
    {
        QList<QNetworkProxy> proxies = systemProxyForQuery(query);
        for (QNetworkProxy &proxy : proxies) {
            if (m_settings.proxyUser.isEmpty() || proxy.type() == QNetworkProxy::NoProxy)
                continue;
            proxy.setUser(m_settings.proxyUser);
            proxy.setPassword(m_password);
        }
        return proxies;
    }

    NetworkSettings m_settings;
    QString m_password;
};

} // namespace

void hardenManager(QNetworkAccessManager &manager, const Route &route)
{
    manager.setCookieJar(new RefusingCookieJar);
    manager.setCache(nullptr);
    manager.setProxyFactory(new HttpsOnlyProxies(route));
    manager.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    manager.setStrictTransportSecurityEnabled(false);
    manager.setAutoDeleteReplies(false);
}

void hardenRequest(QNetworkRequest &request)
{
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
}

bool goesThroughProxy(const Route &route, const QUrl &url)
{
    const QList<QNetworkProxy> proxies = HttpsOnlyProxies(route).queryProxy(QNetworkProxyQuery(url));
    return !proxies.isEmpty() && proxies.constFirst().type() != QNetworkProxy::NoProxy;
}

} // namespace Clientele
