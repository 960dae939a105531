// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ports/connectiontester.h"
#include "ui/dialogs/connectionform.h"

#include <QtWidgets/QDialog>

#include <optional>
#include <stop_token>

class QBoxLayout;
class QPushButton;
class QTimer;

namespace Clientele {

/**
 * Asks for a connection, tests it, and hands it out. Stays open after connected() until the receiver has called
 * accept(), or showKeychainProblem() when the token could not be kept. For open(), not exec(). GUI thread.
 */
class ConnectionDialog : public QDialog
{
    Q_OBJECT

public:
    /** @p tester must outlive the dialog. */
    explicit ConnectionDialog(ConnectionTester &tester, QWidget *parent = nullptr);
    ~ConnectionDialog() override;

    /** Fills base URL and workspace id with what is in use. */
    void load(const Connection &connection);
    /** True while a test runs, and from connected() until it has been dealt with. */
    [[nodiscard]] bool isBusy() const;

    void done(int result) override;
    /** First stops a test that is running, and closes when there is none. */
    void reject() override;

public Q_SLOTS:
    /** In answer to connected() with keep: the token could not be kept. Offers to try again, or to go on without. */
    void showKeychainProblem(const Clientele::Error &error);

Q_SIGNALS:
    /** The server took this. @p keep: the token is to go into the keychain, else it is for this session only. */
    void connected(const Clientele::Connection &connection, const Clientele::Workspace &workspace,
                   const Clientele::AccessToken &token, bool keep);
    void busyChanged(bool busy);

private:
    enum class State { Entering, Testing, Adopting, KeychainTrouble };

    [[nodiscard]] QPushButton *addButton(QBoxLayout *row, const QString &text, const QString &objectName);
    void addButtons(QBoxLayout *layout);
    void connectNow();
    void finishTest(const Result<Workspace> &result);
    void stopTest();
    void handOut(bool keep);
    void setState(State state);
    void showProgress();
    void showDetails();
    void announceBusy();

    ConnectionTester &m_tester;
    ConnectionForm *m_form;
    ProblemLine *m_line;
    QPushButton *m_connect = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_details = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_sessionOnly = nullptr;
    QTimer *m_progressDelay;

    State m_state = State::Entering;
    std::optional<ConnectionEntry> m_entry;
    Workspace m_workspace;
    Error m_lastError;
    std::stop_source m_test;
    int m_testsUnderWay = 0;
    bool m_wasBusy = false;
};

} // namespace Clientele
