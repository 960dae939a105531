// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/connection.h"
#include "models/values/error.h"
#include "models/values/signedin.h"
#include "ui/dialogs/connectionproblem.h"
#include "ui/dialogs/signinfields.h"
#include "ui/text/severity.h"

#include <QtWidgets/QDialog>

#include <optional>

class QBoxLayout;
class QPushButton;
class QTimer;

namespace Clientele {

class ConnectionTester;
class ProblemLine;
class SignInPort;
class SignInRun;

/**
 * Has a person sign in to a workspace, and hands out what came of it. Stays open after connected() until the receiver
 * has called accept(), or showKeychainProblem() when the token could not be kept. For open(), not exec(). GUI thread.
 */
class SignInDialog : public QDialog
{
    Q_OBJECT

public:
    ~SignInDialog() override;

    /** True while calls run, and from connected() until it has been dealt with. */
    [[nodiscard]] bool isBusy() const;

    void done(int result) override;
    /** First stops a sign-in that is running, and closes when there is none. */
    void reject() override;

public Q_SLOTS:
    /** In answer to connected() with keep: the token could not be kept. Offers to try again, or to go on without. */
    void showKeychainProblem(const Clientele::Error &error);

Q_SIGNALS:
    /**
     * The server took this. @p keep: the token is to go into the keychain, else it is for this session only. The
     * workspace's name is empty when it could not be read, account and permissions when a token was pasted.
     */
    void connected(const Clientele::Connection &connection, const Clientele::Workspace &workspace,
                   const Clientele::SignedIn &signedIn, bool keep);
    void busyChanged(bool busy);

protected:
    /** A button's object name and its words, which may mark a key. */
    struct ButtonWords
    {
        QString objectName;
        QString text;
    };

    /** Both ports must outlive the dialog. A class of its own adds fields to rows(), then calls build(). */
    SignInDialog(ConnectionTester &tester, SignInPort &port, QWidget *parent);
    void build(const QString &explanation, const ButtonWords &confirm, const ButtonWords &cancel);

    [[nodiscard]] FieldRows &rows() { return *m_rows; }
    [[nodiscard]] SignInFields &fields() { return *m_fields; }
    /** The workspace to sign in to; or nothing, and what is wrong stands beside the dialog's own fields. */
    [[nodiscard]] virtual std::optional<Connection> checkedConnection() = 0;
    /** The workspace's name as far as it is known without having signed in. */
    [[nodiscard]] virtual QString knownName() const { return {}; }
    /** The dialog's own field for this part of the address, or null. */
    [[nodiscard]] virtual const FieldRow *addressField(ConnectionField) const { return nullptr; }

private:
    enum class State { Entering, Running, Adopting, KeychainTrouble };

    [[nodiscard]] QPushButton *addButton(QBoxLayout *row, const ButtonWords &words);
    void addButtons(QBoxLayout *layout, const ButtonWords &confirm, const ButtonWords &cancel);
    void watchRun();
    void confirm();
    void start();
    void finish(const Workspace &workspace, const SignedIn &signedIn);
    void fail(const Error &error);
    [[nodiscard]] const FieldRow *fieldOf(ConnectionField field) const;
    void stopRun();
    void handOut(bool keep);
    void setState(State state);
    void say(const QString &text, Severity severity, QWidget *focused);
    void showProgress();
    [[nodiscard]] QString progressText() const;
    void announceBusy();

    SignInRun *m_run;
    FieldRows *m_rows;
    SignInFields *m_fields = nullptr;
    ProblemLine *m_line;
    QPushButton *m_confirm = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_details = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_sessionOnly = nullptr;
    QTimer *m_progressDelay;

    State m_state = State::Entering;
    bool m_keeps = true;
    Connection m_connection;
    Workspace m_workspace;
    std::optional<SignedIn> m_signedIn;
    Error m_lastError;
    bool m_wasBusy = false;
};

} // namespace Clientele
