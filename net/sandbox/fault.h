// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>
#include <utility>

namespace Clientele::Sandbox {

/** HTTP headers in the order they stand on the wire. */
using Headers = QList<std::pair<QByteArray, QByteArray>>;

/**
 * One way for the gate to misbehave: for which calls, how far the request gets, what of an answer is sent, and what
 * becomes of the connection.
 *
 * As JSON (a faults file, `PUT /sandbox/faults`) the members have the same names; all are optional:
 *
 *     {"method": "POST", "path": "/v1/workspace/<star>/clients", "skip": 0, "times": 1,
 *      "when": "connect" | "head" | "request" | "commit", "delayMs": 500, "interim": [103],
 *      "status": 503, "headers": {"Retry-After": "2"}, "body": "text, or any JSON value", "shape": "laravel",
 *      "send": "whole" | "nothing" | "statusLine" | "halfHeader" | "cut" | "raw" | "endless",
 *      "cutAt": 10, "sliceBytes": 1, "sliceMs": 2, "contentLength": ["5", "7"],
 *      "then": "keep" | "close" | "reset" | "hang"}
 *
 * Recipes: never answer `{"send": "nothing", "then": "hang"}`; reset before reading `{"when": "connect", "send":
 * "nothing", "then": "reset"}`; close after the server has acted `{"when": "commit", "send": "nothing", "then":
 * "close"}`; truncated answer `{"send": "cut", "cutAt": 6}`; 1xx as the last word `{"interim": [103], "send":
 * "nothing", "then": "hang"}`; redirect `{"status": 302, "headers": {"Location": "http://127.0.0.1:1/"}}`; slow answer
 * `{"delayMs": 3000}`. For ever: `"times": 0`.
 */
struct Fault
{
    /** How far the request gets before the gate takes over. */
    enum class Moment {
        Connect, ///< The connection is accepted and nothing is read (no TLS handshake either); fits any call.
        Head,    ///< The request's head was read, its body was not.
        Request, ///< The whole request was read; the server never sees it.
        Commit,  ///< The server has acted on the request and has answered.
    };
    /** How much of the answer goes out. */
    enum class Send {
        Whole,
        Nothing,
        StatusLine, ///< The first half of the status line.
        HalfHeader, ///< The status line and half of the headers.
        Cut,        ///< The head, its Content-Length true, and cutAt bytes of the body.
        Raw,        ///< The bytes of body alone, whatever they are.
        Endless,    ///< A chunked body that does not end.
    };
    /** What becomes of the connection after that. */
    enum class Then { Keep, Close, Reset, Hang };

    QByteArray method = {}; ///< Empty: any.
    QString path = {};      ///< Glob over the path, `*` any characters; empty: any.
    int skip = 0;           ///< So many fitting calls go well first.
    int times = 1;          ///< Then so many do not; 0: all of them.

    Moment moment = Moment::Commit;
    int delayMs = 0;                ///< Waited before anything is sent.
    QList<int> interim = {};        ///< 1xx statuses sent before the answer.
    std::optional<int> status = {}; ///< An answer of the gate's own, in place of the server's.
    Headers headers = {};           ///< Added to the answer; replace those of the same name.
    std::optional<QByteArray> body = {};
    Send send = Send::Whole;
    int cutAt = 0;                        ///< For Send::Cut, bytes of body.
    int sliceBytes = 0;                   ///< Sends the answer in slices of so many bytes; 0: at once.
    int sliceMs = 1;                      ///< Time between two slices.
    QList<QByteArray> contentLength = {}; ///< Content-Length headers in place of the true one.
    Then then = Then::Keep;

    /** The gate answers @p code with @p text; the server does not see the request. */
    [[nodiscard]] static Fault answer(int code, const QByteArray &text = {},
                                      const QByteArray &contentType = "application/json");
    /** Answers with a named error body, see errorShapeNames(); a name that is not there answers 500. */
    [[nodiscard]] static Fault shaped(const QString &shape);
    /** Nothing is sent; @p then says what becomes of the connection. */
    [[nodiscard]] static Fault silence(Moment moment, Then then);
    /** Of the server's true answer only a part goes out, then the connection is closed. */
    [[nodiscard]] static Fault part(Send send, int cutAt = 0);
    /** @p statuses go out before the server's true answer. */
    [[nodiscard]] static Fault interimFirst(const QList<int> &statuses);
    [[nodiscard]] static Fault redirect(int code, const QByteArray &location);
    [[nodiscard]] static Fault delayed(int milliseconds);

    [[nodiscard]] Fault forCalls(const QByteArray &onlyMethod, const QString &onlyPath = {}) const;
    [[nodiscard]] Fault repeated(int count) const;
    [[nodiscard]] Fault after(int goodCalls) const;
};

/** Null, and @p problem filled, when @p json is not a fault. */
[[nodiscard]] std::optional<Fault> faultFromJson(const QJsonObject &json, QString *problem);
/** All of them or null: a plan with one mistake is not half taken. */
[[nodiscard]] std::optional<QList<Fault>> faultsFromJson(const QByteArray &json, QString *problem);
[[nodiscard]] QJsonObject toJson(const Fault &fault);

} // namespace Clientele::Sandbox
