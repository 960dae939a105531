// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/QTableView>

#include <optional>

namespace Clientele {

class CellDelegate;
class RowsProxy;

/**
 * A small table that is filled by keyboard: Enter goes on to the next row and adds one after the last, Delete removes
 * rows, Alt+Up and Alt+Down move one, Tab goes through the cells and out. As high as its rows, within limits.
 */
class RowsView : public QTableView
{
    Q_OBJECT

public:
    struct RowLimits
    {
        int fewest;
        int most;
    };

    /** What is being typed and has not reached its cell. */
    struct TypedCell
    {
        int row;
        int column;
        QString text;
    };

    /** @p proxy is not owned. @p entryColumn is where filling a row begins; the last column is where it ends. */
    RowsView(RowsProxy *proxy, int entryColumn, RowLimits limits, QWidget *parent);

    /** Writes an open cell editor's text to its cell. */
    void commitEditor();
    /** Nothing while no editor is open, or nothing was typed in it. */
    [[nodiscard]] std::optional<TypedCell> typedCell() const;
    /** Closes an open cell editor without a trace. */
    void cancelEditor();
    void setReadOnly(bool readOnly);
    /** Focus to a cell, made current and scrolled to. */
    void focusCell(int row, int column);
    /** Focus to where filling a row begins; adds the row when there is none. */
    void focusFirstEntry();
    /** Adds a row at the end and goes to where filling it begins. */
    void addRow();
    void removeSelectedRows();
    /** Shown while there is no row; @p invitation after it while one can be added. */
    void setEmptyText(const QString &text, const QString &invitation);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    void keyboardSearch(const QString &search) override;

Q_SIGNALS:
    /** typedCell() changed. */
    void typed();
    void currentCellChanged();

protected:
    virtual void appendRow() = 0;
    /** @p text from the clipboard, not empty. */
    virtual void pasteText(const QString &text) = 0;
    /** Widths of the columns but the last, which takes the rest. */
    virtual void layOutColumns() = 0;
    /** Keys of the kind of table; true when it was one. No editor is open. */
    virtual bool handleOwnKey(const QKeyEvent &event);
    [[nodiscard]] virtual bool isTabStop(int column) const;

    void useDelegate(int column, CellDelegate *delegate);
    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] int entryColumn() const { return m_entryColumn; }
    [[nodiscard]] int lastColumn() const;
    [[nodiscard]] QWidget *openEditor() const;

    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void setUpLook();
    void setUpRowHeight();
    bool handleKey(const QKeyEvent &event);
    bool handleEditingKey(const QKeyEvent &event);
    void goOn();
    void moveCurrentRow(int by);
    void copyValues() const;
    void paste();
    [[nodiscard]] QList<int> selectedRows() const;
    [[nodiscard]] QModelIndex tabStopBeside(const QModelIndex &index, bool forward) const;
    [[nodiscard]] int heightOf(int rows) const;

    RowsProxy *m_proxy;
    int m_entryColumn;
    RowLimits m_limits;
    QString m_emptyText;
    QString m_invitation;
};

} // namespace Clientele
