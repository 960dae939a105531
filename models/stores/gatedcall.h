// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/stores/signingate.h"
#include "models/values/whenanswered.h"

#include <functional>
#include <optional>
#include <stop_token>
#include <utility>

namespace Clientele {

/** What a call at a SignInGate does whatever it answers with. Private to models/stores. */
class GatedCallSteps : public QObject
{
protected:
    GatedCallSteps(SignInGate &gate, Permission permission, std::stop_token stop);

    virtual void send(const SignInGate::Ports &ports) = 0;
    virtual void end(const Error &error) = 0;

    /** Sends, waits or ends, as the gate stands. */
    void proceed();
    /** What came back; true when the call goes on. */
    [[nodiscard]] bool goesOn(const Error *error);
    [[nodiscard]] const std::stop_token &stop() const { return m_stop; }
    /** A server was asked, and has not answered. */
    [[nodiscard]] bool isUnderWay() const { return m_isUnderWay; }

private:
    using StopCallback = std::stop_callback<std::function<void()>>;

    void endUnsent(ErrorKind kind, ErrorCause cause);

    SignInGate &m_gate;
    Permission m_permission;
    std::stop_token m_stop;
    bool m_isUnderWay = false;
    /** SignInGate::signIns() when it was sent. */
    int m_sentWith = 0;
    std::optional<StopCallback> m_onStop;
};

/** One call at a SignInGate. Deletes itself when it has ended; ends when it is destroyed, if it had not. */
template <typename T>
class GatedCall final : public GatedCallSteps
{
public:
    using Send = std::function<Answer<T>(const SignInGate::Ports &, std::stop_token)>;

    /** @p gate outlives @p parent, which owns the call. */
    [[nodiscard]] static Answer<T> start(SignInGate &gate, Permission permission, std::stop_token stop, Send send,
                                         QObject *parent)
    {
        auto *call = new GatedCall(gate, permission, std::move(stop), std::move(send));
        call->setParent(parent);
        const Answer<T> answer = call->m_promise.future();
        call->proceed();
        return answer;
    }

    ~GatedCall() override
    {
        if (!m_hasEnded)
            finish(Error{.kind = isUnderWay() ? ErrorKind::OutcomeUnknown : ErrorKind::NeverSent,
                         .cause = ErrorCause::Cancelled});
    }

private:
    GatedCall(SignInGate &gate, Permission permission, std::stop_token stop, Send send)
        : GatedCallSteps(gate, permission, std::move(stop))
        , m_send(std::move(send))
    {
        m_promise.start();
    }

    void send(const SignInGate::Ports &ports) override
    {
        // Ports that were replaced meanwhile live until their calls have ended.
        whenAnswered(m_send(ports, stop()), this, [this, ports](const Result<T> &result) {
            if (!goesOn(result ? nullptr : &result.error()))
                finish(result);
        });
    }

    void end(const Error &error) override { finish(error); }

    void finish(const Result<T> &result)
    {
        m_hasEnded = true;
        deleteLater();
        m_promise.addResult(result);
        m_promise.finish();
    }

    Send m_send;
    QPromise<Result<T>> m_promise;
    bool m_hasEnded = false;
};

} // namespace Clientele
