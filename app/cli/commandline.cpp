// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/cli/commandline.h"

#include "app/cli/clientarguments.h"
#include "app/cli/sharedoptions.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

constexpr auto EXIT_AFTER_IDLE = "exit-after-idle"_L1;
constexpr auto NAME_OPTION = "name"_L1;
constexpr auto CONTACT = "contact"_L1;
constexpr auto AVATAR_URL = "avatar-url"_L1;
constexpr auto FIELD = "field"_L1;

void describeCreate(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        CommandLineWords::tr("Creates one client in a workspace and prints what the server holds, without a window."));
    SharedOptions::add(parser);
    parser.addOptions({
        {NAME_OPTION, CommandLineWords::tr("The client's name."), u"NAME"_s},
        {CONTACT,
         CommandLineWords::tr("A contact method; may be given several times. TYPE is whatsapp, phone, email, fax or "
                              "other. VALUE is sent as typed. When none is marked, the first one is preferred."),
         u"TYPE:VALUE[:preferred]"_s},
        {AVATAR_URL, CommandLineWords::tr("The address of the client's picture."), u"URL"_s},
        {FIELD, CommandLineWords::tr("A custom field; may be given several times."), u"KEY=VALUE"_s},
        SharedOptions::json(),
    });
}

/** The options that QApplication takes for itself; without them in the table they would be unknown. */
void addQtOptions(QCommandLineParser &parser)
{
    for (const char *valued : {"platform", "platformpluginpath", "platformtheme", "style", "stylesheet", "display",
                               "geometry", "qwindowgeometry", "qwindowtitle", "qwindowicon", "session", "plugin"}) {
        QCommandLineOption option(QString::fromLatin1(valued), {}, u"value"_s);
        option.setFlags(QCommandLineOption::HiddenFromHelp);
        parser.addOption(option);
    }
    QCommandLineOption reverse(u"reverse"_s);
    reverse.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(reverse);
}

void describeWindow(QCommandLineParser &parser)
{
    parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsLongOptions);
    parser.setApplicationDescription(
        CommandLineWords::tr("Enter and keep the clients of a workspace. Without options the window opens on the "
                             "workspace last used, or on the sandbox workspace. “clientele create --help” tells how to "
                             "create a client without a window, and “list” and “show” how to read them."));
    SharedOptions::add(parser);
    parser.addOption(
        {EXIT_AFTER_IDLE, CommandLineWords::tr("End when the window has been painted, to measure a start.")});
    addQtOptions(parser);
}

std::optional<UsageError> fillDraft(const QCommandLineParser &parser, ClientDraft &draft)
{
    draft.name = parser.value(NAME_OPTION);
    draft.avatarUrl = parser.value(AVATAR_URL);
    for (const QString &text : parser.values(CONTACT)) {
        const auto method = parseContact(text);
        if (!method)
            return UsageError{CommandLineWords::tr("--contact “%1” has no “:” after its type.").arg(text)};
        draft.contactMethods.append(*method);
    }
    for (const QString &text : parser.values(FIELD)) {
        const auto field = parseField(text);
        if (!field)
            return UsageError{CommandLineWords::tr("--field “%1” has no “=” after its key.").arg(text)};
        draft.customFields.append(*field);
    }
    preferFirstUnlessMarked(draft.contactMethods);
    return std::nullopt;
}

} // namespace

ParsedCommandLine<CreateOptions> parseCreateCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    describeCreate(parser);
    if (const auto done = SharedOptions::parse<CreateOptions>(parser, arguments))
        return *done;
    if (const auto mistake = SharedOptions::repeatedOption(parser, {NAME_OPTION, AVATAR_URL}))
        return *mistake;
    CreateOptions options;
    if (const auto mistake = SharedOptions::fillWorkspace(parser, options))
        return *mistake;
    options.json = parser.isSet(SharedOptions::JSON);
    if (const auto mistake = fillDraft(parser, options.draft))
        return *mistake;
    return options;
}

ParsedCommandLine<WindowOptions> parseWindowCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    describeWindow(parser);
    if (const auto done = SharedOptions::parse<WindowOptions>(parser, arguments))
        return *done;
    WindowOptions options{.connection = {},
                          .sandbox = parser.isSet(SharedOptions::SANDBOX),
                          .profileDir = SharedOptions::profileDirOf(parser),
                          .exitAfterIdle = parser.isSet(EXIT_AFTER_IDLE)};
    if (SharedOptions::namesServer(parser)) {
        const auto connection = SharedOptions::connectionOf(parser);
        if (const auto *wrong = std::get_if<UsageError>(&connection))
            return *wrong;
        options.connection = std::get<Connection>(connection);
    }
    return options;
}

QString createCommandHelp()
{
    QCommandLineParser parser;
    describeCreate(parser);
    // QCommandLineParser does not know of the command's own name.
    const QString options = parser.helpText().replace("[options]"_L1, "create [options]"_L1);
    return options + u'\n'
           + CommandLineWords::tr(
               R"(The token comes from the environment variable CLIENTELE_TOKEN, and only when that is not set from the system
keychain, where the window keeps it. The sandbox workspace has a token of its own.

With --json one object is printed: {"client": {…}}, or
{"error": {"kind": …, "status": …, "message": …, "fields": [{"path": …, "message": …}]}}.
status is 0 when there was no answer.

Exit code, and the kinds of error it stands for:
  0  created, also when only reading the client again failed
  2  usage: the command line cannot be understood
  3  invalidInput: a rule is broken, nothing was sent
  4  rejected, workspaceNotFound: the server refused (400, 404, 409, 422, 429 and other 4xx)
  5  notSignedIn, notAllowed, keychain: 401, 403, no token, or one that cannot be sent
  6  neverSent: nothing left this computer; it is safe to try again
  7  outcomeUnknown: sent, but no whole answer came; the client may or may not have been created
  8  serverTrouble: the server failed (5xx))")
           + u'\n';
}

QString windowCommandHelp()
{
    QCommandLineParser parser;
    describeWindow(parser);
    return parser.helpText() + u'\n' + CommandLineWords::tr(R"(Commands:
  create  Create one client without a window; see “clientele create --help”.
  list    Print the clients, or those a search finds; see “clientele list --help”.
  show    Print one client; see “clientele show --help”.
  login   Sign in to a workspace; see “clientele login --help”.
  logout  Sign out of one; see “clientele logout --help”.
  workspaces  Print those that are remembered; see “clientele workspaces --help”.

Exit code: 0 when the window was closed or the one that is open already was raised, 2 when the command line cannot be
understood, 6 when another process has the profile and does not answer. The commands have more.)")
           + u'\n';
}

} // namespace Clientele
