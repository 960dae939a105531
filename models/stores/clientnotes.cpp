// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/stores/clientnotes.h"

#include <algorithm>

namespace Clientele {

void ClientNotes::add(const ClientNote &note)
{
    m_notes.removeIf([&note](const ClientNote &each) { return each.id == note.id; });
    m_notes.append(note);
}

void ClientNotes::endFetch(int fetch)
{
    m_notes = unknownTo(fetch);
}

QList<ClientNote> ClientNotes::unknownTo(int fetch) const
{
    QList<ClientNote> unknown = m_notes;
    unknown.removeIf([fetch](const ClientNote &each) { return each.fetchesBegun < fetch; });
    return unknown;
}

const ClientNote *ClientNotes::find(const QString &id) const
{
    const auto found = std::ranges::find(m_notes, id, &ClientNote::id);
    return found == m_notes.cend() ? nullptr : &*found;
}

QStringList ClientNotes::goneIds() const
{
    QStringList ids;
    for (const ClientNote &note : m_notes) {
        if (!note.client)
            ids.append(note.id);
    }
    return ids;
}

} // namespace Clientele
