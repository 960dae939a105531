// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/keptdraft.h"

#include <QtCore/QAbstractListModel>
#include <QtCore/QList>

namespace Clientele {

/** Drafts as a list, one a row. Tells facts only; indexes, and with them a selection, follow their drafts. GUI thread.
 */
class KeptDraftsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QUuid.
        NameRole,                  ///< QString, as typed; what Qt::DisplayRole tells too.
        ClientNameRole,            ///< QString: the name of the client that is being changed, as it was read.
        IsNewRole,                 ///< bool: a new client, no changes of one.
        ChangedAtRole,             ///< QDateTime, UTC.
        IsRefusedRole,             ///< bool: the server refused it, or may have it.
        InFormRole,                ///< bool: it is the one in the form.
    };

    explicit KeptDraftsModel(QObject *parent = nullptr);

    /** -1 when no row shows it. */
    [[nodiscard]] int rowOf(const QUuid &id) const;
    /** Makes the rows @p drafts, in their order, with as few changes as that takes. */
    void show(const QList<KeptDraft> &drafts, const QUuid &inForm);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void removeOthers(const QList<KeptDraft> &drafts);
    void place(int row, const KeptDraft &draft);
    void change(int row, const KeptDraft &draft, bool inFormChanges);

    QList<KeptDraft> m_drafts;
    QUuid m_inForm;
};

} // namespace Clientele
