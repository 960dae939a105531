// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/identifiedmodel.h"
#include "models/values/outboxitem.h"

namespace Clientele {

/** What waits in the Outbox, in the order in which it was given. GUI thread. */
class OutboxModel : public IdentifiedModel<OutboxItem>
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QUuid
        ActionRole,                ///< ClientAction
        StateRole,                 ///< OutboxState
        NameRole,                  ///< QString: the draft's name, else the client's; the same as Qt::DisplayRole
        ItemRole,                  ///< OutboxItem
        SinceRole,                 ///< QDateTime, UTC
        WhyRole,                   ///< Error; nothing: there is none
    };
    /** Of names no more characters than this are told. */
    static constexpr int LONGEST_NAME = 1000;

    using IdentifiedModel::IdentifiedModel;

    void setItems(const QList<OutboxItem> &items) { setValues(items); }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
};

} // namespace Clientele
