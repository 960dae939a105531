// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/client.h"
#include "models/values/mergeconflict.h"

#include <QtCore/QList>

namespace Clientele {

/** What becomes of two edits of one client. */
class MergeResult
{
public:
    MergeResult() = default;
    MergeResult(ClientDraft base, ClientDraft mine, ClientDraft theirs);

    [[nodiscard]] const QList<MergeConflict> &conflicts() const { return m_conflicts; }
    [[nodiscard]] const QList<JoinedChange> &joined() const { return m_joined; }
    [[nodiscard]] const ClientDraft &base() const { return m_base; }
    /** Mine as it was given. */
    [[nodiscard]] const ClientDraft &mine() const { return m_mine; }
    /** Theirs with the row ids of the merged draft. */
    [[nodiscard]] const ClientDraft &theirs() const { return m_theirs; }
    /** The merged draft; @p choices are in the order of conflicts(), and mine holds where there is none. */
    [[nodiscard]] ClientDraft resolve(const QList<MergeChoice> &choices = {}) const;

private:
    ClientDraft m_base;
    ClientDraft m_mine;
    ClientDraft m_theirs;
    QList<MergeConflict> m_conflicts;
    QList<JoinedChange> m_joined;
};

/**
 * Merges two edits of @p base. Rows of @p mine are those of @p base with the same id; rows of @p theirs are told by
 * alignedWith(), so @p theirs may come straight from a server. Items are name, avatar URL, each contact method (type
 * and value), which of them is preferred, and each custom field.
 *
 * - What one side changed holds; what both changed alike holds once; what both changed differently is a conflict, and
 *   so is a row that one changed and the other removed.
 * - Rows both added are one when they say the same; custom fields with one key and two values are a conflict.
 * - A content stands no more often in the merged rows than in the side that has it most often.
 * - Rows stand as in mine when mine moved any, else as in theirs; what the other added follows the row it followed.
 * - A table with rows has one preferred row. unknownMembers are those of the side that changed them.
 */
[[nodiscard]] MergeResult mergeClients(const ClientDraft &base, const ClientDraft &mine, const ClientDraft &theirs);

} // namespace Clientele
