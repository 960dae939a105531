// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/storage/journalschema.h"

#include "tests/models/storage/journalfixture.h"

#include <QtCore/QCryptographicHash>

#include <SQLiteCpp/SQLiteCpp.h>
#include <SQLiteCpp/VariadicBind.h>

#include <array>

using namespace Qt::StringLiterals;
using namespace std::string_literals;

namespace Clientele {

namespace {

using namespace Tests;

/** A file of version 1 as that version made it; never changed. */
constexpr const char *VERSION_1 =
    "CREATE TABLE entries (place INTEGER PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL, content BLOB NOT NULL, "
    "hash BLOB NOT NULL, UNIQUE (kind, id)) STRICT;"
    "CREATE TABLE quarantine (number INTEGER PRIMARY KEY, place ANY, kind ANY, id ANY, content ANY, hash ANY) STRICT;"
    "PRAGMA application_id = 1131181130; PRAGMA user_version = 1";

/** A draft as that version wrote it; never changed. */
constexpr const char *DRAFT_OF_VERSION_1 =
    "a2656472616674a4646e616d65634164616961766174617255726c606e636f6e746163744d6574686f647381a564747970656570"
    "686f6e656576616c7565622b3169707265666572726564f56a7479706543686f73656ef46e756e6b6e6f776e4d656d6265727340"
    "6c637573746f6d4669656c647380696368616e67656441741b000001a2224250c3";

KeptDraft draftOfVersion1(const QUuid &id)
{
    KeptDraft draft{.id = id, .changedAt = QDateTime::fromMSecsSinceEpoch(1795871101123, Qt::UTC)};
    draft.draft.name = u"Ada"_s;
    draft.draft.contactMethods = {{.row = {}, .type = {}, .value = u"+1"_s, .preferred = true}};
    return draft;
}

class JournalSchemaTest : public JournalTest
{
protected:
    [[nodiscard]] SQLite::Database opened() const
    {
        return {path().toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
    }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(path());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    static void insert(SQLite::Database &database, const std::string &kind, const std::string &id,
                       const QByteArray &content)
    {
        const QByteArray hashed =
            QByteArray::fromStdString(kind) + '\0' + QByteArray::fromStdString(id) + '\0' + content;
        const QByteArray hash = QCryptographicHash::hash(hashed, QCryptographicHash::Sha256);
        SQLite::Statement query(database, "INSERT INTO entries (kind, id, content, hash) VALUES (?, ?, ?, ?)");
        query.bind(1, kind);
        query.bind(2, id);
        query.bind(3, content.constData(), int(content.size()));
        query.bind(4, hash.constData(), int(hash.size()));
        query.exec();
    }
};

} // namespace

TEST_F(JournalSchemaTest, VersionOneWithoutEntriesIsRead)
{
    opened().exec(VERSION_1);
    EXPECT_EQ(content(), JournalContent());
    EXPECT_TRUE(writes(draftNamed(u"name"_s)));
    EXPECT_EQ(content().drafts.size(), 1);
    EXPECT_TRUE(setAside().isEmpty());
}

TEST_F(JournalSchemaTest, VersionOneWithEntriesIsRead)
{
    const auto id = "0a000000-0000-4000-8000-00000000000a"s;
    {
        SQLite::Database database = opened();
        database.exec(VERSION_1);
        insert(database, "draft", id, QByteArray::fromHex(DRAFT_OF_VERSION_1));
    }
    const JournalContent read = content();
    EXPECT_FALSE(read.damage);
    ASSERT_EQ(read.drafts.size(), 1);
    EXPECT_EQ(read.drafts.at(0), draftOfVersion1(QUuid::fromString(QString::fromStdString(id))));
}

TEST_F(JournalSchemaTest, WhatIsWholeAndNotUnderstoodIsPutAside)
{
    {
        SQLite::Database database = opened();
        database.exec(VERSION_1);
        const QByteArray draft = QByteArray::fromHex(DRAFT_OF_VERSION_1);
        insert(database, "letter", "0a000000-0000-4000-8000-00000000000a", draft);
        insert(database, "item", "0a000000-0000-4000-8000-00000000000b", draft);
        insert(database, "draft", "nobody", draft);
        insert(database, "draft", "0a000000-0000-4000-8000-00000000000c", draft);
    }
    const JournalContent read = content();
    EXPECT_EQ(read.damage, JournalDamage{.lost = 3});
    EXPECT_EQ(entryCount(read), 1);
    EXPECT_EQ(opened().execAndGet("SELECT count(*) FROM quarantine").getInt(), 3);
}

TEST_F(JournalSchemaTest, ANewFileIsOfTheLatestVersion)
{
    ASSERT_TRUE(writes(draftNamed(u"name"_s)));
    SQLite::Database database = opened();
    EXPECT_EQ(database.execAndGet("PRAGMA user_version").getInt(), latestJournalVersion());
    EXPECT_EQ(database.execAndGet("PRAGMA application_id").getInt(), JOURNAL_APPLICATION_ID);
}

TEST_F(JournalSchemaTest, ALaterVersionIsLeftAsItIs)
{
    ASSERT_TRUE(writes(draftNamed(u"name"_s)));
    opened().exec("PRAGMA user_version = 99");
    const QByteArray before = bytes();
    {
        Journal journal(path());
        const Error tooNew{.kind = ErrorKind::Storage, .cause = ErrorCause::FileTooNew};
        const auto read = waitFor(journal.read());
        const auto written = waitFor(journal.write(draftNamed(u"other"_s)));
        ASSERT_TRUE(!read && !written);
        EXPECT_EQ(read.error(), tooNew);
        EXPECT_EQ(written.error(), tooNew);
    }
    EXPECT_EQ(bytes(), before);
    EXPECT_TRUE(setAside().isEmpty());
}

// What a next version would add is a step behind the present ones.
TEST_F(JournalSchemaTest, EveryStepIsTakenFromWhereAFileIs)
{
    std::vector<const char *> steps(journalSteps().begin(), journalSteps().end());
    steps.push_back("ALTER TABLE entries ADD COLUMN more TEXT");
    for (std::size_t from = 0; from <= steps.size(); ++from) {
        QFile::remove(path());
        SQLite::Database database = opened();
        if (from > 0)
            upgradeJournal(database, std::span(steps).first(from));
        upgradeJournal(database, steps);
        EXPECT_EQ(journalVersion(database, int(steps.size())), int(steps.size()));
        EXPECT_EQ(database.execAndGet("SELECT count(more) FROM entries").getInt(), 0);
    }
}

TEST_F(JournalSchemaTest, AnUpgradeHappensAsAWholeOrNotAtAll)
{
    ASSERT_TRUE(writes(draftNamed(u"name"_s)));
    const JournalContent before = content();
    std::vector<const char *> steps(journalSteps().begin(), journalSteps().end());
    steps.push_back("ALTER TABLE entries ADD COLUMN more TEXT");
    steps.push_back("DELETE FROM entries; INSERT INTO nowhere VALUES (1)");
    {
        SQLite::Database database = opened();
        EXPECT_THROW(upgradeJournal(database, steps), SQLite::Exception);
        EXPECT_EQ(journalVersion(database, int(steps.size())), latestJournalVersion());
    }
    EXPECT_EQ(content(), before);
    QFile::remove(path());
    SQLite::Database fresh = opened();
    EXPECT_THROW(upgradeJournal(fresh, steps), SQLite::Exception);
    EXPECT_EQ(journalVersion(fresh, int(steps.size())), 0);
}

} // namespace Clientele
