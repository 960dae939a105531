// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/parsedcommandline.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QList>

/** The options that several commands have. Private to app/cli. */
namespace Clientele::SharedOptions {

constexpr QLatin1StringView SANDBOX("sandbox");
constexpr QLatin1StringView JSON("json");

/** Which of the options a command has; it does not understand the others. */
enum class Offered { All, ServerAndProfile, Profile };

/** Help, version, and which workspace and profile. */
void add(QCommandLineParser &parser, Offered offered = Offered::All);
[[nodiscard]] QCommandLineOption json();

/** Parses; what is to be said when that is all there is to do. @p positional: how many other arguments are fine. */
[[nodiscard]] std::optional<std::variant<TextRequest, UsageError>>
parseShared(QCommandLineParser &parser, const QStringList &arguments, qsizetype positional);

template <typename Options>
[[nodiscard]] std::optional<ParsedCommandLine<Options>> parse(QCommandLineParser &parser, const QStringList &arguments,
                                                              qsizetype positional = 0)
{
    const auto done = parseShared(parser, arguments, positional);
    if (!done)
        return std::nullopt;
    return std::visit([](const auto &each) { return ParsedCommandLine<Options>(each); }, *done);
}

/** An option that is given twice, of those in add() and of @p more. */
[[nodiscard]] std::optional<UsageError> repeatedOption(const QCommandLineParser &parser,
                                                       const QList<QLatin1StringView> &more);
/** An option of add() that the command does not have. */
[[nodiscard]] std::optional<UsageError> unofferedOption(const QCommandLineParser &parser, Offered offered);
/** For a command that must be told its workspace. */
[[nodiscard]] std::optional<UsageError> fillWorkspace(const QCommandLineParser &parser, WorkspaceChoice &choice);

[[nodiscard]] bool namesServer(const QCommandLineParser &parser);
[[nodiscard]] std::optional<QString> profileDirOf(const QCommandLineParser &parser);
[[nodiscard]] std::variant<Connection, UsageError> connectionOf(const QCommandLineParser &parser);

} // namespace Clientele::SharedOptions
