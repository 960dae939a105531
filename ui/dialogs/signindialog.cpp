// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/signindialog.h"

#include "ui/dialogs/detailsdialog.h"
#include "ui/dialogs/problemline.h"
#include "ui/dialogs/signinrun.h"
#include "ui/text/boundedlineedit.h"
#include "ui/text/errortext.h"

#include <QtCore/QTimer>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

constexpr std::chrono::milliseconds PROGRESS_DELAY{300};

bool isWorthDetails(const Error &error)
{
    return !error.rawAnswer.isEmpty() || error.certificate;
}

} // namespace

SignInDialog::SignInDialog(ConnectionTester &tester, SignInPort &port, QWidget *parent)
    : QDialog(parent)
    , m_run(new SignInRun(tester, port, this))
    , m_rows(new FieldRows(this))
    , m_line(new ProblemLine(this))
    , m_progressDelay(new QTimer(this))
{
    m_line->setObjectName(u"connectionMessage"_s);
    m_progressDelay->setSingleShot(true);
    m_progressDelay->setInterval(PROGRESS_DELAY);
    connect(m_progressDelay, &QTimer::timeout, this, &SignInDialog::showProgress);
}

SignInDialog::~SignInDialog() = default;

void SignInDialog::build(const QString &explanation, const ButtonWords &confirm, const ButtonWords &cancel)
{
    m_fields = new SignInFields(*m_rows);
    auto *layout = new QVBoxLayout(this);
    auto *reason = new ProblemLine(this);
    reason->setObjectName(u"signInReason"_s);
    reason->setText(explanation, Severity::Info);
    layout->addWidget(reason);
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addWidget(m_rows);
    layout->addWidget(m_line);
    layout->addStretch(1);
    layout->addSpacing(fontMetrics().height() / 2);
    addButtons(layout, confirm, cancel);
    watchRun();
    setState(State::Entering);
}

void SignInDialog::addButtons(QBoxLayout *layout, const ButtonWords &confirm, const ButtonWords &cancel)
{
    auto *row = new QHBoxLayout;
    m_details = addButton(row, {u"connectionDetailsButton"_s, tr("Show &details")});
    row->addStretch();
    m_retry = addButton(row, {u"retryKeychainButton"_s, tr("Try &again")});
    m_sessionOnly = addButton(row, {u"thisSessionOnlyButton"_s, tr("This &session only")});
    m_cancel = addButton(row, cancel);
    m_confirm = addButton(row, confirm);
    layout->addLayout(row);
    connect(m_details, &QPushButton::clicked, this, [this] { openDetails(errorDetails(m_lastError), this); });
    connect(m_retry, &QPushButton::clicked, this, [this] { handOut(true); });
    connect(m_sessionOnly, &QPushButton::clicked, this, [this] { handOut(false); });
    connect(m_cancel, &QPushButton::clicked, this, &SignInDialog::reject);
    connect(m_confirm, &QPushButton::clicked, this, &SignInDialog::confirm);
}

QPushButton *SignInDialog::addButton(QBoxLayout *row, const ButtonWords &words)
{
    auto *button = new QPushButton(words.text, this);
    button->setObjectName(words.objectName);
    button->setAccessibleName(QString(words.text).remove(u'&'));
    button->setAutoDefault(false);
    row->addWidget(button);
    return button;
}

void SignInDialog::watchRun()
{
    connect(m_run, &SignInRun::succeeded, this, &SignInDialog::finish);
    connect(m_run, &SignInRun::failed, this, &SignInDialog::fail);
    connect(m_run, &SignInRun::runningChanged, this, &SignInDialog::announceBusy);
}

bool SignInDialog::isBusy() const
{
    return m_run->isRunning() || m_state == State::Adopting;
}

void SignInDialog::confirm()
{
    if (m_state != State::Entering)
        return;
    m_lastError = {};
    setState(State::Entering);
    m_rows->clearProblems();
    const auto connection = checkedConnection();
    const bool isWhole = m_fields->check() && connection;
    if (m_rows->focusFirstProblem() || !isWhole)
        return;
    m_connection = *connection;
    m_keeps = m_fields->keeps();
    setState(State::Running);
    start();
}

void SignInDialog::start()
{
    if (m_fields->way() == SignInWay::Token)
        m_run->tryToken(m_connection, *m_fields->token());
    else
        m_run->signIn(m_connection, m_fields->email(), m_fields->takePassword());
}

