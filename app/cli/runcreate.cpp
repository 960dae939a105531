// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/cli/runcreate.h"

#include "app/backend/backend.h"
#include "app/cli/createcommand.h"
#include "app/cli/draftcheck.h"
#include "app/cli/standardstreams.h"
#include "app/cli/terminationsignals.h"
#include "app/profile.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

CreateOutcome createWith(Backend &backend, const CreateOptions &options)
{
    const Profile profile(options.profileDir);
    CreateCommand command(backend, profile, options);
    const TerminationSignals termination;
    QObject::connect(&termination, &TerminationSignals::requested, &command, &CreateCommand::stop);
    std::optional<CreateOutcome> outcome;
    QObject::connect(&command, &CreateCommand::finished, &command, [&outcome](const CreateOutcome &result) {
        outcome = result;
        QCoreApplication::quit();
    });
    QMetaObject::invokeMethod(&command, &CreateCommand::start, Qt::QueuedConnection);
    QCoreApplication::exec();
    return outcome.value_or(CreateOutcome{.client = Error{.kind = ErrorKind::OutcomeUnknown}});
}

Report create(const CreateOptions &options)
{
    const QString server = options.serverName();
    if (const auto fields = checkDraftFromCommandLine(options.draft); !fields.isEmpty())
        return reportOf({.client = Error{.kind = ErrorKind::InvalidInput, .fields = fields}}, server, options.json);
    QString whyNot;
    const auto backend = loadBackend(&whyNot);
    if (!backend)
        return neverSentReport(whyNot, options.json);
    return reportOf(createWith(*backend, options), server, options.json);
}

Report textReport(TextRequest request)
{
    return {.output = request == TextRequest::Help ? createCommandHelp().toUtf8() : versionLine()};
}

} // namespace

int runCreate(int &argc, char **argv, const QStringList &arguments)
{
    const QCoreApplication application(argc, argv);
    const auto parsed = parseCreateCommand(arguments);
    if (const auto *text = std::get_if<TextRequest>(&parsed))
        return print(textReport(*text));
    if (const auto *mistake = std::get_if<UsageError>(&parsed))
        return print(usageReport(mistake->message, arguments.contains("--json"_L1)));
    return print(create(std::get<CreateOptions>(parsed)));
}

} // namespace Clientele
