// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/drafts/draftsproxy.h"

#include "models/items/keptdraftsmodel.h"
#include "ui/drafts/draftwords.h"
#include "ui/text/agetext.h"
#include "ui/text/plaintext.h"

using namespace Qt::StringLiterals;

namespace Clientele {

DraftsProxy::DraftsProxy(QAbstractItemModel *drafts, QObject *parent)
    : QIdentityProxyModel(parent)
    , m_clock([] { return QDateTime::currentDateTime(); })
{
    setSourceModel(drafts);
}

void DraftsProxy::refreshAges()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {DetailRole, Qt::AccessibleTextRole});
}

QVariant DraftsProxy::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return draftTitle(index.data(KeptDraftsModel::NameRole).toString());
    case DetailRole:
        return detail(index, DisplayForm::Line);
    case MarkRole:
        return mark(index);
    case Qt::AccessibleTextRole:
        return spoken(index);
    case Qt::ToolTipRole:
        return plainToolTip(draftTitle(index.data(KeptDraftsModel::NameRole).toString()) + u'\n'
                            + detail(index, DisplayForm::Line));
    default:
        return QIdentityProxyModel::data(index, role);
    }
}

QString DraftsProxy::detail(const QModelIndex &draft, DisplayForm form) const
{
    return tr("%1, %2", "%1: what a draft is, %2: how long ago it was changed")
        .arg(draftKindText(draft.data(KeptDraftsModel::IsNewRole).toBool(),
                           draft.data(KeptDraftsModel::ClientNameRole).toString(), form),
             ageText(draft.data(KeptDraftsModel::ChangedAtRole).toDateTime(), m_clock()));
}

QString DraftsProxy::mark(const QModelIndex &draft)
{
    if (draft.data(KeptDraftsModel::InFormRole).toBool())
        return tr("In the form", "of a draft");
    return draft.data(KeptDraftsModel::IsRefusedRole).toBool() ? tr("Was sent", "of a draft that was not accepted")
                                                               : QString();
}

QString DraftsProxy::spoken(const QModelIndex &draft) const
{
    const QString title = draftTitle(draft.data(KeptDraftsModel::NameRole).toString(), DisplayForm::Title);
    const QString whole =
        tr("%1, %2", "%1: name of a draft, %2: what it is and how old").arg(title, detail(draft, DisplayForm::Title));
    const QString state = mark(draft);
    return state.isEmpty() ? whole : tr("%1, %2", "%1: a draft, %2: how it stands").arg(whole, state);
}

} // namespace Clientele
