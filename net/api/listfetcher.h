// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ports/clientlistport.h"
#include "net/transport/httpclient.h"

#include <QtCore/QObject>

#include <functional>
#include <optional>

namespace Clientele {

/** One list to fetch, and who is told. */
struct ListOrder
{
    QUrl url;
    AccessToken token;
    QString locale;
    std::stop_token stop;
    /** Called on the fetcher's thread; the latter exactly once. */
    std::function<void(qsizetype)> progress;
    std::function<void(const Result<FetchedList> &)> done;
};

/** Fetches lists and makes catalogs of them on the thread it lives on, which has nothing else to do. */
class ListFetcher final : public QObject
{
public:
    explicit ListFetcher(TransportOptions options);

    void fetch(const ListOrder &order);

private:
    TransportOptions m_options;
    /** Made on the thread that uses it. */
    std::optional<HttpClient> m_client;
};

} // namespace Clientele
