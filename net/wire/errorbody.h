// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/client.h"
#include "models/values/error.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

namespace Clientele::Wire {

/** The words of a refusal. All of it is the server's, verbatim and untrusted: show as plain text only. */
struct ErrorWords
{
    /** What belongs to no field that was sent, one message a line; empty when the server said nothing of the kind. */
    QString formMessage = {};
    /** In the form's order, without duplicates; never FieldPath::Section::Form, never a row that was not sent. */
    QList<FieldError> fields = {};

    friend bool operator==(const ErrorWords &, const ErrorWords &) = default;
};

/**
 * Reads the body of an answer that is no success, in any of the shapes servers use (the API documents none). Never
 * fails: what is not understood is the form message, as plain text. @p contentType may be empty or wrong. @p sent is
 * what the answer is about; it says which rows there are. Pure; any thread.
 */
[[nodiscard]] ErrorWords decodeErrorBody(const QByteArray &body, const QByteArray &contentType,
                                         const ClientDraft &sent);

/** As decodeErrorBody, for a call that sent no client: all words in one text, nothing placed. */
[[nodiscard]] QString decodeErrorMessage(const QByteArray &body, const QByteArray &contentType);

} // namespace Clientele::Wire
