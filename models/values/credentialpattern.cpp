// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/values/credentialpattern.h"

using namespace Qt::StringLiterals;

namespace Clientele {

const QRegularExpression &credentialPattern()
{
    // Never destroyed: logs are looked through to the very end.
    static const auto *pattern = new QRegularExpression(
        uR"((\bBearer\s+)[A-Za-z0-9._~+/=-]{8,}|\beyJ[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return *pattern;
}

} // namespace Clientele
