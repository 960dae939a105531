// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/result.h"
#include "net/pictures/hostlookup.h"
#include "net/pictures/picturerules.h"
#include "net/transport/httpclient.h"

#include <QtCore/QFutureWatcher>
#include <QtCore/QObject>
#include <QtCore/QTimer>

#include <functional>
#include <optional>
#include <stop_token>

namespace Clientele {

/**
 * One picture on its way, over at most three redirects, each of which is judged as the first address was. Deletes
 * itself when nothing of it is under way any more: no byte, and no lookup of a host, which cannot be broken off.
 */
class PictureFetch final : public QObject
{
public:
    using Done = std::function<void(const Result<QByteArray> &)>;
    struct Ways
    {
        HttpClient &client;
        const PictureRules &rules;
        const HostLookup &lookUp;
    };

    /** @p done is called once from the event loop of @p parent, and not at all when this is destroyed before. */
    PictureFetch(const Ways &ways, Done done, QObject *parent);
    ~PictureFetch() override;

    /** Once. */
    void start(const QUrl &url);
    void end(ErrorCause cause);

private:
    void approach(const QUrl &url);
    void onLookedUp(const QList<QHostAddress> &addresses);
    void ask();
    void onAnswered();
    void follow(const QByteArray &location);
    void settle(const Result<QByteArray> &outcome);

    Ways m_ways;
    Done m_done;
    QUrl m_url;
    int m_hops = 0;
    QTimer m_deadline;
    std::stop_source m_stop;
    QFutureWatcher<Exchange> m_answer;
    std::optional<ErrorCause> m_ended;
    bool m_isLookingUp = false;
    bool m_isOver = false;
};

} // namespace Clientele
