// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/workspaces/workspacedelegate.h"

#include "models/items/workspacesmodel.h"
#include "ui/text/boundedlineedit.h"
#include "ui/text/textcolors.h"
#include "ui/workspaces/workspacerows.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

/** Where the parts of a row are, not mirrored yet. */
struct WorkspacePlaces
{
    QRect name;
    QRect state;
    QRect detail;
};

int rowMargin(const QFontMetrics &metrics)
{
    return metrics.height() * 2 / 5;
}

WorkspacePlaces workspacePlaces(const QRect &row, const QFontMetrics &metrics, const QString &state)
{
    const int margin = rowMargin(metrics);
    const int line = metrics.height();
    const QRect inside = row.adjusted(margin, margin, -margin, -margin);
    const int stateWidth = state.isEmpty() ? 0 : metrics.horizontalAdvance(state) + 1;
    const int gap = state.isEmpty() ? 0 : margin;
    return {.name = {inside.left(), inside.top(), inside.width() - stateWidth - gap, line},
            .state = {inside.right() + 1 - stateWidth, inside.top(), stateWidth, line},
            .detail = {inside.left(), inside.bottom() + 1 - line, inside.width(), line}};
}

QFont nameFontOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QFont font = option.font;
    font.setBold(index.data(WorkspacesModel::IsCurrentRole).toBool());
    return font;
}

/** One line of text, cut where its place ends. */
void paintRowLine(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place, const QString &text)
{
    const QRect there = QStyle::visualRect(option.direction, option.rect, place);
    // The painter would mirror once more.
    const Qt::Alignment side = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter.drawText(there, int(side | Qt::AlignAbsolute) | int(Qt::TextSingleLine),
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, there.width()));
}

void paintRowFocus(QPainter &painter, const QStyleOptionViewItem &option, const QColor &color)
{
    painter.setPen(QPen(color, 1, Qt::DotLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5));
}

void paintRowTexts(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QColor &text)
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QString state = index.data(WorkspaceRows::StateRole).toString();
    const WorkspacePlaces places = workspacePlaces(option.rect, option.fontMetrics, state);
    painter.setFont(nameFontOf(option, index));
    painter.setPen(text);
    paintRowLine(painter, option, places.name, index.data(Qt::DisplayRole).toString());
    painter.setFont(option.font);
    painter.setPen(isSelected ? text : mutedColor(option.palette));
    paintRowLine(painter, option, places.state, state);
    paintRowLine(painter, option, places.detail, index.data(WorkspaceRows::DetailRole).toString());
}

} // namespace

void WorkspaceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QColor text = option.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text);
    painter->save();
    // A flood of marks over and under letters ends where the row does.
    painter->setClipRect(option.rect);
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    paintRowTexts(*painter, option, index, text);
    if (option.state.testFlag(QStyle::State_HasFocus))
        paintRowFocus(*painter, option, text);
    painter->restore();
}

bool WorkspaceDelegate::isCut(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const WorkspacePlaces places =
        workspacePlaces(option.rect, option.fontMetrics, index.data(WorkspaceRows::StateRole).toString());
    const QString detail = index.data(WorkspaceRows::DetailRole).toString();
    return detail != index.data(WorkspaceRows::WholeDetailRole).toString()
           || !fits(detail, option.fontMetrics, places.detail.width())
           || !fits(index.data(Qt::DisplayRole).toString(), QFontMetrics(nameFontOf(option, index)),
                    places.name.width());
}

QSize WorkspaceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex & /*index*/) const
{
    constexpr int widthInLines = 12;
    const int line = option.fontMetrics.height();
    return {line * widthInLines, 2 * line + line / 8 + 2 * rowMargin(option.fontMetrics)};
}

QWidget *WorkspaceDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem & /*option*/,
                                         const QModelIndex &index) const
{
    auto *editor = new BoundedLineEdit(parent);
    editor->setObjectName(u"workspaceNameEdit"_s);
    editor->setAccessibleName(tr("Name of the workspace"));
    editor->setPlaceholderText(
        index.data(WorkspacesModel::WorkspaceRole).value<SavedWorkspace>().connection.workspaceId);
    editor->setAutoFillBackground(true);
    return editor;
}

void WorkspaceDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *line = qobject_cast<BoundedLineEdit *>(editor);
    if (line && !line->isModified())
        line->setValue(index.data(Qt::EditRole).toString());
}

void WorkspaceDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (!qobject_cast<BoundedLineEdit *>(editor)->isKept())
        RowDelegate::setModelData(editor, model, index);
}

void WorkspaceDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                             const QModelIndex & /*index*/) const
{
    const WorkspacePlaces places = workspacePlaces(option.rect, option.fontMetrics, {});
    QRect place(0, 0, places.name.width(), editor->sizeHint().height());
    place.moveCenter(places.name.center());
    place.moveTop(qMax(place.top(), option.rect.top()));
    editor->setGeometry(QStyle::visualRect(option.direction, option.rect, place));
}

} // namespace Clientele
