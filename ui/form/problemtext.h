// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/problem.h"

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace Clientele {

/** A problem in words, to stand beside what it concerns: our sentence, or the server's in display form, cut at 300. */
[[nodiscard]] QString problemText(const Problem &problem);

/** The same where it does not stand beside its cell: names the row, counted from 0 in @p row (-1: none), and column. */
[[nodiscard]] QString problemTextInTable(const Problem &problem, int row);

/** Each problem's words, one a line. */
[[nodiscard]] QString problemTexts(const Problems &problems);

/** Those of @p problems that concern @p section. */
[[nodiscard]] Problems problemsOf(const Problems &problems, FieldPath::Section section);

} // namespace Clientele
