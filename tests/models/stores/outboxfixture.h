// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalog/catalogbuilder.h"
#include "models/stores/outbox.h"
#include "tests/support/fakeclientlistport.h"
#include "tests/support/fakeclientsport.h"
#include "tests/support/fakejournal.h"
#include "tests/support/printers.h"
#include "tests/support/waiting.h"

#include <gtest/gtest.h>

#include <memory>

namespace Clientele::Tests {

/** An Outbox whose journal is in memory and whose server is the test. */
class OutboxFixture : public testing::Test
{
protected:
    explicit OutboxFixture(const OutboxPace &pace = {})
        : outbox(pace)
    {
        outbox.setJournal(&journal, {});
        outbox.setPorts(&port, &list);
    }
    void TearDown() override { outbox.setPorts(nullptr, nullptr); }

    /** A draft no rule objects to. */
    [[nodiscard]] static ClientDraft draftNamed(const QString &name)
    {
        return {.name = name,
                .contactMethods = {{.row = RowId::create(),
                                    .type = ContactType::Known::Email,
                                    .value = name.toLower() + QStringLiteral("@example.com"),
                                    .preferred = true}}};
    }
    /** What a server holds of @p draft that was made just now. */
    [[nodiscard]] static Client held(const ClientDraft &draft, const QString &id)
    {
        return {.id = id,
                .name = draft.name,
                .contactMethods = draft.contactMethods,
                .customFields = draft.customFields,
                .createdAt = QDateTime::currentDateTimeUtc()};
    }
    [[nodiscard]] static CatalogPtr catalogOf(const QList<Client> &clients)
    {
        CatalogPtr catalog = std::make_shared<const ClientCatalog>();
        for (const Client &client : clients)
            catalog = withClient(*catalog, client);
        return catalog;
    }
    /** Hands over and waits until it is on its way. */
    [[nodiscard]] Answer<Client> sendCreate(const NewClient &client)
    {
        const auto before = port.creates().size();
        const Answer<Client> answer = outbox.create(client, {});
        EXPECT_TRUE(waitUntil([&] { return port.creates().size() > before; }));
        return answer;
    }
    /** A creation that ended without an answer; its entry. */
    [[nodiscard]] OutboxItem doubtful(const ClientDraft &draft)
    {
        const Answer<Client> answer = sendCreate({.draft = draft});
        port.answerCreate(LOST);
        EXPECT_EQ(waitFor(answer).error().kind, ErrorKind::OutcomeUnknown);
        return outbox.items().constLast();
    }
    [[nodiscard]] bool becomesIdle()
    {
        return waitUntil([&] { return !outbox.isBusy(); });
    }

    static inline const Error LOST{.kind = ErrorKind::OutcomeUnknown, .cause = ErrorCause::ConnectionLost};
    static inline const Error OFFLINE{.kind = ErrorKind::NeverSent, .cause = ErrorCause::HostNotFound};

    FakeJournal journal;
    FakeClientsPort port;
    FakeClientListPort list;
    Outbox outbox;
};

/** Tries again and looks at once. */
class QuickOutboxFixture : public OutboxFixture
{
protected:
    QuickOutboxFixture()
        : OutboxFixture({.firstPause = std::chrono::milliseconds(1),
                         .longestPause = std::chrono::milliseconds(2),
                         .settling = std::chrono::milliseconds(1),
                         .betweenChecks = std::chrono::milliseconds(1)})
    {}
};

} // namespace Clientele::Tests
