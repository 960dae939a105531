// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/api/answers.h"

#include "net/wire/clientjson.h"
#include "net/wire/errorbody.h"

namespace Clientele::Answers {

namespace {

constexpr qsizetype LONGEST_RAW_ANSWER = 64 * 1024;

Error errorOf(ErrorKind kind, ErrorCause cause, const Exchange &exchange)
{
    return {.kind = kind,
            .cause = cause,
            .status = exchange.status,
            .rawAnswer = exchange.body.left(LONGEST_RAW_ANSWER),
            .requestId = exchange.requestId};
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
    return exchange.failure == ErrorCause::None ? ErrorCause::NotUnderstood : exchange.failure;
}

// The body of a 2xx is no message.
QString wordsOf(const Exchange &exchange)
{
    return exchange.status >= 300 ? Wire::decodeErrorMessage(exchange.body, exchange.contentType) : QString();
}

Error toCreateInVain(const Exchange &exchange, const ClientDraft &sent)
{
    if (!exchange.left)
        return neverSent(exchange);
    const auto verdict = verdictOf(exchange.status, ErrorKind::WorkspaceNotFound);
    if (!verdict || exchange.status == 408) {
        Error error = errorOf(ErrorKind::OutcomeUnknown, causeOfDoubt(exchange), exchange);
        error.message = wordsOf(exchange);
        return error;
    }
    Error error = errorOf(*verdict, ErrorCause::None, exchange);
    Wire::ErrorWords words = Wire::decodeErrorBody(exchange.body, exchange.contentType, sent);
    error.message = std::move(words.formMessage);
    error.fields = std::move(words.fields);
    return error;
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
    return toCreateInVain(exchange, sent);
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
    Error error = verdict ? errorOf(*verdict, ErrorCause::None, exchange)
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
