// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/connection.h"
#include "ui/dialogs/fieldrows.h"

#include <QtCore/QObject>

#include <optional>

namespace Clientele {

/** The fields that say which workspace on which server. Knows nothing of servers. */
class AddressFields : public QObject
{
    Q_OBJECT

public:
    /** Adds its fields to @p rows, which owns it. */
    explicit AddressFields(FieldRows &rows);

    /** Fills the fields; true when one is empty, which has the focus then. */
    bool load(const Connection &connection);
    /** The connection; or nothing, and then what is wrong stands beside the fields. */
    [[nodiscard]] std::optional<Connection> check();

    [[nodiscard]] const FieldRow &baseUrl() const { return m_baseUrl; }
    [[nodiscard]] const FieldRow &workspaceId() const { return m_workspaceId; }

private:
    void takeLinkApart(const BoundedLineEdit &pasted);

    FieldRow m_baseUrl;
    FieldRow m_workspaceId;
};

} // namespace Clientele
