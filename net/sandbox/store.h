// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QJsonObject>
#include <QtCore/QString>

#include <functional>
#include <memory>
#include <optional>

namespace SQLite {
class Database;
class Statement;
} // namespace SQLite

namespace Clientele::Sandbox {

/** A client to be stored: `client` as a request brings it. */
struct NewClient
{
    QString id;
    QDateTime created;
    QJsonObject client;
};

/** What was answered to a request that came with a key. */
struct KeyedAnswer
{
    QByteArray fingerprint; ///< Of the request.
    int status = 0;
    QByteArray body = {};
};

/**
 * The workspace: its id, the secret its tokens are signed with, who can sign in, and its clients; in a file they
 * outlive the process.
 * Used on one thread. Every function throws SQLite::Exception when the database cannot do it.
 */
class Store
{
public:
    /** @p file empty: in memory. @p workspaceId empty: the one in the file, or a new one. */
    Store(const QString &file, const QString &workspaceId);
    ~Store();
    Q_DISABLE_COPY_MOVE(Store)

    [[nodiscard]] const QString &workspaceId() const { return m_workspaceId; }
    [[nodiscard]] const QByteArray &secret() const { return m_secret; }
    /** Another secret from now on: what was signed with the old one is good no more. */
    void renewSecret();
    /** Of the one person who can sign in. */
    [[nodiscard]] const QString &staffId() const { return m_staffId; }
    [[nodiscard]] const QString &staffPassword() const { return m_staffPassword; }

    /** Durable once it returns. @p client obeys the rules; the answer is what the API answers to a create. */
    QJsonObject create(const QJsonObject &client);
    /** Adds @p count clients in one transaction. */
    void createMany(int count, const std::function<NewClient(int)> &make);
    [[nodiscard]] bool isEmpty() const;
    /** A JSON array of all clients, oldest first, with what a list shows of each. */
    [[nodiscard]] QByteArray list() const;
    /** One client with all there is to know of it. */
    [[nodiscard]] std::optional<QJsonObject> find(const QString &id) const;
    /**
     * Durable once it returns. @p changes obey the rules; the answer is the client as find() shows it from now on, null
     * when there is none.
     */
    std::optional<QJsonObject> update(const QString &id, const QJsonObject &changes);
    /** Durable once it returns. False when there is none. */
    bool remove(const QString &id);
    /**
     * Takes clients as they are, whatever their members, in place of those of the same `id`, or as the newest. All or,
     * when it throws, none.
     */
    void put(const QList<QJsonObject> &clients);

    /** What the request with @p key was answered; nothing when there was none. */
    [[nodiscard]] std::optional<KeyedAnswer> answerTo(const QByteArray &key) const;
    void keepAnswer(const QByteArray &key, const KeyedAnswer &answer);
    /** All that @p work does here or, when it throws, nothing. It calls neither this nor createMany() nor put(). */
    void inOneGo(const std::function<void()> &work);

private:
    struct Row
    {
        QString updated;
        QJsonObject listed;
    };

    QString meta(const char *key, const QString &fallback);
    void setMeta(const char *key, const QString &value);
    QJsonObject insert(const NewClient &added);
    [[nodiscard]] std::optional<Row> read(const QString &id) const;
    void write(const QString &id, const Row &row);

    std::unique_ptr<SQLite::Database> m_database;
    std::unique_ptr<SQLite::Statement> m_write;
    QString m_workspaceId;
    QByteArray m_secret;
    QString m_staffId;
    QString m_staffPassword;
};

} // namespace Clientele::Sandbox
