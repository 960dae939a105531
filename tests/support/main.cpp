// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
// The one main of all GoogleTest programs; CLIENTELE_TEST_APPLICATION is the application class it makes.
#include CLIENTELE_TEST_APPLICATION_HEADER

#include "tests/support/messages.h"
#include "tests/support/testfolder.h"

#include <QtCore/QEvent>
#include <QtCore/QLocale>
#include <QtCore/QStandardPaths>

#include <gtest/gtest.h>
#include <sys/stat.h>

#include <cstdlib>

namespace {

/** Same locale, time zone and an empty home wherever the tests run; a platform without a display unless one is asked
 * for. */
void pinEnvironment(const Clientele::Tests::TestFolder &home)
{
    qputenv("HOME", home.path().toUtf8());
    for (const char *variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
        qunsetenv(variable);
    // As main of the program does it, for what tests have of it in their own process.
    ::umask(S_IRWXG | S_IRWXO);
    qputenv("TZ", "UTC");
    qputenv("LC_ALL", "C.UTF-8");
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QStandardPaths::setTestModeEnabled(true);
}

} // namespace

int main(int argc, char *argv[])
{
    const Clientele::Tests::TestFolder home;
    pinEnvironment(home);
    testing::InitGoogleTest(&argc, argv);
    const CLIENTELE_TEST_APPLICATION application(argc, argv);
    Clientele::Tests::installMessageCheck();
    const int result = RUN_ALL_TESTS();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return result;
}
