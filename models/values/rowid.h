// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QHash>
#include <QtCore/QMetaType>

namespace Clientele {

/**
 * Names one row of a draft for as long as the draft lives, wherever the row moves. Never sent to a server and never
 * shown. A default-made RowId names no row.
 */
struct RowId
{
    quint64 number = 0;

    /** A row id no other row of this process has. Thread-safe. */
    [[nodiscard]] static RowId create();

    /**
     * Row ids made from here on come after @p number. For a module loaded at run time, which has this counter a second
     * time: called once there, with a number the program's own counter never gets to.
     */
    static void startAfter(quint64 number);

    [[nodiscard]] bool isNull() const { return number == 0; }
    friend bool operator==(RowId, RowId) = default;
    friend auto operator<=>(RowId, RowId) = default;
};

inline size_t qHash(RowId id, size_t seed = 0)
{
    return ::qHash(id.number, seed);
}

} // namespace Clientele

Q_DECLARE_METATYPE(Clientele::RowId)
