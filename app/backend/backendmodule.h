// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/backend/backend.h"

namespace Clientele {

/**
 * How the program and its backend module meet. They share C++ types, so only those of one build fit together: the
 * version is compared before make() is called.
 */
struct BackendModule
{
    const char *version = nullptr;
    /** The caller owns what it gets. */
    Backend *(*make)() = nullptr;
};

/** The module's only symbol: a function that answers a `const BackendModule *`. */
constexpr const char *BACKEND_MODULE_SYMBOL = "clienteleBackendModule";
using BackendModuleFunction = const BackendModule *(*)();

} // namespace Clientele
