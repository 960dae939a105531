// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/storage/journal.h"
#include "tests/models/storage/journalvalues.h"
#include "tests/support/testfolder.h"
#include "tests/support/waiting.h"

#include <QtCore/QDir>

namespace Clientele::Tests {

/** A folder for a journal, and looks at it that share nothing with whoever wrote it. */
class JournalTest : public testing::Test
{
protected:
    [[nodiscard]] QString path(const QString &name = QStringLiteral("journal.db")) const
    {
        return folder.filePath(name);
    }
    [[nodiscard]] static JournalContent contentOf(Journal &journal)
    {
        const auto content = waitFor(journal.read());
        EXPECT_TRUE(content) << (content ? 0 : int(content.error().cause));
        return content ? withoutRows(*content) : JournalContent();
    }
    [[nodiscard]] JournalContent content() const
    {
        Journal journal(path());
        return contentOf(journal);
    }
    [[nodiscard]] static bool writes(Journal &journal, const JournalChange &change)
    {
        return waitFor(journal.write(change), std::chrono::seconds(60)).hasValue();
    }
    [[nodiscard]] bool writes(const JournalChange &change) const
    {
        Journal journal(path());
        return writes(journal, change);
    }
    [[nodiscard]] static JournalChange draftNamed(const QString &name)
    {
        KeptDraft draft{.id = QUuid::createUuid()};
        draft.draft.name = name;
        return {.putDrafts = {draft}};
    }
    [[nodiscard]] QStringList setAside() const
    {
        return QDir(folder.path()).entryList({QStringLiteral("journal.damaged-*.db")}, QDir::Files);
    }

    TestFolder folder;
};

} // namespace Clientele::Tests
