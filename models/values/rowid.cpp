// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/values/rowid.h"

#include <atomic>

namespace Clientele {

RowId RowId::create()
{
    static std::atomic<quint64> last = 0;
    return RowId{.number = ++last};
}

} // namespace Clientele
