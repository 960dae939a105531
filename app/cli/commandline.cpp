// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/cli/commandline.h"

#include "app/cli/clientarguments.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(CommandLineWords)
};

constexpr auto HELP = "help"_L1;
constexpr auto VERSION = "version"_L1;
constexpr auto SANDBOX = "sandbox"_L1;
constexpr auto BASE_URL = "base-url"_L1;
constexpr auto WORKSPACE = "workspace"_L1;
constexpr auto PROFILE_DIR = "profile-dir"_L1;
constexpr auto EXIT_AFTER_IDLE = "exit-after-idle"_L1;
constexpr auto NAME = "name"_L1;
constexpr auto CONTACT = "contact"_L1;
constexpr auto AVATAR_URL = "avatar-url"_L1;
constexpr auto FIELD = "field"_L1;
constexpr auto JSON = "json"_L1;

void addCommonOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {QStringList{u"h"_s, HELP}, CommandLineWords::tr("Show this help.")},
        {QStringList{u"v"_s, VERSION}, CommandLineWords::tr("Show the version.")},
        {SANDBOX, CommandLineWords::tr("Work in the embedded sandbox workspace, whose clients stay on this computer.")},
        {BASE_URL, CommandLineWords::tr("Where the workspace API is: https, or http to this computer."), u"URL"_s},
        {WORKSPACE, CommandLineWords::tr("The workspace's ID."), u"ID"_s},
        {PROFILE_DIR, CommandLineWords::tr("Keep settings, data and logs in this folder, and keychain entries apart."),
         u"DIR"_s},
    });
}

void describeCreate(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        CommandLineWords::tr("Creates one client in a workspace and prints what the server holds, without a window."));
    addCommonOptions(parser);
    parser.addOptions({
        {NAME, CommandLineWords::tr("The client's name."), u"NAME"_s},
        {CONTACT,
         CommandLineWords::tr("A contact method; may be given several times. TYPE is whatsapp, phone, email, fax or "
                              "other. VALUE is sent as typed. When none is marked, the first one is preferred."),
         u"TYPE:VALUE[:preferred]"_s},
        {AVATAR_URL, CommandLineWords::tr("The address of the client's picture."), u"URL"_s},
        {FIELD, CommandLineWords::tr("A custom field; may be given several times."), u"KEY=VALUE"_s},
        {JSON, CommandLineWords::tr("Print one JSON object and nothing else.")},
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
                             "create a client without a window."));
    addCommonOptions(parser);
    parser.addOption(
        {EXIT_AFTER_IDLE, CommandLineWords::tr("End when the window has been painted, to measure a start.")});
    addQtOptions(parser);
}

/** What is wrong with the base URL as text; plain http elsewhere is understood, and refused later. */
std::optional<UsageError> checkAddress(const CheckedBaseUrl &base)
{
    switch (base.problem) {
    case BaseUrlProblem::None:
    case BaseUrlProblem::NotHttps:
        return std::nullopt;
    case BaseUrlProblem::Empty:
    case BaseUrlProblem::NotAUrl:
        return UsageError{CommandLineWords::tr("--base-url is not a URL.")};
    case BaseUrlProblem::HasUserInfo:
        return UsageError{CommandLineWords::tr("--base-url must not contain a user name or a password.")};
    case BaseUrlProblem::HasQuery:
        return UsageError{CommandLineWords::tr("--base-url must not contain “?” or “#”.")};
    }
    return std::nullopt;
}

std::variant<Connection, UsageError> connectionOf(const QCommandLineParser &parser)
{
    if (!parser.isSet(BASE_URL) || !parser.isSet(WORKSPACE))
        return UsageError{CommandLineWords::tr("--base-url and --workspace belong together.")};
    const CheckedBaseUrl base = checkBaseUrl(parser.value(BASE_URL));
    if (const auto wrong = checkAddress(base))
        return *wrong;
    if (parser.value(WORKSPACE).trimmed().isEmpty())
        return UsageError{CommandLineWords::tr("--workspace is empty.")};
    return Connection{.baseUrl = base.url, .workspaceId = parser.value(WORKSPACE)};
}

