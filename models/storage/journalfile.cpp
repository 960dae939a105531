// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/storage/journalfile.h"

#include "models/storage/cachedatabase.h"
#include "models/storage/journaldatabase.h"
#include "models/storage/journalentries.h"
#include "models/storage/journalrescue.h"
#include "models/storage/journalschema.h"
#include "models/storage/ownfile.h"

#include <QtCore/QFileInfo>
#include <QtCore/QLoggingCategory>

#include <cerrno>
#include <filesystem>
#include <sqlite3.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

Q_LOGGING_CATEGORY(journalLog, "clientele.journal")

int primaryCode(const SQLite::Exception &exception)
{
    constexpr int mask = 0xFF;
    return exception.getErrorCode() & mask;
}

bool isLocked(const SQLite::Exception &exception)
{
    const int code = primaryCode(exception);
    return code == SQLITE_BUSY || code == SQLITE_LOCKED || code == SQLITE_PROTOCOL;
}

ErrorCause causeOfErrno(int error)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT:
        return ErrorCause::DiskFull;
    case EROFS:
    case EACCES:
    case EPERM:
        return ErrorCause::DiskReadOnly;
    default:
        return ErrorCause::DiskFailed;
    }
}

/** Nothing can be made where @p file is. */
bool isClosedFolder(const QString &file)
{
    QFileInfo folder(QFileInfo(file).absolutePath());
    while (!folder.exists() && !folder.isRoot())
        folder = QFileInfo(folder.absolutePath());
    return folder.isDir() && !folder.isWritable();
}

/** A log without the file it belongs to; SQLite would throw it away. */
bool isOrphanedLog(const QString &file)
{
    return QFileInfo(file).size() == 0 && QFileInfo(file + "-wal"_L1).size() > 0;
}

} // namespace

JournalFile::JournalFile(const QString &file, WaitForOthers waitForOthers)
    : m_file(file)
    , m_waitForOthers(std::move(waitForOthers))
{}

JournalFile::~JournalFile() = default;

Result<JournalContent> JournalFile::read()
{
    auto read = attempted<JournalContent>([this] {
        if (isOpen() && !m_database->isWhole())
            throw damage("the journal is not whole any more");
        return content();
    });
    // What a poor disk keeps from being written can be read all the same.
    const bool isPoorDisk =
        !read && (read.error().cause == ErrorCause::DiskFull || read.error().cause == ErrorCause::DiskReadOnly);
    const auto content = isPoorDisk ? contentInPlace() : std::nullopt;
    return content ? *content : read;
}

Result<Done> JournalFile::write(const JournalChange &change)
{
    return attempted<Done>([this, &change] {
        SQLite::Transaction transaction = database().beginWriting();
        writeChange(*m_database, change);
        transaction.commit();
        return Done();
    });
}

void JournalFile::tidyUp()
{
    if (isOpen())
        m_database->tidyUp();
}

/** Again when others hold the file, for as long as is waited for them, and once more after damage was dealt with. */
template <typename T>
Result<T> JournalFile::attempted(const std::function<T()> &work)
{
    bool wasDamaged = false;
    bool isDamaged = false;
    for (;;) {
        try {
            if (std::exchange(isDamaged, false))
                replaceDamaged();
            return work();
        } catch (const SQLite::Exception &exception) {
            if (isLocked(exception) && m_waitForOthers())
                continue;
            qCInfo(journalLog, "The journal: %s", exception.what());
            isDamaged = isJournalDamage(exception) && !std::exchange(wasDamaged, true);
            if (!isDamaged)
                return failed(causeOf(exception));
        } catch (const std::filesystem::filesystem_error &exception) {
            qCInfo(journalLog, "The damaged journal cannot be replaced: %s", exception.code().message().c_str());
            return failed(causeOfErrno(exception.code().value()));
        } catch (const JournalTooNew &) {
            return failed(ErrorCause::FileTooNew);
        }
    }
}

/** Whatever it was, the next call begins with opening the file. */
Error JournalFile::failed(ErrorCause cause)
{
    m_isReady = false;
    m_database.reset();
    return {.kind = ErrorKind::Storage, .cause = cause};
}

ErrorCause JournalFile::causeOf(const SQLite::Exception &exception) const
{
    const ErrorCause systemCause = m_database ? causeOfErrno(m_database->systemError()) : ErrorCause::DiskFailed;
    if (isLocked(exception))
        return ErrorCause::FileLocked;
    switch (primaryCode(exception)) {
    case SQLITE_FULL:
        return ErrorCause::DiskFull;
    case SQLITE_READONLY:
        return ErrorCause::DiskReadOnly;
    case SQLITE_CANTOPEN:
        return isClosedFolder(m_file) ? ErrorCause::DiskReadOnly : systemCause;
    case SQLITE_IOERR:
        // The index of the log finds no room; by now the errno may be another one's.
        return exception.getExtendedErrorCode() == SQLITE_IOERR_SHMSIZE ? ErrorCause::DiskFull : systemCause;
    default:
        return ErrorCause::DiskFailed;
    }
}

bool JournalFile::isOpen() const
{
    return m_isReady && !m_database->hasMoved();
}

JournalDatabase &JournalFile::database()
{
    if (!isOpen())
        open();
    return *m_database;
}

void JournalFile::open()
{
    m_isReady = false;
    m_database.reset();
    if (isOrphanedLog(m_file))
        throw damage("the journal has a log, but is empty");
    OwnFile::makeFolder(QFileInfo(m_file).absolutePath());
    OwnFile::make(m_file);
    m_database = std::make_unique<JournalDatabase>(m_file, JournalDatabase::Access::Full);
    m_database->prepare();
    if (!m_database->isWhole())
        throw damage("the journal is not whole");
    m_isReady = true;
}

void JournalFile::replaceDamaged()
{
    m_isReady = false;
    m_database.reset();
    note(replaceDamagedJournal(m_file));
}

/** Entries that are not what was written are put aside, so that they are told of once. */
JournalContent JournalFile::content()
{
    ReadEntries read = readEntries(database());
    if (!read.damaged.isEmpty()) {
        SQLite::Transaction transaction = m_database->beginWriting();
        for (const std::int64_t place : std::as_const(read.damaged))
            m_database->quarantine(place);
        transaction.commit();
        note({.lost = read.damaged.size()});
    }
    read.content.damage = std::exchange(m_damage, std::nullopt);
    return read.content;
}

std::optional<JournalContent> JournalFile::contentInPlace() const
{
    try {
        JournalDatabase database(m_file, JournalDatabase::Access::InPlace);
        ReadEntries read = readEntries(database);
        if (!read.damaged.isEmpty())
            read.content.damage = JournalDamage{.lost = read.damaged.size()};
        return read.content;
    } catch (const SQLite::Exception &) {
        return std::nullopt;
    } catch (const JournalTooNew &) {
        return std::nullopt;
    }
}

void JournalFile::note(const JournalDamage &damage)
{
    if (!m_damage)
        m_damage.emplace();
    if (!damage.setAside.isEmpty()) {
        m_damage->setAside = damage.setAside;
        m_damage->rescued = damage.rescued;
    }
    m_damage->lost += damage.lost;
}

} // namespace Clientele
