// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/cli/commandline.h"
#include "app/cli/runaccount.h"
#include "app/cli/runcreate.h"
#include "app/cli/runread.h"
#include "app/cli/standardstreams.h"
#include "app/hardening.h"
#include "app/logredaction.h"
#include "app/window/runwindow.h"

#include <QtCore/QCoreApplication>

#include <sys/stat.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

using namespace Clientele;

struct Command
{
    QLatin1StringView name;
    int (*run)(int &argc, char **argv, const QStringList &arguments);
};

constexpr std::array COMMANDS{
    Command{"create"_L1, &runCreate}, Command{"list"_L1, &runList},     Command{"show"_L1, &runShow},
    Command{"login"_L1, &runLogin},   Command{"logout"_L1, &runLogout}, Command{"workspaces"_L1, &runWorkspaces},
};

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
    if (!isBuiltForDebugging())
        refuseMemoryDumps();
    installLogRedaction();
    QCoreApplication::setApplicationName(u"clientele"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(CLIENTELE_VERSION));
    const QStringList arguments = argumentsOf(argc, argv);
    const QString command = arguments.value(0);
    const auto *known = std::ranges::find(COMMANDS, command, &Command::name);
    if (known != COMMANDS.end())
        return known->run(argc, argv, arguments.sliced(1));
    const auto parsed = parseWindowCommand(arguments);
    if (const auto *text = std::get_if<TextRequest>(&parsed))
        return printText(argc, argv, *text);
    if (const auto *mistake = std::get_if<UsageError>(&parsed))
        return print(usageReport(mistake->message, arguments.contains("--json"_L1)));
    return runWindow(argc, argv, std::get<WindowOptions>(parsed));
}
