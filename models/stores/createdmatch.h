// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/client.h"

#include <QtCore/QDateTime>

namespace Clientele {

class PhoneNumbers;

/** A client that was sent, and may have been created, between two times of this computer's clock. */
struct SoughtClient
{
    ClientDraft sent;
    QDateTime from;
    QDateTime until;
};

/** Equal for names that differ in case, spaces and Unicode form only. Any thread. */
[[nodiscard]] QString comparableName(const QString &name);

/**
 * Those of @p clients that can be @p sought: the same name but for case, spaces and Unicode form; the same contact
 * methods, however their numbers are written; created between the two times, give or take two minutes for clocks that
 * differ, or at a time the server does not tell. @p numbers may be null; numbers are read as dialled in @p region.
 */
[[nodiscard]] QList<Client> createdMatches(const QList<Client> &clients, const SoughtClient &sought,
                                           const PhoneNumbers *numbers, const QString &region);

} // namespace Clientele
