// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
// The calls by which Qt and SQLite change files, for LD_PRELOAD. Each goes to the kernel directly: asking for the next
// library's function may allocate, and a sanitizer's may not be ready yet.
#include "tests/faults/diskhooks.h"

#include <sys/syscall.h>
#include <sys/uio.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <climits>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <unistd.h>

namespace {

using Clientele::Tests::DiskCall;
using enum Clientele::Tests::DiskCallKind;
namespace DiskPolicy = Clientele::Tests::DiskPolicy;

/** Puts errno back. */
class KeptErrno
{
public:
    KeptErrno() = default;
    ~KeptErrno() { errno = m_errno; }
    KeptErrno(const KeptErrno &) = delete;
    KeptErrno &operator=(const KeptErrno &) = delete;

private:
    int m_errno = errno;
};

std::string_view folder()
{
    // The environment stands in memory as long as nobody changes it, and this is asked before anybody can.
    static const char *const s_folder = std::getenv("CLIENTELE_DISK_FOLDER");
    return s_folder != nullptr ? s_folder : std::string_view();
}

[[gnu::constructor]] void learnFolder()
{
    folder();
}

bool isBelowFolder(std::string_view path)
{
    return !folder().empty() && path.starts_with(folder())
           && (path.size() == folder().size() || path[folder().size()] == '/');
}

bool isBelowFolder(int file)
{
    const KeptErrno kept;
    constexpr std::string_view prefix = "/proc/self/fd/";
    std::array<char, prefix.size() + 12> link{};
    char *const number = std::copy(prefix.begin(), prefix.end(), link.data());
    *std::to_chars(number, link.end() - 1, file).ptr = '\0';
    std::array<char, PATH_MAX> path;
    const long size = syscall(SYS_readlinkat, AT_FDCWD, link.data(), path.data(), path.size());
    return size > 0 && isBelowFolder({path.data(), static_cast<std::size_t>(size)});
}

bool isThere(const char *path)
{
    const KeptErrno kept;
    return syscall(SYS_faccessat, AT_FDCWD, path, F_OK) == 0;
}

void tell(const DiskCall &call)
{
    const KeptErrno kept;
    DiskPolicy::wasDone(call);
}

/** Does @p call of a file below the folder, or fails in its place. */
template <typename Perform>
long done(const DiskCall &call, Perform perform)
{
    if (const int error = DiskPolicy::errorInstead(call); error != 0) {
        errno = error;
        return -1;
    }
    const long result = perform();
    if (result < 0)
        return result;
    DiskCall what = call;
    if (what.kind == Write)
        what.size = static_cast<std::size_t>(result);
    tell(what);
    return result;
}

ssize_t writeAtPosition(int file, const void *bytes, std::size_t size)
{
    const auto perform = [&] { return syscall(SYS_write, file, bytes, size); };
    if (file == STDOUT_FILENO) {
        const long result = perform();
        if (result > 0)
            tell({.kind = Print, .bytes = bytes, .size = static_cast<std::size_t>(result)});
        return result;
    }
    if (!isBelowFolder(file))
        return perform();
    const int whence = (fcntl(file, F_GETFL) & O_APPEND) != 0 ? SEEK_END : SEEK_CUR;
    const off64_t offset = syscall(SYS_lseek, file, 0, whence);
    return done({.kind = Write, .file = file, .bytes = bytes, .size = size, .offset = offset}, perform);
}

ssize_t writeAt(int file, const void *bytes, std::size_t size, off64_t offset)
{
    const auto perform = [&] { return syscall(SYS_pwrite64, file, bytes, size, offset); };
    return isBelowFolder(file)
               ? done({.kind = Write, .file = file, .bytes = bytes, .size = size, .offset = offset}, perform)
               : perform();
}

/** Part by part, as if each were a call of its own; ends early where one does. */
template <typename WritePart>
ssize_t writeParts(const iovec *parts, int count, WritePart writePart)
{
    ssize_t total = 0;
    for (int i = 0; i < count; ++i) {
        const ssize_t result = writePart(parts[i], total);
        if (result < 0)
            return total > 0 ? total : result;
        total += result;
        if (static_cast<std::size_t>(result) < parts[i].iov_len)
            break;
    }
    return total;
}

int openFile(const char *path, int flags, mode_t mode)
{
    const auto perform = [&] { return syscall(SYS_openat, AT_FDCWD, path, flags, mode); };
    const bool writes = (flags & O_ACCMODE) != O_RDONLY || (flags & O_CREAT) != 0;
    if (!writes || !isBelowFolder(std::string_view(path)))
        return static_cast<int>(perform());
    DiskCall call{.kind = isThere(path) ? Open : Create, .path = path};
    if (const int error = DiskPolicy::errorInstead(call); error != 0) {
        errno = error;
        return -1;
    }
    call.file = static_cast<int>(perform());
    if (call.file >= 0) {
        tell(call);
        if (call.kind == Open && (flags & O_TRUNC) != 0)
            tell({.kind = Truncate, .file = call.file});
    }
    return call.file;
}

int synced(long number, int file)
{
    const auto perform = [&] { return syscall(number, file); };
    return static_cast<int>(isBelowFolder(file) ? done({.kind = Sync, .file = file}, perform) : perform());
}

int truncated(int file, off64_t size)
{
    const auto perform = [&] { return syscall(SYS_ftruncate, file, size); };
    return static_cast<int>(isBelowFolder(file) ? done({.kind = Truncate, .file = file, .offset = size}, perform)
                                                : perform());
}

int removed(const char *path)
{
    const auto perform = [&] { return syscall(SYS_unlinkat, AT_FDCWD, path, 0); };
    return static_cast<int>(isBelowFolder(std::string_view(path)) ? done({.kind = Remove, .path = path}, perform)
                                                                  : perform());
}

int renamed(int from, const char *path, int to, const char *newPath, unsigned flags)
{
    const auto perform = [&] { return syscall(SYS_renameat2, from, path, to, newPath, flags); };
    return static_cast<int>(isBelowFolder(std::string_view(path))
                                ? done({.kind = Rename, .path = path, .newPath = newPath}, perform)
                                : perform());
}

mode_t modeOf(int flags, std::va_list arguments)
{
    return (flags & (O_CREAT | O_TMPFILE)) != 0 ? va_arg(arguments, mode_t) : 0;
}

} // namespace

