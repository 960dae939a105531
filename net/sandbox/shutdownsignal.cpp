// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/sandbox/shutdownsignal.h"

#include <QtCore/QCoreApplication>

#include <array>
#include <csignal>
#include <unistd.h>

namespace Clientele::Sandbox {

namespace {

std::array<int, 2> s_signalPipe{-1, -1};

/** A signal may come in the middle of anything, so it only leaves word for the event loop. */
void leaveWord(int /*signal*/)
{
    const char word = 1;
    [[maybe_unused]] const ssize_t written = write(s_signalPipe[1], &word, 1);
}

} // namespace

ShutdownSignal::ShutdownSignal()
{
    if (pipe(s_signalPipe.data()) != 0)
        return;
    m_notifier.emplace(s_signalPipe[0], QSocketNotifier::Read);
    QObject::connect(&*m_notifier, &QSocketNotifier::activated, QCoreApplication::instance(), &QCoreApplication::quit);
    struct sigaction action = {};
    action.sa_handler = leaveWord;
    sigaction(SIGTERM, &action, nullptr);
    sigaction(SIGINT, &action, nullptr);
}

} // namespace Clientele::Sandbox
