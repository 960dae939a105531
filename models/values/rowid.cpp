// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/values/rowid.h"

#include <atomic>

namespace Clientele {

namespace {

std::atomic<quint64> s_lastRow = 0;

} // namespace

RowId RowId::create()
{
    return RowId{.number = ++s_lastRow};
}

void RowId::startAfter(quint64 number)
{
    s_lastRow = number;
}

} // namespace Clientele
