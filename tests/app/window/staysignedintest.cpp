// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
// A workspace is added by e-mail and password, and the token is in a real keyring: from one start to the next, and no
// longer than until the sign-out.
#include "app/savedworkspaces.h"
#include "tests/app/window/signinrun.h"
#include "tests/net/auth/keychainfixture.h"
#include "tests/support/waiting.h"
#include "ui/window/workspacemenu.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSettings>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

namespace {

using Kind = WorkspaceStatus::Kind;

/** As SignInRun, but nobody is signed in yet, and there is a keyring. */
class StaySignedIn : public SignInRun
{
public:
    StaySignedIn()
        : SignInRun(Begin::WithoutToken)
    {
        EXPECT_TRUE(m_bus.startKeyring(Keyring::Unlocked));
        start();
    }
    ~StaySignedIn() override
    {
        m_program.reset();
        m_bus.stopKeyring();
        m_bus.forgetKeyring();
    }

protected:
    void start() { openWith({.profileDir = m_profile.path()}); }
    [[nodiscard]] Kind kind() const { return m_program->session()->status().kind; }
    [[nodiscard]] bool becomes(Kind wanted)
    {
        return waitUntil([&] { return kind() == wanted && !window().isBusy(); });
    }
    [[nodiscard]] QByteArray keptEntry() const
    {
        const Connection connection{.baseUrl = QUrl(m_sandbox.baseUrl()), .workspaceId = m_sandbox.workspaceId()};
        return m_bus.lookUp(Profile(m_profile.path()).tokenKey(connection));
    }
    [[nodiscard]] static QString tokenIn(const QByteArray &entry)
    {
        return QJsonDocument::fromJson(QByteArray::fromBase64(entry)).object()["token"_L1].toString();
    }
    void addWorkspace(const char *afterwards = "keepSignedInButton")
    {
        trigger("addWorkspaceAction");
        ASSERT_TRUE(sheetShows());
        sheet()->findChild<QLineEdit *>(u"baseUrlEdit"_s)->setText(m_sandbox.baseUrl());
        sheet()->findChild<QLineEdit *>(u"workspaceIdEdit"_s)->setText(m_sandbox.workspaceId());
        sheet()->findChild<QLineEdit *>(u"emailEdit"_s)->setText(m_sandbox.email());
        sheet()->findChild<QLineEdit *>(u"passwordEdit"_s)->setText(m_sandbox.password());
        sheet()->findChild<QRadioButton *>(QString::fromLatin1(afterwards))->setChecked(true);
        sheet()->findChild<QPushButton *>(u"connectButton"_s)->click();
        ASSERT_TRUE(waitUntil([this] { return !sheet(); }));
        ASSERT_TRUE(becomes(Kind::Connected));
    }
    void signOut(const char *choice)
    {
        trigger("signOutAction");
        QDialog *question = nullptr;
        ASSERT_TRUE(waitUntil([&] {
            question = window().findChild<QDialog *>(u"signOutQuestion"_s);
            return question && question->isVisible();
        }));
        question->findChild<QRadioButton *>(QString::fromLatin1(choice))->setChecked(true);
        question->findChild<QPushButton *>(u"confirmSignOutButton"_s)->click();
        ASSERT_TRUE(becomes(Kind::SignedOut));
    }

    PrivateBus &m_bus = privateBus();
};

} // namespace

TEST_F(StaySignedIn, FromOneStartToTheNextAndNoLongerThanTheSignOut)
{
    addWorkspace();
    const QString token = tokenIn(keptEntry());
    EXPECT_EQ(token.count(u'.'), 2) << "a JWT";
    enter(u"Ada Lovelace"_s);
    trigger("saveAction");
    ASSERT_TRUE(rests());

    start();
    ASSERT_TRUE(becomes(Kind::Connected));
    EXPECT_EQ(m_prompts, 1) << "the first sign-in, and no other";
    EXPECT_EQ(heldNames(), QStringList{u"Ada Lovelace"_s});

    signOut("keepLocalDataButton");
    ASSERT_TRUE(waitUntil([this] { return keptEntry().isEmpty(); }));
    start();
    ASSERT_TRUE(becomes(Kind::SignedOut));
    EXPECT_TRUE(part<QPushButton>("signInButton").isVisible());
    EXPECT_EQ(m_prompts, 1) << "who signed out is not asked to sign in";
}

