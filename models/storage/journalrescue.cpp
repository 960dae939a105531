// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/storage/journalrescue.h"

#include "models/storage/journalsalvage.h"
#include "models/storage/ownfile.h"

#include <QtCore/QDateTime>
#include <QtCore/QFileInfo>

#include <algorithm>
#include <filesystem>
#include <utility>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

namespace fs = std::filesystem;

fs::path pathOf(const QString &file)
{
    return file.toStdString();
}

/** From those of one database to those of another, the ones that are there. */
template <typename Act>
void eachFile(const QString &from, const QString &to, Act act)
{
    const QStringList sources = OwnFile::databaseFiles(from);
    const QStringList targets = OwnFile::databaseFiles(to);
    for (qsizetype i = 0; i < sources.size(); ++i) {
        if (fs::exists(pathOf(sources.at(i))))
            act(pathOf(sources.at(i)), pathOf(targets.at(i)));
    }
}

/** Looked at as a copy, as looking changes it. */
JournalSalvage salvageOf(const QString &damaged)
{
    const QString copy = damaged + ".rescue"_L1;
    OwnFile::remove(copy);
    eachFile(damaged, copy, [](const fs::path &from, const fs::path &to) { fs::copy_file(from, to); });
    // An index of the log, and made anew of it.
    QFile::remove(OwnFile::databaseFiles(copy).at(2));
    JournalSalvage salvage = salvagedJournal(copy);
    OwnFile::remove(copy);
    return salvage;
}

/** On the disk as one file when this returns. */
void makeJournal(const QString &file, const QList<JournalRow> &rows)
{
    OwnFile::remove(file);
    OwnFile::make(file);
    JournalDatabase database(file, JournalDatabase::Access::Full);
    database.prepare();
    SQLite::Transaction transaction = database.beginWriting();
    for (const JournalRow &row : rows)
        database.write(row.kind, row.id, row.content);
    transaction.commit();
    database.finish();
}

/** A name beside @p file that nothing has. */
QString nameForDamaged(const QString &file)
{
    const QFileInfo info(file);
    const QString time = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    const QString start = u"%1/%2.damaged-%3"_s.arg(info.absolutePath(), info.completeBaseName(), time);
    QString name = start + ".db"_L1;
    const auto isTaken = [&name] {
        return std::ranges::any_of(OwnFile::databaseFiles(name),
                                   [](const QString &each) { return QFile::exists(each); });
    };
    for (int number = 2; isTaken(); ++number)
        name = u"%1-%2.db"_s.arg(start).arg(number);
    return name;
}

/** A second name, or a copy where the disk knows no second names. */
void linkOrCopy(const fs::path &from, const fs::path &to)
{
    std::error_code error;
    fs::create_hard_link(from, to, error);
    if (error)
        fs::copy_file(from, to);
}

} // namespace

JournalDamage replaceDamagedJournal(const QString &file)
{
    const JournalSalvage salvage = salvageOf(file);
    const QString fresh = file + ".new"_L1;
    makeJournal(fresh, salvage.rows);
    const QString aside = nameForDamaged(file);
    eachFile(file, aside, linkOrCopy);
    // The damaged one has both names until the new one takes its place at once. A log would be read into the new one.
    const QStringList files = OwnFile::databaseFiles(file);
    for (const QString &other : files.sliced(1))
        fs::remove(pathOf(other));
    fs::rename(pathOf(fresh), pathOf(file));
    return {.setAside = aside, .rescued = salvage.rows.size(), .lost = salvage.lost};
}

} // namespace Clientele
