// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/sandbox/message.h"

#include <functional>

namespace Clientele::Sandbox {

class Store;

/**
 * What the IETF's draft of the `Idempotency-Key` header asks of a server: a request that comes once more gets the first
 * answer again and does nothing, and a key that comes with another request is refused with 422. What was refused did
 * nothing, so its key is still free. Keys are kept where the clients are, for good.
 */
class KeyedAnswers
{
public:
    /** @p store must outlive it. */
    explicit KeyedAnswers(Store &store)
        : m_store(store)
    {}

    /** Without a key in @p request it is handled each time. */
    [[nodiscard]] Message answer(const Message &request, const std::function<Message()> &handle) const;

private:
    [[nodiscard]] Message handleAndKeep(const QByteArray &key, const QByteArray &fingerprint,
                                        const std::function<Message()> &handle) const;

    Store &m_store;
};

} // namespace Clientele::Sandbox
