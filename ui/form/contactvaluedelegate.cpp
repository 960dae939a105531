// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/form/contactvaluedelegate.h"

#include "models/items/contactmethodsmodel.h"
#include "ui/text/displaytext.h"
#include "ui/text/textcolors.h"

#include <QtGui/QMouseEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyle>

using namespace Qt::StringLiterals;

namespace Clientele {

ContactValueDelegate::ContactValueDelegate(QObject *parent)
    : CellDelegate({u"contactValueEdit"_s, tr("Value", "column of the contact methods")}, parent)
{}

void ContactValueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    CellDelegate::paint(painter, option, index);
    const QRect place = suggestionRect(option, index);
    if (place.isEmpty())
        return;
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setFont(option.font);
    painter->setPen(isSelected ? option.palette.color(QPalette::HighlightedText) : mutedColor(option.palette));
    painter->drawText(place, Qt::AlignCenter | Qt::TextSingleLine, suggestionText(index, option.direction));
    painter->restore();
}

QWidget *ContactValueDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                            const QModelIndex &index) const
{
    QWidget *editor = CellDelegate::createEditor(parent, option, index);
    // Numbers and addresses run left to right in every language.
    editor->setLayoutDirection(Qt::LeftToRight);
    return editor;
}

bool ContactValueDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                       const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const bool isOnSuggestion = suggestionRect(option, index).contains(mouse->position().toPoint());
        if (isOnSuggestion && mouse->button() == Qt::LeftButton) {
            Q_EMIT suggestionClicked(index);
            return true;
        }
    }
    return CellDelegate::editorEvent(event, model, option, index);
}

QString ContactValueDelegate::suggestionText(const QModelIndex &index, Qt::LayoutDirection direction)
{
    const QString suggestion = index.data(ContactMethodsModel::SuggestionRole).toString();
    if (suggestion.isEmpty() || !index.flags().testFlag(Qt::ItemIsEditable))
        return {};
    return (direction == Qt::RightToLeft ? u"← %1"_s : u"→ %1"_s).arg(Clientele::displayText(suggestion));
}

QRect ContactValueDelegate::suggestionRect(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QString text = suggestionText(index, option.direction);
    if (text.isEmpty())
        return {};
    const int margin = option.fontMetrics.height() / 2;
    const QSize size(option.fontMetrics.horizontalAdvance(text) + 2 * margin, option.rect.height());
    const QString displayed = Clientele::displayText(index.data(Qt::EditRole).toString(), DisplayForm::Title);
    // The value itself comes first; the line under the table says the same.
    const int value = option.fontMetrics.horizontalAdvance(displayed) + 4 * margin;
    if (value + size.width() > option.rect.width())
        return {};
    return QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter, size, option.rect);
}

} // namespace Clientele
