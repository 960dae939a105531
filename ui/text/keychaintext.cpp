// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/text/keychaintext.h"

#include "ui/text/displaytext.h"

#include <QtCore/QCoreApplication>

namespace Clientele {

namespace {

struct KeychainWords
{
    Q_DECLARE_TR_FUNCTIONS(KeychainWords)
};

QString keepingSentence(ErrorCause cause)
{
    if (cause == ErrorCause::KeychainMissing)
        return KeychainWords::tr(
            "No keychain answers on this computer, so the token cannot be kept. Start the keychain of your desktop, "
            "for "
            "example GNOME Keyring or KWallet, and try again, or stay signed in for this session only.");
    if (cause == ErrorCause::KeychainLocked)
        return KeychainWords::tr("The system keychain is locked, so the token cannot be kept. Unlock it and try again, "
                                 "or stay signed in for this session only.");
    if (cause == ErrorCause::KeychainSilent)
        return KeychainWords::tr("The system keychain did not answer in time, so it is not certain that the token was "
                                 "kept. Try again, or stay signed in for this session only.");
    return KeychainWords::tr(
        "The system keychain did not keep the token. Try again, or stay signed in for this session "
        "only.");
}

QString readingSentence(ErrorCause cause, const QString &workspace)
{
    if (cause == ErrorCause::KeychainMissing)
        return KeychainWords::tr(
                   "No keychain answers on this computer, so the token for the workspace “%1” cannot be read. Start "
                   "the keychain of your desktop and try again, or sign in with the token.")
            .arg(workspace);
    if (cause == ErrorCause::KeychainLocked)
        return KeychainWords::tr("The system keychain is locked, so the token for the workspace “%1” cannot be read. "
                                 "Unlock it and try again, or sign in with the token.")
            .arg(workspace);
    if (cause == ErrorCause::KeychainSilent)
        return KeychainWords::tr("The system keychain did not answer in time, so the token for the workspace “%1” is "
                                 "not known. Try again, or sign in with the token.")
            .arg(workspace);
    if (cause == ErrorCause::KeychainEntryMissing)
        return KeychainWords::tr("The system keychain holds no token for the workspace “%1”. Sign in to work with it.")
            .arg(workspace);
    return KeychainWords::tr("The system keychain could not read the token for the workspace “%1”. Try again, or sign "
                             "in with the token.")
        .arg(workspace);
}

} // namespace

ErrorText keychainErrorText(ErrorCause cause, const ErrorContext &context)
{
    if (context.task == ErrorContext::Task::KeepToken)
        return {.sentence = keepingSentence(cause), .action = ErrorAction::TryAgain};
    const ErrorAction action = cause == ErrorCause::KeychainEntryMissing ? ErrorAction::SignIn : ErrorAction::TryAgain;
    return {.sentence = readingSentence(cause, workspaceLabel(context)), .action = action};
}

} // namespace Clientele
