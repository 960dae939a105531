// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/QPushButton>

namespace Clientele {

/** A button of the form: Enter presses it like Space does, and Enter with modifiers stays the form's key. */
class FormButton : public QPushButton
{
    Q_OBJECT

public:
    /** @p objectName and @p text name it, the text also for screen readers. */
    FormButton(const QString &objectName, const QString &text, QWidget *parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace Clientele
