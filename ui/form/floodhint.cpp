// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/form/floodhint.h"

#include "ui/text/flood.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QModelIndex>

namespace Clientele {

namespace {

struct FloodHintWords
{
    Q_DECLARE_TR_FUNCTIONS(Clientele::FloodHint)
};

} // namespace

QString floodHint(const QModelIndex &cell)
{
    if (!cell.flags().testFlag(Qt::ItemIsEditable) || !isFlood(cell.data(Qt::EditRole).toString()))
        return {};
    return FloodHintWords::tr("This cell has too many characters or marks to be edited here. It is kept as it is. F2, "
                              "then Delete, clears it for another text.");
}

} // namespace Clientele
