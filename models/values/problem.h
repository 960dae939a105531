// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/fieldpath.h"
#include "models/values/rowid.h"

#include <QtCore/QList>
#include <QtCore/QMetaType>
#include <QtCore/QString>

namespace Clientele {

/** The rules checked before anything is sent. Server: the words came with the server's answer. */
enum class ProblemRule {
    Server,
    NameBlank,
    AvatarUrlInvalid, ///< Not an absolute http or https URL.
    NoContactMethods,
    ValueBlank,
    FieldKeyBlank,
};

/**
 * Something wrong with one field or one cell of a draft. Tied to the row itself, not to its position, so it stays with
 * the row wherever that moves.
 */
struct Problem
{
    FieldPath::Section section = FieldPath::Section::Form;
    /** Null: the section as a whole. */
    RowId row = {};
    /** None: the row as a whole. */
    FieldPath::Member member = FieldPath::Member::None;
    ProblemRule rule = ProblemRule::Server;
    /** For ProblemRule::Server: the server's words, verbatim, untrusted. Empty otherwise; ui has the words. */
    QString serverMessage = {};

    friend bool operator==(const Problem &, const Problem &) = default;
};

using Problems = QList<Problem>;

} // namespace Clientele

Q_DECLARE_METATYPE(Clientele::Problem)
