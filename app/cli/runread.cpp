// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/cli/runread.h"

#include "app/backend/backend.h"
#include "app/cli/openworkspace.h"
#include "app/cli/readoutcome.h"
#include "app/cli/standardstreams.h"
#include "app/cli/terminationsignals.h"
#include "app/phoneregion.h"
#include "app/profile.h"
#include "models/catalog/clientsearch.h"
#include "models/values/whenanswered.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <functional>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

/** Opens the workspace, asks it by @p ask, and runs the program until there is an answer. */
template <typename T>
class Reading : public QObject
{
public:
    using Ask = std::function<Answer<T>(const OpenedWorkspace &, std::stop_token)>;

    Reading(Backend &backend, const WorkspaceChoice &choice, Ask asking)
        : m_ask(std::move(asking))
    {
        QObject::connect(&m_termination, &TerminationSignals::requested, this, [this] { m_stop.request_stop(); });
        whenAnswered(openWorkspace(backend, Profile(choice.profileDir), choice), this,
                     [this](const Result<OpenedWorkspace> &opened) {
                         if (opened)
                             read(*opened);
                         else
                             end(opened.error());
                     });
    }

    [[nodiscard]] Result<T> run()
    {
        QCoreApplication::exec();
        return m_outcome;
    }

private:
    void read(const OpenedWorkspace &workspace)
    {
        whenAnswered(m_ask(workspace, m_stop.get_token()), this, [this](const Result<T> &answer) { end(answer); });
    }
    void end(const Result<T> &outcome)
    {
        m_outcome = outcome;
        QCoreApplication::quit();
    }

    Ask m_ask;
    TerminationSignals m_termination;
    std::stop_source m_stop;
    Result<T> m_outcome = Error{};
};

Report listWith(Backend &backend, const ListOptions &options)
{
    std::unique_ptr<ClientListPort> port;
    Reading<FetchedList> reading(backend, options, [&](const OpenedWorkspace &workspace, std::stop_token stop) {
        port = backend.clientList(workspace.connection, workspace.token);
        return port->fetch(QLocale::system().name(), {}, std::move(stop));
    });
    const Result<FetchedList> list = reading.run();
    if (!list)
        return readFailureReport(list.error(), options.serverName(), options.form);
    const QString region = phoneRegion(*Profile(options.profileDir).openSettings());
    const auto query = SearchQuery::fromText(options.search, backend.phoneNumbers().diallingRules(region));
    const auto isPhoneNumber = [&](const QString &text) {
        return backend.phoneNumbers().toE164(text, region).has_value();
    };
    return listReport(*list, search(*list->catalog, query), options.form, isPhoneNumber);
}

Report showWith(Backend &backend, const ShowOptions &options)
{
    std::unique_ptr<ClientsPort> port;
    Reading<Client> reading(backend, options, [&](const OpenedWorkspace &workspace, std::stop_token stop) {
        port = backend.clients(workspace.connection, workspace.token);
        return port->get(options.clientId, std::move(stop));
    });
    const Result<Client> client = reading.run();
    return client ? showReport(*client, options.form)
                  : readFailureReport(client.error(), options.serverName(), options.form);
}

/** All of a command but what it is; @p help and @p with are its own. */
template <typename Options>
Report reportOfCommand(const ParsedCommandLine<Options> &parsed, const QStringList &arguments, QString (*help)(),
                       Report (*with)(Backend &, const Options &))
{
    if (const auto *text = std::get_if<TextRequest>(&parsed))
        return {.output = *text == TextRequest::Help ? help().toUtf8() : versionLine()};
    if (const auto *mistake = std::get_if<UsageError>(&parsed))
        return usageReport(mistake->message, arguments.contains("--json"_L1));
    const auto &options = std::get<Options>(parsed);
    QString whyNot;
    const auto backend = loadBackend(&whyNot);
    return backend ? with(*backend, options) : neverSentReport(whyNot, options.form == OutputForm::Json);
}

} // namespace

int runList(int &argc, char **argv, const QStringList &arguments)
{
    const QCoreApplication application(argc, argv);
    return print(reportOfCommand(parseListCommand(arguments), arguments, &listCommandHelp, &listWith));
}

int runShow(int &argc, char **argv, const QStringList &arguments)
{
    const QCoreApplication application(argc, argv);
    return print(reportOfCommand(parseShowCommand(arguments), arguments, &showCommandHelp, &showWith));
}

} // namespace Clientele
