// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/stores/clientsshowing.h"

#include "models/items/clientsmodel.h"
#include "models/stores/workers.h"

namespace Clientele {

ClientsShowing::ClientsShowing(ClientsModel *model, Workers *workers, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_workers(workers)
    , m_wanted{.catalog = model->shown()->catalog}
{}

void ClientsShowing::begin(const CatalogPtr &catalog)
{
    m_stop.request_stop();
    ++m_run;
    m_isWorking = false;
    m_wanted = {.catalog = catalog, .query = m_wanted.query};
    ShownPtr former = m_model->shown();
    m_model->show(shownOf(m_wanted));
    m_workers->release(std::move(former));
}

void ClientsShowing::setCatalog(const CatalogPtr &catalog, const std::shared_ptr<const CatalogChange> &change,
                                const QStringList &hidden)
{
    m_wanted.catalog = catalog;
    m_wanted.change = change;
    m_wanted.hidden = hidden;
    start();
}

void ClientsShowing::setQuery(const SearchQuery &query)
{
    m_wanted.query = query;
    start();
}

void ClientsShowing::setHidden(const QStringList &ids)
{
    if (ids == m_wanted.hidden)
        return;
    m_wanted.hidden = ids;
    start();
}

void ClientsShowing::start()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_isWorking = true;
    m_workers->run(
        this,
        [shown = m_model->shown(), wanted = m_wanted, stop = m_stop.get_token()] {
            return nextClients(*shown, wanted, stop);
        },
        [this, run = ++m_run](const NextClients &next) {
            if (run == m_run)
                finish(next);
        });
}

void ClientsShowing::finish(const NextClients &next)
{
    m_isWorking = false;
    m_wanted.change.reset();
    ShownPtr former = m_model->shown();
    if (next.change)
        m_model->refresh(next.clients, std::move(*next.change));
    else
        m_model->show(next.clients);
    m_workers->release(std::move(former));
    Q_EMIT shown();
}

} // namespace Clientele
