// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/window/runwindow.h"

#include "app/profile.h"
#include "app/window/alreadyrunning.h"
#include "app/window/firstidle.h"
#include "app/window/raiserequests.h"
#include "app/window/singleinstance.h"
#include "app/window/translation.h"
#include "app/window/windowapplication.h"
#include "ui/window/mainwindow.h"

#include <QtWidgets/QApplication>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

void raiseWindow(QWidget &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

int runFirstWindow(int &argc, char **argv, const WindowOptions &options, const SingleInstance &instance)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"clientele"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CLIENTELE_VERSION));
    QGuiApplication::setDesktopFileName(u"app.clientele.Clientele"_s);
    installTranslation(application, QLocale());

    WindowApplication window(options);
    const RaiseRequests requests(instance.listener());
    QObject::connect(&requests, &RaiseRequests::raiseRequested, &window.window(),
                     [&window] { raiseWindow(window.window()); });
    if (options.exitAfterIdle) {
        QObject::connect(new FirstIdle(window.window()), &FirstIdle::reached, &application, &QCoreApplication::quit);
    } else {
        window.startAfterFirstIdle();
    }
    window.window().show();
    return QApplication::exec();
}

} // namespace

int runWindow(int &argc, char **argv, const WindowOptions &options)
{
    SingleInstance instance(Profile(options.profileDir).dataFile(u"window.lock"_s));
    switch (instance.claim()) {
    case SingleInstance::Start::First:
    case SingleInstance::Start::Unlocked:
        return runFirstWindow(argc, argv, options, instance);
    case SingleInstance::Start::Raised:
        return 0;
    case SingleInstance::Start::NoAnswer:
        return reportAlreadyRunning(argc, argv, instance.holder());
    }
    Q_UNREACHABLE();
}

} // namespace Clientele
