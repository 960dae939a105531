// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/text/noanswertext.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

struct NoAnswerWords
{
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)
};

struct Reason
{
    ErrorCause cause;
    /** %1: the server. */
    const char *sentence;
};

constexpr std::array REASONS{
    Reason{
        ErrorCause::BadAddress,
        QT_TRANSLATE_NOOP("ErrorWords",
                          "The base URL of this connection cannot be used, because it does not begin with https://.")},
    Reason{ErrorCause::HostNotFound, QT_TRANSLATE_NOOP("ErrorWords", "The server %1 could not be found.")},
    Reason{ErrorCause::ConnectionRefused, QT_TRANSLATE_NOOP("ErrorWords", "The server %1 refused the connection.")},
    Reason{ErrorCause::TlsFailed,
           QT_TRANSLATE_NOOP("ErrorWords", "No secure connection to %1 could be made, because its certificate is not "
                                           "trusted or it does not speak TLS.")},
    Reason{ErrorCause::TimedOut, QT_TRANSLATE_NOOP("ErrorWords", "The server %1 did not answer in time.")},
    Reason{ErrorCause::ConnectionLost,
           QT_TRANSLATE_NOOP("ErrorWords", "The connection to %1 broke before an answer came.")},
    Reason{ErrorCause::Truncated, QT_TRANSLATE_NOOP("ErrorWords", "Only a part of the answer of %1 arrived.")},
    Reason{ErrorCause::TooLarge, QT_TRANSLATE_NOOP("ErrorWords", "The answer of %1 was too large to be read.")},
    Reason{ErrorCause::Interim, QT_TRANSLATE_NOOP("ErrorWords", "%1 began to answer, but never finished.")},
    Reason{ErrorCause::Redirected,
           QT_TRANSLATE_NOOP("ErrorWords", "%1 pointed to another address instead of answering.")},
    Reason{ErrorCause::NotUnderstood,
           QT_TRANSLATE_NOOP("ErrorWords", "%1 gave an answer that is not the workspace API’s.")},
    Reason{ErrorCause::Cancelled, QT_TRANSLATE_NOOP("ErrorWords", "It was stopped before an answer came.")},
    Reason{ErrorCause::WebPage,
           QT_TRANSLATE_NOOP("ErrorWords", "%1 answered with a web page. Either this is not the address of a "
                                           "workspace’s API, or the network wants you to sign in first.")},
    Reason{ErrorCause::Offline, QT_TRANSLATE_NOOP("ErrorWords", "This computer has no network.")},
    Reason{ErrorCause::ProxyFailed, QT_TRANSLATE_NOOP("ErrorWords", "The proxy did not connect to %1.")},
    Reason{ErrorCause::ProxySignIn,
           QT_TRANSLATE_NOOP("ErrorWords", "The proxy wants a user name and a password before it connects to %1.")},
};

} // namespace

QString noAnswerReason(ErrorCause cause, const QString &server)
{
    const auto *found = std::ranges::find(REASONS, cause, &Reason::cause);
    const QString sentence = found == REASONS.end() ? NoAnswerWords::tr("The server %1 could not be reached.")
                                                    : NoAnswerWords::tr(found->sentence);
    return sentence.contains("%1"_L1) ? sentence.arg(server) : sentence;
}

QString withWayOut(const QString &reason, const QString &wayOut)
{
    return NoAnswerWords::tr("%1 %2", "two whole sentences, one after the other").arg(reason, wayOut);
}

} // namespace Clientele
