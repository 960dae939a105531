// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/backend/backendmodule.h"
#include "app/backend/clientelebackend.h"

namespace {

Clientele::Backend *makeBackend()
{
    // The program counts its rows from 1.
    constexpr quint64 firstHalf = 1ULL << 62;
    Clientele::RowId::startAfter(firstHalf);
    return new Clientele::ClienteleBackend;
}

} // namespace

extern "C" Q_DECL_EXPORT const Clientele::BackendModule *clienteleBackendModule()
{
    static constexpr Clientele::BackendModule module{.version = CLIENTELE_VERSION, .make = makeBackend};
    return &module;
}
