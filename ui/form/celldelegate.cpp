// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/form/celldelegate.h"

#include "ui/form/formkeys.h"
#include "ui/form/formlineedit.h"
#include "ui/form/problemicon.h"
#include "ui/form/rowsproxy.h"
#include "ui/text/displaytext.h"
#include "ui/text/severity.h"
#include "ui/text/textcolors.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>

namespace Clientele {

CellDelegate::CellDelegate(EditorName editorName, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_editorName(std::move(editorName))
{}

QString CellDelegate::displayText(const QVariant &value, const QLocale & /*locale*/) const
{
    const QString text = value.toString();
    return text.isEmpty() ? text : Clientele::displayText(text);
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem & /*option*/,
                                    const QModelIndex & /*index*/) const
{
    auto *editor = new FormLineEdit(FormLineEdit::Undo::OwnFirst, parent);
    editor->setFrame(false);
    nameEditor(editor);
    connect(editor, &QLineEdit::textEdited, this, &CellDelegate::typed);
    return editor;
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *line = qobject_cast<FormLineEdit *>(editor);
    if (line && line->isModified())
        return;
    if (!line) {
        QStyledItemDelegate::setEditorData(editor, index);
        return;
    }
    line->setValue(index.data(Qt::EditRole).toString());
    line->setAccessibleDescription(index.data(Qt::AccessibleDescriptionRole).toString());
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *line = qobject_cast<FormLineEdit *>(editor);
    if (!line || !line->isKept())
        QStyledItemDelegate::setModelData(editor, model, index);
}

bool CellDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(watched);
    if (editor && event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (handleKey(editor, key))
            return true;
        if (isEnterKey(key))
            return false;
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

bool CellDelegate::handleKey(QWidget *editor, const QKeyEvent &event)
{
    if (isPlainEnter(event)) {
        commitAndClose(editor);
        Q_EMIT enterPressed();
        return true;
    }
    if ((event.key() == Qt::Key_Tab || event.key() == Qt::Key_Backtab) && !(event.modifiers() & Qt::ControlModifier)) {
        commitAndClose(editor);
        Q_EMIT tabPressed(event.key() == Qt::Key_Tab);
        return true;
    }
    if (event.matches(QKeySequence::Paste) && QGuiApplication::clipboard()->text().trimmed().contains(u'\n')) {
        commitAndClose(editor);
        Q_EMIT linesPasted();
        return true;
    }
    return false;
}

void CellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->textElideMode = Qt::ElideRight;
    if (!index.data(RowsProxy::HasProblemsRole).toBool())
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->decorationSize = QSize(option->fontMetrics.height(), option->fontMetrics.height());
    option->icon = problemIcon(option->palette);
    option->backgroundBrush = problemTint(option->palette);
    option->palette.setColor(QPalette::Text, severityAccent(Severity::Error, option->palette));
}

void CellDelegate::nameEditor(QWidget *editor) const
{
    editor->setObjectName(m_editorName.objectName);
    editor->setAccessibleName(m_editorName.accessibleName);
    editor->setAutoFillBackground(true);
}

void CellDelegate::commitAndClose(QWidget *editor)
{
    Q_EMIT commitData(editor);
    Q_EMIT closeEditor(editor, NoHint);
}

} // namespace Clientele
