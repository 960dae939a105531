// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/text/outboxtext.h"

#include "models/values/httpstatus.h"
#include "ui/text/changeerrortext.h"
#include "ui/text/displaytext.h"
#include "ui/text/momenttext.h"
#include "ui/text/noanswertext.h"
#include "ui/text/redaction.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <chrono>

namespace Clientele {

namespace {

using namespace std::chrono_literals;

constexpr int NOT_SIGNED_IN = 401;

struct OutboxWords
{
    Q_DECLARE_TR_FUNCTIONS(OutboxWords)
};

bool isConnectionWrong(ErrorCause cause)
{
    return cause == ErrorCause::BadAddress || cause == ErrorCause::TlsFailed;
}

/** A deletion that nothing but its time keeps from being sent. */
bool canBeTakenBack(const OutboxItem &item)
{
    return item.action == ClientAction::Remove && item.state == OutboxState::Waiting && item.attempts == 0
           && !item.error;
}

bool isSignedOut(const Error &error)
{
    return error.kind == ErrorKind::NotSignedIn || error.kind == ErrorKind::Keychain || error.status == NOT_SIGNED_IN
           || error.cause == ErrorCause::NoToken || error.cause == ErrorCause::UnusableToken
           || error.cause == ErrorCause::TokenEnded;
}

QString waitingReason(const Error &error)
{
    if (isSignedOut(error))
        return OutboxWords::tr("Waiting for you to sign in.");
    if (isConnectionWrong(error.cause))
        return OutboxWords::tr("Waiting for you to check the connection.");
    if (error.status == TOO_MANY_REQUESTS)
        return OutboxWords::tr("Waiting, because the server is asked too often at the moment.");
    if (error.kind == ErrorKind::NotAllowed)
        return OutboxWords::tr("Waiting, because your token may not do this.");
    if (error.kind == ErrorKind::ServerTrouble)
        return OutboxWords::tr("Waiting, because the server has a problem of its own at the moment.");
    if (error.kind == ErrorKind::Storage)
        return OutboxWords::tr("Waiting until this computer can write it down.");
    return OutboxWords::tr("Waiting until the server can be reached.");
}

QString waitingText(const OutboxItem &item, const QDateTime &now, const QLocale &locale)
{
    if (countsDown(item, now)) {
        const auto left =
            std::chrono::ceil<std::chrono::seconds>(std::chrono::milliseconds(now.msecsTo(item.notBefore)));
        return OutboxWords::tr("Is deleted in %1 s, unless you discard this entry.", "%1: seconds")
            .arg(locale.toString(static_cast<qlonglong>(left.count())));
    }
    const QString reason = item.error ? waitingReason(*item.error) : OutboxWords::tr("Waiting to be sent.");
    // Sooner than that it is tried before anyone has read when.
    const std::chrono::milliseconds worthTelling = 1min;
    if (item.notBefore.isNull() || now.msecsTo(item.notBefore) < worthTelling.count())
        return reason;
    return withWayOut(reason, OutboxWords::tr("The next try is at %1.", "%1: time of day, or date and time")
                                  .arg(momentText(item.notBefore, now, locale)));
}

QString unknownText(const OutboxItem &item)
{
    if (item.action != ClientAction::Create)
        return OutboxWords::tr("Not sure it arrived. The client is looked at again, and only what is missing is sent.");
    if (!item.found)
        return OutboxWords::tr("Not sure it arrived. We are checking.");
    if (*item.found == 0)
        return OutboxWords::tr("Not sure it arrived: no such client was found. Send it again, or discard it.");
    if (*item.found == 1)
        return OutboxWords::tr("Not sure it arrived: one client looks like it. Look at it first.");
    return OutboxWords::tr("Not sure it arrived: %n clients look like it. Look at them first.", nullptr, *item.found);
}

/** In the server's own words, where it gave any. */
QString serversWords(const Error &error)
{
    QString words = error.message;
    if (words.trimmed().isEmpty() && !error.fields.isEmpty())
        words = error.fields.constFirst().message;
    constexpr qsizetype most = 1000;
    return withoutTokens(words.left(most)).simplified();
}

QString refusedText(const OutboxItem &item)
{
    const Error error = item.error.value_or(Error{.kind = ErrorKind::Rejected});
    if (error.cause == ErrorCause::ChangedByOthers)
        return OutboxWords::tr("Not sent, because somebody else changed the same. Edit it to choose what is right.");
    if (error.kind == ErrorKind::NeverSent)
        return OutboxWords::tr("Not sent, because the connection is not in order. Check it, and save this again.");
    if (error.kind == ErrorKind::InvalidInput)
        return OutboxWords::tr("Not sent, because something in it is not as it must be. Edit it.");
    if (const QString words = serversWords(error); !words.isEmpty())
        return OutboxWords::tr("The server refused it: %1", "%1: the server's words").arg(displayText(words));
    if (error.kind == ErrorKind::NotAllowed)
        return OutboxWords::tr("The server refused it: your token may not do this.");
    if (error.kind == ErrorKind::WorkspaceNotFound)
        return OutboxWords::tr("The server refused it: it does not know this workspace.");
    if (isGone(error) && item.action != ClientAction::Create)
        return OutboxWords::tr("The server refused it: this client is no longer there.");
    return OutboxWords::tr("The server refused it and does not say why.");
}

} // namespace

QString nameIn(const OutboxItem &item)
{
    return item.draft.name.isEmpty() ? item.client.name : item.draft.name;
}

QString shownName(const QString &name)
{
    return name.trimmed().isEmpty() ? OutboxWords::tr("No name") : displayText(name);
}

QString outboxActionText(ClientAction action, const QString &name)
{
    switch (action) {
    case ClientAction::Create:
        return OutboxWords::tr("Create “%1”", "%1: name of a client").arg(shownName(name));
    case ClientAction::Update:
        return OutboxWords::tr("Change “%1”", "%1: name of a client").arg(shownName(name));
    case ClientAction::Remove:
        return OutboxWords::tr("Delete “%1”", "%1: name of a client").arg(shownName(name));
    }
    Q_UNREACHABLE();
}

bool countsDown(const OutboxItem &item, const QDateTime &now)
{
    return canBeTakenBack(item) && !item.notBefore.isNull() && item.notBefore > now;
}

QString outboxStateText(const OutboxItem &item, const QDateTime &now, const QLocale &locale)
{
    switch (item.state) {
    case OutboxState::Waiting:
        return waitingText(item, now, locale);
    case OutboxState::Sending:
        return OutboxWords::tr("Waiting for the answer.");
    case OutboxState::Unknown:
        return unknownText(item);
    case OutboxState::Rejected:
        return refusedText(item);
    }
    Q_UNREACHABLE();
}

bool needsPerson(const OutboxItem &item)
{
    switch (item.state) {
    case OutboxState::Waiting:
        return item.error
               && (isSignedOut(*item.error) || isConnectionWrong(item.error->cause)
                   || item.error->kind == ErrorKind::NotAllowed);
    case OutboxState::Unknown:
        return item.action == ClientAction::Create && item.found.has_value();
    case OutboxState::Rejected:
        return true;
    case OutboxState::Sending:
        break;
    }
    return false;
}

Severity outboxSeverity(const OutboxItem &item)
{
    if (item.state == OutboxState::Rejected)
        return Severity::Error;
    return needsPerson(item) || item.state == OutboxState::Unknown ? Severity::Warning : Severity::Info;
}

OutboxCounts countsOf(const QList<OutboxItem> &items)
{
    const auto isNews = [](const OutboxItem &item) {
        const bool isOnItsWay = item.state == OutboxState::Sending && item.attempts <= 1;
        return !isOnItsWay && !canBeTakenBack(item);
    };
    return {.all = static_cast<int>(std::ranges::count_if(items, isNews)),
            .needing = static_cast<int>(std::ranges::count_if(items, needsPerson))};
}

QString outboxCountsText(OutboxCounts counts)
{
    const QString waiting = OutboxWords::tr("%n entries wait in the Outbox", nullptr, counts.all);
    if (counts.needing == 0)
        return OutboxWords::tr("%1.", "%1: how many entries wait in the Outbox").arg(waiting);
    return OutboxWords::tr("%1, %n need you.", "%1: how many entries wait in the Outbox", counts.needing).arg(waiting);
}

QString inOutboxReason(const Error &error, const ErrorContext &context)
{
    if (isSignedOut(error))
        return notSignedInReason(error.cause, context);
    const QString server = serverName(context.connection);
    if (error.status == TOO_MANY_REQUESTS)
        return OutboxWords::tr("%1 is asked too often at the moment.", "%1: name of a server").arg(server);
    return noAnswerReason(error, server);
}

ErrorText inOutboxText(const Error &error, const ErrorContext &context)
{
    const QString reason = inOutboxReason(error, context);
    if (isSignedOut(error))
        return {.sentence = withWayOut(
                    reason, OutboxWords::tr("It is in the Outbox and is sent as soon as you are signed in.")),
                .action = ErrorAction::SignIn};
    if (isConnectionWrong(error.cause))
        return {.sentence = withWayOut(
                    reason, OutboxWords::tr("It is in the Outbox and is sent as soon as the connection is in order.")),
                .action = ErrorAction::CheckConnection};
    if (error.status == TOO_MANY_REQUESTS)
        return {.sentence = withWayOut(reason, OutboxWords::tr("It is in the Outbox and is sent in a while."))};
    return {.sentence = withWayOut(
                reason, OutboxWords::tr("It is in the Outbox and is sent as soon as the server can be reached."))};
}

} // namespace Clientele
