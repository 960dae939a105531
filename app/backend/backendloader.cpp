// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/backend/backendmodule.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QLibrary>

#include <string_view>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

struct BackendWords
{
    Q_DECLARE_TR_FUNCTIONS(BackendWords)
};

/** Beside the program, in the build tree as in an installation. */
QString modulePath()
{
    return QDir::cleanPath(QCoreApplication::applicationDirPath() + "/../lib/clientele/clientele-backend.so"_L1);
}

} // namespace

std::unique_ptr<Backend> loadBackend(QString *whyNot)
{
    QLibrary library(modulePath());
    // What it brings along keeps threads and callbacks of its own to the very end.
    library.setLoadHints(QLibrary::PreventUnloadHint);
    const auto module = reinterpret_cast<BackendModuleFunction>(library.resolve(BACKEND_MODULE_SYMBOL));
    if (!module) {
        *whyNot = BackendWords::tr("Clientele is not installed whole: %1").arg(library.errorString());
        return nullptr;
    }
    if (std::string_view(module()->version) != CLIENTELE_VERSION) {
        *whyNot =
            BackendWords::tr("Clientele is not installed whole: %1 is of another version.").arg(library.fileName());
        return nullptr;
    }
    return std::unique_ptr<Backend>(module()->make());
}

} // namespace Clientele
