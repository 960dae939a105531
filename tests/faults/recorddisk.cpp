// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
// A disk that writes down all that is done to files below the folder, for LD_PRELOAD: into the file that is named by
// CLIENTELE_DISK_LOG and stands elsewhere. What the program prints stands among it, so that it can say what it has
// acknowledged until then.
#include "tests/faults/diskhooks.h"
#include "tests/faults/disklogheader.h"

#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>

#include <array>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

namespace Clientele::Tests {

namespace {

int diskLog()
{
    static const int s_file = [] {
        const char *const path = std::getenv("CLIENTELE_DISK_LOG");
        constexpr int flags = O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC;
        constexpr int ownerOnly = 0600;
        return path != nullptr ? static_cast<int>(syscall(SYS_openat, AT_FDCWD, path, flags, ownerOnly)) : -1;
    }();
    return s_file;
}

[[gnu::constructor]] void openLog()
{
    diskLog();
}

std::uint64_t inodeOf(int file)
{
    struct stat status = {};
    return file >= 0 && fstat(file, &status) == 0 ? status.st_ino : 0;
}

iovec part(const void *bytes, std::size_t size)
{
    return {const_cast<void *>(bytes), size};
}

} // namespace

int DiskPolicy::errorInstead(const DiskCall & /*call*/)
{
    return 0;
}

void DiskPolicy::wasDone(const DiskCall &call)
{
    const DiskLogHeader header{.inode = inodeOf(call.file),
                               .offset = call.offset,
                               .size = call.size,
                               .pathSize = static_cast<std::uint32_t>(call.path.size()),
                               .newPathSize = static_cast<std::uint32_t>(call.newPath.size()),
                               .kind = call.kind};
    const std::array parts{part(&header, sizeof header), part(call.path.data(), call.path.size()),
                           part(call.newPath.data(), call.newPath.size()), part(call.bytes, call.size)};
    // In one call, so that threads do not mix theirs.
    if (syscall(SYS_writev, diskLog(), parts.data(), parts.size()) < 0)
        std::abort();
}

} // namespace Clientele::Tests
