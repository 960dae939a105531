// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/list/liststate.h"

#include "ui/text/displaytext.h"
#include "ui/text/momenttext.h"

#include <QtCore/QCoreApplication>

namespace Clientele {

namespace {

struct ListWords
{
    Q_DECLARE_TR_FUNCTIONS(ListWords)
};

ErrorContext listing(ErrorContext workspace)
{
    workspace.task = ErrorContext::Task::ListClients;
    return workspace;
}

ListState failedState(const Error &error)
{
    if (error.cause == ErrorCause::TooLarge)
        return ListState::TooLarge;
    switch (error.kind) {
    case ErrorKind::NotSignedIn:
        return ListState::SignedOut;
    case ErrorKind::NotAllowed:
        return ListState::Denied;
    case ErrorKind::NeverSent:
    case ErrorKind::OutcomeUnknown:
        return ListState::Offline;
    case ErrorKind::InvalidInput:
    case ErrorKind::Rejected:
    case ErrorKind::WorkspaceNotFound:
    case ErrorKind::ServerTrouble:
    case ErrorKind::BadAnswer:
    case ErrorKind::Keychain:
    case ErrorKind::Storage:
    case ErrorKind::InOutbox:
        break;
    }
    return ListState::Failed;
}

QList<ListAction> actionsAfter(const ErrorText &text)
{
    switch (text.action) {
    case ErrorAction::SignIn:
        return {ListAction::SignIn};
    case ErrorAction::CheckConnection:
        return {ListAction::CheckConnection, ListAction::TryAgain};
    case ErrorAction::TryAgain:
    case ErrorAction::ShowDetails:
    case ErrorAction::None:
        break;
    }
    return {ListAction::TryAgain};
}

QString failedTitle(ListState state)
{
    switch (state) {
    case ListState::SignedOut:
        return ListWords::tr("Not signed in", "in the place of the list of clients");
    case ListState::Denied:
        return ListWords::tr("The clients may not be shown");
    case ListState::Offline:
        return ListWords::tr("No connection");
    case ListState::TooLarge:
        return ListWords::tr("Too many clients");
    case ListState::Failed:
    case ListState::Clients:
    case ListState::Loading:
    case ListState::Empty:
    case ListState::NoMatch:
        break;
    }
    return ListWords::tr("The clients could not be loaded");
}

ListNoticeWords failedWords(const Error &error, const ErrorContext &workspace)
{
    const ErrorText text = errorText(error, listing(workspace));
    const ListState state = failedState(error);
    ListNoticeWords words{.title = failedTitle(state), .text = text.sentence, .actions = actionsAfter(text)};
    if (state == ListState::TooLarge)
        words.text = ListWords::tr("%1 sent a list that is larger than this program reads. New clients can still be "
                                   "created. Ask whoever looks after the workspace to take out what is no longer "
                                   "needed.",
                                   "%1: name of a server")
                         .arg(serverName(workspace.connection));
    if (error.status != 0 || !error.rawAnswer.isEmpty() || !error.requestId.isEmpty())
        words.actions << ListAction::ShowDetails;
    return words;
}

ListNoticeWords noMatchWords(const QString &searchText)
{
    return {.title = ListWords::tr("No client found"),
            .text = ListWords::tr("“%1” is in no name, contact method or custom field of this workspace’s clients.")
                        .arg(displayText(searchText.trimmed())),
            .actions = {ListAction::ClearSearch, ListAction::CreateFound}};
}

ListNoticeWords emptyWords()
{
    return {.title = ListWords::tr("No clients yet"),
            .text = ListWords::tr("Enter the first one: it stands here as soon as it is created."),
            .actions = {ListAction::NewClient}};
}

int pluralOf(qsizetype count)
{
    return static_cast<int>(qMin<qsizetype>(count, std::numeric_limits<int>::max()));
}

} // namespace

ListState listState(const ClientsStore::Status &status, const QString &searchText)
{
    if (status.shown > 0)
        return ListState::Clients;
    if (status.total > 0)
        return searchText.trimmed().isEmpty() ? ListState::Clients : ListState::NoMatch;
    if (!status.asOf.isNull())
        return ListState::Empty;
    if (status.failure && !status.refreshing)
        return failedState(*status.failure);
    return ListState::Loading;
}

ListNoticeWords listNoticeWords(const ClientsStore::Status &status, const QString &searchText,
                                const ErrorContext &workspace)
{
    switch (listState(status, searchText)) {
    case ListState::Clients:
    case ListState::Loading:
        break;
    case ListState::Empty:
        return emptyWords();
    case ListState::NoMatch:
        return noMatchWords(searchText);
    case ListState::SignedOut:
    case ListState::Denied:
    case ListState::Offline:
    case ListState::TooLarge:
    case ListState::Failed:
        return failedWords(*status.failure, workspace);
    }
    return {.title = ListWords::tr("Loading the clients…")};
}

QString listCountText(const ClientsStore::Status &status, const QString &searchText, const QDateTime &now,
                      const QLocale &locale)
{
    if (status.asOf.isNull() && status.total == 0)
        return {};
    const QString total = locale.toString(status.total);
    QString count = ListWords::tr("%1 client(s)", nullptr, pluralOf(status.total)).arg(total);
    if (!searchText.trimmed().isEmpty())
        count = ListWords::tr("%1 of %2 client(s)", "how many a search found", pluralOf(status.total))
                    .arg(locale.toString(status.shown), total);
    if (status.asOf.isNull())
        return count;
    return ListWords::tr("%1, as of %2", "%1: how many clients, %2: time of day, or date and time")
        .arg(count, momentText(status.asOf, now, locale));
}

QString refreshingText(qsizetype received, const QLocale &locale)
{
    if (received == 0)
        return ListWords::tr("Refreshing…");
    return ListWords::tr("Refreshing… %1 so far", "%1: how many clients").arg(locale.toString(received));
}

QString notRefreshedText(const ClientsStore::Status &status, const ErrorContext &workspace)
{
    if (!status.failure)
        return {};
    return ListWords::tr("Not refreshed: %1", "%1: a whole sentence that says why")
        .arg(errorReason(*status.failure, listing(workspace)));
}

QString leftOutText(const ListReport &report)
{
    if (report.broken > 0)
        return ListWords::tr("%Ln item(s) of the server’s answer could not be read.", nullptr, pluralOf(report.broken));
    if (report.duplicates > 0)
        return ListWords::tr("%Ln item(s) of the server’s answer came more than once; the first is shown.", nullptr,
                             pluralOf(report.duplicates));
    return {};
}

} // namespace Clientele
