// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <compare>

namespace Clientele {

/** A place in the form, compared in the order in which the form is read. -1: before every row, or every column. */
struct FormPosition
{
    int section = -1;
    int row = -1;
    int column = -1;

    friend auto operator<=>(const FormPosition &, const FormPosition &) = default;
};

} // namespace Clientele
