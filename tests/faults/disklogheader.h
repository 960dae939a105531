// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/faults/diskhooks.h"

#include <cstdint>

namespace Clientele::Tests {

/** How recorddisk.cpp writes one call down, followed by path, new path and bytes. Native byte order. */
struct DiskLogHeader
{
    std::uint64_t inode = 0;
    std::int64_t offset = 0;
    std::uint64_t size = 0;
    std::uint32_t pathSize = 0;
    std::uint32_t newPathSize = 0;
    DiskCallKind kind = DiskCallKind::Open;
};

} // namespace Clientele::Tests
