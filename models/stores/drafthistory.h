// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/stores/draftplace.h"
#include "models/values/client.h"

#include <QtCore/QList>

#include <functional>
#include <optional>

namespace Clientele {

/** The drafts a form held before, as steps a person would call one. The draft as it stands is the caller's. */
class DraftHistory
{
public:
    /**
     * Notes an edit that led from @p before to @p after. Edits of one field or cell in a row are one step, so typing a
     * word is undone at once; back at the text that step began with, it is no step at all.
     */
    void record(const ClientDraft &before, const ClientDraft &after);
    /** The next edit begins a step of its own. */
    void endStep() { m_typing.reset(); }
    void clear();
    /** Each draft held becomes what @p rebase makes of it. */
    void rebase(const std::function<ClientDraft(const ClientDraft &)> &rebase);

    [[nodiscard]] bool canUndo() const { return !m_past.isEmpty(); }
    [[nodiscard]] bool canRedo() const { return !m_future.isEmpty(); }
    /** The draft one step before @p now; only when canUndo(). */
    [[nodiscard]] ClientDraft undo(const ClientDraft &now);
    /** The draft one step after @p now; only when canRedo(). */
    [[nodiscard]] ClientDraft redo(const ClientDraft &now);

private:
    QList<ClientDraft> m_past;
    QList<ClientDraft> m_future;
    /** The field or cell that the last step goes on in. */
    std::optional<DraftPlace> m_typing;
};

} // namespace Clientele
