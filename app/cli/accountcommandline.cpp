// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/cli/accountcommandline.h"

#include "app/cli/sharedoptions.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

using SharedOptions::Offered;

struct AccountCommandWords
{
    Q_DECLARE_TR_FUNCTIONS(AccountCommandWords)
};

constexpr auto SAVED_NAME = "name"_L1;
constexpr auto EMAIL_ADDRESS = "email"_L1;
constexpr auto TOKEN_STDIN = "token-stdin"_L1;

void describeAccount(QCommandLineParser &parser, const QString &description)
{
    parser.setApplicationDescription(description);
    SharedOptions::add(parser, Offered::ServerAndProfile);
    parser.addOptions({
        {SAVED_NAME,
         AccountCommandWords::tr("A workspace by its name in “clientele workspaces”, in place of --base-url and "
                                 "--workspace. Without any of them it is the workspace used last."),
         u"NAME"_s},
        SharedOptions::json(),
    });
}

void describeLogin(QCommandLineParser &parser)
{
    describeAccount(parser,
                    AccountCommandWords::tr(
                        "Signs in to a workspace, keeps the token in the system keychain and remembers the workspace. "
                        "The password is asked for on the terminal, or read from standard input."));
    parser.addOptions({
        {EMAIL_ADDRESS, AccountCommandWords::tr("The e-mail address to sign in with."), u"EMAIL"_s},
        {TOKEN_STDIN, AccountCommandWords::tr("Keep a token that is pasted or piped in, in place of a password.")},
    });
}

void describeLogout(QCommandLineParser &parser)
{
    describeAccount(parser, AccountCommandWords::tr("Takes the token of a workspace out of the system keychain, and "
                                                    "says so only when it is gone. The workspace is remembered."));
}

void describeWorkspaces(QCommandLineParser &parser)
{
    parser.setApplicationDescription(AccountCommandWords::tr("Prints the workspaces that Clientele remembers."));
    SharedOptions::add(parser, Offered::Profile);
    parser.addOption(SharedOptions::json());
}

std::optional<UsageError> fillAccount(const QCommandLineParser &parser, AccountChoice &choice)
{
    if (const auto mistake = SharedOptions::unofferedOption(parser, Offered::ServerAndProfile))
        return mistake;
    choice.json = parser.isSet(SharedOptions::JSON);
    choice.name = parser.value(SAVED_NAME);
    choice.profileDir = SharedOptions::profileDirOf(parser);
    if (parser.isSet(SAVED_NAME) && choice.name.isEmpty())
        return UsageError{AccountCommandWords::tr("--name is empty.")};
    if (!SharedOptions::namesServer(parser))
        return std::nullopt;
    if (parser.isSet(SAVED_NAME))
        return UsageError{AccountCommandWords::tr("--name cannot be combined with --base-url and --workspace.")};
    const auto connection = SharedOptions::connectionOf(parser);
    if (const auto *wrong = std::get_if<UsageError>(&connection))
        return *wrong;
    choice.connection = std::get<Connection>(connection);
    return std::nullopt;
}

std::optional<UsageError> fillLogin(const QCommandLineParser &parser, LoginOptions &options)
{
    options.email = parser.value(EMAIL_ADDRESS).trimmed();
    const bool pastesToken = parser.isSet(TOKEN_STDIN);
    if (pastesToken && parser.isSet(EMAIL_ADDRESS))
        return UsageError{AccountCommandWords::tr("--token-stdin cannot be combined with --email.")};
    if (!pastesToken && options.email.isEmpty())
        return UsageError{AccountCommandWords::tr("Either --email or --token-stdin is needed.")};
    return fillAccount(parser, options);
}

QString accountExitCodes()
{
    return AccountCommandWords::tr(
               R"(Exit code, and the kinds of error it stands for:
  0  done
  2  usage: the command line cannot be understood, or there is no such workspace to choose
  3  invalidInput: no password or token was given, nothing was sent
  4  rejected, workspaceNotFound: the server refused, or there is no such workspace or person
  5  notSignedIn, notAllowed, keychain: wrong e-mail, password or token, suspended, or the keychain did not do it
  6  noAnswer, storage: no answer came, or not the whole of it, or a file cannot be written; try again
  8  serverTrouble, badAnswer: the server failed (5xx), or its answer is not the workspace API's)")
           + u'\n';
}

QString helpOf(const QCommandLineParser &parser, QLatin1StringView command)
{
    return parser.helpText().replace("[options]"_L1, command + " [options]"_L1) + u'\n';
}

QString workspaceMembers()
{
    return AccountCommandWords::tr(
        R"({"id": …, "name": …, "baseUrl": …, "workspaceId": …, "account": {"email": …, "fullName": …},
"keepsToken": …, "sandbox": …, "current": …})");
}

} // namespace

ParsedCommandLine<LoginOptions> parseLoginCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    describeLogin(parser);
    if (const auto done = SharedOptions::parse<LoginOptions>(parser, arguments))
        return *done;
    if (const auto mistake = SharedOptions::repeatedOption(parser, {SAVED_NAME, EMAIL_ADDRESS}))
        return *mistake;
    LoginOptions options;
    if (const auto mistake = fillLogin(parser, options))
        return *mistake;
    return options;
}

ParsedCommandLine<LogoutOptions> parseLogoutCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    describeLogout(parser);
    if (const auto done = SharedOptions::parse<LogoutOptions>(parser, arguments))
        return *done;
    if (const auto mistake = SharedOptions::repeatedOption(parser, {SAVED_NAME}))
        return *mistake;
    LogoutOptions options;
    if (const auto mistake = fillAccount(parser, options))
        return *mistake;
    return options;
}

ParsedCommandLine<WorkspacesOptions> parseWorkspacesCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    describeWorkspaces(parser);
    if (const auto done = SharedOptions::parse<WorkspacesOptions>(parser, arguments))
        return *done;
    if (const auto mistake = SharedOptions::repeatedOption(parser, {}))
        return *mistake;
    if (const auto mistake = SharedOptions::unofferedOption(parser, Offered::Profile))
        return *mistake;
    return WorkspacesOptions{.json = parser.isSet(SharedOptions::JSON),
                             .profileDir = SharedOptions::profileDirOf(parser)};
}

QString loginCommandHelp()
{
    QCommandLineParser parser;
    describeLogin(parser);
    return helpOf(parser, "login"_L1)
           + AccountCommandWords::tr(
               R"(Neither a password nor a token is ever an argument, as every user of a computer can see those of others.
With --json one object is printed, {"workspace": …} with the members “workspaces” tells of but "current", or {"error": {…}} as “create” prints it.)")
           + "\n\n"_L1 + accountExitCodes();
}

QString logoutCommandHelp()
{
    QCommandLineParser parser;
    describeLogout(parser);
    return helpOf(parser, "logout"_L1)
           + AccountCommandWords::tr(
               R"(With --json one object is printed, {"workspace": …} with the members “workspaces” tells of but "current", or {"error": {…}} as “create” prints it.)")
           + "\n\n"_L1 + accountExitCodes();
}

QString workspacesCommandHelp()
{
    QCommandLineParser parser;
    describeWorkspaces(parser);
    return helpOf(parser, "workspaces"_L1)
           + AccountCommandWords::tr("With --json one object is printed: {\"workspaces\": […]}, each of them\n%1.")
                 .arg(workspaceMembers())
           + u'\n';
}

} // namespace Clientele
