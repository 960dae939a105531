// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QJsonObject>
#include <QtCore/QList>
#include <QtCore/QString>

namespace Clientele::Sandbox {

/** One documented rule that a request breaks. */
struct Violation
{
    QString path; ///< `contactMethods[1].value`; empty: the whole.
    QString code; ///< `required`, `type`, `empty`, `url`, `enum`, `preferred`.
    QString message;
};

/** The documented rules for a new client and nothing beyond them: an empty list means it is to be created. */
[[nodiscard]] QList<Violation> checkNewClient(const QJsonObject &client);

/**
 * The same for what is to change of @p stored. Contact types that it has already are known, whatever they are: it may
 * come from a later version of the API.
 */
[[nodiscard]] QList<Violation> checkChanges(const QJsonObject &changes, const QJsonObject &stored);

} // namespace Clientele::Sandbox
