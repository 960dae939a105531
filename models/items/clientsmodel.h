// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/rowschange.h"
#include "models/items/shownclients.h"
#include "models/values/client.h"

#include <QtCore/QAbstractListModel>

namespace Clientele {

/**
 * The clients a list shows, one a row, decoded when somebody looks. Tells facts only; texts longer than LONGEST_TEXT
 * are told by their beginning and an ellipsis, clientAt() has all of them.
 *
 * Its content changes in two ways. show() is for another search and resets the model. refresh() is for news of the
 * clients of the same search: indexes, and with them a selection, follow their clients, also to another row. The number
 * of its signals does not grow with the change: clients that arrive are inserted at the end, everything gets its place
 * in one change of layout, and clients that leave are removed from the end (those that somebody holds an index of are
 * removed first and at their place, so that a current row passes to its neighbour). Nothing keeps the first visible row
 * in its place; a view that wants to holds an index of it.
 *
 * Slots may look at any time, but not call show() or refresh(). GUI thread.
 */
class ClientsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< QString.
        NameRole,                  ///< QString; what Qt::DisplayRole tells too.
        MethodTypeRole,            ///< ContactType of the preferred contact method, else the first; invalid: none.
        MethodValueRole,           ///< QString; its value; empty: none.
        AvatarUrlRole,             ///< QString; empty: none.
        NameMatchesRole,           ///< QList<TextRange>: where the search is found in the name.
        ValueMatchesRole,          ///< QList<TextRange>: where it is found in the method's value.
        FoundInRole,               ///< QString: the value that matches when neither name nor method's value does.
        FoundInMatchesRole,        ///< QList<TextRange>: where it is found in that value.
    };
    /** In bytes of UTF-8. */
    static constexpr std::size_t LONGEST_TEXT = 1000;

    explicit ClientsModel(QObject *parent = nullptr);

    /** -1 when no row shows the client with that id. */
    [[nodiscard]] int rowOf(const QString &id) const;
    /** The client as far as the list tells; one without an id when there is no such row. */
    [[nodiscard]] Client clientAt(int row) const;

    [[nodiscard]] const ShownPtr &shown() const { return m_shown; }
    void show(const ShownPtr &clients);
    /** @p change is the one from shown() to @p clients. */
    void refresh(const ShownPtr &clients, RowsChange change);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    /** Rows behind those of @c m_shown while a change is on its way. */
    struct Tail
    {
        CatalogPtr catalog;
        std::vector<CatalogSlot> rows;
    };

    [[nodiscard]] ClientRecord recordAt(int row) const;
    void removeHeld(RowsChange &change, int staying);
    void insertArriving(const CatalogPtr &catalog, const std::vector<CatalogSlot> &arriving);
    void arrange(const ShownPtr &clients, const RowsChange &change);
    void removeTail();
    void announce(const std::vector<RowSpan> &changed);

    ShownPtr m_shown;
    Tail m_tail;
};

} // namespace Clientele
