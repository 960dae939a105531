// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/wire/pathresolver.h"

#include <QtCore/QList>
#include <QtCore/QString>

namespace Clientele::Wire {

/** A part of a text, verbatim, and the places it names; without any, it is about the form. */
struct Piece
{
    QString text;
    QList<FieldPath> fields = {};
};

/**
 * The places named in a server's sentences. Careful on purpose, as a message at the wrong field misleads more than one
 * above the form: path syntax and unmistakable names count anywhere, but `name` only in quotes or where a sentence
 * starts with it. "Your company name is blocked" names nothing. The pieces joined are the text, but for what separated
 * them.
 */
[[nodiscard]] QList<Piece> piecesOf(const QString &text, const PathResolver &resolver);

/**
 * @p path, or the place inside of it that @p message names: a row of the array, or the member it says is missing from
 * the row ("must have required property 'value'").
 */
[[nodiscard]] FieldPath refinedByWords(const FieldPath &path, const QString &message, const PathResolver &resolver);

} // namespace Clientele::Wire
