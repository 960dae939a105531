// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ports/picturesport.h"
#include "models/values/connection.h"
#include "net/pictures/hostlookup.h"
#include "net/pictures/picturerules.h"
#include "net/transport/httpclient.h"

#include <QtCore/QObject>
#include <QtCore/QPromise>

#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace Clientele {

/**
 * Pictures over a manager of their own, so that nothing else ever waits behind them, and four at once at most. Nobody
 * is told who asks: no token, no cookie, no page it was found on. One thread.
 */
class WebPictures final : public PicturesPort
{
public:
    static constexpr int MOST_AT_ONCE = 4;

    WebPictures(const TransportOptions &options, const Connection &workspace, PictureSources sources,
                HostLookup lookUp = &lookUpHost);
    ~WebPictures() override;

    [[nodiscard]] Answer<QByteArray> fetch(const QString &url, std::stop_token stop) override;

private:
    /** Somebody waits for it. */
    class Wish;

    void begin(const std::shared_ptr<Wish> &wish);
    void beginNext();

    HttpClient m_client;
    PictureRules m_rules;
    HostLookup m_lookUp;
    std::deque<std::shared_ptr<Wish>> m_waiting;
    int m_underWay = 0;
    /** Parent of fetches under way; dies first. */
    QObject m_fetches;
};

} // namespace Clientele
