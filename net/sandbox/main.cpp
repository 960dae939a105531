// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/sandbox/commandline.h"
#include "net/sandbox/parts.h"
#include "net/sandbox/shutdownsignal.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace Clientele::Sandbox;

namespace {

void announce(const SandboxStart &start)
{
    const QJsonObject login{{u"email"_s, start.login.email}, {u"password"_s, start.login.password}};
    const QJsonObject line{{u"baseUrl"_s, start.baseUrl.toString()},
                           {u"workspaceId"_s, start.workspaceId},
                           {u"token"_s, QString::fromLatin1(start.token)},
                           {u"login"_s, login}};
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const CommandLine command = readCommandLine(QCoreApplication::arguments());
    if (!command.options) {
        std::fputs(qUtf8Printable(command.output), command.exitCode == 0 ? stdout : stderr);
        return command.exitCode;
    }
    const ShutdownSignal shutdown;
    Parts sandbox;
    const SandboxStart start = sandbox.start(*command.options);
    if (!start.problem.isEmpty()) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(start.problem));
        return 2;
    }
    announce(start);
    return QCoreApplication::exec();
}
