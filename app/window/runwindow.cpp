// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/window/runwindow.h"

#include "app/window/firstidle.h"
#include "app/window/translation.h"
#include "app/window/windowapplication.h"
#include "ui/window/mainwindow.h"

#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;

namespace Clientele {

int runWindow(int &argc, char **argv, const WindowOptions &options)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"clientele"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CLIENTELE_VERSION));
    QGuiApplication::setDesktopFileName(u"app.clientele.Clientele"_s);
    installTranslation(application, QLocale());

    WindowApplication window(options);
    if (options.exitAfterIdle) {
        QObject::connect(new FirstIdle(window.window()), &FirstIdle::reached, &application, &QCoreApplication::quit);
    } else {
        window.startAfterFirstIdle();
    }
    window.window().show();
    return QApplication::exec();
}

} // namespace Clientele
