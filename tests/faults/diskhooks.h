// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <sys/types.h>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace Clientele::Tests {

/** What a program asks of the disk, of files below one folder. */
enum class DiskCallKind : std::uint8_t {
    Open,     ///< To write, of a file that is there.
    Create,   ///< Of a file that is not there.
    Write,    ///< Of any kind; each part of a vector is a call of its own.
    Truncate, ///< Also by opening. DiskCall::offset is the new size.
    Sync,     ///< Of a file or of the folder.
    Rename,
    Remove,
    Print, ///< To standard output, wherever that goes; what is written there marks a place among the other calls.
};

/** One of them. What a kind does not need is empty. */
struct DiskCall
{
    DiskCallKind kind = DiskCallKind::Open;
    int file = -1;
    std::string_view path = {};
    std::string_view newPath = {};
    const void *bytes = nullptr;
    std::size_t size = 0;
    off64_t offset = 0;
};

/**
 * What a preloaded library does about the calls: it defines these two, diskhooks.cpp the calls themselves. They run in
 * the middle of somebody else's call on any thread, so they allocate nothing and leave errno as it was. The folder is
 * the one named by CLIENTELE_DISK_FOLDER, without symbolic links in its path.
 */
namespace DiskPolicy {

/** Before it: the errno to fail with in place of doing it, or 0. Never asked for Print. */
[[nodiscard]] int errorInstead(const DiskCall &call);
/** After it was done, with what was done of it. */
void wasDone(const DiskCall &call);

} // namespace DiskPolicy

} // namespace Clientele::Tests
