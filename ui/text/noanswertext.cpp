// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/text/noanswertext.h"

#include "ui/text/certificatetext.h"

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

/** What a person can do about it. */
constexpr std::array WAYS_OUT{
    Reason{ErrorCause::TlsFailed,
           QT_TRANSLATE_NOOP("ErrorWords", "Check the base URL, and ask the server’s administrator.")},
    Reason{ErrorCause::Offline, QT_TRANSLATE_NOOP("ErrorWords", "Connect it to a network and try again.")},
    Reason{
        ErrorCause::ProxyFailed,
        QT_TRANSLATE_NOOP("ErrorWords", "Check the proxy in Preferences › Network, or ask whoever runs your network.")},
    Reason{ErrorCause::ProxySignIn, QT_TRANSLATE_NOOP("ErrorWords", "Enter them in Preferences › Network.")},
    Reason{ErrorCause::WebPage,
           QT_TRANSLATE_NOOP("ErrorWords", "Open any page in a web browser: if the network asks you to sign in there, "
                                           "do so and try again. Otherwise check the base URL.")},
    Reason{ErrorCause::NotUnderstood,
           QT_TRANSLATE_NOOP("ErrorWords", "Check that the base URL is the one of your workspace’s API.")},
    Reason{ErrorCause::Redirected,
           QT_TRANSLATE_NOOP("ErrorWords", "Check that the base URL is the one of your workspace’s API.")},
    Reason{ErrorCause::TimedOut, QT_TRANSLATE_NOOP("ErrorWords", "Try again in a moment.")},
    Reason{ErrorCause::ConnectionLost, QT_TRANSLATE_NOOP("ErrorWords", "Try again in a moment.")},
    Reason{ErrorCause::Truncated, QT_TRANSLATE_NOOP("ErrorWords", "Try again in a moment.")},
    Reason{ErrorCause::Cancelled, QT_TRANSLATE_NOOP("ErrorWords", "Try again in a moment.")},
};

} // namespace

QString noAnswerReason(ErrorCause cause, const QString &server)
{
    const auto *found = std::ranges::find(REASONS, cause, &Reason::cause);
    const QString sentence = found == REASONS.end() ? NoAnswerWords::tr("The server %1 could not be reached.")
                                                    : NoAnswerWords::tr(found->sentence);
    return sentence.contains("%1"_L1) ? sentence.arg(server) : sentence;
}

QString noAnswerReason(const Error &error, const QString &server)
{
    if (error.cause == ErrorCause::TlsFailed && error.certificate)
        return certificateReason(*error.certificate, server);
    return noAnswerReason(error.cause, server);
}

QString noAnswerWayOut(const Error &error)
{
    if (error.cause == ErrorCause::TlsFailed && error.certificate)
        return certificateWayOut(error.certificate->problem);
    const auto *found = std::ranges::find(WAYS_OUT, error.cause, &Reason::cause);
    return found == WAYS_OUT.end() ? NoAnswerWords::tr("Check the base URL and the network, and try again.")
                                   : NoAnswerWords::tr(found->sentence);
}

QString withWayOut(const QString &reason, const QString &wayOut)
{
    return NoAnswerWords::tr("%1 %2", "two whole sentences, one after the other").arg(reason, wayOut);
}

} // namespace Clientele
