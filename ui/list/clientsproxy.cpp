// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/list/clientsproxy.h"

#include "models/items/clientsmodel.h"
#include "ui/text/contacttypetext.h"
#include "ui/text/displaytext.h"
#include "ui/text/plaintext.h"

namespace Clientele {

ClientsProxy::ClientsProxy(QAbstractItemModel *clients, QObject *parent)
    : QIdentityProxyModel(parent)
{
    setSourceModel(clients);
}

QVariant ClientsProxy::data(const QModelIndex &index, int role) const
{
    const bool isOurs = role == Qt::AccessibleTextRole || role == Qt::ToolTipRole;
    if (!isOurs)
        return QIdentityProxyModel::data(index, role);
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return role == Qt::ToolTipRole ? plainToolTip(wholeText(index)) : spokenText(index);
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

QString ClientsProxy::wholeText(const QModelIndex &client)
{
    QString below = client.data(ClientsModel::FoundInRole).toString();
    if (below.isEmpty())
        below = client.data(ClientsModel::MethodValueRole).toString();
    QStringList lines;
    for (const QString &text : {client.data(ClientsModel::NameRole).toString(), below}) {
        if (!text.isEmpty())
            lines << displayText(text);
    }
    return lines.join(u'\n');
}

} // namespace Clientele
