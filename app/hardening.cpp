// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/hardening.h"

#include <QtCore/QFile>
#include <QtCore/QtGlobal>

#include <sys/prctl.h>
#include <sys/resource.h>

namespace Clientele {

namespace {

bool isInSandbox()
{
    return qEnvironmentVariableIsSet("SNAP") || QFile::exists(QStringLiteral("/.flatpak-info"));
}

} // namespace

void refuseMemoryDumps()
{
    constexpr rlimit none{.rlim_cur = 0, .rlim_max = 0};
    ::setrlimit(RLIMIT_CORE, &none);
    if (!isInSandbox())
        ::prctl(PR_SET_DUMPABLE, 0);
}

} // namespace Clientele
