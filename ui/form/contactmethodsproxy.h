// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/form/rowsproxy.h"

namespace Clientele {

class ContactMethodsModel;

/** ContactMethodsModel in words: headers, names of types, what is offered for a number. */
class ContactMethodsProxy : public RowsProxy
{
    Q_OBJECT

public:
    ContactMethodsProxy(ContactMethodsModel *source, QObject *parent);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    [[nodiscard]] QString note(const QModelIndex &index) const override;
    [[nodiscard]] QString spoken(const QModelIndex &index) const override;
};

} // namespace Clientele
