// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/cli/readcommandline.h"

#include "app/cli/sharedoptions.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

struct ReadCommandWords
{
    Q_DECLARE_TR_FUNCTIONS(ReadCommandWords)
};

constexpr auto SEARCH = "search"_L1;
constexpr auto CSV = "csv"_L1;

void describeList(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        ReadCommandWords::tr("Prints the clients of a workspace, in the order of their names, without a window."));
    SharedOptions::add(parser);
    parser.addOptions({
        {SEARCH,
         ReadCommandWords::tr("Only clients in whose name, contact values or custom fields every word of TEXT occurs, "
                              "the best matches first. Case and accents do not matter, nor how a number is written."),
         u"TEXT"_s},
        SharedOptions::json(),
        {CSV, ReadCommandWords::tr("Print CSV with a header line, safe to open in a spreadsheet.")},
    });
}

void describeShow(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        ReadCommandWords::tr("Prints one client as the server holds it, without a window."));
    SharedOptions::add(parser);
    parser.addOption(SharedOptions::json());
    parser.addPositionalArgument(u"ID"_s, ReadCommandWords::tr("The client's ID."));
}

QString outcomes()
{
    return ReadCommandWords::tr(
               R"(The token comes from the environment variable CLIENTELE_TOKEN, and only when that is not set from the system
keychain, where the window keeps it. The sandbox workspace has a token of its own.

Exit code, and the kinds of error it stands for:
  0  done
  2  usage: the command line cannot be understood
  4  rejected, workspaceNotFound: the server refused (404 and other 4xx)
  5  notSignedIn, notAllowed, keychain: 401, 403, no token, or one that cannot be sent
  6  noAnswer: no answer came, or not the whole of it; ask again
  8  serverTrouble, badAnswer: the server failed (5xx), or its answer is too large or not the workspace API's)")
           + u'\n';
}

} // namespace

ParsedCommandLine<ListOptions> parseListCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    describeList(parser);
    if (const auto done = SharedOptions::parse<ListOptions>(parser, arguments))
        return *done;
    if (const auto mistake = SharedOptions::repeatedOption(parser, {SEARCH}))
        return *mistake;
    if (parser.isSet(SharedOptions::JSON) && parser.isSet(CSV))
        return UsageError{ReadCommandWords::tr("--json cannot be combined with --csv.")};
    ListOptions options;
    if (const auto mistake = SharedOptions::fillWorkspace(parser, options))
        return *mistake;
    options.search = parser.value(SEARCH);
    if (parser.isSet(SharedOptions::JSON))
        options.form = OutputForm::Json;
    else if (parser.isSet(CSV))
        options.form = OutputForm::Csv;
    return options;
}

ParsedCommandLine<ShowOptions> parseShowCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    describeShow(parser);
    if (const auto done = SharedOptions::parse<ShowOptions>(parser, arguments, 1))
        return *done;
    if (const auto mistake = SharedOptions::repeatedOption(parser, {}))
        return *mistake;
    ShowOptions options;
    if (const auto mistake = SharedOptions::fillWorkspace(parser, options))
        return *mistake;
    if (parser.positionalArguments().value(0).isEmpty())
        return UsageError{ReadCommandWords::tr("The client's ID is missing.")};
    options.clientId = parser.positionalArguments().constFirst();
    options.form = parser.isSet(SharedOptions::JSON) ? OutputForm::Json : OutputForm::Text;
    return options;
}

QString listCommandHelp()
{
    QCommandLineParser parser;
    describeList(parser);
    const QString options = parser.helpText().replace("[options]"_L1, "list [options]"_L1);
    return options + u'\n'
           + ReadCommandWords::tr(
               R"(With --json one object is printed: {"clients": [{…}, …]}, or {"error": {…}} as “create” prints it. Where items of
the server's list could not be read, or came twice, they are left out, and named on standard error and in a member
"report": {"broken": …, "duplicates": …, "samples": […]}.)")
           + "\n\n"_L1 + outcomes();
}

QString showCommandHelp()
{
    QCommandLineParser parser;
    describeShow(parser);
    const QString options = parser.helpText().replace("[options] ID"_L1, "show [options] ID"_L1);
    return options + u'\n'
           + ReadCommandWords::tr(
               R"(With --json one object is printed: {"client": {…}}, or {"error": {…}} as “create” prints it.)")
           + "\n\n"_L1 + outcomes();
}

} // namespace Clientele
