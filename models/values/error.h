// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/certificate.h"
#include "models/values/fieldpath.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QMetaType>
#include <QtCore/QString>
#include <QtCore/QUuid>

#include <chrono>
#include <optional>

namespace Clientele {

/** What a failed call means for the person; decides what the program offers next. Words are chosen in ui. */
enum class ErrorKind {
    InvalidInput,      ///< Broke a local rule; nothing was sent.
    Rejected,          ///< The server refused what was sent (400, 404 of a client, 409, 422, 429, other 4xx).
    NotSignedIn,       ///< 401, or no token, or a token that cannot be sent.
    NotAllowed,        ///< 403.
    WorkspaceNotFound, ///< 404 of the workspace.
    NeverSent,         ///< No byte of the request left; sending it again is safe.
    ServerTrouble,     ///< Any 5xx.
    OutcomeUnknown,    ///< Bytes left and no whole answer came; the server may or may not have acted.
    BadAnswer,         ///< A read was answered with something that is not this API's.
    Keychain,          ///< The operating system's keychain could not do what was asked.
    Storage,           ///< A file of the program's own could not be written.
    InOutbox,          ///< Not sent yet, and kept: the Outbox sends it. The cause says why not at once.
};

/** Why, in more detail; chooses the sentence, never the behaviour. */
enum class ErrorCause {
    None,
    BadAddress,       ///< The base URL cannot be used: not https, and not http to this computer.
    NoToken,          ///< There is no token for this workspace.
    UnusableToken,    ///< The token has characters that cannot stand in a request header.
    TokenEnded,       ///< The token says of itself that its time is over; nothing was sent.
    WrongCredentials, ///< E-mail or password is wrong.
    Suspended,        ///< The person's account is suspended.
    HostNotFound,
    ConnectionRefused,
    Unreachable, ///< Network down, host without a route, or any other failure to connect.
    TlsFailed,   ///< Error::certificate says more when it is the certificate's fault.
    Offline,     ///< This computer has no network.
    ProxyFailed, ///< The proxy cannot be reached, or refused to go on.
    ProxySignIn, ///< The proxy wants to know who asks.
    TimedOut,
    ConnectionLost,  ///< Closed or reset after bytes had left.
    Truncated,       ///< Fewer bytes of answer than announced.
    TooLarge,        ///< More bytes of answer than the cap.
    Interim,         ///< A 1xx as the last word.
    Redirected,      ///< Any 3xx.
    NotUnderstood,   ///< A whole answer that is not what the API documents.
    WebPage,         ///< A web page in place of the API's answer: another server, or a network that wants a sign-in.
    Cancelled,       ///< Stopped by the person, or because the asker went away.
    KeychainMissing, ///< No keychain service answers on this computer.
    KeychainLocked,
    KeychainDenied,  ///< A person or the system's rules said no.
    KeychainDamaged, ///< There is an entry, and it is none of ours or not whole.
    KeychainSilent,  ///< The keychain did not answer in time.
    KeychainEntryMissing,
    KeychainFailed, ///< Any other failure, a read-back that differs among them.
    DiskFull,
    DiskReadOnly,
    DiskFailed,      ///< Any other failure of a file.
    FileLocked,      ///< Another program held it for too long.
    ChangedByOthers, ///< What was changed has been changed otherwise by somebody else meanwhile.
    FileTooNew,      ///< Written by a later version of this program.
};

/** One message about one place of what was sent. */
struct FieldError
{
    FieldPath path;
    /** The server's own words, verbatim, untrusted: show as plain text only. */
    QString message;
    /** The server's own code for it, if it gave one; for details, not for people. */
    QString code = {};

    friend bool operator==(const FieldError &, const FieldError &) = default;
};

/** Why a call did not succeed. Holds no token, and no URL with a query or user name. */
struct Error
{
    ErrorKind kind = ErrorKind::NeverSent;
    ErrorCause cause = ErrorCause::None;
    /** HTTP status; 0 when there was no answer. */
    int status = 0;
    /** The server's words that belong to no field, verbatim, untrusted: plain text only. */
    QString message = {};
    /** The server's words that belong to a field; never FieldPath::Section::Form. */
    QList<FieldError> fields = {};
    /** What "Show details" shows of the answer, capped by the transport; untrusted. */
    QByteArray rawAnswer = {};
    /** The request id the server gave or echoed, for its operators. */
    QString requestId = {};
    /** How long the server asked to wait before the next attempt. */
    std::optional<std::chrono::seconds> retryAfter = {};
    /** For ErrorCause::TlsFailed, when there was a certificate and it was not accepted. */
    std::optional<RefusedCertificate> certificate = {};
    /** The OutboxItem that stands for the call; null: none does. */
    QUuid outboxItem = {};

    friend bool operator==(const Error &, const Error &) = default;
};

/** The server has no such client any more. */
[[nodiscard]] inline bool isGone(const Error &error)
{
    constexpr int notFound = 404;
    return error.kind == ErrorKind::Rejected && error.status == notFound;
}

} // namespace Clientele

Q_DECLARE_METATYPE(Clientele::Error)
