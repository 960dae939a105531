// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ports/clientsport.h"

#include <QtCore/QStringList>

#include <functional>
#include <memory>
#include <stop_token>
#include <utility>
#include <vector>

namespace Clientele::Tests {

/** A workspace whose server is the test: every call is written down and ends when the test answers it. */
class FakeClientsPort : public ClientsPort
{
public:
    FakeClientsPort() = default;
    /** Calls without an answer end as cancelled. */
    ~FakeClientsPort() override;
    Q_DISABLE_COPY_MOVE(FakeClientsPort)

    [[nodiscard]] Answer<Client> create(const NewClient &client, std::stop_token stop) override;
    [[nodiscard]] Answer<Client> update(const ClientEdit &edit, std::stop_token stop) override;
    [[nodiscard]] Answer<Done> remove(const QString &clientId, std::stop_token stop) override;
    [[nodiscard]] Answer<Client> get(const QString &clientId, std::stop_token stop) override;
    [[nodiscard]] Answer<QList<Client>> list(std::stop_token stop) override;

    /** Every draft that was sent, answered or not. */
    [[nodiscard]] const QList<ClientDraft> &creates() const { return m_creates; }
    /** The keys they went with. */
    [[nodiscard]] const QList<QUuid> &keys() const { return m_keys; }
    /** The NewClient::keptDraft of each. */
    [[nodiscard]] const QList<QUuid> &keptDrafts() const { return m_keptDrafts; }
    /** Every client's id and changes that were sent, answered or not. */
    [[nodiscard]] const QList<std::pair<QString, ClientChanges>> &updates() const { return m_updates; }
    /** Every id that was to be removed. */
    [[nodiscard]] const QStringList &removes() const { return m_removes; }
    /** Every id that was asked for. */
    [[nodiscard]] const QStringList &gets() const { return m_gets; }
    [[nodiscard]] int listCount() const { return m_listCount; }
    /** Calls that have no answer yet. */
    [[nodiscard]] int pending() const;
    /** Whether someone asked the oldest unanswered create, update or remove to stop. */
    [[nodiscard]] bool createAskedToStop() const;
    [[nodiscard]] bool updateAskedToStop() const;
    [[nodiscard]] bool removeAskedToStop() const;

    /** Answers the oldest call of its kind that has no answer; there must be one. */
    void answerCreate(const Result<Client> &answer);
    void answerUpdate(const Result<Client> &answer);
    void answerRemove(const Result<Done> &answer);
    void answerGet(const Result<Client> &answer);
    void answerList(const Result<QList<Client>> &answer);

    /** From now on a call asked to stop ends at once with @p error. Otherwise it waits for the test. */
    void endStoppedCallsWith(const Error &error) { m_stopped = error; }

private:
    template <typename T>
    struct Call
    {
        QPromise<Result<T>> promise;
        std::stop_token stop;
        std::unique_ptr<std::stop_callback<std::function<void()>>> onStop;
    };
    template <typename T>
    using Calls = std::vector<std::shared_ptr<Call<T>>>;

    template <typename T>
    Answer<T> begin(Calls<T> &calls, std::stop_token stop);
    template <typename T>
    static void end(Call<T> &call, const Result<T> &answer);
    template <typename T>
    static void answerOldest(Calls<T> &calls, const Result<T> &answer);

    QList<ClientDraft> m_creates;
    QList<QUuid> m_keys;
    QList<QUuid> m_keptDrafts;
    QList<std::pair<QString, ClientChanges>> m_updates;
    QStringList m_removes;
    QStringList m_gets;
    int m_listCount = 0;
    Calls<Client> m_createCalls;
    Calls<Client> m_updateCalls;
    Calls<Done> m_removeCalls;
    Calls<Client> m_getCalls;
    Calls<QList<Client>> m_listCalls;
    std::optional<Error> m_stopped;
};

} // namespace Clientele::Tests
