// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/result.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>
#include <stop_token>
#include <vector>

namespace Clientele::Tests {

/** Calls of one kind to a port whose other end is the test; those without an answer end as cancelled with it. */
template <typename T>
class FakeCalls
{
public:
    FakeCalls() = default;
    ~FakeCalls()
    {
        for (const auto &call : m_calls)
            end(*call, Error{.kind = ErrorKind::OutcomeUnknown, .cause = ErrorCause::Cancelled});
    }
    Q_DISABLE_COPY_MOVE(FakeCalls)

    [[nodiscard]] Answer<T> begin(const std::stop_token &stop = {})
    {
        m_calls.push_back(std::make_shared<Call>());
        m_calls.back()->stop = stop;
        m_calls.back()->promise.start();
        return m_calls.back()->promise.future();
    }
    [[nodiscard]] int count() const { return static_cast<int>(m_calls.size()); }
    [[nodiscard]] int pending() const { return static_cast<int>(std::ranges::count_if(m_calls, isPending)); }
    /** Whether somebody asked the oldest call without an answer to stop. */
    [[nodiscard]] bool askedToStop() const
    {
        const auto oldest = std::ranges::find_if(m_calls, isPending);
        return oldest != m_calls.end() && (*oldest)->stop.stop_requested();
    }
    /** Answers the oldest call that has no answer; there must be one. */
    void answer(const Result<T> &answer)
    {
        const auto oldest = std::ranges::find_if(m_calls, isPending);
        ASSERT_NE(oldest, m_calls.end()) << "nothing to answer";
        end(**oldest, answer);
    }

private:
    struct Call
    {
        QPromise<Result<T>> promise;
        std::stop_token stop;
    };

    static bool isPending(const std::shared_ptr<Call> &call) { return !call->promise.future().isFinished(); }
    static void end(Call &call, const Result<T> &answer)
    {
        if (call.promise.future().isFinished())
            return;
        call.promise.addResult(answer);
        call.promise.finish();
    }

    std::vector<std::shared_ptr<Call>> m_calls;
};

} // namespace Clientele::Tests
