// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/cli/sharedoptions.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace Clientele::SharedOptions {

namespace {

struct SharedOptionWords
{
    Q_DECLARE_TR_FUNCTIONS(SharedOptionWords)
};

constexpr auto HELP = "help"_L1;
constexpr auto VERSION = "version"_L1;
constexpr auto BASE_URL = "base-url"_L1;
constexpr auto WORKSPACE = "workspace"_L1;
constexpr auto PROFILE_DIR = "profile-dir"_L1;

/** What is wrong with the base URL as text; plain http elsewhere is understood, and refused later. */
std::optional<UsageError> checkAddress(const CheckedBaseUrl &base)
{
    switch (base.problem) {
    case BaseUrlProblem::None:
    case BaseUrlProblem::NotHttps:
        return std::nullopt;
    case BaseUrlProblem::Empty:
    case BaseUrlProblem::NotAUrl:
        return UsageError{SharedOptionWords::tr("--base-url is not a URL.")};
    case BaseUrlProblem::HasUserInfo:
        return UsageError{SharedOptionWords::tr("--base-url must not contain a user name or a password.")};
    case BaseUrlProblem::HasQuery:
        return UsageError{SharedOptionWords::tr("--base-url must not contain “?” or “#”.")};
    }
    return std::nullopt;
}

/** What holds for all commands; nothing when all is well. */
std::optional<UsageError> commonMistake(const QCommandLineParser &parser, qsizetype positional)
{
    if (parser.positionalArguments().size() > positional) {
        return UsageError{
            SharedOptionWords::tr("“%1” is not understood.").arg(parser.positionalArguments().at(positional))};
    }
    if (parser.isSet(SANDBOX) && namesServer(parser))
        return UsageError{SharedOptionWords::tr("--sandbox cannot be combined with --base-url and --workspace.")};
    if (parser.isSet(PROFILE_DIR) && parser.value(PROFILE_DIR).isEmpty())
        return UsageError{SharedOptionWords::tr("--profile-dir is empty.")};
    return std::nullopt;
}

QList<QCommandLineOption> workspaceOptions()
{
    return {
        {SANDBOX,
         SharedOptionWords::tr("Work in the embedded sandbox workspace, whose clients stay on this computer.")},
        {BASE_URL, SharedOptionWords::tr("Where the workspace API is: https, or http to this computer."), u"URL"_s},
        {WORKSPACE, SharedOptionWords::tr("The workspace's ID."), u"ID"_s},
    };
}

/** Of those in workspaceOptions(). */
bool isOffered(const QString &name, Offered offered)
{
    return offered == Offered::All || (offered == Offered::ServerAndProfile && name != SANDBOX);
}

std::optional<TextRequest> requestedText(const QCommandLineParser &parser)
{
    if (parser.isSet(HELP))
        return TextRequest::Help;
    return parser.isSet(VERSION) ? std::optional(TextRequest::Version) : std::nullopt;
}

} // namespace

void add(QCommandLineParser &parser, Offered offered)
{
    parser.addOptions({
        {QStringList{u"h"_s, HELP}, SharedOptionWords::tr("Show this help.")},
        {QStringList{u"v"_s, VERSION}, SharedOptionWords::tr("Show the version.")},
    });
    for (QCommandLineOption option : workspaceOptions()) {
        if (!isOffered(option.names().constFirst(), offered))
            option.setFlags(QCommandLineOption::HiddenFromHelp);
        parser.addOption(option);
    }
    parser.addOption({PROFILE_DIR,
                      SharedOptionWords::tr("Keep settings, data and logs in this folder, and keychain entries apart."),
                      u"DIR"_s});
}

std::optional<UsageError> unofferedOption(const QCommandLineParser &parser, Offered offered)
{
    for (const QCommandLineOption &option : workspaceOptions()) {
        const QString &name = option.names().constFirst();
        if (parser.isSet(name) && !isOffered(name, offered))
            return UsageError{SharedOptionWords::tr("“%1” is not understood.").arg("--"_L1 + name)};
    }
    return std::nullopt;
}

QCommandLineOption json()
{
    return {JSON, SharedOptionWords::tr("Print one JSON object and nothing else.")};
}

std::optional<std::variant<TextRequest, UsageError>> parseShared(QCommandLineParser &parser,
                                                                 const QStringList &arguments, qsizetype positional)
{
    // QCommandLineParser expects the program's name first.
    if (!parser.parse(QStringList{u"clientele"_s} + arguments))
        return UsageError{parser.errorText()};
    if (const auto text = requestedText(parser))
        return *text;
    if (const auto mistake = commonMistake(parser, positional))
        return *mistake;
    return std::nullopt;
}

std::optional<UsageError> repeatedOption(const QCommandLineParser &parser, const QList<QLatin1StringView> &more)
{
    for (const auto name : QList<QLatin1StringView>{BASE_URL, WORKSPACE, PROFILE_DIR} + more) {
        if (parser.values(name).size() > 1)
            return UsageError{SharedOptionWords::tr("--%1 is given twice.").arg(name)};
    }
    return std::nullopt;
}

std::optional<UsageError> fillWorkspace(const QCommandLineParser &parser, WorkspaceChoice &choice)
{
    choice.sandbox = parser.isSet(SANDBOX);
    choice.profileDir = profileDirOf(parser);
    if (choice.sandbox)
        return std::nullopt;
    if (!namesServer(parser))
        return UsageError{SharedOptionWords::tr("Either --sandbox, or --base-url and --workspace, are needed.")};
    const auto connection = connectionOf(parser);
    if (const auto *wrong = std::get_if<UsageError>(&connection))
        return *wrong;
    choice.connection = std::get<Connection>(connection);
    return std::nullopt;
}

bool namesServer(const QCommandLineParser &parser)
{
    return parser.isSet(BASE_URL) || parser.isSet(WORKSPACE);
}

std::optional<QString> profileDirOf(const QCommandLineParser &parser)
{
    return parser.isSet(PROFILE_DIR) ? std::optional(parser.value(PROFILE_DIR)) : std::nullopt;
}

std::variant<Connection, UsageError> connectionOf(const QCommandLineParser &parser)
{
    if (!parser.isSet(BASE_URL) || !parser.isSet(WORKSPACE))
        return UsageError{SharedOptionWords::tr("--base-url and --workspace belong together.")};
    const CheckedBaseUrl base = checkBaseUrl(parser.value(BASE_URL));
    if (const auto wrong = checkAddress(base))
        return *wrong;
    if (parser.value(WORKSPACE).trimmed().isEmpty())
        return UsageError{SharedOptionWords::tr("--workspace is empty.")};
    return Connection{.baseUrl = base.url, .workspaceId = parser.value(WORKSPACE)};
}

} // namespace Clientele::SharedOptions
