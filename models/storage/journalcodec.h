// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/historyentry.h"
#include "models/values/keptdraft.h"
#include "models/values/outboxitem.h"

#include <QtCore/QByteArray>

#include <optional>

// What a journal keeps of one entry, as CBOR: everything but its id, and but the ids of its rows, which are of this
// process. Pure; any thread.
namespace Clientele::JournalCodec {

[[nodiscard]] QByteArray encoded(const KeptDraft &draft);
[[nodiscard]] QByteArray encoded(const OutboxItem &item);
[[nodiscard]] QByteArray encoded(const HistoryEntry &entry);

// The entry of which @p content was made, with @p id and new row ids. Members that are not known are passed over;
// nothing when one that is needed is missing or is not what this version can understand.
[[nodiscard]] std::optional<KeptDraft> keptDraft(const QUuid &id, const QByteArray &content);
[[nodiscard]] std::optional<OutboxItem> outboxItem(const QUuid &id, const QByteArray &content);
[[nodiscard]] std::optional<HistoryEntry> historyEntry(const QUuid &id, const QByteArray &content);

} // namespace Clientele::JournalCodec
