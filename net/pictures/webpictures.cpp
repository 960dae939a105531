// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/pictures/webpictures.h"

#include "net/pictures/picturefetch.h"

#include <QtCore/QPointer>

#include <utility>

namespace Clientele {

namespace {

Error cancelledPicture()
{
    return {.kind = ErrorKind::NeverSent, .cause = ErrorCause::Cancelled};
}

} // namespace

/** Answers once, with Cancelled if it dies without an answer. */
class WebPictures::Wish : public QObject
{
public:
    Wish(QUrl url, std::stop_token stop)
        : m_url(std::move(url))
        , m_isCancelled(stop)
    {
        m_promise.start();
        m_onStop.emplace(std::move(stop), [this] {
            QMetaObject::invokeMethod(
                this, [this] { cancel(); }, Qt::QueuedConnection);
        });
    }
    ~Wish() override
    {
        m_onStop.reset();
        answer(cancelledPicture());
    }
    Q_DISABLE_COPY_MOVE(Wish)

    [[nodiscard]] const QUrl &url() const { return m_url; }
    [[nodiscard]] Answer<QByteArray> future() const { return m_promise.future(); }
    [[nodiscard]] bool isCancelled() const { return m_isCancelled.stop_requested(); }
    void setFetch(PictureFetch *fetch) { m_fetch = fetch; }

    void answer(const Result<QByteArray> &outcome)
    {
        if (std::exchange(m_isAnswered, true))
            return;
        m_promise.addResult(outcome);
        m_promise.finish();
    }

private:
    void cancel()
    {
        if (m_fetch)
            m_fetch->end(ErrorCause::Cancelled);
        else
            answer(cancelledPicture());
    }

    QUrl m_url;
    std::stop_token m_isCancelled;
    QPromise<Result<QByteArray>> m_promise;
    QPointer<PictureFetch> m_fetch;
    bool m_isAnswered = false;
    std::optional<std::stop_callback<std::function<void()>>> m_onStop;
};

WebPictures::WebPictures(const TransportOptions &options, const Connection &workspace, PictureSources sources,
                         HostLookup lookUp)
    : m_client(options, HttpClient::Connections::Kept)
    , m_rules(workspace.baseUrl, sources)
    , m_lookUp(std::move(lookUp))
{}

WebPictures::~WebPictures() = default;

Answer<QByteArray> WebPictures::fetch(const QString &url, std::stop_token stop)
{
    const auto allowed = m_rules.allowed(url);
    if (!allowed)
        return readyAnswer<QByteArray>(Error{.kind = ErrorKind::NeverSent, .cause = ErrorCause::BadAddress});
    const auto wish = std::make_shared<Wish>(*allowed, std::move(stop));
    m_waiting.push_back(wish);
    beginNext();
    return wish->future();
}

void WebPictures::beginNext()
{
    while (m_underWay < MOST_AT_ONCE && !m_waiting.empty()) {
        const auto wish = std::move(m_waiting.front());
        m_waiting.pop_front();
        // One that is given up answers by itself, at the latest now.
        if (!wish->isCancelled())
            begin(wish);
    }
}

void WebPictures::begin(const std::shared_ptr<Wish> &wish)
{
    ++m_underWay;
    auto *fetch = new PictureFetch(
        {.client = m_client, .rules = m_rules, .lookUp = m_lookUp},
        [wish](const Result<QByteArray> &outcome) { wish->answer(outcome); }, &m_fetches);
    wish->setFetch(fetch);
    QObject::connect(fetch, &QObject::destroyed, &m_fetches, [this] {
        --m_underWay;
        beginNext();
    });
    fetch->start(wish->url());
}

} // namespace Clientele
