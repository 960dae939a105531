// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/stores/clientsstore.h"
#include "ui/text/errortext.h"

#include <QtCore/QLocale>

namespace Clientele {

/** What stands in the place of the list. */
enum class ListState {
    Clients, ///< The list itself.
    Loading, ///< Nothing is known yet, and something is under way.
    Empty,   ///< The workspace has no clients.
    NoMatch, ///< It has, but the search finds none.
    // Nothing is known, and why:
    SignedOut,
    Denied,
    Offline, ///< No server could be reached.
    TooLarge,
    Failed, ///< Anything else.
};

[[nodiscard]] ListState listState(const ClientsStore::Status &status, const QString &searchText);

/** What a state offers to do. */
enum class ListAction { NewClient, CreateFound, ClearSearch, SignIn, TryAgain, CheckConnection, ShowDetails };

/** A state in words. */
struct ListNoticeWords
{
    QString title;
    /** Whole sentences; may be empty. */
    QString text = {};
    /** The first one is what most people will want. */
    QList<ListAction> actions = {};

    friend bool operator==(const ListNoticeWords &, const ListNoticeWords &) = default;
};

/** For any state but ListState::Clients. @p workspace: its task does not matter. */
[[nodiscard]] ListNoticeWords listNoticeWords(const ClientsStore::Status &status, const QString &searchText,
                                              const ErrorContext &workspace);

/** How many clients there are or were found, and since when that is known. @p now in the time zone of the reader. */
[[nodiscard]] QString listCountText(const ClientsStore::Status &status, const QString &searchText, const QDateTime &now,
                                    const QLocale &locale = {});
/** While the server is asked. */
[[nodiscard]] QString refreshingText(qsizetype received, const QLocale &locale = {});
/** Why what is shown is not fresh; empty when it is. */
[[nodiscard]] QString notRefreshedText(const ClientsStore::Status &status, const ErrorContext &workspace);
/** What was left out of the server's answer; empty when nothing was. */
[[nodiscard]] QString leftOutText(const ListReport &report);

} // namespace Clientele
