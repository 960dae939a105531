// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
// Each documented rule broken on purpose, past the local checks: what the sandbox answers, and where it is marked.
#include "models/items/contactmethodsmodel.h"
#include "models/stores/clienteditor.h"
#include "net/api/network.h"
#include "net/sandbox/sandbox.h"
#include "tests/support/printers.h"
#include "tests/support/waiting.h"

#include <gtest/gtest.h>

#include <functional>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

class Rejections : public testing::Test
{
protected:
    Rejections() { reopen(Sandbox::SandboxOptions::allPermissions()); }

    void reopen(const QStringList &permissions)
    {
        server = std::make_unique<Sandbox::SandboxServer>();
        const auto starting = server->start({.permissions = permissions});
        EXPECT_TRUE(waitUntil([&] { return starting.isFinished(); }));
        start = starting.result();
        port = network.clients(connection(), AccessToken::fromBytes(start.token));
    }

    [[nodiscard]] Connection connection() const { return {.baseUrl = start.baseUrl, .workspaceId = start.workspaceId}; }

    [[nodiscard]] Result<Client> create(const ClientDraft &draft)
    {
        return waitFor(port->create({.draft = draft}, {}));
    }

    [[nodiscard]] qsizetype held()
    {
        const auto clients = waitFor(port->list({}));
        EXPECT_TRUE(clients);
        return clients ? clients->size() : -1;
    }

    std::unique_ptr<Sandbox::SandboxServer> server;
    Sandbox::SandboxStart start;
    Network network;
    std::unique_ptr<ClientsPort> port;
};

namespace {

ClientDraft acceptedDraft()
{
    return {.name = u"Ada Lovelace"_s,
            .avatarUrl = {},
            .contactMethods = {{.row = {}, .type = ContactType::Known::Phone, .value = u"+1"_s, .preferred = true},
                               {.row = {}, .type = ContactType::Known::Email, .value = u"a@b.example"_s}},
            .customFields = {}};
}

struct BrokenRule
{
    const char *place;
    std::function<void(ClientDraft &)> breakIt;
};

const QList<BrokenRule> &brokenRules()
{
    static const QList<BrokenRule> rules{
        {"name", [](ClientDraft &draft) { draft.name.clear(); }},
        {"avatarUrl", [](ClientDraft &draft) { draft.avatarUrl = u"not a link"_s; }},
        {"contactMethods", [](ClientDraft &draft) { draft.contactMethods.clear(); }},
        {"contactMethods", [](ClientDraft &draft) { draft.contactMethods[0].preferred = false; }},
        {"contactMethods", [](ClientDraft &draft) { draft.contactMethods[1].preferred = true; }},
        {"contactMethods[1].value", [](ClientDraft &draft) { draft.contactMethods[1].value.clear(); }},
        {"contactMethods[1].type",
         [](ClientDraft &draft) { draft.contactMethods[1].type = ContactType::fromText(u"pigeon"_s); }},
    };
    return rules;
}

} // namespace

TEST_F(Rejections, EachBrokenRuleIsPlacedAndNothingIsCreated)
{
    for (const BrokenRule &rule : brokenRules()) {
        ClientDraft draft = acceptedDraft();
        rule.breakIt(draft);
        const auto result = create(draft);
        ASSERT_FALSE(result) << rule.place;
        EXPECT_EQ(result.error().kind, ErrorKind::Rejected);
        ASSERT_FALSE(result.error().fields.isEmpty()) << rule.place;
        EXPECT_EQ(result.error().fields.constFirst().path.toCanonical(), QString::fromLatin1(rule.place));
        EXPECT_FALSE(result.error().fields.constFirst().message.isEmpty());
    }
    EXPECT_EQ(held(), 0);
}

TEST_F(Rejections, AMarkIsOnTheRowItSpokeOfThoughTheRowMovedMeanwhile)
{
    ClientEditor editor;
    editor.setClientsPort(port.get());
    editor.setName(u"Ada Lovelace"_s);
    ClientDraft draft = acceptedDraft();
    draft.contactMethods[1].type = ContactType::fromText(u"pigeon"_s);
    draft.contactMethods[1].typeChosen = true;
    editor.contactMethods()->setMethods(draft.contactMethods);
    const RowId refused = editor.contactMethods()->methods().at(1).row;

    editor.save();
    ASSERT_TRUE(editor.contactMethods()->moveRows({}, 1, 1, {}, 0));
    ASSERT_TRUE(waitUntil([&] { return editor.state() != ClientEditor::State::Saving; }));

    ASSERT_EQ(editor.problems().size(), 1);
    EXPECT_EQ(editor.problems().constFirst().row, refused);
    EXPECT_EQ(editor.problems().constFirst().member, FieldPath::Member::Type);
    EXPECT_EQ(editor.contactMethods()->rowOf(refused), 0);
    EXPECT_EQ(editor.name(), u"Ada Lovelace"_s);
    EXPECT_EQ(held(), 0);
}

TEST_F(Rejections, WithoutATokenThatCountsTheFormIsKept)
{
    const auto stranger = network.clients(connection(), AccessToken::fromBytes("not.a.token"));
    ClientEditor editor;
    editor.setClientsPort(stranger.get());
    editor.setName(u"Ada Lovelace"_s);
    editor.contactMethods()->setMethods(acceptedDraft().contactMethods);
    const ClientDraft typed = editor.draft();

    editor.save();
    ASSERT_TRUE(waitUntil([&] { return editor.state() == ClientEditor::State::Editing; }));
    ASSERT_TRUE(editor.failure());
    EXPECT_EQ(editor.failure()->kind, ErrorKind::NotSignedIn);
    EXPECT_EQ(editor.draft(), typed);

    editor.setClientsPort(port.get());
    editor.save();
    ASSERT_TRUE(waitUntil([&] { return editor.state() == ClientEditor::State::Created; }));
    EXPECT_EQ(held(), 1);
    editor.setClientsPort(nullptr);
}

TEST_F(Rejections, AMissingPermissionAndAnUnknownWorkspaceAreToldApart)
{
    const auto elsewhere =
        network.clients({.baseUrl = start.baseUrl, .workspaceId = u"nowhere"_s}, AccessToken::fromBytes(start.token));
    EXPECT_EQ(waitFor(elsewhere->create({.draft = acceptedDraft()}, {})).error().kind, ErrorKind::WorkspaceNotFound);
    reopen({u"clients.view"_s});
    EXPECT_EQ(create(acceptedDraft()).error().kind, ErrorKind::NotAllowed);
    EXPECT_EQ(held(), 0);
}

} // namespace Clientele::Tests
