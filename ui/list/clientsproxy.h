// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QIdentityProxyModel>

namespace Clientele {

/** The clients of a ClientsModel as a screen reader says them. */
class ClientsProxy : public QIdentityProxyModel
{
    Q_OBJECT

public:
    /** @p clients is not owned. */
    explicit ClientsProxy(QAbstractItemModel *clients, QObject *parent = nullptr);

    /** Adds what is said and the tool tip: name, and how the client is reached or where the search was found. */
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] static QString spokenText(const QModelIndex &client);
    [[nodiscard]] static QString wholeText(const QModelIndex &client);
};

} // namespace Clientele
