// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/api/networkwatch.h"

#include <QtNetwork/QNetworkInformation>

namespace Clientele {

NetworkWatch::NetworkWatch(std::shared_ptr<Egress> egress)
    : m_egress(std::move(egress))
{}

void NetworkWatch::whenChanged(std::function<void()> callback)
{
    if (m_callbacks.isEmpty())
        start();
    m_callbacks.append(std::move(callback));
}

void NetworkWatch::start()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    const auto *information = QNetworkInformation::instance();
    connect(information, &QNetworkInformation::reachabilityChanged, this, &NetworkWatch::look);
    connect(information, &QNetworkInformation::transportMediumChanged, this, &NetworkWatch::tell);
    m_egress->setOffline(information->reachability() == QNetworkInformation::Reachability::Disconnected);
}

void NetworkWatch::look()
{
    const auto reachability = QNetworkInformation::instance()->reachability();
    m_egress->setOffline(reachability == QNetworkInformation::Reachability::Disconnected);
    tell();
}

void NetworkWatch::tell()
{
    if (m_egress->isOffline())
        return;
    // Connections of the network before are dead, and would take long to notice.
    m_egress->setRoute(*m_egress->route());
    for (const auto &callback : std::as_const(m_callbacks))
        callback();
}

} // namespace Clientele
