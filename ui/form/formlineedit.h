// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/text/boundedlineedit.h"

namespace Clientele {

/** A line of the form. Undo, redo and Enter with modifiers are the form's keys, not its own. */
class FormLineEdit : public BoundedLineEdit
{
    Q_OBJECT

public:
    enum class Undo {
        Form,    ///< Every keystroke reaches the draft, so the form's history is the only one.
        OwnFirst ///< What has not reached the draft yet is undone here, the rest by the form.
    };

    explicit FormLineEdit(Undo undo, QWidget *parent = nullptr);

    /** Shows @p text without counting it as typed; the cursor stands behind what changed. */
    void replaceText(const QString &text);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] bool isForForm(const QKeyEvent &event) const;

    Undo m_undo;
};

} // namespace Clientele
