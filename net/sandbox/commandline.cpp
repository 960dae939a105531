// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/sandbox/commandline.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QFile>
#include <QtCore/QRegularExpression>

#include <limits>

using namespace Qt::StringLiterals;

namespace Clientele::Sandbox {

namespace {

constexpr int THIRTY_DAYS = 30 * 24 * 60 * 60;

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"A sandbox of the workspace API on 127.0.0.1. Prints one line of JSON when it is ready: baseUrl, "
        u"workspaceId, token and login. Ends on SIGTERM. While it runs, PUT, GET and DELETE /sandbox/faults plan what "
        u"goes wrong, GET /sandbox/requests tells what was asked, PUT /sandbox/clients takes clients that break the "
        u"rules, PUT /sandbox/staff changes what the staff member may do, and DELETE /sandbox/tokens ends all tokens."_s);
    parser.addOptions({
        {u"port"_s, u"Port to listen on; 0, the default, takes any."_s, u"number"_s, u"0"_s},
        {u"workspace"_s, u"Id of the workspace; made up when not given."_s, u"id"_s},
        {u"data"_s, u"SQLite file that keeps the data; without it they end with the program."_s, u"file"_s},
        {u"seed"_s, u"Puts so many invented clients into an empty workspace."_s, u"number"_s, u"0"_s},
        {u"log"_s, u"File to append a line of JSON to for each request."_s, u"file"_s},
        {u"faults"_s, u"JSON file of what is to go wrong."_s, u"file"_s},
        {u"tls-certificate"_s, u"PEM file of a certificate for 127.0.0.1; with its key, https is spoken."_s, u"file"_s},
        {u"tls-key"_s, u"PEM file of the certificate's key."_s, u"file"_s},
        {u"token-permissions"_s, u"What the token allows, separated by commas; everything when not given."_s, u"a,b"_s},
        {u"token-lifetime"_s, u"How long tokens are good; 30 days when not given."_s, u"seconds"_s,
         QString::number(THIRTY_DAYS)},
        {u"honour-idempotency-keys"_s,
         u"A POST or PATCH with an Idempotency-Key that came before gets the first answer "
         u"again and changes nothing, or 422 when it is another request. Not documented "
         u"of the API, and so not the default."_s},
    });
    parser.addOption({{u"h"_s, u"help"_s}, u"Prints this."_s});
    parser.addOption({{u"v"_s, u"version"_s}, u"Prints the version."_s});
}

/** Null and a word in @p problem when it is not a number up to @p highest. */
int readNumber(const QCommandLineParser &parser, const QString &name, int highest, QString &problem)
{
    bool ok = false;
    const int number = parser.value(name).toInt(&ok);
    if (!ok || number < 0 || number > highest)
        problem = u"--%1 takes a number from 0 to %2"_s.arg(name).arg(highest);
    return number;
}

QStringList readPermissions(const QCommandLineParser &parser, QString &problem)
{
    static const QRegularExpression permission(u"^[a-z]+\\.[a-z]+$"_s);
    if (!parser.isSet(u"token-permissions"_s))
        return SandboxOptions::allPermissions();
    const QStringList permissions = parser.value(u"token-permissions"_s).split(','_L1, Qt::SkipEmptyParts);
    if (permissions.filter(permission).size() != permissions.size())
        problem = u"--token-permissions takes names like clients.view, separated by commas"_s;
    return permissions;
}

QByteArray readFaults(const QCommandLineParser &parser, QString &problem)
{
    if (!parser.isSet(u"faults"_s))
        return {};
    QFile file(parser.value(u"faults"_s));
    if (!file.open(QIODevice::ReadOnly))
        problem = u"Cannot read the faults file %1"_s.arg(file.fileName());
    return file.readAll();
}

SandboxOptions readOptions(const QCommandLineParser &parser, QString &problem)
{
    constexpr int highestPort = 65535;
    constexpr int mostClients = 1'000'000;
    constexpr int longestLife = std::numeric_limits<int>::max();
    SandboxOptions options{.port = quint16(readNumber(parser, u"port"_s, highestPort, problem)),
                           .workspaceId = parser.value(u"workspace"_s),
                           .dataFile = parser.value(u"data"_s),
                           .seed = readNumber(parser, u"seed"_s, mostClients, problem),
                           .logFile = parser.value(u"log"_s),
                           .certificateFile = parser.value(u"tls-certificate"_s),
                           .keyFile = parser.value(u"tls-key"_s),
                           .permissions = readPermissions(parser, problem),
                           .tokenLifetime =
                               std::chrono::seconds(readNumber(parser, u"token-lifetime"_s, longestLife, problem)),
                           .honoursIdempotencyKeys = parser.isSet(u"honour-idempotency-keys"_s),
                           .control = true};
    if (parser.isSet(u"faults"_s))
        options.faults = readFaults(parser, problem);
    if (parser.isSet(u"workspace"_s) && (options.workspaceId.isEmpty() || options.workspaceId.contains('/'_L1)))
        problem = u"--workspace takes an id without slashes"_s;
    if (options.certificateFile.isEmpty() != options.keyFile.isEmpty())
        problem = u"--tls-certificate and --tls-key go together"_s;
    if (!parser.positionalArguments().isEmpty())
        problem = u"Unknown argument: %1"_s.arg(parser.positionalArguments().constFirst());
    return options;
}

} // namespace

CommandLine readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    QString problem = parser.parse(arguments) ? QString() : parser.errorText();
    if (problem.isEmpty() && parser.isSet(u"help"_s))
        return {.options = {}, .output = parser.helpText(), .exitCode = 0};
    if (problem.isEmpty() && parser.isSet(u"version"_s))
        return {.options = {}, .output = u"clientele-sandbox " CLIENTELE_VERSION "\n"_s, .exitCode = 0};
    const SandboxOptions options = problem.isEmpty() ? readOptions(parser, problem) : SandboxOptions();
    if (!problem.isEmpty())
        return {.options = {}, .output = problem + u"\nTry clientele-sandbox --help.\n"_s, .exitCode = 2};
    return {.options = options, .output = {}, .exitCode = 0};
}

} // namespace Clientele::Sandbox
