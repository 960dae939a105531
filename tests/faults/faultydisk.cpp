// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
// A disk on which a call fails, for LD_PRELOAD. CLIENTELE_DISK_FAULT says which, of those that change files below the
// folder, counted from 1: `ENOSPC@17` for the 17th alone, `EIO@17+` for it and all after it; EROFS too. On standard
// error it says in the end how many calls there were, and how many failed.
#include "tests/faults/diskhooks.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <unistd.h>
#include <utility>

namespace Clientele::Tests {

namespace {

struct DiskFault
{
    int error = 0;
    int first = 0;
    int last = 0;
};

std::atomic<int> s_calls = 0;
std::atomic<int> s_failed = 0;

int errorNamed(std::string_view name)
{
    for (const auto &[known, error] :
         std::array<std::pair<std::string_view, int>, 3>{{{"EIO", EIO}, {"ENOSPC", ENOSPC}, {"EROFS", EROFS}}}) {
        if (name == known)
            return error;
    }
    return 0;
}

DiskFault faultOf(std::string_view text)
{
    const auto at = text.find('@');
    if (at == std::string_view::npos)
        return {};
    DiskFault fault{.error = errorNamed(text.substr(0, at))};
    std::from_chars(text.data() + at + 1, text.data() + text.size(), fault.first);
    constexpr int unbounded = 1'000'000'000;
    fault.last = text.back() == '+' ? unbounded : fault.first;
    return fault;
}

const DiskFault &diskFault()
{
    static const DiskFault s_fault = [] {
        const char *const text = std::getenv("CLIENTELE_DISK_FAULT");
        return faultOf(text != nullptr ? text : "");
    }();
    return s_fault;
}

[[gnu::constructor]] void learnFault()
{
    diskFault();
}

[[gnu::destructor]] void tellCounts()
{
    std::array<char, 80> line;
    const int size =
        std::snprintf(line.data(), line.size(), "faultydisk: %d calls, %d failed\n", s_calls.load(), s_failed.load());
    [[maybe_unused]] const auto told = ::write(STDERR_FILENO, line.data(), static_cast<std::size_t>(size));
}

/** Other calls than these do not count: only a disk that cannot be written at all hinders opening what is there, and a
 * full one hinders nobody who needs no room. */
bool canFail(const DiskCall &call)
{
    if (call.kind == DiskCallKind::Open)
        return diskFault().error == EROFS;
    return call.kind != DiskCallKind::Remove || diskFault().error != ENOSPC;
}

} // namespace

int DiskPolicy::errorInstead(const DiskCall &call)
{
    if (!canFail(call))
        return 0;
    const int number = ++s_calls;
    if (number < diskFault().first || number > diskFault().last)
        return 0;
    ++s_failed;
    return diskFault().error;
}

void DiskPolicy::wasDone(const DiskCall & /*call*/) {}

} // namespace Clientele::Tests
