// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/window/alreadyrunning.h"

#include "app/window/translation.h"
#include "ui/text/plaintext.h"

#include <QtCore/QLocale>
#include <QtWidgets/QApplication>
#include <QtWidgets/QPushButton>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

struct AlreadyRunning
{
    Q_DECLARE_TR_FUNCTIONS(AlreadyRunning)
};

/** As for a command that could not do anything and may be given again. */
constexpr int NOTHING_DONE_EXIT_CODE = 6;

QString sentence(const LockFile::Holder &holder)
{
    if (holder.process == 0)
        return AlreadyRunning::tr("Clientele is already running for this profile and does not answer.");
    return AlreadyRunning::tr("Clientele is already running for this profile (process %1 on %2) and does not answer.")
        .arg(holder.process)
        .arg(displayText(holder.host));
}

/** On its own, as the application with a display may end the process when it finds none. */
void print(int &argc, char **argv, const LockFile::Holder &holder)
{
    QCoreApplication application(argc, argv);
    installTranslation(application, QLocale());
    std::fprintf(stderr, "%s\n", qUtf8Printable(sentence(holder)));
}

bool hasDisplay()
{
    return std::ranges::any_of(std::array{"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"},
                               [](const char *variable) { return !qEnvironmentVariableIsEmpty(variable); });
}

void showMessage(int &argc, char **argv, const LockFile::Holder &holder)
{
    QApplication application(argc, argv);
    installTranslation(application, QLocale());
    QMessageBox *box = plainMessage(nullptr, QMessageBox::Warning, AlreadyRunning::tr("Clientele"), sentence(holder));
    box->setObjectName(u"alreadyRunningDialog"_s);
    auto *close = new QPushButton(AlreadyRunning::tr("Close"), box);
    close->setObjectName(u"closeAlreadyRunningButton"_s);
    close->setAccessibleName(AlreadyRunning::tr("Close"));
    box->addButton(close, QMessageBox::RejectRole);
    box->open();
    QApplication::exec();
}

} // namespace

int reportAlreadyRunning(int &argc, char **argv, const LockFile::Holder &holder)
{
    print(argc, argv, holder);
    if (hasDisplay())
        showMessage(argc, argv, holder);
    return NOTHING_DONE_EXIT_CODE;
}

} // namespace Clientele
