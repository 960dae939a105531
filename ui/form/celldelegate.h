// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/QStyledItemDelegate>

namespace Clientele {

/** A text cell of the form's tables: shows its problem, and is edited in one line whose keys move on in the table. */
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /** What a test or a screen reader calls the editor. */
    struct EditorName
    {
        QString objectName;
        QString accessibleName;
    };

    CellDelegate(EditorName editorName, QObject *parent);

    [[nodiscard]] QString displayText(const QVariant &value, const QLocale &locale) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /** Leaves what is being typed alone, whatever happens to the cell meanwhile. */
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    /** Leaves a value alone that is only kept in the editor, see BoundedLineEdit. */
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

Q_SIGNALS:
    /** The text in an open editor changed. */
    void typed();
    // The editor has been committed and closed before each of these.
    void enterPressed();
    void tabPressed(bool forward);
    /** Several lines were pasted into the editor, which has not taken them. */
    void linesPasted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    void nameEditor(QWidget *editor) const;
    void commitAndClose(QWidget *editor);

private:
    bool handleKey(QWidget *editor, const QKeyEvent &event);

    EditorName m_editorName;
};

} // namespace Clientele
