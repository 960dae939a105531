// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/sandbox/store.h"

#include "net/sandbox/storedclient.h"

#include <QtCore/QFile>
#include <QtCore/QJsonDocument>
#include <QtCore/QRandomGenerator>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace Qt::StringLiterals;

namespace Clientele::Sandbox {

namespace {

constexpr qsizetype SECRET_BYTES = 32;
constexpr qsizetype PASSWORD_BYTES = 12;

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return bytes;
}

QString randomHex(qsizetype bytes)
{
    return QString::fromLatin1(randomBytes(bytes).toHex());
}

/** 24 hex digits; later ones sort after earlier ones. */
QString newId(const QDateTime &time)
{
    return u"%1"_s.arg(time.toSecsSinceEpoch(), 8, 16, '0'_L1) + randomHex(8);
}

std::string compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

std::unique_ptr<SQLite::Database> openDatabase(const QString &file)
{
    constexpr int seconds = 5;
    auto database = std::make_unique<SQLite::Database>(file.isEmpty() ? ":memory:" : file.toStdString(),
                                                       SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, seconds * 1000);
    if (!file.isEmpty())
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    database->exec("PRAGMA journal_mode=WAL");
    database->exec("PRAGMA synchronous=FULL");
    database->exec("CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID");
    database->exec("CREATE TABLE IF NOT EXISTS clients (position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, "
                   "updated TEXT NOT NULL, listed TEXT NOT NULL)");
    database->exec("CREATE TABLE IF NOT EXISTS answers (key TEXT PRIMARY KEY, fingerprint TEXT NOT NULL, "
                   "status INTEGER NOT NULL, body TEXT NOT NULL) WITHOUT ROWID");
    return database;
}

} // namespace

Store::Store(const QString &file, const QString &workspaceId)
    : m_database(openDatabase(file))
    , m_write(std::make_unique<SQLite::Statement>(
          *m_database, "INSERT INTO clients (id, updated, listed) VALUES (?, ?, ?) "
                       "ON CONFLICT (id) DO UPDATE SET updated = excluded.updated, listed = excluded.listed"))
{
    m_workspaceId = meta("workspaceId", workspaceId.isEmpty() ? newId(QDateTime::currentDateTimeUtc()) : workspaceId);
    if (!workspaceId.isEmpty() && m_workspaceId != workspaceId) {
        setMeta("workspaceId", workspaceId);
        m_workspaceId = workspaceId;
    }
    m_secret = meta("secret", randomHex(SECRET_BYTES)).toLatin1();
    m_staffId = meta("staffId", newId(QDateTime::currentDateTimeUtc()));
    m_staffPassword = meta("staffPassword", randomHex(PASSWORD_BYTES));
}

Store::~Store() = default;

void Store::renewSecret()
{
    const QString secret = randomHex(SECRET_BYTES);
    setMeta("secret", secret);
    m_secret = secret.toLatin1();
}

QJsonObject Store::create(const QJsonObject &client)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    return insert({.id = newId(now), .created = now, .client = client});
}

void Store::createMany(int count, const std::function<NewClient(int)> &make)
{
    SQLite::Transaction transaction(*m_database);
    for (int i = 0; i < count; ++i)
        insert(make(i));
    transaction.commit();
}

bool Store::isEmpty() const
{
    return m_database->execAndGet("SELECT NOT EXISTS (SELECT 1 FROM clients)").getInt() != 0;
}

QByteArray Store::list() const
{
    SQLite::Statement query(*m_database, "SELECT listed FROM clients ORDER BY position");
    QByteArray array = "[";
    while (query.executeStep()) {
        const SQLite::Column listed = query.getColumn(0);
        if (array.size() > 1)
            array += ',';
        array.append(listed.getText(), listed.getBytes());
    }
    return array + ']';
}

std::optional<QJsonObject> Store::find(const QString &id) const
{
    const std::optional<Row> row = read(id);
    return row ? std::optional(wholeClient(row->listed, row->updated)) : std::nullopt;
}

std::optional<QJsonObject> Store::update(const QString &id, const QJsonObject &changes)
{
    const std::optional<Row> row = read(id);
    if (!row)
        return std::nullopt;
    const Row changed{.updated = QDateTime::currentDateTimeUtc().toString(Qt::ISODate),
                      .listed = changedClient(row->listed, changes)};
    write(id, changed);
    return wholeClient(changed.listed, changed.updated);
}

bool Store::remove(const QString &id)
{
    SQLite::Statement statement(*m_database, "DELETE FROM clients WHERE id = ?");
    statement.bind(1, id.toStdString());
    return statement.exec() > 0;
}

void Store::put(const QList<QJsonObject> &clients)
{
    SQLite::Transaction transaction(*m_database);
    for (QJsonObject client : clients) {
        const QJsonValue updated = client.take("updatedAt"_L1);
        write(client.value("id"_L1).toString(),
              {.updated = updated.toString(client.value("createdAt"_L1).toString()), .listed = client});
    }
    transaction.commit();
}

std::optional<KeyedAnswer> Store::answerTo(const QByteArray &key) const
{
    SQLite::Statement query(*m_database, "SELECT fingerprint, status, body FROM answers WHERE key = ?");
    query.bind(1, key.toStdString());
    if (!query.executeStep())
        return std::nullopt;
    return KeyedAnswer{.fingerprint = query.getColumn(0).getText(),
                       .status = query.getColumn(1).getInt(),
                       .body = query.getColumn(2).getText()};
}

void Store::keepAnswer(const QByteArray &key, const KeyedAnswer &answer)
{
    SQLite::Statement statement(*m_database,
                                "INSERT INTO answers (key, fingerprint, status, body) VALUES (?, ?, ?, ?)");
    statement.bind(1, key.toStdString());
    statement.bind(2, answer.fingerprint.toStdString());
    statement.bind(3, answer.status);
    statement.bind(4, answer.body.toStdString());
    statement.exec();
}

void Store::inOneGo(const std::function<void()> &work)
{
    SQLite::Transaction transaction(*m_database);
    work();
    transaction.commit();
}

QString Store::meta(const char *key, const QString &fallback)
{
    SQLite::Statement query(*m_database, "SELECT value FROM meta WHERE key = ?");
    query.bind(1, key);
    if (query.executeStep())
        return QString::fromUtf8(query.getColumn(0).getText());
    setMeta(key, fallback);
    return fallback;
}

void Store::setMeta(const char *key, const QString &value)
{
    SQLite::Statement query(*m_database, "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)");
    query.bind(1, key);
    query.bind(2, value.toStdString());
    query.exec();
}

QJsonObject Store::insert(const NewClient &added)
{
    const QJsonObject listed = listedClient(added);
    write(added.id, {.updated = listed["createdAt"_L1].toString(), .listed = listed});
    return listed;
}

std::optional<Store::Row> Store::read(const QString &id) const
{
    SQLite::Statement query(*m_database, "SELECT updated, listed FROM clients WHERE id = ?");
    query.bind(1, id.toStdString());
    if (!query.executeStep())
        return std::nullopt;
    return Row{.updated = QString::fromUtf8(query.getColumn(0).getText()),
               .listed = QJsonDocument::fromJson(query.getColumn(1).getText()).object()};
}

void Store::write(const QString &id, const Row &row)
{
    m_write->reset();
    m_write->bind(1, id.toStdString());
    m_write->bind(2, row.updated.toStdString());
    m_write->bind(3, compact(row.listed));
    m_write->exec();
}

} // namespace Clientele::Sandbox
