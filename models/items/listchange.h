// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/rowid.h"

#include <QtCore/QList>

namespace Clientele {

/** @c count rows from @c first on. */
struct RowSpan
{
    int first = 0;
    int count = 0;

    friend bool operator==(const RowSpan &, const RowSpan &) = default;
};

/** One step on the way to a new order; positions count in the list as the steps before left it. */
struct ArrangeStep
{
    enum class Kind { Insert, Move };

    Kind kind = Kind::Insert;
    /** Insert: where @c count rows are put in. Move: the one row to take out. */
    int from = 0;
    int count = 1;
    /** Insert: position of the first of these rows in the new list. Move: where the row stands afterwards. */
    int to = 0;

    friend bool operator==(const ArrangeStep &, const ArrangeStep &) = default;
};

/**
 * How a list of rows becomes another one, to be applied in this order: @c arranging, in the order of the new list;
 * then what changed inside rows; then @c removals, last span first. Nothing goes before everything that comes is there,
 * so a rule like "one row is preferred" can hold at each step. Rows that keep their order among themselves do not move.
 */
struct ListChange
{
    QList<ArrangeStep> arranging;
    QList<RowSpan> removals;
};

/** The change from @p before to @p after; within each, ids are distinct and not null. */
[[nodiscard]] ListChange listChange(const QList<RowId> &before, const QList<RowId> &after);

} // namespace Clientele
