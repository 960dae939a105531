// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalog/clientrecord.h"
#include "net/wire/clientitem.h"
#include "net/wire/listsplitter.h"

#include <QtCore/QByteArrayView>

#include <cstdint>
#include <memory>

namespace Clientele::Wire {

/** Gets what a list is made of, in its order. Items are counted from 1. */
class ListReceiver
{
public:
    ListReceiver() = default;
    virtual ~ListReceiver() = default;
    Q_DISABLE_COPY_MOVE(ListReceiver)

    /** @p parts has an id and well-formed texts, and is there during the call only. */
    virtual void takeClient(std::int64_t item, const RecordParts &parts) = 0;
    virtual void takeBroken(std::int64_t item, BrokenItem why) = 0;
};

class ItemReader;

/**
 * Reads the answer to a list, `{"clients": [{…}, {…}]}`, while it comes in, in whatever parts, and holds a few items of
 * it at a time. Says of each client what decodeClient() would say, but for members this version does not know. One
 * broken item does not spoil the others. Any thread.
 */
class ClientListDecoder
{
public:
    /** @p to is not owned. */
    explicit ClientListDecoder(ListReceiver &to);
    ~ClientListDecoder();
    Q_DISABLE_COPY_MOVE(ClientListDecoder)

    /** False once the answer is no list, or broken so that nothing that follows can be told apart. */
    bool feed(QByteArrayView part);
    /** What was fed is a list, to its end. What was received before counts only if so. */
    [[nodiscard]] bool isWhole() const { return m_splitter.hasEnded(); }

private:
    ListReceiver &m_receiver;
    ListSplitter m_splitter;
    std::unique_ptr<ItemReader> m_reader;
};

} // namespace Clientele::Wire
