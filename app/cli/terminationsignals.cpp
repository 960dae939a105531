// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/cli/terminationsignals.h"

#include <QtCore/QSocketNotifier>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace Clientele {

namespace {

constexpr std::array TERMINATING{SIGINT, SIGTERM, SIGHUP};
/** A signal handler may do next to nothing, so it writes a byte here; see pipe(7) and signal-safety(7). */
std::array<int, 2> s_pipe{-1, -1};

void note(int)
{
    const char byte = 0;
    [[maybe_unused]] const auto written = ::write(s_pipe[1], &byte, 1);
}

void handleBy(void (*handler)(int))
{
    for (const int signal : TERMINATING)
        std::signal(signal, handler);
}

} // namespace

TerminationSignals::TerminationSignals()
{
    if (::pipe2(s_pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    auto *notifier = new QSocketNotifier(s_pipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this](QSocketDescriptor descriptor) {
        char byte = 0;
        if (::read(descriptor, &byte, 1) == 1)
            Q_EMIT requested();
    });
    handleBy(note);
}

TerminationSignals::~TerminationSignals()
{
    handleBy(SIG_DFL);
    for (int &end : s_pipe)
        ::close(std::exchange(end, -1));
}

} // namespace Clientele
