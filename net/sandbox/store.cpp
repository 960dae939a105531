// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/sandbox/store.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRandomGenerator>

#include <SQLiteCpp/SQLiteCpp.h>

#include <array>

using namespace Qt::StringLiterals;

namespace Clientele::Sandbox {

namespace {

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return bytes;
}

/** 24 hex digits; later ones sort after earlier ones. */
QString newId(const QDateTime &time)
{
    return u"%1"_s.arg(time.toSecsSinceEpoch(), 8, 16, '0'_L1) + QString::fromLatin1(randomBytes(8).toHex());
}

/** A field is the same one for all clients of a workspace. */
QString fieldId(const QString &key)
{
    return QString::fromLatin1(QCryptographicHash::hash(key.toUtf8(), QCryptographicHash::Md5).toHex().left(24));
}

std::string compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

QJsonArray members(const QJsonValue &array, const QStringList &names)
{
    QJsonArray kept;
    const QJsonArray entries = array.toArray();
    for (const auto &entry : entries) {
        QJsonObject object;
        for (const QString &name : names)
            object[name] = entry[name];
        kept.append(object);
    }
    return kept;
}

QJsonObject listedClient(const NewClient &added)
{
    const QJsonObject &client = added.client;
    return {{u"id"_s, added.id},
            {u"name"_s, client["name"_L1]},
            {u"avatarUrl"_s, client["avatarUrl"_L1].isString() ? client["avatarUrl"_L1] : QJsonValue::Null},
            {u"contactMethods"_s, members(client["contactMethods"_L1], {u"type"_s, u"value"_s, u"isPreferred"_s})},
            {u"customFields"_s, members(client["customFields"_L1], {u"fieldKey"_s, u"value"_s})},
            {u"createdAt"_s, added.created.toString(Qt::ISODate)}};
}

/** What is shown of a client when it is asked for by itself. */
QJsonObject wholeClient(const QJsonObject &listed, const QString &updated)
{
    QJsonObject whole = listed;
    QJsonArray fields;
    const QJsonArray listedFields = listed["customFields"_L1].toArray();
    for (const auto &entry : listedFields) {
        QJsonObject field = entry.toObject();
        field[u"fieldId"_s] = fieldId(field["fieldKey"_L1].toString());
        fields.append(field);
    }
    whole[u"customFields"_s] = fields;
    whole[u"updatedAt"_s] = updated;
    return whole;
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
    return database;
}

} // namespace

Store::Store(const QString &file, const QString &workspaceId)
    : m_database(openDatabase(file))
    , m_insert(std::make_unique<SQLite::Statement>(*m_database,
                                                   "INSERT INTO clients (id, updated, listed) VALUES (?, ?, ?)"))
{
    m_workspaceId = meta("workspaceId", workspaceId.isEmpty() ? newId(QDateTime::currentDateTimeUtc()) : workspaceId);
    if (!workspaceId.isEmpty() && m_workspaceId != workspaceId) {
        setMeta("workspaceId", workspaceId);
        m_workspaceId = workspaceId;
    }
    m_secret = meta("secret", QString::fromLatin1(randomBytes(32).toHex())).toLatin1();
}

Store::~Store() = default;

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
    SQLite::Statement query(*m_database, "SELECT updated, listed FROM clients WHERE id = ?");
    query.bind(1, id.toStdString());
    if (!query.executeStep())
        return std::nullopt;
    const QJsonObject listed = QJsonDocument::fromJson(query.getColumn(1).getText()).object();
    return wholeClient(listed, QString::fromUtf8(query.getColumn(0).getText()));
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
    m_insert->reset();
    m_insert->bind(1, added.id.toStdString());
    m_insert->bind(2, listed["createdAt"_L1].toString().toStdString());
    m_insert->bind(3, compact(listed));
    m_insert->exec();
    return listed;
}

} // namespace Clientele::Sandbox
