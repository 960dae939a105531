// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
// Dialogs and panes, each on values that are hostile wherever a server, a file or the settings could have written them.
#include "tests/hostile/sights.h"
#include "tests/hostile/trap.h"
#include "tests/support/fakesigninports.h"
#include "tests/support/messages.h"
#include "tests/support/waiting.h"
#include "ui/dialogs/conflictdialog.h"
#include "ui/dialogs/detailsdialog.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/dialogs/proxysignindialog.h"
#include "ui/dialogs/signinsheet.h"
#include "ui/outbox/historypane.h"
#include "ui/outbox/outboxpane.h"
#include "ui/window/failuremessage.h"
#include "ui/window/messagebar.h"
#include "ui/window/storagetroublebar.h"
#include "ui/window/workspaceindicator.h"
#include "ui/workspaces/removequestion.h"
#include "ui/workspaces/signoutquestion.h"

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

namespace {

const Connection SERVER{.baseUrl = QUrl(u"https://api.example.com"_s), .workspaceId = u"w1"_s};

class HostilePlaces : public testing::TestWithParam<int>
{
public:
    HostilePlaces()
        : m_payload(payloads(m_trap).at(GetParam()))
        , m_text(m_payload.text)
        , m_sights(m_payload)
        , m_method{.row = RowId::create(), .type = ContactType::fromText(m_text), .value = m_text, .preferred = true}
        , m_field{.row = RowId::create(), .key = m_text, .value = m_text}
        , m_account{.email = m_text, .fullName = m_text}
    {}
    ~HostilePlaces() override { EXPECT_EQ(m_trap.caught(), 0); }
    Q_DISABLE_COPY_MOVE(HostilePlaces)

protected:
    [[nodiscard]] Client client() const
    {
        return {.id = u"c1"_s, .name = m_text, .contactMethods = {m_method}, .customFields = {m_field}};
    }
    [[nodiscard]] SavedWorkspace workspace() const
    {
        return {.id = QUuid::createUuid(), .name = m_text, .connection = SERVER, .account = m_account};
    }
    [[nodiscard]] Error refusal() const
    {
        return {.kind = ErrorKind::Rejected, .status = 422, .message = m_text, .requestId = m_text};
    }
    [[nodiscard]] OutboxItem item(OutboxState state) const
    {
        OutboxItem item{.id = QUuid::createUuid(), .draft = {.name = m_text}, .state = state};
        item.since = QDateTime::currentDateTimeUtc();
        item.error = refusal();
        return item;
    }
    void see(const QString &place, QWidget &widget)
    {
        widget.show();
        m_sights.at(place, widget);
    }
    /** What the sheet says after this answer. */
    void seeAnswer(const QString &place, SignInSheet &sheet, const Error &answer)
    {
        sheet.findChild<QLineEdit *>(u"emailEdit"_s)->setText(u"ada@example.com"_s);
        sheet.findChild<QLineEdit *>(u"passwordEdit"_s)->setText(u"correct horse"_s);
        sheet.findChild<QPushButton *>(u"signInNowButton"_s)->click();
        m_port.calls.answer(answer);
        ASSERT_TRUE(waitUntil([&] { return !sheet.isBusy(); }));
        see(place, sheet);
    }

    AllowMessages m_fromOffscreen{u"This plugin does not support"_s};
    Trap m_trap;
    Payload m_payload;
    QString m_text;
    Sights m_sights;
    ContactMethod m_method;
    CustomField m_field;
    Account m_account;
    FakeConnectionTester m_tester;
    FakeSignInPort m_port;
};

RefusedCertificate certificateOf(const QString &text, CertificateProblem problem)
{
    return {.problem = problem, .subject = text, .issuer = text, .hosts = {text}, .fingerprint = QByteArray(32, 'x')};
}

} // namespace

TEST_P(HostilePlaces, ConflictsOfAnEdit)
{
    MergeConflict name{.item = MergeItem::Name, .base = m_text, .mine = m_text, .theirs = m_text};
    ConflictDialog ofName(m_text, {name});
    see(u"conflict of names"_s, ofName);
    MergeConflict method{.item = MergeItem::ContactMethod, .base = m_method, .mine = m_method, .theirs = m_method};
    ConflictDialog ofMethod(u"Ada"_s, {method});
    see(u"conflict of contact methods"_s, ofMethod);
    MergeConflict field{.item = MergeItem::CustomField, .base = m_field, .mine = m_field, .theirs = m_field};
    ConflictDialog ofField(u"Ada"_s, {field});
    see(u"conflict of custom fields"_s, ofField);
}

TEST_P(HostilePlaces, SignIn)
{
    SignInSheet sheet(m_tester, m_port, SERVER, m_text, m_account, SignInSheet::Reason::Refused);
    see(u"sign-in sheet"_s, sheet);
    QLineEdit &email = *sheet.findChild<QLineEdit *>(u"emailEdit"_s);
    m_sights.in(u"account in the sign-in sheet"_s, email, email.text().left(4));
    SignInSheet plain(m_tester, m_port, SERVER, u"North"_s, {.email = u"ada@example.com"_s},
                      SignInSheet::Reason::Ended);
    seeAnswer(u"answer to a sign-in"_s, plain, refusal());
    const Error tls{.kind = ErrorKind::NeverSent,
                    .cause = ErrorCause::TlsFailed,
                    .certificate = certificateOf(m_text, CertificateProblem::WrongHost)};
    seeAnswer(u"certificate of another host"_s, plain, tls);
}

