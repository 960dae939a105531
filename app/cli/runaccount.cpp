// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/cli/runaccount.h"

#include "app/backend/backend.h"
#include "app/cli/accountcommandline.h"
#include "app/cli/accountoutcome.h"
#include "app/cli/logincommand.h"
#include "app/cli/secretinput.h"
#include "app/cli/standardstreams.h"
#include "app/cli/terminationsignals.h"
#include "app/cli/workspacechooser.h"
#include "app/profile.h"
#include "app/savedworkspaces.h"
#include "models/values/whenanswered.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QSettings>

#include <functional>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

struct RunAccountWords
{
    Q_DECLARE_TR_FUNCTIONS(RunAccountWords)
};

Error nothingGiven()
{
    return {.kind = ErrorKind::InvalidInput};
}

QString serverOf(const SavedWorkspace &workspace)
{
    return workspace.connection.baseUrl.authority();
}

void wipe(std::optional<QByteArray> &secret)
{
    if (secret)
        secret->fill('\0');
}

Result<LoginProof> readToken()
{
    auto pasted = readSecretLine(RunAccountWords::tr("Token:"));
    const bool isGiven = pasted && !pasted->trimmed().isEmpty();
    const auto token = isGiven ? AccessToken::fromBytes(pasted->trimmed()) : std::nullopt;
    wipe(pasted);
    if (!isGiven)
        return nothingGiven();
    if (!token)
        return Error{.kind = ErrorKind::NotSignedIn, .cause = ErrorCause::UnusableToken};
    return LoginProof(*token);
}

Result<LoginProof> readPassword(const QString &email)
{
    auto typed = readSecretLine(RunAccountWords::tr("Password of %1:").arg(email));
    if (!typed || typed->isEmpty())
        return nothingGiven();
    QString text = QString::fromUtf8(*typed);
    wipe(typed);
    LoginByPassword proof{.email = email, .password = Password(text)};
    text.fill(QChar::Null);
    return LoginProof(std::move(proof));
}

