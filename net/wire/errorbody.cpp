// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/wire/errorbody.h"

namespace Clientele::Wire {

ErrorWords decodeErrorBody(const QByteArray &body, const QByteArray &, const ClientDraft &)
{
    return {.formMessage = QString::fromUtf8(body)};
}

QString decodeErrorMessage(const QByteArray &body, const QByteArray &)
{
    return QString::fromUtf8(body);
}

} // namespace Clientele::Wire
