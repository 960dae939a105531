// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace Clientele::Tests {

class Trap;

/** A text that wants to be more than that. */
struct Payload
{
    /** For reports and marks: letters and hyphens. */
    QString name;
    QString text;
};

/** 25 of them; those that load something load it from @p trap. */
[[nodiscard]] QList<Payload> payloads(const Trap &trap);

} // namespace Clientele::Tests
