// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/sandbox/keyedanswers.h"

#include "net/sandbox/problem.h"
#include "net/sandbox/store.h"

#include <QtCore/QCryptographicHash>

using namespace Qt::StringLiterals;

namespace Clientele::Sandbox {

namespace {

/** Of what must be the same for a request to be the same: its body is compared byte by byte. */
QByteArray fingerprintOf(const Message &request)
{
    const QByteArray whole = request.method() + ' ' + request.target() + '\n' + request.body;
    return QCryptographicHash::hash(whole, QCryptographicHash::Sha256).toHex();
}

bool hasSucceeded(const Message &answer)
{
    constexpr int firstRedirect = 300;
    return answer.status() < firstRedirect;
}

} // namespace

Message KeyedAnswers::answer(const Message &request, const std::function<Message()> &handle) const
{
    const QByteArray key = request.header("Idempotency-Key");
    if (key.isEmpty())
        return handle();
    const QByteArray fingerprint = fingerprintOf(request);
    const std::optional<KeyedAnswer> former = m_store.answerTo(key);
    if (!former)
        return handleAndKeep(key, fingerprint, handle);
    if (former->fingerprint != fingerprint)
        return problem(422, u"idempotency_key_reused"_s, u"This Idempotency-Key came with another request before"_s);
    return makeAnswer(former->status, former->body);
}

Message KeyedAnswers::handleAndKeep(const QByteArray &key, const QByteArray &fingerprint,
                                    const std::function<Message()> &handle) const
{
    Message answer;
    m_store.inOneGo([&] {
        answer = handle();
        if (hasSucceeded(answer))
            m_store.keepAnswer(key, {.fingerprint = fingerprint, .status = answer.status(), .body = answer.body});
    });
    return answer;
}

} // namespace Clientele::Sandbox
