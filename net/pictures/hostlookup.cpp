// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/pictures/hostlookup.h"

#include <QtNetwork/QHostInfo>

namespace Clientele {

void lookUpHost(const QString &host, QObject *context, const HostFound &found)
{
    QHostInfo::lookupHost(host, context, [found](const QHostInfo &info) { found(info.addresses()); });
}

} // namespace Clientele
