// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/cli/errorwords.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

struct CreateWords
{
    Q_DECLARE_TR_FUNCTIONS(CreateWords)
};

struct Reason
{
    ErrorCause cause;
    /** %1: the server. */
    const char *sentence;
};

constexpr std::array REASONS{
    Reason{ErrorCause::BadAddress,
           QT_TRANSLATE_NOOP("CreateWords", "Tokens are only sent by https, or by http to this computer.")},
    Reason{ErrorCause::HostNotFound, QT_TRANSLATE_NOOP("CreateWords", "The server %1 could not be found.")},
    Reason{ErrorCause::ConnectionRefused, QT_TRANSLATE_NOOP("CreateWords", "The server %1 refused the connection.")},
    Reason{ErrorCause::TlsFailed, QT_TRANSLATE_NOOP("CreateWords", "No secure connection to %1 could be made.")},
    Reason{ErrorCause::TimedOut, QT_TRANSLATE_NOOP("CreateWords", "The server %1 did not answer in time.")},
    Reason{ErrorCause::ConnectionLost,
           QT_TRANSLATE_NOOP("CreateWords", "The connection to %1 broke before an answer came.")},
    Reason{ErrorCause::Truncated, QT_TRANSLATE_NOOP("CreateWords", "Only a part of the answer of %1 arrived.")},
    Reason{ErrorCause::TooLarge, QT_TRANSLATE_NOOP("CreateWords", "The answer of %1 was too large to be read.")},
    Reason{ErrorCause::Interim, QT_TRANSLATE_NOOP("CreateWords", "%1 began to answer, but never finished.")},
    Reason{ErrorCause::Redirected,
           QT_TRANSLATE_NOOP("CreateWords", "%1 pointed to another address instead of answering.")},
    Reason{ErrorCause::NotUnderstood,
           QT_TRANSLATE_NOOP("CreateWords", "%1 gave an answer that is not the workspace API's.")},
    Reason{ErrorCause::WebPage,
           QT_TRANSLATE_NOOP(
               "CreateWords",
               "%1 answered with a web page: this is not a workspace API, or the network wants a sign-in first.")},
    Reason{ErrorCause::Offline, QT_TRANSLATE_NOOP("CreateWords", "This computer has no network.")},
    Reason{ErrorCause::ProxyFailed, QT_TRANSLATE_NOOP("CreateWords", "The proxy did not connect to %1.")},
    Reason{ErrorCause::ProxySignIn, QT_TRANSLATE_NOOP("CreateWords", "The proxy wants a user name and a password.")},
    Reason{ErrorCause::Cancelled, QT_TRANSLATE_NOOP("CreateWords", "It was stopped before an answer came.")},
};

QString reasonOf(ErrorCause cause, const QString &server)
{
    const auto *found = std::ranges::find(REASONS, cause, &Reason::cause);
    const QString sentence = found == REASONS.end() ? CreateWords::tr("The server %1 could not be reached.")
                                                    : CreateWords::tr(found->sentence);
    return sentence.contains("%1"_L1) ? sentence.arg(server) : sentence;
}

QString keychainSentence(ErrorCause cause)
{
    if (cause == ErrorCause::KeychainMissing)
        return CreateWords::tr("No keychain answers on this computer, so there is no token. Set CLIENTELE_TOKEN.");
    if (cause == ErrorCause::KeychainLocked)
        return CreateWords::tr("The system keychain is locked. Unlock it, or set CLIENTELE_TOKEN.");
    if (cause == ErrorCause::KeychainSilent)
        return CreateWords::tr("The system keychain did not answer in time. Try again, or set CLIENTELE_TOKEN.");
    if (cause == ErrorCause::KeychainDenied)
        return CreateWords::tr(
            "The system keychain does not let Clientele in. Allow it there, or set CLIENTELE_TOKEN.");
    if (cause == ErrorCause::KeychainDamaged)
        return CreateWords::tr("What the system keychain holds for this workspace is no token that this version of "
                               "Clientele can read. Sign in again, or set CLIENTELE_TOKEN.");
    return CreateWords::tr("The system keychain could not read the token. Sign in again in the window, or set "
                           "CLIENTELE_TOKEN.");
}

QString notSignedInSentence(ErrorCause cause, const QString &server)
{
    if (cause == ErrorCause::NoToken)
        return CreateWords::tr("There is no token for this workspace. Sign in to it in the window, or set "
                               "CLIENTELE_TOKEN.");
    if (cause == ErrorCause::UnusableToken)
        return CreateWords::tr("The token has characters that cannot be sent.");
    return CreateWords::tr("%1 does not accept the token.").arg(server);
}

