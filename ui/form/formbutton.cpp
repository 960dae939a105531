// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/form/formbutton.h"

#include "ui/form/formkeys.h"

#include <QtGui/QKeyEvent>

namespace Clientele {

FormButton::FormButton(const QString &objectName, const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setObjectName(objectName);
    setAccessibleName(text);
    setAutoDefault(true);
}

void FormButton::keyPressEvent(QKeyEvent *event)
{
    if (isEnterKey(*event) && !isPlainEnter(*event))
        event->ignore();
    else
        QPushButton::keyPressEvent(event);
}

} // namespace Clientele
