// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/accesstoken.h"
#include "models/values/certificate.h"
#include "models/values/error.h"
#include "net/transport/bodysink.h"

#include <QtCore/QByteArray>
#include <QtCore/QString>
#include <QtCore/QUrl>
#include <QtCore/QUuid>

#include <chrono>
#include <optional>

namespace Clientele {

/** What to ask a server. */
struct HttpRequest
{
    /** Get may be sent again by QNetworkAccessManager, the others never are. */
    enum class Method { Get, Post, Patch, Delete };
    /** How much of the answer is waited for. Status: until its headers are there; the rest is refused. */
    enum class Wanted { Whole, Status };
    /** Picture: from any server, which is told nothing but what is wanted; without a token. */
    enum class Content { Json, Picture };

    Method method = Method::Get;
    /** From endpoint(); https, or http to this computer. Of a picture: as isSafePictureAddress(). */
    QUrl url;
    std::optional<AccessToken> token = {};
    Content content = Content::Json;
    /** JSON; only sent with Post and Patch. */
    QByteArray body = {};
    /** Idempotency-Key, for a server that heeds it; null: none is sent. */
    QUuid idempotencyKey = {};
    Wanted wanted = Wanted::Whole;
    std::chrono::milliseconds deadline{};
    /** Longest body of a 2xx in bytes; more ends the exchange with ErrorCause::TooLarge. */
    qint64 longestAnswer = 0;
    /**
     * Where the body of a 2xx goes as it comes, on the client's thread, in place of Exchange::body. What came there
     * counts only when the exchange ends without a failure; what it refuses ends with ErrorCause::NotUnderstood.
     */
    BodySink sink = {};
};

/** How asking went. */
struct Exchange
{
    /** HTTP status; 0: no answer, or not even its headers whole. */
    int status = 0;
    /** Why there is no whole answer of 2xx, 4xx or 5xx; None: there is one, or the status that was wanted. */
    ErrorCause failure = ErrorCause::None;
    /**
     * False: no server can have acted on the request. True: one may have; so for every Delete that found a server or
     * was cut short before, as it has no body whose reading would tell.
     */
    bool left = false;
    /**
     * As far as it came, capped, with the token blacked out should the server have echoed it; untrusted. Empty when
     * the request's sink had it.
     */
    QByteArray body = {};
    /** Content-Type of the answer; untrusted. */
    QByteArray contentType = {};
    /** The answer is a web page; of one whose status alone was wanted: it is announced as one. */
    bool isWebPage = false;
    /** With ErrorCause::TlsFailed: the certificate that was not accepted, if there was one. */
    std::optional<RefusedCertificate> certificate = {};
    /** X-Request-Id of the answer; untrusted. */
    QString requestId = {};
    /** Location of an answer of 3xx, which is never followed here; untrusted. */
    QByteArray location = {};
    /** Retry-After of the answer, in whatever form it had; nothing: none that can be read. */
    std::optional<std::chrono::seconds> retryAfter = {};

    friend bool operator==(const Exchange &, const Exchange &) = default;
};

} // namespace Clientele
