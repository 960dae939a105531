// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/password.h"
#include "models/values/result.h"
#include "models/values/signedin.h"

/** The JSON of signing in, as the API's public documentation (v1) shows it. Pure functions; any thread. */
namespace Clientele::Wire {

/** The body of a sign-in. Holds the password. */
[[nodiscard]] QByteArray encodeSignIn(const QString &email, const Password &password);

/**
 * What the answer to a sign-in gives. ErrorKind::BadAnswer with ErrorCause::NotUnderstood when @p body has no `token`
 * that can be sent; everything else missing or strange is tolerated.
 */
[[nodiscard]] Result<SignedIn> decodeSignedIn(const QByteArray &body);

/** @p body with every text in it blacked out but the names of members; empty when it is no JSON object. */
[[nodiscard]] QByteArray shapeOf(const QByteArray &body);

/**
 * @p body without @p password, should it be echoed in plain or escaped as JSON, HTML and URLs do. JSON may then be laid
 * out otherwise.
 */
[[nodiscard]] QByteArray withoutPassword(const QByteArray &body, const QByteArray &contentType,
                                         const Password &password);
/** The same for words that were read from one. */
[[nodiscard]] QString withoutPassword(const QString &words, const Password &password);

} // namespace Clientele::Wire
