// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/keptdraftsmodel.h"
#include "models/stores/drafts.h"
#include "models/stores/keptdrafts.h"
#include "tests/models/stores/editorfixture.h"
#include "tests/support/fakejournal.h"

#include <QtTest/QAbstractItemModelTester>

namespace Clientele::Tests {

/** An editor whose drafts are kept in a journal of the test. Nothing is written before flush() or the test's delay. */
class KeptDraftsFixture : public EditorFixture
{
protected:
    static constexpr std::chrono::hours NEVER{1};

    KeptDraftsFixture() { follow({.writing = {.delay = NEVER}}); }
    void TearDown() override { editor.setClientsPort(nullptr); }
    Q_DISABLE_COPY_MOVE(KeptDraftsFixture)

    void follow(const KeptDraftsTiming &timing)
    {
        tester.reset();
        kept = std::make_unique<KeptDrafts>(editor, timing);
        kept->setClock([this] { return now; });
        kept->setJournal(journal);
        tester = std::make_unique<QAbstractItemModelTester>(kept->model(),
                                                            QAbstractItemModelTester::FailureReportingMode::Fatal);
    }
    [[nodiscard]] bool settles()
    {
        return waitUntil([&] { return kept->isSettled(); });
    }
    [[nodiscard]] bool flushes()
    {
        kept->flush();
        return settles();
    }
    [[nodiscard]] QStringList storedNames() const
    {
        QStringList names;
        for (const KeptDraft &draft : journal->content().drafts)
            names << draft.draft.name;
        names.sort();
        return names;
    }
    [[nodiscard]] static Client ada()
    {
        return {.id = QStringLiteral("c1"),
                .name = QStringLiteral("Ada"),
                .contactMethods = {{.row = RowId::create(),
                                    .type = ContactType::Known::Email,
                                    .value = QStringLiteral("ada@example.com"),
                                    .preferred = true}}};
    }
    void openAda()
    {
        editor.open(ada());
        port.answerGet(ada());
        ASSERT_TRUE(reaches(State::Editing));
    }

    std::shared_ptr<FakeJournal> journal = std::make_shared<FakeJournal>();
    QDateTime now = QDateTime(QDate(2026, 5, 3), QTime(10, 2), Qt::UTC);
    std::unique_ptr<KeptDrafts> kept;
    std::unique_ptr<QAbstractItemModelTester> tester;
};

} // namespace Clientele::Tests
