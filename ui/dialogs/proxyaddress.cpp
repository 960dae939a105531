// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/proxyaddress.h"

#include "ui/text/displaytext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QUrl>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

struct ProxyAddressWords
{
    Q_DECLARE_TR_FUNCTIONS(ProxyAddressWords)
};

} // namespace

std::optional<ProxyAddress> proxyAddress(const QString &text)
{
    const QString typed = text.trimmed();
    const bool hasScheme = typed.startsWith("http://"_L1, Qt::CaseInsensitive);
    const QUrl url(hasScheme ? typed : "http://"_L1 + typed, QUrl::StrictMode);
    const bool saysMore = hasScheme || url.port() > 0 || !url.userName().isEmpty();
    if (!url.isValid() || url.host().isEmpty() || !saysMore)
        return std::nullopt;
    return ProxyAddress{.host = url.host(),
                        .port = qMax(0, url.port()),
                        .user = url.userName(QUrl::FullyDecoded),
                        .password = url.password(QUrl::FullyDecoded)};
}

QString proxyHostProblem(const QString &host)
{
    if (host.isEmpty())
        return ProxyAddressWords::tr("Enter the address of the proxy.");
    if (host.contains("://"_L1))
        return ProxyAddressWords::tr("Only HTTP proxies can be used. Enter the address without “%1”.", "%1: https://")
            .arg(displayText(host.left(host.indexOf("://"_L1) + 3)));
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(host, QUrl::StrictMode);
    return url.host().isEmpty() ? ProxyAddressWords::tr("This is not the address of a computer.") : QString();
}

QString proxyPortProblem(const QString &port)
{
    constexpr int largest = 65535;
    bool isNumber = false;
    const int number = port.toInt(&isNumber);
    return isNumber && number > 0 && number <= largest
               ? QString()
               : ProxyAddressWords::tr("Enter the port of the proxy, a number from 1 to 65535.");
}

} // namespace Clientele
