// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QList>
#include <QtWidgets/QDialog>

namespace Clientele {

/** What a key does. */
struct ShortcutHelp
{
    QString keys;
    QString effect;
};

/** Lists keys and what they do. For open(), not exec(). */
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const QList<ShortcutHelp> &shortcuts, QWidget *parent = nullptr);
};

} // namespace Clientele