extern "C" {

int open(const char *path, int flags, ...)
{
    std::va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return openFile(path, flags, mode);
}

int open64(const char *path, int flags, ...)
{
    std::va_list arguments;
    va_start(arguments, flags);
    const mode_t mode = modeOf(flags, arguments);
    va_end(arguments);
    return openFile(path, flags | O_LARGEFILE, mode);
}

ssize_t write(int file, const void *bytes, size_t size)
{
    return writeAtPosition(file, bytes, size);
}

ssize_t pwrite(int file, const void *bytes, size_t size, off_t offset)
{
    return writeAt(file, bytes, size, offset);
}

ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t offset)
{
    return writeAt(file, bytes, size, offset);
}

ssize_t writev(int file, const iovec *parts, int count)
{
    return writeParts(parts, count,
                      [&](const iovec &part, ssize_t) { return writeAtPosition(file, part.iov_base, part.iov_len); });
}

ssize_t pwritev(int file, const iovec *parts, int count, off_t offset)
{
    return writeParts(parts, count, [&](const iovec &part, ssize_t before) {
        return writeAt(file, part.iov_base, part.iov_len, offset + before);
    });
}

ssize_t pwritev64(int file, const iovec *parts, int count, off64_t offset)
{
    return pwritev(file, parts, count, offset);
}

int fsync(int file)
{
    return synced(SYS_fsync, file);
}

int fdatasync(int file)
{
    return synced(SYS_fdatasync, file);
}

int ftruncate(int file, off_t size) noexcept
{
    return truncated(file, size);
}

int ftruncate64(int file, off64_t size) noexcept
{
    return truncated(file, size);
}

int unlink(const char *path) noexcept
{
    return removed(path);
}

int rename(const char *path, const char *newPath) noexcept
{
    return renamed(AT_FDCWD, path, AT_FDCWD, newPath, 0);
}

int renameat2(int from, const char *path, int to, const char *newPath, unsigned flags) noexcept
{
    return renamed(from, path, to, newPath, flags);
}

} // extern "C"
