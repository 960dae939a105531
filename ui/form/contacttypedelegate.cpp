// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/form/contacttypedelegate.h"

#include "models/items/contactmethodsmodel.h"
#include "ui/text/contacttypetext.h"
#include "ui/text/displaytext.h"

#include <QtCore/QTimer>
#include <QtWidgets/QComboBox>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

ContactType typeAt(const QModelIndex &index)
{
    return index.data(ContactMethodsModel::ContactTypeRole).value<ContactType>();
}

} // namespace

ContactTypeDelegate::ContactTypeDelegate(QObject *parent)
    : CellDelegate({u"contactTypeCombo"_s, tr("Type", "column of the contact methods")}, parent)
{}

QWidget *ContactTypeDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem & /*option*/,
                                           const QModelIndex &index) const
{
    auto *combo = new QComboBox(parent);
    nameEditor(combo);
    for (const ContactType::Known known : ContactType::allKnown())
        combo->addItem(contactTypeText(known), ContactType(known).text());
    if (const ContactType type = typeAt(index); !type.known())
        combo->addItem(Clientele::displayText(contactTypeText(type), DisplayForm::Title), type.text());
    // Making an editor is const, ending its use is not.
    auto *self = const_cast<ContactTypeDelegate *>(this);
    connect(combo, &QComboBox::activated, self, [self, combo] { self->commitAndClose(combo); });
    QTimer::singleShot(0, combo, [combo] { combo->showPopup(); });
    return combo;
}

void ContactTypeDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *combo = qobject_cast<QComboBox *>(editor);
    combo->setCurrentIndex(combo->findData(typeAt(index).text()));
}

void ContactTypeDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const QString chosen = qobject_cast<QComboBox *>(editor)->currentData().toString();
    if (chosen != typeAt(index).text())
        model->setData(index, chosen, Qt::EditRole);
}

} // namespace Clientele
