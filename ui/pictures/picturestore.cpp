// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/pictures/picturestore.h"

#include "models/values/whenanswered.h"
#include "ui/pictures/picturedecoding.h"

#include <chrono>
#include <utility>

namespace Clientele {

namespace {

/** Rows that a wheel or a held key passes are gone before it is over. */
constexpr std::chrono::milliseconds A_MOMENT(60);
constexpr qsizetype MOST_DISC_BYTES = 16 * 1024 * 1024;
constexpr qsizetype MOST_FETCHED_BYTES = 8 * 1024 * 1024;
constexpr qsizetype MOST_FAILURES = 20'000;
constexpr qsizetype LONGEST_PICTURE_URL = 2048;

} // namespace

PictureStore::PictureStore(QObject *parent)
    : QObject(parent)
    , m_discs(MOST_DISC_BYTES)
    , m_bytes(MOST_FETCHED_BYTES)
{
    limitPictureMemory();
    m_moment.setSingleShot(true);
    m_moment.setInterval(A_MOMENT);
    connect(&m_moment, &QTimer::timeout, this, &PictureStore::settle);
}

PictureStore::~PictureStore()
{
    giveUpUnless({});
}

void PictureStore::setPort(PicturesPort *port)
{
    giveUpUnless({});
    ++m_generation;
    m_port = port;
    m_discs.clear();
    m_bytes.clear();
    m_failed.clear();
    m_wanted.clear();
    m_decoding.clear();
    m_moment.stop();
    refreshBusy();
    Q_EMIT arrived();
}

void PictureStore::addViewer(QObject *viewer, Shown shown)
{
    m_viewers.append({.viewer = viewer, .shown = std::move(shown)});
}

QImage PictureStore::picture(const QString &url, int side)
{
    if (!m_port || url.isEmpty() || url.size() > LONGEST_PICTURE_URL)
        return {};
    const Wish wish{.url = url, .side = side};
    if (const QImage *disc = m_discs.object(wish))
        return *disc;
    if (m_failed.contains(url) || m_decoding.contains(wish))
        return {};
    if (!m_wanted.contains(wish))
        m_wanted.append(wish);
    if (!m_moment.isActive())
        m_moment.start();
    refreshBusy();
    return {};
}

void PictureStore::review()
{
    const bool concernsAny = !m_fetches.isEmpty() || !m_wanted.isEmpty();
    if (concernsAny && !m_moment.isActive())
        m_moment.start();
}

QSet<QString> PictureStore::shownNow() const
{
    QSet<QString> urls;
    for (const Viewer &each : m_viewers) {
        if (!each.viewer)
            continue;
        for (const QString &url : each.shown())
            urls.insert(url);
    }
    return urls;
}

void PictureStore::settle()
{
    const QSet<QString> shown = shownNow();
    giveUpUnless(shown);
    const QList<Wish> wanted = std::exchange(m_wanted, {});
    for (const Wish &wish : wanted) {
        if (shown.contains(wish.url))
            begin(wish);
    }
    refreshBusy();
}

void PictureStore::giveUpUnless(const QSet<QString> &shown)
{
    m_fetches.removeIf([&shown](const std::pair<const QString &, Fetch &> &each) {
        const bool isGivenUp = !shown.contains(each.first);
        if (isGivenUp)
            each.second.stop.request_stop();
        return isGivenUp;
    });
}

void PictureStore::begin(const Wish &wish)
{
    // It may have come, or failed, since it was painted.
    if (m_discs.contains(wish) || m_failed.contains(wish.url) || m_decoding.contains(wish))
        return;
    const auto underWay = m_fetches.find(wish.url);
    if (const QByteArray *bytes = m_bytes.object(wish.url))
        decode(wish, *bytes);
    else if (underWay != m_fetches.end())
        underWay->sides.insert(wish.side);
    else
        fetch(wish);
}

void PictureStore::fetch(const Wish &wish)
{
    const Fetch begun{.stop = {}, .sides = {wish.side}};
    m_fetches.insert(wish.url, begun);
    whenAnswered(m_port->fetch(wish.url, begun.stop.get_token()), this,
                 [this, url = wish.url, stop = begun.stop](const Result<QByteArray> &bytes) {
                     // Given up; it may even have been begun anew.
                     if (!stop.stop_requested())
                         onFetched(url, bytes);
                 });
}

void PictureStore::onFetched(const QString &url, const Result<QByteArray> &bytes)
{
    const Fetch fetched = m_fetches.take(url);
    if (bytes) {
        for (const int side : fetched.sides)
            decode({.url = url, .side = side}, *bytes);
        m_bytes.insert(url, new QByteArray(*bytes), bytes->size());
    } else {
        noteFailure(url);
    }
    refreshBusy();
}

void PictureStore::decode(const Wish &wish, const QByteArray &bytes)
{
    m_decoding.insert(wish);
    m_workers.run(
        this, [bytes, side = wish.side] { return decodePicture(bytes, side); },
        [this, wish, generation = m_generation](const QImage &disc) {
            if (generation == m_generation)
                onDecoded(wish, disc);
        });
}

void PictureStore::onDecoded(const Wish &wish, const QImage &disc)
{
    m_decoding.remove(wish);
    if (disc.isNull()) {
        m_bytes.remove(wish.url);
        noteFailure(wish.url);
    } else {
        m_discs.insert(wish, new QImage(disc), disc.sizeInBytes());
        Q_EMIT arrived();
    }
    refreshBusy();
}

void PictureStore::noteFailure(const QString &url)
{
    if (m_failed.size() >= MOST_FAILURES)
        m_failed.clear();
    m_failed.insert(url);
}

void PictureStore::refreshBusy()
{
    const bool isBusy = !m_wanted.isEmpty() || !m_fetches.isEmpty() || !m_decoding.isEmpty();
    if (isBusy == std::exchange(m_isBusy, isBusy))
        return;
    Q_EMIT busyChanged();
}

} // namespace Clientele
