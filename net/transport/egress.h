// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/networksettings.h"

#include <QtCore/QFuture>
#include <QtNetwork/QSslConfiguration>

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>

namespace Clientele {

/** By which way requests leave, and whom they trust at its end. */
struct Route
{
    NetworkSettings settings = {};
    QString proxyPassword = {};
    /** In place of Qt's default, as soon as it is known; requests wait for it. */
    std::optional<QFuture<QSslConfiguration>> tls = {};
};

/** How requests leave this computer from now on; shared by clients, which heed a change with their next request. Any
 * thread. */
class Egress
{
public:
    [[nodiscard]] std::shared_ptr<const Route> route() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_route;
    }
    void setRoute(Route route)
    {
        const std::scoped_lock lock(m_mutex);
        m_route = std::make_shared<const Route>(std::move(route));
    }
    /** This computer has no network, as far as is known. Nothing is held back for that: it explains failures. */
    [[nodiscard]] bool isOffline() const { return m_offline; }
    void setOffline(bool offline) { m_offline = offline; }

private:
    mutable std::mutex m_mutex;
    std::shared_ptr<const Route> m_route = std::make_shared<const Route>();
    std::atomic<bool> m_offline = false;
};

} // namespace Clientele
