// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/accesstoken.h"
#include "models/values/password.h"
#include "models/values/signedin.h"
#include "ui/dialogs/fieldrows.h"

#include <QtCore/QObject>

#include <optional>

namespace Clientele {

/** The two ways to sign in. */
enum class SignInWay { EmailAndPassword, Token };

/** The fields that say who signs in, by which of the two ways, and for how long. Knows nothing of servers. */
class SignInFields : public QObject
{
    Q_OBJECT

public:
    /** Adds its fields to @p rows, which owns it. */
    explicit SignInFields(FieldRows &rows);

    /** Who signed in last; empty: nobody did. Focus goes to the first empty field of the chosen way. */
    void load(const Account &account, SignInWay way);
    /** Whether what was entered can be sent; what is wrong stands beside the fields otherwise. */
    [[nodiscard]] bool check();

    [[nodiscard]] SignInWay way() const;
    [[nodiscard]] QString email() const;
    /** The token as it was pasted, without what came along; nothing when it is none. */
    [[nodiscard]] std::optional<AccessToken> token() const;
    /** The password, which is in its field no longer. */
    [[nodiscard]] Password takePassword();
    /** Into the system keychain, or for this session only. */
    [[nodiscard]] bool keeps() const;
    /** Empties the secret fields. */
    void forgetSecrets();

    [[nodiscard]] const FieldRow &emailField() const { return m_email; }
    [[nodiscard]] const FieldRow &passwordField() const { return m_password; }
    [[nodiscard]] const FieldRow &tokenField() const { return m_token; }

private:
    void showWay();
    [[nodiscard]] bool checkEmailAndPassword();
    [[nodiscard]] bool checkToken();
    void focusFirstEmpty();

    FieldRows &m_rows;
    QRadioButton *m_byEmail = nullptr;
    QRadioButton *m_byToken = nullptr;
    FieldRow m_email;
    FieldRow m_password;
    FieldRow m_token;
    QRadioButton *m_keep = nullptr;
};

} // namespace Clientele
