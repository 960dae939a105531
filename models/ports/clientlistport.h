// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalog/clientcatalog.h"
#include "models/values/result.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

#include <functional>
#include <stop_token>

namespace Clientele {

/** What became of the items of a list answer. */
struct ListReport
{
    /** Items that are no client: no object, no id, not readable. They are left out. */
    qsizetype broken = 0;
    /** Items with an id that came before in the same answer. They are left out. */
    qsizetype duplicates = 0;
    /** Where the first of them are, for people who look after the server: `item 17: no id`. At most 20; untrusted. */
    QStringList samples = {};

    friend bool operator==(const ListReport &, const ListReport &) = default;
};

/** A whole list. */
struct FetchedList
{
    CatalogPtr catalog;
    ListReport report;
};

/**
 * All clients of one workspace at once. Called and answered on the thread it was made on; the work is done on another.
 * Every call ends exactly once, also when @p stop is requested (ErrorCause::Cancelled) and when the port dies first.
 */
class ClientListPort
{
public:
    /** Called on the asker's thread, a few times a second, with how many clients have come so far. */
    using Progress = std::function<void(qsizetype)>;

    ClientListPort() = default;
    virtual ~ClientListPort() = default;
    Q_DISABLE_COPY_MOVE(ClientListPort)

    /**
     * Every client the server tells of, in the name order of @p locale (QLocale::name()); or an error, and then
     * nothing: an answer that is cut, too large (ErrorCause::TooLarge) or no list is no list at all.
     */
    [[nodiscard]] virtual Answer<FetchedList> fetch(const QString &locale, const Progress &progress,
                                                    std::stop_token stop) = 0;
};

} // namespace Clientele