TEST_P(HostilePlaces, Certificate)
{
    const Error error{.kind = ErrorKind::NeverSent,
                      .cause = ErrorCause::TlsFailed,
                      .certificate = certificateOf(m_text, CertificateProblem::UnknownAuthority)};
    MessageBar bar;
    bar.showMessage(failureMessage(error, {.task = ErrorContext::Task::OpenWorkspace, .connection = SERVER}));
    see(u"certificate of an unknown authority"_s, bar);
    DetailsDialog details(errorDetails(error));
    see(u"facts of a certificate"_s, details);
}

TEST_P(HostilePlaces, Details)
{
    DetailsDialog ofRequest(errorDetails({.status = 500, .requestId = m_text}));
    see(u"request id"_s, ofRequest);
    // Half a character cannot be sent.
    const QByteArray bytes = m_text.toUtf8();
    DetailsDialog ofAnswer(errorDetails({.status = 500, .rawAnswer = bytes}));
    ofAnswer.show();
    Sights({m_payload.name, QString::fromUtf8(bytes)}).at(u"raw answer"_s, ofAnswer);
    DetailsDialog ofCreated(createdDetails(m_text));
    see(u"id of a client"_s, ofCreated);
}

TEST_P(HostilePlaces, Network)
{
    ProxySignInDialog proxy({.proxy = m_text, .user = m_text});
    see(u"sign-in at a proxy"_s, proxy);
    PreferencesDialog preferences({u"DE"_s}, {});
    preferences.setReferenceField(m_text);
    preferences.setNetwork({.proxy = NetworkSettings::Proxy::Manual, .proxyHost = m_text, .proxyUser = m_text});
    preferences.showNetwork();
    preferences.show();
    QLineEdit &host = *preferences.findChild<QLineEdit *>(u"proxyHostEdit"_s);
    m_sights.in(u"proxy in the preferences"_s, host, host.text().left(4));
    QLineEdit &field = *preferences.findChild<QLineEdit *>(u"referenceFieldEdit"_s);
    m_sights.in(u"reference field in the preferences"_s, field, field.text().left(4));
}

TEST_P(HostilePlaces, LeavingAWorkspace)
{
    auto *signingOut = new SignOutQuestion(workspace(), UnsentWork{});
    see(u"question before signing out"_s, *signingOut);
    delete signingOut;
    auto *removing = new RemoveQuestion(workspace(), UnsentWork{.drafts = 1});
    see(u"question before a workspace goes"_s, *removing);
    delete removing;
}

TEST_P(HostilePlaces, WhoIsSignedIn)
{
    WorkspaceIndicator indicator;
    indicator.setStatus({.kind = WorkspaceStatus::Kind::Connected, .connection = SERVER, .account = m_account});
    see(u"account in the status bar"_s, indicator);
}

TEST_P(HostilePlaces, Outbox)
{
    OutboxPane pane;
    const QList<OutboxItem> items{item(OutboxState::Rejected), item(OutboxState::Unknown)};
    pane.setItems(items);
    see(u"list of the Outbox"_s, *pane.findChild<QListView *>());
    pane.selectItem(items.constLast().id);
    pane.show();
    pane.findChild<QPushButton *>(u"outboxSendAgainButton"_s)->click();
    QWidget &question = *pane.findChild<QWidget *>(u"sendAgainQuestion"_s);
    see(u"question before sending again"_s, question);
    question.close();
    pane.findChild<QPushButton *>(u"outboxDiscardButton"_s)->click();
    pane.setItems({items.constFirst()});
    see(u"entry that was discarded"_s, *pane.findChild<QWidget *>(u"outboxDiscardedLine"_s));
}

TEST_P(HostilePlaces, History)
{
    HistoryPane pane;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    pane.setEntries({{.id = QUuid::createUuid(), .after = client(), .at = now},
                     {.id = QUuid::createUuid(), .action = ClientAction::Remove, .before = client(), .at = now}});
    pane.show();
    see(u"list of the history"_s, *pane.findChild<QListView *>());
}

TEST_P(HostilePlaces, MessagesAboveTheForm)
{
    using Task = ErrorContext::Task;
    MessageBar bar;
    bar.showMessage(
        failureMessage(refusal(), {.task = Task::DeleteClient, .connection = SERVER, .clientName = m_text}));
    see(u"deletion that failed"_s, bar);
    MessageBar elsewhere;
    elsewhere.showMessage(failureMessage({.kind = ErrorKind::WorkspaceNotFound, .status = 404},
                                         {.task = Task::OpenWorkspace, .connection = SERVER, .workspaceName = m_text}));
    see(u"workspace that is not there"_s, elsewhere);
}

TEST_P(HostilePlaces, DamagedFile)
{
    StorageTroubleBar bar;
    bar.showDamage({.setAside = m_text, .rescued = 1, .lost = 1});
    see(u"file that was damaged"_s, bar);
}

INSTANTIATE_TEST_SUITE_P(Payloads, HostilePlaces, testing::Range(0, 25));

} // namespace Clientele::Tests
