// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/form/preferreddelegate.h"

#include "models/items/contactmethodsmodel.h"
#include "ui/text/textcolors.h"

#include <QtGui/QMouseEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyleOptionButton>

namespace Clientele {

namespace {

QStyleOptionButton radioOption(const QStyleOptionViewItem &cell, const QModelIndex &index, const QStyle &style)
{
    QStyleOptionButton radio;
    radio.initFrom(cell.widget);
    const QSize size(style.pixelMetric(QStyle::PM_ExclusiveIndicatorWidth, &radio, cell.widget),
                     style.pixelMetric(QStyle::PM_ExclusiveIndicatorHeight, &radio, cell.widget));
    radio.rect = QStyle::alignedRect(cell.direction, Qt::AlignCenter, size, cell.rect);
    // The ring of some styles is a shade of the window's colour, which is lost on the dark base of a dark palette.
    radio.palette.setColor(QPalette::Window, mutedColor(cell.palette).lighter(150));
    radio.state = cell.state & (QStyle::State_Active | QStyle::State_MouseOver);
    if (index.flags().testFlag(Qt::ItemIsUserCheckable))
        radio.state |= QStyle::State_Enabled;
    const bool isPreferred = index.data(ContactMethodsModel::PreferredRole).toBool();
    radio.state |= isPreferred ? QStyle::State_On : QStyle::State_Off;
    return radio;
}

} // namespace

PreferredDelegate::PreferredDelegate(QObject *parent)
    : CellDelegate({}, parent)
{}

void PreferredDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    CellDelegate::paint(painter, option, index);
    const QStyle &style = *(option.widget ? option.widget->style() : QApplication::style());
    const QStyleOptionButton radio = radioOption(option, index, style);
    style.drawPrimitive(QStyle::PE_IndicatorRadioButton, &radio, painter, option.widget);
}

QWidget *PreferredDelegate::createEditor(QWidget * /*parent*/, const QStyleOptionViewItem & /*option*/,
                                         const QModelIndex & /*index*/) const
{
    return nullptr;
}

bool PreferredDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem & /*option*/,
                                    const QModelIndex &index)
{
    const bool isClick =
        event->type() == QEvent::MouseButtonRelease && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton;
    return isClick && model->setData(index, true, Qt::EditRole);
}

void PreferredDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    CellDelegate::initStyleOption(option, index);
    option->features &= ~QStyleOptionViewItem::HasCheckIndicator;
}

} // namespace Clientele
