// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/text/noanswertext.h"

#include <QtCore/QCoreApplication>

namespace Clientele {

namespace {

struct NoAnswerWords
{
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)
};

} // namespace

QString noAnswerReason(ErrorCause cause, const QString &server)
{
    switch (cause) {
    case ErrorCause::BadAddress:
        return NoAnswerWords::tr(
            "The base URL of this connection cannot be used, because it does not begin with https://.");
    case ErrorCause::HostNotFound:
        return NoAnswerWords::tr("The server %1 could not be found.").arg(server);
    case ErrorCause::ConnectionRefused:
        return NoAnswerWords::tr("The server %1 refused the connection.").arg(server);
    case ErrorCause::TlsFailed:
        return NoAnswerWords::tr(
                   "No secure connection to %1 could be made, because its certificate is not trusted or it "
                   "does not speak TLS.")
            .arg(server);
    case ErrorCause::TimedOut:
        return NoAnswerWords::tr("The server %1 did not answer in time.").arg(server);
    case ErrorCause::ConnectionLost:
        return NoAnswerWords::tr("The connection to %1 broke before an answer came.").arg(server);
    case ErrorCause::Truncated:
        return NoAnswerWords::tr("Only a part of the answer of %1 arrived.").arg(server);
    case ErrorCause::TooLarge:
        return NoAnswerWords::tr("The answer of %1 was too large to be read.").arg(server);
    case ErrorCause::Interim:
        return NoAnswerWords::tr("%1 began to answer, but never finished.").arg(server);
    case ErrorCause::Redirected:
        return NoAnswerWords::tr("%1 pointed to another address instead of answering.").arg(server);
    case ErrorCause::NotUnderstood:
        return NoAnswerWords::tr("%1 gave an answer that is not the workspace API’s.").arg(server);
    case ErrorCause::Cancelled:
        return NoAnswerWords::tr("It was stopped before an answer came.");
    case ErrorCause::Unreachable:
    case ErrorCause::None:
    case ErrorCause::NoToken:
    case ErrorCause::UnusableToken:
    case ErrorCause::KeychainMissing:
    case ErrorCause::KeychainLocked:
    case ErrorCause::KeychainSilent:
    case ErrorCause::KeychainEntryMissing:
    case ErrorCause::KeychainFailed:
    case ErrorCause::DiskFull:
    case ErrorCause::DiskReadOnly:
    case ErrorCause::DiskFailed:
    case ErrorCause::FileLocked:
    case ErrorCause::FileTooNew:
    case ErrorCause::ChangedByOthers:
        break;
    }
    return NoAnswerWords::tr("The server %1 could not be reached.").arg(server);
}

QString withWayOut(const QString &reason, const QString &wayOut)
{
    return NoAnswerWords::tr("%1 %2", "two whole sentences, one after the other").arg(reason, wayOut);
}

} // namespace Clientele
