// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/api/answers.h"

#include "net/wire/clientjson.h"
#include "net/wire/errorbody.h"

#include <QtCore/QJsonDocument>

#include <optional>

namespace Clientele::Answers {

namespace {

constexpr qsizetype LONGEST_RAW_ANSWER = 64 * 1024;

Error errorOf(ErrorKind kind, ErrorCause cause, const Exchange &exchange)
{
    return {.kind = kind,
            .cause = cause,
            .status = exchange.status,
            .rawAnswer = exchange.body.left(LONGEST_RAW_ANSWER),
            .requestId = exchange.requestId,
            .retryAfter = exchange.retryAfter,
            .certificate = exchange.certificate};
}

// What a status says by itself; nothing for those that are no verdict.
std::optional<ErrorKind> verdictOf(int status, ErrorKind notFound)
{
    if (status == 401)
        return ErrorKind::NotSignedIn;
    if (status == 403)
        return ErrorKind::NotAllowed;
    if (status == 404)
        return notFound;
    if (status >= 400 && status <= 499)
        return ErrorKind::Rejected;
    return status >= 500 && status <= 599 ? std::optional(ErrorKind::ServerTrouble) : std::nullopt;
}

Error neverSent(const Exchange &exchange)
{
    const bool badToken = exchange.failure == ErrorCause::UnusableToken;
    return errorOf(badToken ? ErrorKind::NotSignedIn : ErrorKind::NeverSent, exchange.failure, exchange);
}

ErrorCause causeOfDoubt(const Exchange &exchange)
{
    if (exchange.status == 408)
        return ErrorCause::TimedOut;
    // A sink that refuses a page did not understand it either.
    const bool isWhole = exchange.failure == ErrorCause::None || exchange.failure == ErrorCause::NotUnderstood;
    if (isWhole)
        return exchange.isWebPage ? ErrorCause::WebPage : ErrorCause::NotUnderstood;
    return exchange.failure;
}

// A server in trouble shows pages, too; of its statuses only 511 speaks of a network that wants a sign-in.
ErrorCause causeOfVerdict(const Exchange &exchange)
{
    if (exchange.status == 407)
        return ErrorCause::ProxySignIn;
    const bool telling = exchange.isWebPage && (exchange.status < 500 || exchange.status == 511);
    return telling ? ErrorCause::WebPage : ErrorCause::None;
}

// The body of a 2xx is no message.
QString wordsOf(const Exchange &exchange)
{
    return exchange.status >= 300 ? Wire::decodeErrorMessage(exchange.body, exchange.contentType) : QString();
}

// What left and was given no verdict may have been acted on.
Error toWriteInVain(const Exchange &exchange, ErrorKind notFound)
{
    if (!exchange.left)
        return neverSent(exchange);
    const auto verdict = verdictOf(exchange.status, notFound);
    const bool isKnown = verdict && exchange.status != 408;
    Error error = isKnown ? errorOf(*verdict, causeOfVerdict(exchange), exchange)
                          : errorOf(ErrorKind::OutcomeUnknown, causeOfDoubt(exchange), exchange);
    error.message = wordsOf(exchange);
    return error;
}

// With what a verdict says of the places of @p sent.
Error toClientSentInVain(const Exchange &exchange, const ClientDraft &sent, ErrorKind notFound)
{
    Error error = toWriteInVain(exchange, notFound);
    if (!exchange.left || error.kind == ErrorKind::OutcomeUnknown)
        return error;
    Wire::ErrorWords words = Wire::decodeErrorBody(exchange.body, exchange.contentType, sent);
    error.message = std::move(words.formMessage);
    error.fields = std::move(words.fields);
    return error;
}

// The rows there are, by which the server counts them.
ClientDraft sentWith(const ClientChanges &changes)
{
    return {.name = changes.name.value_or(QString()),
            .avatarUrl = changes.avatarUrl.value_or(QString()),
            .contactMethods = changes.contactMethods.value_or(QList<ContactMethod>()),
            .customFields = changes.customFields.value_or(QList<CustomField>())};
}

// Servers and what stands before them answer 404 too for a path that they do not route, mostly with its name or a page.
bool isGoneClient(const Exchange &exchange)
{
    const bool isPage = !exchange.body.isEmpty() && QJsonDocument::fromJson(exchange.body).isNull();
    return exchange.status == 404 && !isPage && !exchange.body.toLower().contains("workspace");
}

template <typename T>
Result<T> toRead(const Exchange &exchange, Result<T> (*decode)(const QByteArray &), ErrorKind notFound)
{
    if (exchange.failure == ErrorCause::None && exchange.status == 200) {
        if (Result<T> decoded = decode(exchange.body); decoded)
            return decoded;
    }
    return toReadInVain(exchange, notFound);
}

} // namespace

Result<Client> toCreate(const Exchange &exchange, const ClientDraft &sent)
{
    const bool created = exchange.status == 201 || exchange.status == 200;
    if (exchange.failure == ErrorCause::None && created) {
        if (Result<Client> client = Wire::decodeClient(exchange.body); client)
            return client;
    }
    return toClientSentInVain(exchange, sent, ErrorKind::WorkspaceNotFound);
}

Result<Client> toUpdate(const Exchange &exchange, const QString &clientId, const ClientChanges &sent)
{
    if (exchange.failure == ErrorCause::None && exchange.status == 200) {
        if (Result<Client> client = Wire::decodeClient(exchange.body); client && client->id == clientId)
            return client;
    }
    return toClientSentInVain(exchange, sentWith(sent), ErrorKind::Rejected);
}

Result<Done> toRemove(const Exchange &exchange)
{
    const bool removed = exchange.status == 204 || exchange.status == 200 || isGoneClient(exchange);
    if (exchange.failure == ErrorCause::None && removed)
        return Done{};
    return toWriteInVain(exchange, ErrorKind::Rejected);
}

Result<Client> toGet(const Exchange &exchange, const QString &clientId)
{
    Result<Client> client = toRead<Client>(exchange, &Wire::decodeClient, ErrorKind::Rejected);
    if (client && client->id != clientId)
        return errorOf(ErrorKind::BadAnswer, ErrorCause::NotUnderstood, exchange);
    return client;
}

std::optional<Error> whyNoList(const Exchange &exchange, bool isWhole)
{
    if (exchange.failure == ErrorCause::None && exchange.status == 200 && isWhole)
        return std::nullopt;
    return toReadInVain(exchange);
}

Result<Workspace> toWorkspace(const Exchange &exchange)
{
    return toRead<Workspace>(exchange, &Wire::decodeWorkspace, ErrorKind::WorkspaceNotFound);
}

Error toReadInVain(const Exchange &exchange, ErrorKind notFound)
{
    if (exchange.status == 0)
        return neverSent(exchange);
    const auto verdict = verdictOf(exchange.status, notFound);
    Error error = verdict ? errorOf(*verdict, causeOfVerdict(exchange), exchange)
                          : errorOf(ErrorKind::BadAnswer, causeOfDoubt(exchange), exchange);
    error.message = wordsOf(exchange);
    return error;
}

Error noToken()
{
    return {.kind = ErrorKind::NotSignedIn, .cause = ErrorCause::NoToken};
}

Error cancelled()
{
    return toReadInVain({.failure = ErrorCause::Cancelled});
}

} // namespace Clientele::Answers
