// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/cli/standardstreams.h"

#include <cstdio>

namespace Clientele {

QByteArray versionLine()
{
    return QByteArrayLiteral("clientele " CLIENTELE_VERSION "\n");
}

int print(const Report &report)
{
    std::fwrite(report.output.constData(), 1, static_cast<std::size_t>(report.output.size()), stdout);
    std::fwrite(report.errors.constData(), 1, static_cast<std::size_t>(report.errors.size()), stderr);
    std::fflush(stdout);
    return report.exitCode;
}

} // namespace Clientele
