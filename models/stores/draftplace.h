// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/client.h"
#include "models/values/fieldpath.h"

#include <QtCore/QList>

namespace Clientele {

/** A field or cell of a draft, wherever its row stands. */
struct DraftPlace
{
    FieldPath::Section section = FieldPath::Section::Form;
    /** Null in the two row sections: which rows there are, or their order. */
    RowId row = {};
    FieldPath::Member member = FieldPath::Member::None;

    friend bool operator==(const DraftPlace &, const DraftPlace &) = default;
};

/** Where two drafts differ. Rows that came or went, and rows in another order, are their section's difference. */
[[nodiscard]] QList<DraftPlace> changedPlaces(const ClientDraft &before, const ClientDraft &after);

} // namespace Clientele