TEST_F(StaySignedIn, ASignOutThatWipesLeavesNoDraftAndNoClientBehind)
{
    addWorkspace();
    enter(u"Ada Lovelace"_s);
    trigger("saveAction");
    ASSERT_TRUE(rests());
    trigger("newClientAction");
    enter(u"A draft of Grace Hopper"_s);
    trigger("newClientAction");
    ASSERT_TRUE(rests());
    signOut("removeLocalDataButton");
    ASSERT_TRUE(rests());
    m_program.reset();
    for (const char *secret : {"Ada Lovelace", "Grace Hopper"}) {
        EXPECT_FALSE(isInFiles(m_profile.path(), secret)) << secret;
    }
}

TEST_F(StaySignedIn, ALockedKeyringBlocksNothingAndIsReadOnceItIsUnlocked)
{
    addWorkspace();
    m_program.reset();
    ASSERT_TRUE(m_bus.startKeyring(Keyring::Locked));
    start();
    ASSERT_TRUE(becomes(Kind::Unavailable));
    ASSERT_TRUE(m_program->session()->status().reason);
    EXPECT_EQ(m_program->session()->status().reason->cause, ErrorCause::KeychainLocked);
    enter(u"Typed meanwhile"_s);
    ASSERT_TRUE(m_bus.startKeyring(Keyring::Unlocked));
    part<QPushButton>("tryAgainButton").click();
    ASSERT_TRUE(becomes(Kind::Connected));
    EXPECT_EQ(part<QLineEdit>("nameEdit").text(), u"Typed meanwhile"_s);
    EXPECT_EQ(m_prompts, 1);
}

TEST_F(StaySignedIn, ASignOutFromALockedKeyringSaysSoAndTheTokenIsNotReadAgain)
{
    addWorkspace();
    ASSERT_TRUE(m_bus.startKeyring(Keyring::Locked));
    signOut("keepLocalDataButton");
    ASSERT_TRUE(waitUntil([this] { return window().findChild<QDialog *>(u"tokenLeftMessage"_s) != nullptr; }));
    m_program.reset();
    ASSERT_TRUE(m_bus.startKeyring(Keyring::Unlocked));
    EXPECT_FALSE(tokenIn(keptEntry()).isEmpty());
    start();
    ASSERT_TRUE(becomes(Kind::SignedOut));
    EXPECT_TRUE(waitUntil([this] { return keptEntry().isEmpty(); })) << "removed as soon as that could be";
    EXPECT_EQ(m_prompts, 1);
}

TEST_F(StaySignedIn, AKeptTokenTakesThePlaceOfOneForTheSession)
{
    addWorkspace("sessionOnlyButton");
    EXPECT_TRUE(keptEntry().isEmpty());
    endTokens();
    trigger("refreshAction");
    ASSERT_TRUE(sheetShows());
    signIn(m_sandbox.password(), "keepSignedInButton");
    ASSERT_TRUE(waitUntil([this] { return !sheet(); }));
    ASSERT_TRUE(rests());
    Q_EMIT window().reopenRequested();
    ASSERT_TRUE(becomes(Kind::Connected));
    EXPECT_EQ(m_prompts, 2) << "one for each sign-in";
}

TEST_F(StaySignedIn, RemovingAWorkspaceSaysWhenItsTokenStaysAndTakesItOutLater)
{
    addWorkspace();
    ASSERT_TRUE(m_bus.startKeyring(Keyring::Locked));
    const QList<SavedWorkspace> all = readWorkspaces(*Profile(m_profile.path()).openSettings());
    Q_EMIT window().workspaces().removeRequested(all.constLast().id, false);
    QPushButton *again = nullptr;
    ASSERT_TRUE(waitUntil([&] {
        again = window().findChild<QPushButton *>(u"removeTokenAgainButton"_s);
        return again != nullptr;
    }));
    ASSERT_TRUE(becomes(Kind::Sandbox));
    ASSERT_TRUE(m_bus.startKeyring(Keyring::Unlocked));
    EXPECT_FALSE(keptEntry().isEmpty());
    again->click();
    EXPECT_TRUE(waitUntil([this] { return keptEntry().isEmpty(); }));
    EXPECT_EQ(kind(), Kind::Sandbox) << "only the token that was meant";
}

} // namespace Clientele::Tests
