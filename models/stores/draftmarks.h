// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/stores/draftplace.h"
#include "models/values/client.h"
#include "models/values/error.h"
#include "models/values/problem.h"

#include <QtCore/QStringList>

#include <optional>

namespace Clientele {

/** What is wrong with a draft: the local rules as they hold now, and what a server said of what was sent. */
class DraftMarks
{
public:
    /** From now on broken local rules are told. */
    void showLocalRules() { m_localShown = true; }
    /** The sections that are as in @p base break no rules: they are not sent. Nothing: all are sent. */
    void setBase(const std::optional<ClientDraft> &base) { m_base = base; }
    /** Nothing is wrong, and broken local rules are not told until showLocalRules(). */
    void clear();
    void clearServerMarks() { m_server.clear(); }

    /**
     * Ties @p errors to the rows of @p sent that they speak of. Returns the words that have no place in @p now: their
     * row is gone, or was never there.
     */
    [[nodiscard]] QStringList place(const QList<FieldError> &errors, const ClientDraft &sent, const ClientDraft &now);
    /** A server's mark goes when its field, its row or its section was edited, or its row is gone from @p now. */
    void forgetEdited(const QList<DraftPlace> &edited, const ClientDraft &now);

    /** All marks on @p draft, in the order of the form. */
    [[nodiscard]] Problems problems(const ClientDraft &draft) const;

private:
    Problems m_server;
    bool m_localShown = false;
    std::optional<ClientDraft> m_base;
};

} // namespace Clientele
