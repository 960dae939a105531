// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/list/listbuttons.h"

#include <QtWidgets/QPushButton>

namespace Clientele {

QPushButton *makeListButton(const ListButtonWords &words, QWidget *parent)
{
    auto *button = new QPushButton(words.text, parent);
    button->setObjectName(words.objectName);
    button->setAccessibleName(words.spoken.isEmpty() ? words.text : words.spoken);
    button->setAutoDefault(true);
    return button;
}

} // namespace Clientele
