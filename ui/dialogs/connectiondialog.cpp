// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/connectiondialog.h"

#include "models/values/whenanswered.h"
#include "ui/dialogs/detailsdialog.h"
#include "ui/dialogs/problemline.h"
#include "ui/text/errortext.h"
#include "ui/text/plaintext.h"

#include <QtCore/QTimer>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <chrono>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

constexpr std::chrono::milliseconds TEST_PROGRESS_DELAY{300};

} // namespace

ConnectionDialog::ConnectionDialog(ConnectionTester &tester, QWidget *parent)
    : QDialog(parent)
    , m_tester(tester)
    , m_form(new ConnectionForm(this))
    , m_line(new ProblemLine(this))
    , m_progressDelay(new QTimer(this))
{
    setObjectName(u"connectionDialog"_s);
    setWindowTitle(tr("Connection"));
    m_line->setObjectName(u"connectionMessage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(
        new PlainLabel(tr("Whoever runs your workspace can tell you its address and ID, and issue a token. "
                          "A link into the workspace may be pasted whole."),
                       this, PlainLabel::Option::WordWrap));
    layout->addSpacing(fontMetrics().height() / 2);
    layout->addWidget(m_form);
    layout->addWidget(m_line);
    layout->addStretch();
    layout->addSpacing(fontMetrics().height() / 2);
    addButtons(layout);
    m_progressDelay->setSingleShot(true);
    m_progressDelay->setInterval(TEST_PROGRESS_DELAY);
    connect(m_progressDelay, &QTimer::timeout, this, &ConnectionDialog::showProgress);
    setState(State::Entering);
}

ConnectionDialog::~ConnectionDialog()
{
    m_test.request_stop();
}

void ConnectionDialog::addButtons(QBoxLayout *layout)
{
    auto *row = new QHBoxLayout;
    m_details = addButton(row, tr("Show &details"), u"connectionDetailsButton"_s);
    row->addStretch();
    m_retry = addButton(row, tr("Try &again"), u"retryKeychainButton"_s);
    m_sessionOnly = addButton(row, tr("This &session only"), u"thisSessionOnlyButton"_s);
    m_cancel = addButton(row, tr("Cancel"), u"cancelConnectionButton"_s);
    m_connect = addButton(row, tr("&Connect"), u"connectButton"_s);
    m_connect->setDefault(true);
    layout->addLayout(row);
    connect(m_details, &QPushButton::clicked, this, &ConnectionDialog::showDetails);
    connect(m_retry, &QPushButton::clicked, this, [this] { handOut(true); });
    connect(m_sessionOnly, &QPushButton::clicked, this, [this] { handOut(false); });
    connect(m_cancel, &QPushButton::clicked, this, &ConnectionDialog::reject);
    connect(m_connect, &QPushButton::clicked, this, &ConnectionDialog::connectNow);
}

QPushButton *ConnectionDialog::addButton(QBoxLayout *row, const QString &text, const QString &objectName)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    button->setAccessibleName(QString(text).remove(u'&'));
    button->setAutoDefault(false);
    row->addWidget(button);
    return button;
}

void ConnectionDialog::load(const Connection &connection)
{
    m_form->load(connection);
}

bool ConnectionDialog::isBusy() const
{
    return m_testsUnderWay > 0 || m_state == State::Adopting;
}

void ConnectionDialog::connectNow()
{
    if (m_state != State::Entering)
        return;
    m_lastError = {};
    setState(State::Entering);
    m_entry = m_form->check();
    if (!m_entry)
        return;
    m_test = {};
    ++m_testsUnderWay;
    setState(State::Testing);
    const auto stop = m_test.get_token();
    whenAnswered(m_tester.test(m_entry->connection, m_entry->token, stop), this,
                 [this, stop](const Result<Workspace> &result) {
                     --m_testsUnderWay;
                     if (!stop.stop_requested())
                         finishTest(result);
                     announceBusy();
                 });
}

void ConnectionDialog::finishTest(const Result<Workspace> &result)
{
    if (result) {
        m_workspace = *result;
        handOut(m_entry->keep);
        return;
    }
    m_lastError = result.error();
    setState(State::Entering);
    const ConnectionProblem problem = connectionProblem(m_lastError, m_entry->connection);
    m_form->showProblem(problem);
    if (problem.field == ConnectionField::Whole)
        m_line->setText(problem.text);
}

void ConnectionDialog::stopTest()
{
    m_test.request_stop();
    setState(State::Entering);
    m_line->setText(tr("The test was stopped."), Severity::Info);
}

void ConnectionDialog::handOut(bool keep)
{
    setState(State::Adopting);
    Q_EMIT connected(m_entry->connection, m_workspace, m_entry->token, keep);
}

void ConnectionDialog::showKeychainProblem(const Error &error)
{
    const ErrorContext context{.task = ErrorContext::Task::KeepToken,
                               .connection = m_entry ? m_entry->connection : Connection{},
                               .workspaceName = m_workspace.name};
    setState(State::KeychainTrouble);
    m_line->setText(errorText(error, context).whole(), Severity::Warning);
    m_retry->setFocus();
}

void ConnectionDialog::setState(State state)
{
    m_state = state;
    const bool trouble = state == State::KeychainTrouble;
    m_line->setText({});
    m_form->setReadOnly(state != State::Entering);
    m_connect->setVisible(!trouble);
    m_connect->setEnabled(state == State::Entering);
    m_retry->setVisible(trouble);
    m_sessionOnly->setVisible(trouble);
    m_details->setVisible(state == State::Entering && !m_lastError.rawAnswer.isEmpty());
    if (state == State::Testing || state == State::Adopting)
        m_progressDelay->start();
    else
        m_progressDelay->stop();
    announceBusy();
}

void ConnectionDialog::showProgress()
{
    const QString text =
        m_state == State::Testing
            ? tr("Asking %1 for the workspace…", "%1: server address").arg(serverName(m_entry->connection))
            : tr("Keeping the token…");
    m_line->setText(text, Severity::Info);
}

void ConnectionDialog::showDetails()
{
    auto *details = new DetailsDialog(errorDetails(m_lastError), this);
    details->setAttribute(Qt::WA_DeleteOnClose);
    details->open();
}

void ConnectionDialog::announceBusy()
{
    if (const bool busy = isBusy(); std::exchange(m_wasBusy, busy) != busy)
        Q_EMIT busyChanged(busy);
}

void ConnectionDialog::reject()
{
    if (m_state == State::Testing)
        stopTest();
    else if (m_state != State::Adopting)
        QDialog::reject();
}

void ConnectionDialog::done(int result)
{
    m_test.request_stop();
    m_form->forgetToken();
    m_entry.reset();
    setState(State::Entering);
    QDialog::done(result);
}

} // namespace Clientele
