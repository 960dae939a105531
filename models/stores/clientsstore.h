// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ports/clientlistport.h"
#include "models/ports/clientscacheport.h"
#include "models/stores/clientnotes.h"
#include "models/stores/clientsfetching.h"
#include "models/stores/clientsshowing.h"
#include "models/stores/workers.h"

#include <QtCore/QObject>
#include <QtCore/QStringList>

#include <chrono>
#include <optional>

namespace Clientele {

class ClientsModel;

/**
 * All clients of a workspace as a list that can be searched: from the cache at once, then from the server, and kept in
 * the cache again. Nothing is worked out on the GUI thread; the model changes when a result is there, and what is
 * selected stays selected. A refresh that fails leaves the list as it is. GUI thread.
 */
class ClientsStore : public QObject
{
    Q_OBJECT

public:
    struct Status
    {
        /** Clients known of the workspace. */
        qsizetype total = 0;
        /** Of them, those that match the search. */
        qsizetype shown = 0;
        /** When the server was asked for what is shown, UTC; null: nothing is known yet. */
        QDateTime asOf = {};
        /** The cache is being read; until then the list is its beginning. */
        bool opening = false;
        /** The server is asked, or its answer not yet shown. */
        bool refreshing = false;
        /** Clients that came so far, while refreshing. */
        qsizetype received = 0;
        /** Why the last refresh failed; cleared by a good one. A cancelled one says nothing. */
        std::optional<Error> failure = {};
        /** Of the last good refresh. */
        ListReport report = {};

        friend bool operator==(const Status &, const Status &) = default;
    };

    /** @p locale as QLocale::name(): the language of the name order. */
    explicit ClientsStore(const QString &locale, QObject *parent = nullptr);
    ~ClientsStore() override;

    [[nodiscard]] ClientsModel *model() const { return m_model; }
    [[nodiscard]] const Status &status() const { return m_now.status; }

    /**
     * Begins another workspace: everything known of the former is forgotten, its list port too; only the search text
     * stays. Shows the first page at once; loadRest() is to follow. @p cache is not owned and outlives this or is
     * replaced; null: nothing is kept.
     */
    void setCache(ClientsCachePort *cache);
    /** What the cache has behind the first page. Apart, so that reading it takes no time from the first paint. */
    void loadRest();
    /**
     * The list stays and is refreshed at once. @p port is not owned and outlives this or is replaced; null: there is
     * none yet, and a refresh asked for waits for it.
     */
    void setListPort(ClientListPort *port);

    void setDiallingRules(const DiallingRules &rules);
    [[nodiscard]] QString searchText() const { return m_searchText; }
    /** The model follows soon; searchShown() says when. */
    void setSearchText(const QString &text);

    /** Joins a refresh under way. */
    void refresh();
    /** Refreshes when the list is older than @p age, or nothing is known yet. */
    void refreshIfOlderThan(std::chrono::milliseconds age);
    void cancelRefresh();

    /**
     * The server has stored @p client, has deleted the one with that id: the list says so soon, whatever an answer that
     * was asked for earlier says, and is refreshed.
     */
    void noteStored(const Client &client);
    void noteGone(const QString &id);
    /** Clients that wait for their deletion: in no row and no search, and yet known. */
    void setHidden(const QStringList &ids);

    /** All clients as they are known now, without notes that came since; never null. */
    [[nodiscard]] CatalogPtr known() const { return m_now.latest; }
    /** The newest that is known of that client, shown or not. */
    [[nodiscard]] std::optional<Client> client(const QString &id) const;
    /** Network, cache or a thread is at work. */
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void statusChanged();
    void busyChanged();
    /** The model shows the result of the latest search text. */
    void searchShown();

private:
    /** A whole list that came, from the server or the cache. */
    struct Arrival
    {
        CatalogPtr catalog;
        QDateTime asOf;
        bool isFromServer = false;
        ListReport report = {};
        /** Its number, when it is from the server. */
        int fetch = 0;
    };
    enum class Merge { None, Working, Showing };

    /** All that is of one workspace. */
    struct Workspace
    {
        int number = 0;
        ClientsCachePort *cache = nullptr;
        /** The newest list; never null. */
        CatalogPtr latest;
        ClientNotes notes = {};
        /** Those of them that are not in @c latest. */
        QList<ClientNote> newNotes = {};
        /** Waits for its turn to be merged. */
        std::optional<Arrival> waiting = {};
        /** Is being merged; nothing: only notes are. */
        std::optional<Arrival> merging = {};
        Merge merge = Merge::None;
        /** Another refresh follows the one under way, whose answer may be too old. */
        bool refreshAgain = false;
        QStringList hidden = {};
        Status status = {};
    };

    void endLoad(const Result<CachedList> &answer);
    void beginRefresh();
    /** For when the answer under way may be too old. */
    void refreshAnew();
    void endRefresh();
    void endFailed(const Error &error);
    [[nodiscard]] bool isRefreshing() const;
    void note(const ClientNote &note);
    void take(const Arrival &arrival);
    void mergeNext();
    void showMerged(const MergedList &merged);
    void keep(const Arrival &arrival);
    void endMerge();
    void onShown();
    void requery();
    [[nodiscard]] QStringList leftOut() const;
    void announce();

    QString m_locale;
    QString m_searchText;
    DiallingRules m_rules;
    bool m_isSearchDue = false;
    bool m_isBusy = false;
    /** Lists on their way into a cache, of former workspaces too. */
    int m_keeping = 0;
    Workspace m_now;
    ClientsModel *m_model;
    ClientsFetching m_fetching;
    ClientsShowing m_showing;
    /** Last, so that it dies before what its work reports to. */
    Workers m_workers;
};

} // namespace Clientele
