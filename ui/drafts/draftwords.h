// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/keptdraft.h"
#include "ui/text/displaytext.h"

namespace Clientele {

/** How a draft of that name is called, in display form. */
[[nodiscard]] QString draftTitle(const QString &name, DisplayForm form = DisplayForm::Line);

/** A sentence: “NAME” is kept under Drafts. */
[[nodiscard]] QString keptSentence(const QString &name);
/** A sentence: “NAME” was discarded. */
[[nodiscard]] QString discardedSentence(const QString &name);

/** What a draft is: a new client, or changes of @p clientName. */
[[nodiscard]] QString draftKindText(bool isNew, const QString &clientName, DisplayForm form = DisplayForm::Line);

} // namespace Clientele
