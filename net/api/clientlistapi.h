// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ports/clientlistport.h"
#include "models/values/accesstoken.h"
#include "models/values/connection.h"
#include "net/api/listfetcher.h"

#include <QtCore/QHash>
#include <QtCore/QThread>

#include <memory>
#include <optional>

namespace Clientele {

/**
 * The list of one workspace's clients over HTTP. Reads and decodes it on a thread of its own, which begins with the
 * first fetch and ends with this; the asker's thread gets nothing but progress and the answer. Errors:
 * net/api/answers.h.
 */
class ClientListApi final : public ClientListPort
{
public:
    /** Without a token every call answers ErrorCause::NoToken and nothing is sent. */
    ClientListApi(const TransportOptions &options, const Connection &connection, std::optional<AccessToken> token);
    /** Calls that have no answer yet end with ErrorCause::Cancelled. */
    ~ClientListApi() override;
    Q_DISABLE_COPY_MOVE(ClientListApi)

    [[nodiscard]] Answer<FetchedList> fetch(const QString &locale, const Progress &progress,
                                            std::stop_token stop) override;

private:
    struct Call;
    using CallNumber = quint64;

    [[nodiscard]] ListOrder orderFor(CallNumber number, const QString &locale, std::stop_token stop);
    void tell(CallNumber number, qsizetype count);
    void settle(CallNumber number, const Result<FetchedList> &answer);

    QUrl m_url;
    std::optional<AccessToken> m_token;
    QHash<CallNumber, std::shared_ptr<Call>> m_calls;
    CallNumber m_lastNumber = 0;
    /** Where the other thread sends what it has to tell. */
    QObject m_home;
    /** Lives on m_thread and goes when that ends. */
    ListFetcher *m_fetcher;
    QThread m_thread;
};

} // namespace Clientele
