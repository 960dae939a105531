// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/sandbox/message.h"

namespace Clientele::Sandbox {

/** An answer with its Content-Length and, when it has a body, its Content-Type. */
[[nodiscard]] Message makeAnswer(int status, const QByteArray &body = {},
                                 const QByteArray &contentType = "application/json");
[[nodiscard]] Message makeJsonAnswer(int status, const QJsonObject &json);

/** What the gate answers in the server's place; 200 without a body when the fault does not say. */
[[nodiscard]] Message ownAnswer(const Fault &fault);

/** All that @p fault lets out of @p answer, interim answers first. */
[[nodiscard]] QByteArray bytesToSend(const Fault &fault, Message answer);

} // namespace Clientele::Sandbox
