// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/outboxitem.h"
#include "ui/text/errortext.h"
#include "ui/text/severity.h"

#include <QtCore/QLocale>

namespace Clientele {

// Words about the Outbox. All pure; text from outside is in display form.

/** What is to be done: `Create “Ada Lovelace”`. */
[[nodiscard]] QString outboxActionText(ClientAction action, const QString &name);
/** The draft's name, else the client's; untrusted. */
[[nodiscard]] QString nameIn(const OutboxItem &item);
/** A name among our words; says so when there is none. */
[[nodiscard]] QString shownName(const QString &name);

/** How an item stands: one or two whole sentences. @p now in the time zone of the reader. */
[[nodiscard]] QString outboxStateText(const OutboxItem &item, const QDateTime &now, const QLocale &locale = {});
/** A deletion that can still be taken back; outboxStateText() counts its seconds. */
[[nodiscard]] bool countsDown(const OutboxItem &item, const QDateTime &now);
[[nodiscard]] Severity outboxSeverity(const OutboxItem &item);
/** It gets no further until a person does something. */
[[nodiscard]] bool needsPerson(const OutboxItem &item);

struct OutboxCounts
{
    int all = 0;
    /** Those that need a person. */
    int needing = 0;
    friend bool operator==(OutboxCounts, OutboxCounts) = default;
};
/** Without what is just being sent for the first time or can still be taken back, which are no news to anyone. */
[[nodiscard]] OutboxCounts countsOf(const QList<OutboxItem> &items);
/** `2 entries wait in the Outbox, 1 needs you.` */
[[nodiscard]] QString outboxCountsText(OutboxCounts counts);

/** Words for ErrorKind::InOutbox. */
[[nodiscard]] ErrorText inOutboxText(const Error &error, const ErrorContext &context);
/** Only why it was not sent at once. */
[[nodiscard]] QString inOutboxReason(const Error &error, const ErrorContext &context);

} // namespace Clientele
