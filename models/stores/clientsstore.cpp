// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/stores/clientsstore.h"

#include "models/items/clientsmodel.h"
#include "models/values/whenanswered.h"

#include <cstdlib>
#include <utility>

namespace Clientele {

namespace {

/** One merges, one searches, and one gives up the search before. */
constexpr int THREADS = 3;

} // namespace

ClientsStore::ClientsStore(const QString &locale, QObject *parent)
    : QObject(parent)
    , m_locale(locale)
    , m_model(new ClientsModel(this))
    , m_fetching(locale)
    , m_showing(m_model, &m_workers)
    , m_workers(THREADS)
{
    m_now.latest = m_model->shown()->catalog;
    connect(&m_showing, &ClientsShowing::shown, this, &ClientsStore::onShown);
    connect(&m_fetching, &ClientsFetching::failed, this, &ClientsStore::endFailed);
    connect(&m_fetching, &ClientsFetching::progressed, this, [this](qsizetype received) {
        m_now.status.received = received;
        announce();
    });
    connect(&m_fetching, &ClientsFetching::fetched, this, [this](const FetchedList &list) {
        take({.catalog = list.catalog,
              .asOf = m_fetching.beganAt(),
              .isFromServer = true,
              .report = list.report,
              .fetch = m_fetching.begun()});
    });
}

ClientsStore::~ClientsStore() = default;

void ClientsStore::setCache(ClientsCachePort *cache)
{
    m_fetching.setPort(nullptr);
    const CachedList page = cache ? cache->firstPage() : CachedList{.catalog = std::make_shared<const ClientCatalog>()};
    m_showing.begin(page.catalog);
    Workspace next{.number = m_now.number + 1, .cache = cache, .latest = page.catalog};
    next.status = {.total = page.total, .shown = m_model->rowCount(), .asOf = page.asOf, .opening = cache != nullptr};
    m_workers.release(std::make_shared<Workspace>(std::exchange(m_now, next)));
    announce();
    if (std::exchange(m_isSearchDue, false))
        Q_EMIT searchShown();
}

void ClientsStore::loadRest()
{
    if (!m_now.cache || !m_now.status.opening)
        return;
    whenAnswered(m_now.cache->load(m_locale), this, [this, number = m_now.number](const Result<CachedList> &answer) {
        if (number == m_now.number && m_now.status.opening)
            endLoad(answer);
    });
}

void ClientsStore::endLoad(const Result<CachedList> &answer)
{
    if (answer) {
        take({.catalog = answer->catalog, .asOf = answer->asOf});
        return;
    }
    m_now.status.opening = false;
    m_now.status.total = static_cast<qsizetype>(m_now.latest->size());
    mergeNext();
    announce();
}

void ClientsStore::setListPort(ClientListPort *port)
{
    m_fetching.setPort(port);
    m_now.refreshAgain = false;
    if (port)
        refreshAnew();
    announce();
}

void ClientsStore::refresh()
{
    if (!isRefreshing())
        beginRefresh();
}

void ClientsStore::refreshIfOlderThan(std::chrono::milliseconds age)
{
    // Either way: a clock may have been set back.
    const QDateTime asOf = m_now.status.asOf;
    if (!asOf.isValid() || std::abs(asOf.msecsTo(QDateTime::currentDateTimeUtc())) > age.count())
        refresh();
}

void ClientsStore::beginRefresh()
{
    if (!m_fetching.hasPort())
        return;
    m_now.status.received = 0;
    m_fetching.begin();
    announce();
}

void ClientsStore::refreshAnew()
{
    if (isRefreshing())
        m_now.refreshAgain = true;
    else
        beginRefresh();
}

bool ClientsStore::isRefreshing() const
{
    return m_fetching.isUnderWay() || (m_now.waiting && m_now.waiting->isFromServer)
           || (m_now.merging && m_now.merging->isFromServer);
}

void ClientsStore::cancelRefresh()
{
    m_now.refreshAgain = false;
    m_fetching.stop();
}

void ClientsStore::endFailed(const Error &error)
{
    if (error.cause != ErrorCause::Cancelled)
        m_now.status.failure = error;
    endRefresh();
    announce();
}

void ClientsStore::endRefresh()
{
    if (std::exchange(m_now.refreshAgain, false))
        beginRefresh();
}

void ClientsStore::noteStored(const Client &client)
{
    note({.id = client.id, .client = client, .fetchesBegun = m_fetching.begun()});
}

void ClientsStore::noteGone(const QString &id)
{
    note({.id = id, .client = {}, .fetchesBegun = m_fetching.begun()});
}

void ClientsStore::note(const ClientNote &note)
{
    m_now.notes.add(note);
    m_now.newNotes.append(note);
    mergeNext();
    refreshAnew();
    announce();
}

void ClientsStore::take(const Arrival &arrival)
{
    m_now.waiting = arrival;
    if (arrival.isFromServer)
        m_now.status.opening = false;
    mergeNext();
    announce();
}

void ClientsStore::mergeNext()
{
    // While the cache is read, the list is its beginning, and a note has to wait for the whole.
    const bool hasWork = m_now.waiting || (!m_now.newNotes.isEmpty() && !m_now.status.opening);
    if (m_now.merge != Merge::None || !hasWork)
        return;
    m_now.merge = Merge::Working;
    m_now.merging = std::exchange(m_now.waiting, std::nullopt);
    ListNews news{.before = m_now.latest};
    if (m_now.merging) {
        news.arrived = m_now.merging->catalog;
        news.notes = m_now.notes.unknownTo(m_now.merging->fetch);
    } else {
        news.notes = m_now.newNotes;
    }
    m_now.newNotes.clear();
    m_workers.run(
        this, [news] { return merged(news); },
        [this, number = m_now.number](const MergedList &result) {
            if (number == m_now.number)
                showMerged(result);
        });
}

void ClientsStore::showMerged(const MergedList &merged)
{
    m_now.merge = Merge::Showing;
    m_now.latest = merged.catalog;
    if (m_now.merging)
        m_now.notes.endFetch(m_now.merging->fetch);
    m_showing.setCatalog(merged.catalog, merged.change, leftOut());
    if (m_now.merging && m_now.merging->isFromServer && m_now.cache)
        keep(*m_now.merging);
}

/** Also what could not be kept can be had from the server again, so an error is nobody's concern. */
void ClientsStore::keep(const Arrival &arrival)
{
    ++m_keeping;
    whenAnswered(m_now.cache->store(m_now.latest, arrival.asOf), this, [this](const Result<Done> &) {
        --m_keeping;
        announce();
    });
}

void ClientsStore::onShown()
{
    m_now.status.shown = m_model->rowCount();
    if (m_now.merge == Merge::Showing)
        endMerge();
    announce();
    if (std::exchange(m_isSearchDue, false))
        Q_EMIT searchShown();
}

void ClientsStore::endMerge()
{
    Status &status = m_now.status;
    const auto arrival = std::exchange(m_now.merging, std::nullopt);
    m_now.merge = Merge::None;
    status.total = static_cast<qsizetype>(m_now.latest->size());
    if (arrival) {
        status.asOf = arrival->asOf;
        status.opening = false;
    }
    if (arrival && arrival->isFromServer) {
        status.report = arrival->report;
        status.failure.reset();
        endRefresh();
    }
    mergeNext();
}

void ClientsStore::setDiallingRules(const DiallingRules &rules)
{
    if (rules == m_rules)
        return;
    m_rules = rules;
    requery();
}

void ClientsStore::setSearchText(const QString &text)
{
    if (text == m_searchText)
        return;
    m_searchText = text;
    requery();
}

void ClientsStore::requery()
{
    m_isSearchDue = true;
    m_showing.setQuery(SearchQuery::fromText(m_searchText, m_rules));
    announce();
}

void ClientsStore::setHidden(const QStringList &ids)
{
    m_now.hidden = ids;
    m_showing.setHidden(leftOut());
    announce();
}

/** What is gone is left out even before the list is without it, so that it does not come back for a moment. */
QStringList ClientsStore::leftOut() const
{
    return m_now.hidden + m_now.notes.goneIds();
}

std::optional<Client> ClientsStore::client(const QString &id) const
{
    if (const ClientNote *note = m_now.notes.find(id))
        return note->client;
    const auto slot = m_now.latest->find(id.toStdString());
    return slot ? std::optional(m_now.latest->record(*slot).toClient()) : std::nullopt;
}

void ClientsStore::announce()
{
    Status &status = m_now.status;
    status.refreshing = isRefreshing();
    const bool isBusy =
        status.opening || status.refreshing || m_now.merge != Merge::None || m_showing.isWorking() || m_keeping > 0;
    Q_EMIT statusChanged();
    if (std::exchange(m_isBusy, isBusy) != isBusy)
        Q_EMIT busyChanged();
}

} // namespace Clientele
