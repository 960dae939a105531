// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QString>

class QPushButton;
class QWidget;

namespace Clientele {

/** What a button around the list is called. */
struct ListButtonWords
{
    QString objectName;
    QString text;
    /** For screen readers, where another button of the window says the same. */
    QString spoken = {};
};

/** Owned by @p parent. Enter presses it as Space does. */
[[nodiscard]] QPushButton *makeListButton(const ListButtonWords &words, QWidget *parent);

} // namespace Clientele
