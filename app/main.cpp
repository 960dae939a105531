// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/cli/commandline.h"
#include "app/cli/runcreate.h"
#include "app/cli/runread.h"
#include "app/cli/standardstreams.h"
#include "app/window/runwindow.h"

#include <QtCore/QCoreApplication>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {

using namespace Clientele;

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

int printText(int &argc, char **argv, TextRequest request)
{
    const QCoreApplication application(argc, argv);
    return print({.output = request == TextRequest::Help ? windowCommandHelp().toUtf8() : versionLine()});
}

} // namespace

int main(int argc, char **argv)
{
    constexpr mode_t ownerOnly = 0077;
    ::umask(ownerOnly);
    QCoreApplication::setApplicationName(u"clientele"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CLIENTELE_VERSION));
    const QStringList arguments = argumentsOf(argc, argv);
    const QString command = arguments.value(0);
    if (command == "create"_L1)
        return runCreate(argc, argv, arguments.sliced(1));
    if (command == "list"_L1)
        return runList(argc, argv, arguments.sliced(1));
    if (command == "show"_L1)
        return runShow(argc, argv, arguments.sliced(1));
    const auto parsed = parseWindowCommand(arguments);
    if (const auto *text = std::get_if<TextRequest>(&parsed))
        return printText(argc, argv, *text);
    if (const auto *mistake = std::get_if<UsageError>(&parsed))
        return print(usageReport(mistake->message, arguments.contains("--json"_L1)));
    return runWindow(argc, argv, std::get<WindowOptions>(parsed));
}
