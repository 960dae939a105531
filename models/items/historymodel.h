// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/identifiedmodel.h"
#include "models/values/historyentry.h"

namespace Clientele {

/** What was done on the server, the newest first. GUI thread. */
class HistoryModel : public IdentifiedModel<HistoryEntry>
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QUuid
        ActionRole,                ///< ClientAction
        NameRole,                  ///< QString: the client's name afterwards, else before; as Qt::DisplayRole
        EntryRole,                 ///< HistoryEntry
        AtRole,                    ///< QDateTime, UTC
        UndoneRole,                ///< bool
    };
    /** Of names no more characters than this are told. */
    static constexpr int LONGEST_NAME = 1000;

    using IdentifiedModel::IdentifiedModel;

    /** @p entries in any order; of those of one moment the later in the list is the newer. */
    void setEntries(const QList<HistoryEntry> &entries);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
};

} // namespace Clientele
