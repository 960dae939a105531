// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/problem.h"

#include <QtCore/QString>

#include <functional>
#include <initializer_list>

class QHBoxLayout;
class QWidget;

namespace Clientele {

// What the form's two tables have in common around them.

/** @p buttons in a row, as wide as their words. */
[[nodiscard]] QHBoxLayout *buttonRow(std::initializer_list<QWidget *> buttons);

/** The problems of a table, one a line, each with the number of its row; the first few when there are many. */
[[nodiscard]] QString problemList(const Problems &problems, const std::function<int(RowId)> &rowOf);

/** Those of @p problems that concern no row. */
[[nodiscard]] Problems problemsOfWhole(const Problems &problems);

} // namespace Clientele
