// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/dialogs/signindialog.h"

namespace Clientele {

/** Asks for a sign-in to a workspace that is known, over whatever is open. For open(). */
class SignInSheet : public SignInDialog
{
    Q_OBJECT

public:
    /** Why a person is asked. */
    enum class Reason {
        Ended,     ///< The token's own time is over.
        Refused,   ///< The server takes the token no longer.
        SignedOut, ///< There is no token.
        EndsSoon
    };

    /**
     * Both ports must outlive the sheet. @p workspaceName may be empty. @p account is who signed in last; without an
     * e-mail address that was by a token, which is then asked for; unless nobody is signed in.
     */
    SignInSheet(ConnectionTester &tester, SignInPort &port, const Connection &connection, const QString &workspaceName,
                const Account &account, Reason reason, QWidget *parent = nullptr);

protected:
    [[nodiscard]] std::optional<Connection> checkedConnection() override { return m_connection; }
    [[nodiscard]] QString knownName() const override { return m_workspaceName; }

private:
    [[nodiscard]] QString explanation(Reason reason) const;

    Connection m_connection;
    QString m_workspaceName;
};

} // namespace Clientele
