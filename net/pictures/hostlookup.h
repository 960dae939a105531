// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QList>
#include <QtNetwork/QHostAddress>

#include <functional>

class QObject;

namespace Clientele {

/** What is told of a host: all its addresses; none: it is not known. */
using HostFound = std::function<void(const QList<QHostAddress> &)>;
/** Looks a host up and calls back from the event loop, unless the context has died. */
using HostLookup = std::function<void(const QString &host, QObject *context, const HostFound &found)>;

/** As the system does. */
void lookUpHost(const QString &host, QObject *context, const HostFound &found);

} // namespace Clientele
