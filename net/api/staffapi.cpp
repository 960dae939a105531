// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/api/staffapi.h"

#include "net/api/answers.h"
#include "net/transport/endpoint.h"
#include "net/wire/signinjson.h"

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

/** The API's own refusals are no web pages; whose page it is does not know of passwords. */
bool isAnothers(const Error &error)
{
    return error.cause == ErrorCause::WebPage && error.status >= 400 && error.status < 500;
}

ErrorCause causeOfRefusal(const Error &error)
{
    if (error.kind == ErrorKind::NotSignedIn)
        return ErrorCause::WrongCredentials;
    return error.kind == ErrorKind::NotAllowed ? ErrorCause::Suspended : error.cause;
}

Error whyNotSignedIn(const Exchange &exchange, const Password &password)
{
    Error error = Answers::toReadInVain(exchange);
    // A success that cannot be used may hold the token in some place of its own.
    error.rawAnswer = exchange.status / 100 == 2 && !exchange.isWebPage
                          ? Wire::shapeOf(error.rawAnswer)
                          : Wire::withoutPassword(error.rawAnswer, exchange.contentType, password);
    error.message = Wire::withoutPassword(error.message, password);
    if (isAnothers(error))
        error.kind = ErrorKind::BadAnswer;
    else
        error.cause = causeOfRefusal(error);
    return error;
}

Result<SignedIn> toSignedIn(const Exchange &exchange, const QString &email, const Password &password)
{
    if (exchange.failure == ErrorCause::None && exchange.status == 200) {
        if (Result<SignedIn> decoded = Wire::decodeSignedIn(exchange.body); decoded) {
            SignedIn signedIn = *decoded;
            if (signedIn.account.email.isEmpty())
                signedIn.account.email = email;
            return signedIn;
        }
    }
    return whyNotSignedIn(exchange, password);
}

} // namespace

StaffApi::StaffApi(const TransportOptions &options)
    : m_client(options, HttpClient::Connections::Fresh)
{}

Answer<SignedIn> StaffApi::signIn(const Connection &connection, const QString &email, const Password &password,
                                  std::stop_token stop)
{
    const QString trimmed = email.trimmed();
    const HttpRequest request{
        .method = HttpRequest::Method::Post,
        .url = endpoint(connection.baseUrl, {u"v1"_s, u"workspace"_s, connection.workspaceId, u"staff"_s, u"login"_s}),
        .token = std::nullopt,
        .body = Wire::encodeSignIn(trimmed, password),
        .deadline = m_client.limits().writeDeadline,
        .longestAnswer = m_client.limits().clientBytes};
    // Kept to black it out, should the server echo it.
    const auto kept = std::make_shared<Password>(QString::fromUtf8(password.bytes()));
    // Needs no context object: it holds values only, and runs as the exchange ends, on this thread.
    return m_client.send(request, std::move(stop)).then([trimmed, kept](const Exchange &exchange) {
        return toSignedIn(exchange, trimmed, *kept);
    });
}

} // namespace Clientele
