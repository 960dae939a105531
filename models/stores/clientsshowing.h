// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/stores/listwork.h"

#include <QtCore/QObject>

#include <stop_token>

namespace Clientele {

class ClientsModel;
class Workers;

/**
 * Makes a ClientsModel show what is wanted: the work is done on other threads, and what is wanted meanwhile takes the
 * place of what was wanted before. GUI thread.
 */
class ClientsShowing : public QObject
{
    Q_OBJECT

public:
    /** Neither is owned. @p model outlives this, and this outlives @p workers. */
    ClientsShowing(ClientsModel *model, Workers *workers, QObject *parent = nullptr);

    /** Shows @p catalog, which is small, at once and as something new; nothing is hidden, the search stays. */
    void begin(const CatalogPtr &catalog);
    /** @p change is the one from the catalog shown to @p catalog. Not again before shown(). */
    void setCatalog(const CatalogPtr &catalog, const std::shared_ptr<const CatalogChange> &change,
                    const QStringList &hidden);
    void setQuery(const SearchQuery &query);
    void setHidden(const QStringList &ids);

    [[nodiscard]] bool isWorking() const { return m_isWorking; }

Q_SIGNALS:
    /** The model shows what is wanted. */
    void shown();

private:
    void start();
    void finish(const NextClients &next);

    ClientsModel *m_model;
    Workers *m_workers;
    WantedClients m_wanted;
    std::stop_source m_stop;
    int m_run = 0;
    bool m_isWorking = false;
};

} // namespace Clientele
