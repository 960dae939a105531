// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/list/clientsproxy.h"

#include "models/items/clientsmodel.h"
#include "ui/text/contacttypetext.h"
#include "ui/text/displaytext.h"

namespace Clientele {

ClientsProxy::ClientsProxy(QAbstractItemModel *clients, QObject *parent)
    : QIdentityProxyModel(parent)
{
    setSourceModel(clients);
}

QVariant ClientsProxy::data(const QModelIndex &index, int role) const
{
    if (role != Qt::AccessibleTextRole)
        return QIdentityProxyModel::data(index, role);
    return checkIndex(index, CheckIndexOption::IndexIsValid) ? spokenText(index) : QVariant();
}

QString ClientsProxy::spokenText(const QModelIndex &client)
{
    const auto text = [&client](ClientsModel::Role role) {
        return displayText(client.data(role).toString(), DisplayForm::Title);
    };
    const QString name = text(ClientsModel::NameRole);
    if (const QString found = text(ClientsModel::FoundInRole); !found.isEmpty())
        return tr("%1, found in %2", "%1: name, %2: a contact method's or custom field's value").arg(name, found);
    const QVariant type = client.data(ClientsModel::MethodTypeRole);
    if (!type.isValid())
        return tr("%1, no contact method", "%1: name").arg(name);
    return tr("%1, %2 %3", "%1: name, %2: type of a contact method, %3: its value")
        .arg(name, displayText(contactTypeText(type.value<ContactType>()), DisplayForm::Title),
             text(ClientsModel::MethodValueRole));
}

} // namespace Clientele
