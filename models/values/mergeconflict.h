// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/client.h"

#include <variant>

namespace Clientele {

/** What of a client one item of a merge is about. Preferred: which contact method is the preferred one. */
enum class MergeItem { Name, AvatarUrl, ContactMethod, Preferred, CustomField };

/** One side's version of an item; nothing when the row is not there. */
using MergeValue = std::variant<std::monostate, QString, ContactMethod, CustomField>;

enum class MergeChoice { Base, Mine, Theirs };

/** An item both sides changed, each in its own way; a person says which version holds. */
struct MergeConflict
{
    MergeItem item = MergeItem::Name;
    MergeValue base;
    MergeValue mine;
    MergeValue theirs;

    friend bool operator==(const MergeConflict &, const MergeConflict &) = default;
};

/** A change of theirs that the merge took over, as mine said nothing about its item. */
struct JoinedChange
{
    enum class Kind { Changed, Added, Removed };

    MergeItem item = MergeItem::Name;
    Kind kind = Kind::Changed;
    /** Their version; what they removed when they removed it. */
    MergeValue value;

    friend bool operator==(const JoinedChange &, const JoinedChange &) = default;
};

} // namespace Clientele