bool namesServer(const QCommandLineParser &parser)
{
    return parser.isSet(BASE_URL) || parser.isSet(WORKSPACE);
}

/** What holds for both commands; nothing when all is well. */
std::optional<UsageError> commonMistake(const QCommandLineParser &parser)
{
    if (!parser.positionalArguments().isEmpty())
        return UsageError{
            CommandLineWords::tr("“%1” is not understood.").arg(parser.positionalArguments().constFirst())};
    if (parser.isSet(SANDBOX) && namesServer(parser))
        return UsageError{CommandLineWords::tr("--sandbox cannot be combined with --base-url and --workspace.")};
    if (parser.isSet(PROFILE_DIR) && parser.value(PROFILE_DIR).isEmpty())
        return UsageError{CommandLineWords::tr("--profile-dir is empty.")};
    return std::nullopt;
}

std::optional<QString> profileDirOf(const QCommandLineParser &parser)
{
    return parser.isSet(PROFILE_DIR) ? std::optional(parser.value(PROFILE_DIR)) : std::nullopt;
}

std::optional<TextRequest> requestedText(const QCommandLineParser &parser)
{
    if (parser.isSet(HELP))
        return TextRequest::Help;
    return parser.isSet(VERSION) ? std::optional(TextRequest::Version) : std::nullopt;
}

/** Parses, and answers all that holds for both commands. */
template <typename Options>
std::optional<ParsedCommandLine<Options>> parseCommon(QCommandLineParser &parser, const QStringList &arguments)
{
    // QCommandLineParser expects the program's name first.
    if (!parser.parse(QStringList{u"clientele"_s} + arguments))
        return UsageError{parser.errorText()};
    if (const auto text = requestedText(parser))
        return *text;
    if (const auto mistake = commonMistake(parser))
        return *mistake;
    return std::nullopt;
}

std::optional<UsageError> fillDraft(const QCommandLineParser &parser, ClientDraft &draft)
{
    draft.name = parser.value(NAME);
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

std::optional<UsageError> repeatedOption(const QCommandLineParser &parser)
{
    for (const auto name : {NAME, AVATAR_URL, BASE_URL, WORKSPACE, PROFILE_DIR}) {
        if (parser.values(name).size() > 1)
            return UsageError{CommandLineWords::tr("--%1 is given twice.").arg(name)};
    }
    return std::nullopt;
}

} // namespace

ParsedCommandLine<CreateOptions> parseCreateCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    describeCreate(parser);
    if (const auto done = parseCommon<CreateOptions>(parser, arguments))
        return *done;
    if (const auto mistake = repeatedOption(parser))
        return *mistake;
    CreateOptions options{.connection = {},
                          .sandbox = parser.isSet(SANDBOX),
                          .profileDir = profileDirOf(parser),
                          .json = parser.isSet(JSON),
                          .draft = {}};
    if (!options.sandbox) {
        if (!namesServer(parser))
            return UsageError{CommandLineWords::tr("Either --sandbox, or --base-url and --workspace, are needed.")};
        const auto connection = connectionOf(parser);
        if (const auto *wrong = std::get_if<UsageError>(&connection))
            return *wrong;
        options.connection = std::get<Connection>(connection);
    }
    if (const auto mistake = fillDraft(parser, options.draft))
        return *mistake;
    return options;
}

ParsedCommandLine<WindowOptions> parseWindowCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    describeWindow(parser);
    if (const auto done = parseCommon<WindowOptions>(parser, arguments))
        return *done;
    WindowOptions options{.connection = {},
                          .sandbox = parser.isSet(SANDBOX),
                          .profileDir = profileDirOf(parser),
                          .exitAfterIdle = parser.isSet(EXIT_AFTER_IDLE)};
    if (namesServer(parser)) {
        const auto connection = connectionOf(parser);
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

Exit code: 0 when the window was closed, 2 when the command line cannot be understood. “create” has more.)")
           + u'\n';
}

} // namespace Clientele