void SignInDialog::finish(const Workspace &workspace, const SignedIn &signedIn)
{
    m_workspace = workspace;
    m_signedIn = signedIn;
    handOut(m_keeps);
}

void SignInDialog::fail(const Error &error)
{
    using Task = ErrorContext::Task;
    m_lastError = error;
    setState(State::Entering);
    const bool byToken = m_fields->way() == SignInWay::Token;
    const ConnectionProblem problem = connectionProblem(error, {.task = byToken ? Task::OpenWorkspace : Task::SignIn,
                                                                .connection = m_connection,
                                                                .workspaceName = knownName()});
    if (const FieldRow *field = fieldOf(problem.field)) {
        FieldRows::setProblem(*field, problem.text);
        m_rows->focusFirstProblem();
    } else {
        say(problem.text, Severity::Error, byToken ? m_fields->tokenField().edit : m_fields->passwordField().edit);
    }
}

const FieldRow *SignInDialog::fieldOf(ConnectionField field) const
{
    switch (field) {
    case ConnectionField::Email:
        return &m_fields->emailField();
    case ConnectionField::Password:
        return &m_fields->passwordField();
    case ConnectionField::Token:
        return &m_fields->tokenField();
    case ConnectionField::BaseUrl:
    case ConnectionField::WorkspaceId:
        return addressField(field);
    case ConnectionField::Whole:
        break;
    }
    return nullptr;
}

void SignInDialog::stopRun()
{
    m_run->stop();
    setState(State::Entering);
    m_line->setText(tr("Signing in was stopped."), Severity::Info);
}

void SignInDialog::handOut(bool keep)
{
    m_keeps = keep;
    setState(State::Adopting);
    Q_EMIT connected(m_connection, m_workspace, *m_signedIn, keep);
}

void SignInDialog::showKeychainProblem(const Error &error)
{
    if (m_state != State::Adopting)
        return;
    const QString name = m_workspace.name.isEmpty() ? knownName() : m_workspace.name;
    const ErrorContext context{
        .task = ErrorContext::Task::KeepToken, .connection = m_connection, .workspaceName = name};
    setState(State::KeychainTrouble);
    say(errorText(error, context).whole(), Severity::Warning, m_retry);
}

void SignInDialog::setState(State state)
{
    m_state = state;
    const bool trouble = state == State::KeychainTrouble;
    say({}, Severity::Error, nullptr);
    m_confirm->setVisible(!trouble);
    m_confirm->setEnabled(state == State::Entering);
    m_retry->setVisible(trouble);
    m_sessionOnly->setVisible(trouble);
    (trouble ? m_retry : m_confirm)->setDefault(true);
    m_details->setVisible(state == State::Entering && isWorthDetails(m_lastError));
    m_rows->setLocked(state != State::Entering);
    if (state == State::Running || state == State::Adopting)
        m_progressDelay->start();
    else
        m_progressDelay->stop();
    announceBusy();
}

/** Below the fields; who hears the screen hears it at the widget that gets the focus. */
void SignInDialog::say(const QString &text, Severity severity, QWidget *focused)
{
    m_line->setText(text, severity);
    m_retry->setAccessibleDescription({});
    if (!focused)
        return;
    focused->setAccessibleDescription(text);
    focused->setFocus();
}

void SignInDialog::showProgress()
{
    m_line->setText(progressText(), Severity::Info);
}

QString SignInDialog::progressText() const
{
    if (m_state == State::Adopting)
        return m_keeps ? tr("Waiting for the system keychain…") : tr("Opening the workspace…");
    const QString server = serverName(m_connection);
    return m_fields->way() == SignInWay::Token ? tr("Asking %1 for the workspace…", "%1: server address").arg(server)
                                               : tr("Signing in at %1…", "%1: server address").arg(server);
}

void SignInDialog::announceBusy()
{
    if (const bool busy = isBusy(); std::exchange(m_wasBusy, busy) != busy)
        Q_EMIT busyChanged(busy);
}

void SignInDialog::reject()
{
    if (m_state == State::Running)
        stopRun();
    else if (m_state != State::Adopting)
        QDialog::reject();
}

void SignInDialog::done(int result)
{
    m_run->stop();
    m_fields->forgetSecrets();
    m_signedIn.reset();
    setState(State::Entering);
    QDialog::done(result);
}

} // namespace Clientele
