// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QRegularExpression>

namespace Clientele::Tests {

/**
 * From here on a warning or worse that no test announced fails the test it happens in. That is also what makes
 * QAbstractItemModelTester count in a GoogleTest program: use FailureReportingMode::Warning. Thread-safe.
 */
void installMessageCheck();

/** Announces, for as long as it lives, messages a test knows will come, any number of them. */
class AllowMessages
{
public:
    explicit AllowMessages(const QString &pattern);
    ~AllowMessages();
    Q_DISABLE_COPY_MOVE(AllowMessages)
};

} // namespace Clientele::Tests
