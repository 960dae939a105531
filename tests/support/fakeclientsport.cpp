// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/support/fakeclientsport.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace Clientele::Tests {

namespace {

template <typename Calls>
auto oldestOf(Calls &calls)
{
    return std::ranges::find_if(calls, [](const auto &call) { return !call->promise.future().isFinished(); });
}

template <typename Calls>
int pendingOf(const Calls &calls)
{
    return static_cast<int>(
        std::ranges::count_if(calls, [](const auto &call) { return !call->promise.future().isFinished(); }));
}

template <typename Calls>
bool oldestAskedToStop(const Calls &calls)
{
    const auto oldest = oldestOf(calls);
    return oldest != calls.end() && (*oldest)->stop.stop_requested();
}

} // namespace

template <typename T>
Answer<T> FakeClientsPort::begin(Calls<T> &calls, std::stop_token stop)
{
    auto call = std::make_shared<Call<T>>();
    calls.push_back(call);
    call->promise.start();
    call->stop = stop;
    const Answer<T> answer = call->promise.future();
    call->onStop =
        std::make_unique<std::stop_callback<std::function<void()>>>(std::move(stop), [this, raw = call.get()] {
            if (m_stopped)
                end<T>(*raw, *m_stopped);
        });
    return answer;
}

template <typename T>
void FakeClientsPort::end(Call<T> &call, const Result<T> &answer)
{
    if (call.promise.future().isFinished())
        return;
    call.promise.addResult(answer);
    call.promise.finish();
}

template <typename T>
void FakeClientsPort::answerOldest(Calls<T> &calls, const Result<T> &answer)
{
    const auto oldest = oldestOf(calls);
    ASSERT_NE(oldest, calls.end()) << "nothing to answer";
    end<T>(**oldest, answer);
}

FakeClientsPort::~FakeClientsPort()
{
    const Error gone{.kind = ErrorKind::OutcomeUnknown, .cause = ErrorCause::Cancelled};
    const auto endAll = [&gone](auto &calls) {
        for (const auto &call : calls) {
            call->onStop.reset();
            end(*call, {gone});
        }
    };
    endAll(m_createCalls);
    endAll(m_updateCalls);
    endAll(m_removeCalls);
    endAll(m_getCalls);
    endAll(m_listCalls);
}

Answer<Client> FakeClientsPort::create(const NewClient &client, std::stop_token stop)
{
    m_creates.append(client.draft);
    m_keys.append(client.key);
    m_keptDrafts.append(client.keptDraft);
    return begin(m_createCalls, std::move(stop));
}

Answer<Client> FakeClientsPort::update(const ClientEdit &edit, std::stop_token stop)
{
    m_updates.emplaceBack(edit.client.id, edit.changes);
    return begin(m_updateCalls, std::move(stop));
}

Answer<Done> FakeClientsPort::remove(const QString &clientId, std::stop_token stop)
{
    m_removes.append(clientId);
    return begin(m_removeCalls, std::move(stop));
}

Answer<Client> FakeClientsPort::get(const QString &clientId, std::stop_token stop)
{
    m_gets.append(clientId);
    return begin(m_getCalls, std::move(stop));
}

Answer<QList<Client>> FakeClientsPort::list(std::stop_token stop)
{
    ++m_listCount;
    return begin(m_listCalls, std::move(stop));
}

int FakeClientsPort::pending() const
{
    return pendingOf(m_createCalls) + pendingOf(m_updateCalls) + pendingOf(m_removeCalls) + pendingOf(m_getCalls)
           + pendingOf(m_listCalls);
}

bool FakeClientsPort::createAskedToStop() const
{
    return oldestAskedToStop(m_createCalls);
}

bool FakeClientsPort::updateAskedToStop() const
{
    return oldestAskedToStop(m_updateCalls);
}

bool FakeClientsPort::removeAskedToStop() const
{
    return oldestAskedToStop(m_removeCalls);
}

void FakeClientsPort::answerCreate(const Result<Client> &answer)
{
    answerOldest(m_createCalls, answer);
}

void FakeClientsPort::answerUpdate(const Result<Client> &answer)
{
    answerOldest(m_updateCalls, answer);
}

void FakeClientsPort::answerRemove(const Result<Done> &answer)
{
    answerOldest(m_removeCalls, answer);
}

void FakeClientsPort::answerGet(const Result<Client> &answer)
{
    answerOldest(m_getCalls, answer);
}

void FakeClientsPort::answerList(const Result<QList<Client>> &answer)
{
    answerOldest(m_listCalls, answer);
}

} // namespace Clientele::Tests
