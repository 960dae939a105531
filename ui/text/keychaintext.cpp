// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/text/keychaintext.h"

#include "ui/text/noanswertext.h"

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

using KeychainTask = ErrorContext::Task;

struct KeychainWords
{
    Q_DECLARE_TR_FUNCTIONS(KeychainWords)
};

/** How a state of the keychain is told to who wanted to keep, read or remove a token. %1: the workspace. */
struct StateWords
{
    ErrorCause cause;
    const char *keeping;
    const char *reading;
    const char *removing;
};

/** The last row is for all that has no row of its own. */
constexpr std::array STATES{
    StateWords{
        .cause = ErrorCause::KeychainMissing,
        .keeping = QT_TRANSLATE_NOOP("KeychainWords",
                                     "No keychain answers on this computer, so you cannot be kept signed in. Start the "
                                     "keychain of your desktop, for example GNOME Keyring or KWallet."),
        .reading = QT_TRANSLATE_NOOP("KeychainWords",
                                     "No keychain answers on this computer, so your token for the workspace “%1” "
                                     "cannot be read. Start the keychain of your desktop and try again, or sign in."),
        .removing = QT_TRANSLATE_NOOP("KeychainWords", "No keychain answers on this computer, so your token may still "
                                                       "be in it. Start the keychain of your desktop and try again."),
    },
    StateWords{
        .cause = ErrorCause::KeychainLocked,
        .keeping = QT_TRANSLATE_NOOP("KeychainWords",
                                     "The system keychain is locked, so you cannot be kept signed in. Unlock it."),
        .reading = QT_TRANSLATE_NOOP("KeychainWords", "The system keychain is locked, so your token for the workspace "
                                                      "“%1” cannot be read. Unlock it and try again, or sign in."),
        .removing =
            QT_TRANSLATE_NOOP("KeychainWords", "Your token is still in the system keychain; unlock it and try again."),
    },
    StateWords{
        .cause = ErrorCause::KeychainDenied,
        .keeping = QT_TRANSLATE_NOOP("KeychainWords", "The system keychain did not let Clientele in, so you cannot be "
                                                      "kept signed in. Allow it when you are asked."),
        .reading =
            QT_TRANSLATE_NOOP("KeychainWords", "The system keychain did not let Clientele in, so your token for the "
                                               "workspace “%1” cannot be read. Try again and allow it, or sign in."),
        .removing = QT_TRANSLATE_NOOP(
            "KeychainWords",
            "Your token is still in the system keychain, which did not let Clientele in. Try again and allow it."),
    },
    StateWords{
        .cause = ErrorCause::KeychainSilent,
        .keeping = QT_TRANSLATE_NOOP(
            "KeychainWords",
            "The system keychain did not answer in time, so it is not certain that you are kept signed in."),
        .reading = QT_TRANSLATE_NOOP("KeychainWords", "The system keychain did not answer in time, so your token for "
                                                      "the workspace “%1” is not known. Try again, or sign in."),
        .removing = QT_TRANSLATE_NOOP(
            "KeychainWords",
            "The system keychain did not answer in time, so your token may still be in it. Try again."),
    },
    StateWords{
        .cause = ErrorCause::KeychainDamaged,
        .keeping = QT_TRANSLATE_NOOP(
            "KeychainWords",
            "The system keychain gave back something else than it was to keep, so you cannot be kept signed in."),
        .reading =
            QT_TRANSLATE_NOOP("KeychainWords", "What the system keychain holds for the workspace “%1” is damaged, or "
                                               "is not Clientele’s. Sign in again: that replaces it."),
        .removing = QT_TRANSLATE_NOOP(
            "KeychainWords", "What the system keychain holds for the workspace “%1” is damaged, or is not Clientele’s, "
                             "and is still there. Remove it with your desktop’s own program for passwords."),
    },
    StateWords{
        .cause = ErrorCause::KeychainEntryMissing,
        .keeping = QT_TRANSLATE_NOOP(
            "KeychainWords",
            "The system keychain took your token, and then did not have it, so you cannot be kept signed in."),
        .reading = QT_TRANSLATE_NOOP(
            "KeychainWords", "The system keychain holds no token for the workspace “%1”. Sign in to work with it."),
        .removing =
            QT_TRANSLATE_NOOP("KeychainWords", "The system keychain holds no token for the workspace “%1” any more."),
    },
    StateWords{
        .cause = ErrorCause::KeychainFailed,
        .keeping = QT_TRANSLATE_NOOP("KeychainWords", "The system keychain did not keep your token."),
        .reading = QT_TRANSLATE_NOOP(
            "KeychainWords",
            "The system keychain could not read your token for the workspace “%1”. Try again, or sign in."),
        .removing = QT_TRANSLATE_NOOP(
            "KeychainWords", "The system keychain did not remove your token, so it may still be there. Try again."),
    },
};

const StateWords &wordsOf(ErrorCause cause)
{
    const auto *found = std::ranges::find(STATES, cause, &StateWords::cause);
    return found == STATES.end() ? STATES.back() : *found;
}

QString keepingSentence(ErrorCause cause)
{
    const bool asksForSomething = cause == ErrorCause::KeychainMissing || cause == ErrorCause::KeychainLocked
                                  || cause == ErrorCause::KeychainDenied;
    return withWayOut(KeychainWords::tr(wordsOf(cause).keeping),
                      asksForSomething ? KeychainWords::tr("Then try again, or stay signed in for this session only.")
                                       : KeychainWords::tr("Try again, or stay signed in for this session only."));
}

/** A snap is let to the keychain by one command only, and is not by itself. */
bool mayBeTheSnap(ErrorCause cause)
{
    return qEnvironmentVariableIsSet("SNAP")
           && (cause == ErrorCause::KeychainMissing || cause == ErrorCause::KeychainDenied);
}

QString keychainSentence(ErrorCause cause, const ErrorContext &context)
{
    if (context.task == KeychainTask::KeepToken)
        return keepingSentence(cause);
    const bool removing = context.task == KeychainTask::RemoveToken;
    const QString sentence = KeychainWords::tr(removing ? wordsOf(cause).removing : wordsOf(cause).reading);
    return sentence.contains("%1"_L1) ? sentence.arg(workspaceLabel(context)) : sentence;
}

ErrorAction keychainAction(ErrorCause cause, KeychainTask task)
{
    const bool isGoneOrBroken = cause == ErrorCause::KeychainEntryMissing || cause == ErrorCause::KeychainDamaged;
    if (!isGoneOrBroken || task == KeychainTask::KeepToken)
        return ErrorAction::TryAgain;
    return task == KeychainTask::RemoveToken ? ErrorAction::None : ErrorAction::SignIn;
}

} // namespace

ErrorText keychainErrorText(ErrorCause cause, const ErrorContext &context)
{
    QString sentence = keychainSentence(cause, context);
    if (mayBeTheSnap(cause))
        sentence =
            withWayOut(sentence, KeychainWords::tr("Clientele runs as a snap here, which needs this once in a "
                                                   "terminal: snap connect clientele:password-manager-service."));
    return {.sentence = sentence, .action = keychainAction(cause, context.task)};
}

} // namespace Clientele
