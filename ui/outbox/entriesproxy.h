// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/text/severity.h"

#include <QtCore/QDateTime>
#include <QtCore/QIdentityProxyModel>

#include <functional>
#include <optional>

namespace Clientele {

/** What the rows of the Outbox and of the history say; everything in display form. */
struct EntryLines
{
    QString what;
    /** How it stands. */
    QString state = {};
    /** UTC. */
    QDateTime at = {};
    std::optional<Severity> severity = {};
    /** Of no concern anymore: greyed. */
    bool isOver = false;
};

/** The entries of a model in words. GUI thread. */
class EntriesProxy : public QIdentityProxyModel
{
    Q_OBJECT

public:
    enum Role {
        LinesRole = Qt::UserRole + 100, ///< EntryLines
        MomentRole,                     ///< QString: EntryLines::at for the reader
    };
    using Clock = std::function<QDateTime()>;
    /** The words for an entry of the source model. */
    using Words = std::function<EntryLines(const QModelIndex &entry, const QDateTime &now)>;

    /** @p entries is not owned. */
    EntriesProxy(QAbstractItemModel *entries, Words words, QObject *parent = nullptr);

    /** What time it is, in the time zone of the reader. */
    void setClock(Clock clock) { m_clock = std::move(clock); }
    [[nodiscard]] QDateTime now() const { return m_clock(); }

    /** Adds the roles above, and texts for display, tool tip and screen readers. */
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString moment(const EntryLines &lines) const;
    [[nodiscard]] QString spoken(const EntryLines &lines) const;

    Words m_words;
    Clock m_clock;
};

} // namespace Clientele

Q_DECLARE_METATYPE(Clientele::EntryLines)