template <typename T>
Result<T> runUntilAnswered(const Answer<T> &answer)
{
    QObject context;
    Result<T> outcome = Error{.kind = ErrorKind::NeverSent, .cause = ErrorCause::Cancelled};
    whenAnswered(answer, &context, [&outcome](const Result<T> &result) {
        outcome = result;
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    return outcome;
}

Result<SavedWorkspace> loginWith(Backend &backend, const Profile &profile, const SavedWorkspace &workspace,
                                 const LoginProof &proof)
{
    LoginCommand command(backend, profile, workspace);
    const TerminationSignals termination;
    QObject::connect(&termination, &TerminationSignals::requested, &command, &LoginCommand::stop);
    Result<SavedWorkspace> outcome = Error{.kind = ErrorKind::NeverSent, .cause = ErrorCause::Cancelled};
    QObject::connect(&command, &LoginCommand::finished, &command, [&outcome](const Result<SavedWorkspace> &result) {
        outcome = result;
        QCoreApplication::quit();
    });
    QMetaObject::invokeMethod(
        &command, [&command, &proof] { command.start(proof); }, Qt::QueuedConnection);
    QCoreApplication::exec();
    return outcome;
}

Result<LoginProof> readProof(const LoginOptions &options)
{
    return options.email.isEmpty() ? readToken() : readPassword(options.email);
}

Report login(const LoginOptions &options, QSettings &settings, const SavedWorkspace &workspace)
{
    const QString server = serverOf(workspace);
    if (checkBaseUrl(workspace.connection.baseUrl.toString()).problem != BaseUrlProblem::None) {
        return signInFailureReport({.kind = ErrorKind::NeverSent, .cause = ErrorCause::BadAddress}, server,
                                   options.json);
    }
    const Result<LoginProof> proof = readProof(options);
    if (!proof)
        return signInFailureReport(proof.error(), server, options.json);
    QString whyNot;
    const auto backend = loadBackend(&whyNot);
    if (!backend)
        return neverSentReport(whyNot, options.json);
    const auto outcome = loginWith(*backend, Profile(options.profileDir), workspace, *proof);
    if (!outcome)
        return signInFailureReport(outcome.error(), server, options.json);
    if (!rememberWorkspace(settings, *outcome))
        return signInFailureReport({.kind = ErrorKind::Storage, .cause = ErrorCause::DiskFailed}, server, options.json);
    return accountReport(*outcome, false, options.json);
}

bool isRemembered(QSettings &settings, const SavedWorkspace &workspace)
{
    return readWorkspaces(settings).contains(workspace);
}

Report logout(const LogoutOptions &options, QSettings &settings, const SavedWorkspace &workspace)
{
    QString whyNot;
    const auto backend = loadBackend(&whyNot);
    if (!backend)
        return neverSentReport(whyNot, options.json);
    const QString key = Profile(options.profileDir).tokenKey(workspace.connection);
    const Result<Done> removed = runUntilAnswered(backend->keychain().remove(key));
    if (!removed)
        return signOutFailureReport(removed.error(), serverOf(workspace), options.json);
    SavedWorkspace signedOut = workspace;
    signedOut.keepsToken = false;
    if (isRemembered(settings, workspace) && !rememberWorkspace(settings, signedOut)) {
        return signOutFailureReport({.kind = ErrorKind::Storage, .cause = ErrorCause::DiskFailed}, serverOf(workspace),
                                    options.json);
    }
    return accountReport(signedOut, true, options.json);
}

Report workspaces(const WorkspacesOptions &options)
{
    const auto settings = Profile(options.profileDir).openSettings();
    const QList<SavedWorkspace> saved = readWorkspaces(*settings);
    return workspacesReport(saved, readCurrentWorkspace(*settings, saved), options.json);
}

/** Finds the workspace for @p command. */
template <typename Options>
Report withWorkspace(const Options &options, Report (*command)(const Options &, QSettings &, const SavedWorkspace &))
{
    const auto settings = Profile(options.profileDir).openSettings();
    const auto chosen = chooseWorkspace(*settings, options);
    if (const auto *mistake = std::get_if<UsageError>(&chosen))
        return usageReport(mistake->message, options.json);
    return command(options, *settings, std::get<SavedWorkspace>(chosen));
}

/** All of a command but what it is; @p help and @p command are its own. */
template <typename Options>
Report reportOfAccountCommand(const ParsedCommandLine<Options> &parsed, const QStringList &arguments, QString (*help)(),
                              const std::function<Report(const Options &)> &command)
{
    if (const auto *text = std::get_if<TextRequest>(&parsed))
        return {.output = *text == TextRequest::Help ? help().toUtf8() : versionLine()};
    if (const auto *mistake = std::get_if<UsageError>(&parsed))
        return usageReport(mistake->message, arguments.contains("--json"_L1));
    return command(std::get<Options>(parsed));
}

} // namespace

int runLogin(int &argc, char **argv, const QStringList &arguments)
{
    const QCoreApplication application(argc, argv);
    return print(reportOfAccountCommand<LoginOptions>(
        parseLoginCommand(arguments), arguments, &loginCommandHelp,
        [](const LoginOptions &options) { return withWorkspace(options, &login); }));
}

int runLogout(int &argc, char **argv, const QStringList &arguments)
{
    const QCoreApplication application(argc, argv);
    return print(reportOfAccountCommand<LogoutOptions>(
        parseLogoutCommand(arguments), arguments, &logoutCommandHelp,
        [](const LogoutOptions &options) { return withWorkspace(options, &logout); }));
}

int runWorkspaces(int &argc, char **argv, const QStringList &arguments)
{
    const QCoreApplication application(argc, argv);
    return print(reportOfAccountCommand<WorkspacesOptions>(parseWorkspacesCommand(arguments), arguments,
                                                           &workspacesCommandHelp, &workspaces));
}

} // namespace Clientele
