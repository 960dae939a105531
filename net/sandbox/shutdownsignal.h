// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QSocketNotifier>

#include <optional>

namespace Clientele::Sandbox {

/** Ends the application's event loop, with 0, on SIGTERM and SIGINT. One per process, made after the application. */
class ShutdownSignal
{
public:
    ShutdownSignal();

private:
    std::optional<QSocketNotifier> m_notifier;
};

} // namespace Clientele::Sandbox
