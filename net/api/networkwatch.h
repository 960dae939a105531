// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/transport/egress.h"

#include <QtCore/QList>
#include <QtCore/QObject>

#include <functional>
#include <memory>

namespace Clientele {

/**
 * Knows from the operating system whether this computer has a network. On a system that does not tell, it never calls
 * back and nothing is ever offline. Used on the thread of the application object.
 */
class NetworkWatch final : public QObject
{
public:
    explicit NetworkWatch(std::shared_ptr<Egress> egress);

    /** Watches from now on. @p callback is called each time the network has come, come back or changed. */
    void whenChanged(std::function<void()> callback);

private:
    void start();
    void look();
    void tell();

    std::shared_ptr<Egress> m_egress;
    QList<std::function<void()>> m_callbacks;
};

} // namespace Clientele