QString keepSentence(ErrorCause cause)
{
    if (cause == ErrorCause::KeychainMissing)
        return CreateWords::tr("No keychain answers on this computer, so the token is not kept. Start the keychain of "
                               "your desktop and sign in again, or set CLIENTELE_TOKEN for each command.");
    if (cause == ErrorCause::KeychainLocked)
        return CreateWords::tr("The system keychain is locked, so the token is not kept. Unlock it and sign in again.");
    if (cause == ErrorCause::KeychainDenied)
        return CreateWords::tr("The system keychain does not let Clientele in, so the token is not kept. Allow it "
                               "there and sign in again.");
    if (cause == ErrorCause::KeychainSilent)
        return CreateWords::tr("The system keychain did not answer in time, so it is not certain that the token is "
                               "kept. Sign in again.");
    return CreateWords::tr("The system keychain did not keep the token. Sign in again.");
}

QString forgetSentence(ErrorCause cause)
{
    if (cause == ErrorCause::KeychainMissing)
        return CreateWords::tr("No keychain answers on this computer. A token it may hold is still there: start the "
                               "keychain of your desktop and sign out again.");
    if (cause == ErrorCause::KeychainLocked)
        return CreateWords::tr("The system keychain is locked, and the token is still in it. Unlock it and sign out "
                               "again.");
    if (cause == ErrorCause::KeychainDenied)
        return CreateWords::tr("The system keychain does not let Clientele in, and the token is still in it. Allow it "
                               "there and sign out again.");
    if (cause == ErrorCause::KeychainSilent)
        return CreateWords::tr("The system keychain did not answer in time, so the token may still be in it. Sign out "
                               "again.");
    return CreateWords::tr("The system keychain did not give the token up, so it may still be in it. Sign out again.");
}

QString wrongProofSentence(const Error &error, const QString &server)
{
    if (error.cause == ErrorCause::WrongCredentials)
        return CreateWords::tr("The e-mail address or the password is wrong.");
    if (error.cause == ErrorCause::Suspended)
        return CreateWords::tr("This account is suspended. Ask the administrator of the workspace.");
    if (error.kind == ErrorKind::NotAllowed)
        return CreateWords::tr("%1 does not let this account into the workspace.").arg(server);
    return notSignedInSentence(error.cause, server);
}

constexpr int NOT_FOUND = 404;

/** None came, or not the whole of it. */
bool isWithoutAnswer(const Error &error)
{
    const bool isCut = error.cause == ErrorCause::TimedOut || error.cause == ErrorCause::ConnectionLost
                       || error.cause == ErrorCause::Truncated || error.cause == ErrorCause::Cancelled
                       || error.cause == ErrorCause::Interim;
    return error.kind == ErrorKind::NeverSent || error.kind == ErrorKind::OutcomeUnknown
           || (error.kind == ErrorKind::BadAnswer && isCut);
}

} // namespace

QString kindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::InvalidInput:
        return u"invalidInput"_s;
    case ErrorKind::Rejected:
        return u"rejected"_s;
    case ErrorKind::NotSignedIn:
        return u"notSignedIn"_s;
    case ErrorKind::NotAllowed:
        return u"notAllowed"_s;
    case ErrorKind::WorkspaceNotFound:
        return u"workspaceNotFound"_s;
    case ErrorKind::NeverSent:
    case ErrorKind::InOutbox:
        return u"neverSent"_s;
    case ErrorKind::ServerTrouble:
        return u"serverTrouble"_s;
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::BadAnswer:
        return u"outcomeUnknown"_s;
    case ErrorKind::Keychain:
        return u"keychain"_s;
    case ErrorKind::Storage:
        return u"storage"_s;
    }
    Q_UNREACHABLE();
}

int exitCodeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::InvalidInput:
        return 3;
    case ErrorKind::Rejected:
    case ErrorKind::WorkspaceNotFound:
        return 4;
    case ErrorKind::NotSignedIn:
    case ErrorKind::NotAllowed:
    case ErrorKind::Keychain:
        return 5;
    case ErrorKind::NeverSent:
    case ErrorKind::InOutbox:
    case ErrorKind::Storage:
        return 6;
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::BadAnswer:
        return 7;
    case ErrorKind::ServerTrouble:
        return 8;
    }
    Q_UNREACHABLE();
}

