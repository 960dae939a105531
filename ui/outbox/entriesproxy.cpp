// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/outbox/entriesproxy.h"

#include "ui/text/momenttext.h"
#include "ui/text/plaintext.h"

namespace Clientele {

EntriesProxy::EntriesProxy(QAbstractItemModel *entries, Words words, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_words(std::move(words))
    , m_clock([] { return QDateTime::currentDateTime(); })
{
    setSourceModel(entries);
}

QVariant EntriesProxy::data(const QModelIndex &index, int role) const
{
    const bool isOurs = role == LinesRole || role == MomentRole || role == Qt::DisplayRole || role == Qt::ToolTipRole
                        || role == Qt::AccessibleTextRole;
    if (!isOurs)
        return QIdentityProxyModel::data(index, role);
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EntryLines lines = m_words(mapToSource(index), m_clock());
    if (role == LinesRole)
        return QVariant::fromValue(lines);
    if (role == MomentRole)
        return moment(lines);
    if (role == Qt::ToolTipRole)
        return plainToolTip(lines.what + u'\n' + lines.state);
    return role == Qt::DisplayRole ? lines.what : spoken(lines);
}

QString EntriesProxy::moment(const EntryLines &lines) const
{
    return lines.at.isNull() ? QString() : momentText(lines.at, m_clock());
}

QString EntriesProxy::spoken(const EntryLines &lines) const
{
    return tr("%1, %2. %3", "%1: what is done, %2: time, %3: how it stands")
        .arg(lines.what, moment(lines), lines.state);
}

} // namespace Clientele
