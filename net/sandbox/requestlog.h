// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/sandbox/journal.h"

#include <QtCore/QFile>

namespace Clientele::Sandbox {

/** Appends one line of JSON per request to a file, bodies included, tokens and passwords blotted out. */
class RequestLog
{
public:
    /** False when the file cannot be written. */
    [[nodiscard]] bool open(const QString &fileName);
    void write(const Exchange &exchange);

private:
    QFile m_file;
};

} // namespace Clientele::Sandbox
