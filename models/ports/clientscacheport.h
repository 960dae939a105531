// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalog/clientcatalog.h"
#include "models/values/result.h"

#include <QtCore/QDateTime>

namespace Clientele {

/** A list as it was kept. */
struct CachedList
{
    /** Never null; empty when nothing was kept. */
    CatalogPtr catalog;
    /** When it was told by the server, UTC; null: nothing was kept. */
    QDateTime asOf = {};
    /** How many clients there are; more than in @c catalog when that is the first page only. */
    qsizetype total = 0;
};

/**
 * Keeps the list of one workspace between runs, so that a window opens on it at once. What is kept can be had from the
 * server again: damage means an empty cache, never an error that stops anything. Called and answered on the thread it
 * was made on; calls are done one after the other, on another thread but for firstPage().
 */
class ClientsCachePort
{
public:
    ClientsCachePort() = default;
    virtual ~ClientsCachePort() = default;
    Q_DISABLE_COPY_MOVE(ClientsCachePort)

    /** The first clients in name order, enough for the tallest screen; in a few milliseconds, on the caller's thread.
     */
    [[nodiscard]] virtual CachedList firstPage() = 0;
    /** The whole list, in the name order of @p locale. */
    [[nodiscard]] virtual Answer<CachedList> load(const QString &locale) = 0;
    /** Keeps @p catalog in place of what was kept; writes only what differs. An error says that it could not. */
    [[nodiscard]] virtual Answer<Done> store(const CatalogPtr &catalog, const QDateTime &asOf) = 0;
};

} // namespace Clientele
