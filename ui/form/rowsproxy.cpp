// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/form/rowsproxy.h"

#include "ui/form/floodhint.h"
#include "ui/form/problemtext.h"
#include "ui/text/flood.h"
#include "ui/text/plaintext.h"

namespace Clientele {

RowsProxy::RowsProxy(QAbstractItemModel *source, int problemsRole, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_problemsRole(problemsRole)
{
    setSourceModel(source);
}

void RowsProxy::setReadOnly(bool readOnly)
{
    if (m_readOnly == readOnly)
        return;
    m_readOnly = readOnly;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QVariant RowsProxy::data(const QModelIndex &index, int role) const
{
    switch (role) {
    case Qt::ToolTipRole:
        return plainToolTip(toolTip(index));
    case Qt::AccessibleTextRole:
        return spoken(index);
    case Qt::AccessibleDescriptionRole:
        return description(index);
    case HasProblemsRole:
        return !problems(index).isEmpty();
    case NoteRole:
        return note(index);
    }
    return QIdentityProxyModel::data(index, role);
}

bool RowsProxy::setData(const QModelIndex &index, const QVariant &value, int role)
{
    return !m_readOnly && QIdentityProxyModel::setData(index, value, role);
}

Qt::ItemFlags RowsProxy::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags all = QIdentityProxyModel::flags(index);
    return m_readOnly ? all & ~(Qt::ItemIsEditable | Qt::ItemIsUserCheckable) : all;
}

QString RowsProxy::note(const QModelIndex &index) const
{
    return floodHint(index);
}

QString RowsProxy::spoken(const QModelIndex &index) const
{
    const QString text = data(index, Qt::DisplayRole).toString();
    return isFlood(text) ? displayText(text, DisplayForm::Block) : displayWhole(text);
}

Problems RowsProxy::problems(const QModelIndex &index) const
{
    return QIdentityProxyModel::data(index, m_problemsRole).value<Problems>();
}

QString RowsProxy::description(const QModelIndex &index) const
{
    const QString words = problemTexts(problems(index));
    const QString remark = note(index);
    if (words.isEmpty())
        return remark;
    const QString problem = tr("Problem: %1").arg(words);
    return remark.isEmpty() ? problem : problem + u'\n' + remark;
}

QString RowsProxy::toolTip(const QModelIndex &index) const
{
    const QString whole = displayText(data(index, Qt::DisplayRole).toString(), DisplayForm::Block);
    const QString words = description(index);
    return words.isEmpty() ? whole : whole + u'\n' + words;
}

} // namespace Clientele
