// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/mergeconflict.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace Clientele {

// Everything in display form.

/** What a conflict is about, to stand before its three versions. */
[[nodiscard]] QString mergeItemText(const MergeConflict &conflict);
/** One version of an item. */
[[nodiscard]] QString mergeValueText(const MergeValue &value);
/** What was taken over from others: a sentence for each. */
[[nodiscard]] QString joinedText(const QList<JoinedChange> &changes);
/** Type and value. */
[[nodiscard]] QString contactMethodText(const ContactMethod &method);

} // namespace Clientele