QString createFailureSentence(const Error &error, const QString &server)
{
    switch (error.kind) {
    case ErrorKind::InvalidInput:
        return CreateWords::tr("The client is not complete or not valid; nothing was sent.");
    case ErrorKind::Rejected:
        return CreateWords::tr("%1 did not accept the client; nothing was created.").arg(server);
    case ErrorKind::NotSignedIn:
        return notSignedInSentence(error.cause, server);
    case ErrorKind::NotAllowed:
        return CreateWords::tr("The token may not create clients in this workspace (clients.create).");
    case ErrorKind::WorkspaceNotFound:
        return CreateWords::tr("There is no such workspace on %1.").arg(server);
    case ErrorKind::NeverSent:
    case ErrorKind::InOutbox:
        return CreateWords::tr("%1 Nothing was sent.", "%1 is a whole sentence").arg(reasonOf(error.cause, server));
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::BadAnswer:
        return CreateWords::tr("%1 The client may or may not have been created: look before sending it again.",
                               "%1 is a whole sentence")
            .arg(reasonOf(error.cause, server));
    case ErrorKind::ServerTrouble:
        return CreateWords::tr("%1 has a problem of its own and did not say that the client was created.").arg(server);
    case ErrorKind::Keychain:
        return keychainSentence(error.cause);
    case ErrorKind::Storage:
        return CreateWords::tr("A file on this computer could not be written. Nothing was sent.");
    }
    Q_UNREACHABLE();
}

QString readKindName(const Error &error)
{
    if (isWithoutAnswer(error))
        return u"noAnswer"_s;
    return error.kind == ErrorKind::BadAnswer ? u"badAnswer"_s : kindName(error.kind);
}

int readExitCodeOf(const Error &error)
{
    if (isWithoutAnswer(error))
        return exitCodeOf(ErrorKind::NeverSent);
    return exitCodeOf(error.kind == ErrorKind::BadAnswer ? ErrorKind::ServerTrouble : error.kind);
}

QString readFailureSentence(const Error &error, const QString &server)
{
    if (error.kind == ErrorKind::Rejected && error.status == NOT_FOUND)
        return CreateWords::tr("There is no such client in this workspace on %1.").arg(server);
    if (error.kind == ErrorKind::Rejected)
        return CreateWords::tr("%1 refused to answer.").arg(server);
    if (error.kind == ErrorKind::NotAllowed)
        return CreateWords::tr("The token may not read clients in this workspace (clients.view).");
    if (error.kind == ErrorKind::ServerTrouble)
        return CreateWords::tr("%1 has a problem of its own and did not answer.").arg(server);
    const bool isAboutAnswer = error.kind == ErrorKind::NeverSent || error.kind == ErrorKind::OutcomeUnknown
                               || error.kind == ErrorKind::BadAnswer;
    return isAboutAnswer ? reasonOf(error.cause, server) : createFailureSentence(error, server);
}

QString signInFailureSentence(const Error &error, const QString &server)
{
    switch (error.kind) {
    case ErrorKind::InvalidInput:
        return CreateWords::tr("No password or token was given; nothing was sent.");
    case ErrorKind::NotSignedIn:
    case ErrorKind::NotAllowed:
        return wrongProofSentence(error, server);
    case ErrorKind::WorkspaceNotFound:
        return CreateWords::tr("There is no such workspace on %1, or nobody with this e-mail address in it.")
            .arg(server);
    case ErrorKind::Rejected:
        return CreateWords::tr("%1 did not accept the e-mail address and the password as they are.").arg(server);
    case ErrorKind::Keychain:
        return keepSentence(error.cause);
    case ErrorKind::Storage:
        return CreateWords::tr("The token is kept in the system keychain, but the workspace could not be written into "
                               "the list of workspaces.");
    case ErrorKind::NeverSent:
    case ErrorKind::ServerTrouble:
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::BadAnswer:
    case ErrorKind::InOutbox:
        break;
    }
    return readFailureSentence(error, server);
}

QString signOutFailureSentence(const Error &error, const QString &server)
{
    if (error.kind == ErrorKind::Keychain)
        return forgetSentence(error.cause);
    if (error.kind == ErrorKind::Storage)
        return CreateWords::tr("The token is gone from the system keychain, but the list of workspaces could not be "
                               "written.");
    return readFailureSentence(error, server);
}

} // namespace Clientele
