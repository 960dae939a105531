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
}

void FormButton::keyPressEvent(QKeyEvent *event)
{
    if (isPlainEnter(*event))
        click();
    else if (isEnterKey(*event))
        event->ignore();
    else
        QPushButton::keyPressEvent(event);
}

} // namespace Clientele
