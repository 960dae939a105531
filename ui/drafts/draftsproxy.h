// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/text/displaytext.h"

#include <QtCore/QDateTime>
#include <QtCore/QIdentityProxyModel>

#include <functional>

namespace Clientele {

/** KeptDraftsModel in words. GUI thread. */
class DraftsProxy : public QIdentityProxyModel
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;
    enum Role {
        DetailRole = Qt::UserRole + 100, ///< QString: what it is, and how old.
        MarkRole,                        ///< QString: a word on how it stands; empty for most.
    };

    /** @p drafts is not owned. */
    explicit DraftsProxy(QAbstractItemModel *drafts, QObject *parent = nullptr);

    /** What time it is, in the time zone of the reader. */
    void setClock(Clock clock) { m_clock = std::move(clock); }
    /** Time has passed. */
    void refreshAges();

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString detail(const QModelIndex &draft, DisplayForm form) const;
    [[nodiscard]] static QString mark(const QModelIndex &draft);
    [[nodiscard]] QString spoken(const QModelIndex &draft) const;

    Clock m_clock;
};

} // namespace Clientele
