// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QDir>
#include <QtCore/QTemporaryDir>

namespace Clientele::Tests {

/**
 * A folder for what the program under test writes. Goes with the object, unless CLIENTELE_LEFTOVERS names a folder:
 * then it is made in there and stays, to be looked through when all tests are done (tests/leftovers).
 */
class TestFolder : public QTemporaryDir
{
public:
    TestFolder()
        : QTemporaryDir(QDir(leftovers().isEmpty() ? QDir::tempPath() : leftovers()).filePath(QStringLiteral("XXXXXX")))
    {
        setAutoRemove(leftovers().isEmpty());
    }

private:
    [[nodiscard]] static QString leftovers() { return qEnvironmentVariable("CLIENTELE_LEFTOVERS"); }
};

} // namespace Clientele::Tests
