// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/client.h"

#include <QtCore/QList>
#include <QtCore/QString>
#include <QtCore/QStringList>

#include <optional>

namespace Clientele {

/** What is known of one client from a save or a deletion that ended well. */
struct ClientNote
{
    QString id;
    /** Nothing: the client is gone. */
    std::optional<Client> client;
    /** How many fetches of the list had begun by then; the answers of those may be older than the note. */
    int fetchesBegun = 0;
};

/**
 * What this program itself did to clients, for as long as a list may arrive that does not know it: until a fetch that
 * began afterwards has ended well. One note per client, the latest.
 */
class ClientNotes
{
public:
    void add(const ClientNote &note);
    /** Forgets what the list of fetch number @p fetch (from 1) knows: what was noted before that began. */
    void endFetch(int fetch);

    /** What that list does not know. */
    [[nodiscard]] QList<ClientNote> unknownTo(int fetch) const;
    /** Null: nothing was noted of that client. */
    [[nodiscard]] const ClientNote *find(const QString &id) const;
    [[nodiscard]] QStringList goneIds() const;

private:
    QList<ClientNote> m_notes;
};

} // namespace Clientele
