// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/rowsmodel.h"
#include "models/values/client.h"
#include "models/values/problem.h"

#include <QtCore/QHash>
#include <QtCore/QSet>

namespace Clientele {

/**
 * The contact methods of one draft as an editable table. Holds, whatever is done to it: a table with rows has exactly
 * one preferred row. The flag can be moved to another row, never switched off; when the preferred row is removed, the
 * row that takes its place (the next, else the previous) is promoted and preferredPromoted() says so.
 *
 * Both hold at every signal too: whoever looks while the table changes finds one preferred row in it. Slots may look,
 * but not change the table, except on the two signals of its own, which come when a change is over.
 *
 * Tells facts only: no translated text, no colours. GUI thread.
 */
class ContactMethodsModel : public RowsModel<ContactMethod>
{
    Q_OBJECT

public:
    enum class Column { Preferred, Type, Value };
    static constexpr int COLUMN_COUNT = 3;

    enum Role {
        RowIdRole = Qt::UserRole + 1, ///< RowId; every column.
        ContactTypeRole,              ///< ContactType; every column.
        PreferredRole,                ///< bool; every column.
        ProblemsRole,                 ///< Problems of this cell; those of the row as a whole are at Column::Value.
        SuggestionRole,       ///< QString at Column::Value: the number in E.164 when that differs from the value.
        UnreadableNumberRole, ///< bool at Column::Value: a telephone number that could not be read as one.
    };

    explicit ContactMethodsModel(QObject *parent = nullptr);

    /** Rows as they stand, in order. */
    [[nodiscard]] const QList<ContactMethod> &methods() const { return rows(); }
    /** -1 when the table is empty. */
    [[nodiscard]] int preferredRow() const;

    /**
     * Makes the table hold @p methods, moving, changing, inserting and removing rows so that indexes of rows that stay
     * follow. Rows without an id are given one; zero or several preferred are mended (the first marked, else the
     * first).
     */
    void setMethods(const QList<ContactMethod> &methods);
    /** Adds an empty row at the end (preferred if it is the only one) and returns its id. */
    RowId appendEmpty();
    /** Inserts @p methods before @p row; their preferred flags hold only when the table was empty. */
    void insertMethods(int row, const QList<ContactMethod> &methods);
    /** Moves the flag to @p row. */
    void setPreferredRow(int row);

    /** Replaces the marks. Problems of other sections and of unknown rows are not shown by this model. */
    void setProblems(const Problems &problems);

    /** Fills SuggestionRole: suggestions by row id; and the rows whose number could not be read. */
    void setNumberFacts(const QHash<RowId, QString> &suggestions, const QSet<RowId> &unreadable);

    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /**
     * Preferred: true (EditRole) or Qt::Checked (CheckStateRole) moves the flag here, anything else is refused. Type:
     * the wire's text, and from then on the type is the person's choice and no longer follows the value. Value: text;
     * a type not chosen follows it (`@` makes it email, digits make it phone).
     */
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool insertRows(int row, int count, const QModelIndex &parent) override;
    bool removeRows(int row, int count, const QModelIndex &parent) override;
    bool moveRows(const QModelIndex &sourceParent, int sourceRow, int count, const QModelIndex &destinationParent,
                  int destinationChild) override;

Q_SIGNALS:
    /** The preferred row went and @p row is preferred in its place. Not emitted when a person moves the flag. */
    void preferredPromoted(Clientele::RowId row);
    /** Something a draft holds changed (not marks, not suggestions). */
    void methodsChanged();

private:
    [[nodiscard]] QVariant cellText(const ContactMethod &method, Column column, int role) const;
    [[nodiscard]] QVariant numberFact(const ContactMethod &method, Column column, int role) const;
    void movePreferred(int row);
    bool setType(int row, const QString &text);
    bool setValue(int row, const QString &text);
    void change(const ContactMethod &method);

    QHash<RowId, QString> m_suggestions;
    QSet<RowId> m_unreadable;
};

} // namespace Clientele
