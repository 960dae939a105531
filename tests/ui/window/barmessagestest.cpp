// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/window/barmessages.h"

#include "models/items/contactmethodsmodel.h"
#include "models/stores/clienteditor.h"
#include "tests/support/fakeclientsport.h"
#include "tests/support/printers.h"
#include "tests/support/waiting.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

using BarState = ClientEditor::State;

const WorkspaceStatus CONNECTED{
    .kind = WorkspaceStatus::Kind::Connected,
    .connection = {.baseUrl = QUrl(u"https://api.example.com"_s), .workspaceId = u"w1"_s},
    .workspaceName = u"North"_s,
};

class BarMessagesTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_editor.setClientsPort(&m_port);
        m_editor.setName(u"Anna & <b>Co</b>"_s);
        setValue(u"anna@example.com"_s);
    }

    void setValue(const QString &value)
    {
        ContactMethodsModel &model = *m_editor.contactMethods();
        model.setData(model.index(0, int(ContactMethodsModel::Column::Value)), value, Qt::EditRole);
    }
    void waitFor(BarState state)
    {
        ASSERT_TRUE(Tests::waitUntil([&] { return m_editor.state() == state; }));
    }
    void failSave(const Error &error, BarState expected = BarState::Editing)
    {
        m_editor.save();
        m_port.answerCreate(error);
        waitFor(expected);
    }
    Client createdClient()
    {
        Client client;
        client.id = u"c1"_s;
        client.name = m_editor.name();
        client.contactMethods = m_editor.draft().contactMethods;
        return client;
    }
    std::optional<BarMessage> message(const WorkspaceStatus &status = CONNECTED)
    {
        return barMessage(m_editor, status);
    }

    Tests::FakeClientsPort m_port;
    ClientEditor m_editor;
};

} // namespace

TEST_F(BarMessagesTest, SaysNothingWhileAllIsWell)
{
    EXPECT_FALSE(message());
    EXPECT_FALSE(message({}));
    m_editor.save();
    EXPECT_FALSE(message());
}

TEST_F(BarMessagesTest, OffersToSignInAfter401)
{
    failSave({.kind = ErrorKind::NotSignedIn, .status = 401});
    ASSERT_TRUE(message());
    EXPECT_EQ(message()->actions.first(), BarAction::SignIn);
    EXPECT_TRUE(message()->text.contains(u"North"_s));
}

TEST_F(BarMessagesTest, ShowsWordsThatHaveNoPlaceInTheForm)
{
    failSave({.kind = ErrorKind::Rejected,
              .status = 422,
              .message = u"<img src='/x'> quota &lt;exceeded&gt;"_s,
              .rawAnswer = "{}"});
    EXPECT_TRUE(message()->text.contains(u"<img src='/x'> quota &lt;exceeded&gt;"_s));
    EXPECT_TRUE(message()->actions.contains(BarAction::ShowDetails));
    EXPECT_EQ(message()->details, errorDetails(*m_editor.failure()));
}

TEST_F(BarMessagesTest, NeverOffersToSimplyTryAgainWhenItMayHaveArrived)
{
    failSave({.kind = ErrorKind::OutcomeUnknown, .cause = ErrorCause::ConnectionLost}, BarState::Unknown);
    EXPECT_TRUE(message()->text.startsWith(u"Not sure it arrived."_s));
    EXPECT_FALSE(message()->actions.contains(BarAction::TryAgain));
    EXPECT_FALSE(message()->closable);
}

TEST_F(BarMessagesTest, TellsWhatCheckingFound)
{
    failSave({.kind = ErrorKind::OutcomeUnknown, .cause = ErrorCause::TimedOut}, BarState::Unknown);
    const QString before = message()->text;
    m_editor.check();
    EXPECT_FALSE(message());
    m_editor.noteChecked({.found = 0});
    waitFor(BarState::Unknown);
    EXPECT_TRUE(message()->text.contains(u"Anna & <b>Co</b>"_s));
    EXPECT_NE(message()->text, before);
    m_editor.check();
    m_editor.noteCheckFailed({}, {.kind = ErrorKind::NotAllowed, .status = 403});
    waitFor(BarState::Unknown);
    EXPECT_TRUE(message()->text.contains(u"clients.view"_s));
}

TEST_F(BarMessagesTest, ASecondAttemptThatIsRefusedLeavesTheFirstUnknown)
{
    failSave({.kind = ErrorKind::OutcomeUnknown, .cause = ErrorCause::TimedOut}, BarState::Unknown);
    m_editor.sendAnyway();
    m_port.answerCreate(Error{.kind = ErrorKind::NotSignedIn, .status = 401});
    waitFor(BarState::Unknown);
    EXPECT_TRUE(message()->text.contains(u"still not known"_s));
}

TEST_F(BarMessagesTest, TellsWhatWasCreatedWithItsIdUnderDetails)
{
    m_editor.save();
    m_port.answerCreate(createdClient());
    ASSERT_TRUE(Tests::waitUntil([&] { return m_port.gets().size() == 1; }));
    m_port.answerGet(createdClient());
    waitFor(BarState::Created);
    EXPECT_EQ(message()->severity, Severity::Success);
    EXPECT_TRUE(message()->text.contains(u"Anna & <b>Co</b>"_s));
    EXPECT_EQ(message()->details, createdDetails(u"c1"_s));
}

TEST_F(BarMessagesTest, SaysThatLaterEditsAreNotSaved)
{
    m_editor.save();
    const Client client = createdClient();
    m_editor.setName(u"Anna Later"_s);
    m_port.answerCreate(client);
    ASSERT_TRUE(Tests::waitUntil([&] { return m_port.gets().size() == 1; }));
    m_port.answerGet(client);
    waitFor(BarState::Created);
    EXPECT_EQ(message()->severity, Severity::Warning);
    EXPECT_TRUE(message()->actions.contains(BarAction::ShowCreated));
    m_editor.showCreated();
    EXPECT_FALSE(message()->actions.contains(BarAction::ShowCreated));
}

TEST_F(BarMessagesTest, TellsWhatKeepsTheWorkspaceClosed)
{
    WorkspaceStatus status = CONNECTED;
    status.kind = WorkspaceStatus::Kind::SignedOut;
    EXPECT_EQ(message(status)->actions.first(), BarAction::SignIn);
    status.kind = WorkspaceStatus::Kind::Unavailable;
    status.reason = Error{.kind = ErrorKind::Keychain, .cause = ErrorCause::KeychainLocked};
    EXPECT_EQ(message(status)->actions, (QList<BarAction>{BarAction::TryAgain, BarAction::SignIn}));
    status.reason = Error{.kind = ErrorKind::NeverSent, .cause = ErrorCause::HostNotFound};
    EXPECT_TRUE(message(status)->text.contains(u"api.example.com"_s));
    EXPECT_FALSE(message({.kind = WorkspaceStatus::Kind::Unavailable})->text.isEmpty());
}

} // namespace Clientele
