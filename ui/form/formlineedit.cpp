// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/form/formlineedit.h"

#include "ui/form/formkeys.h"

#include <QtGui/QKeyEvent>

#include <algorithm>

namespace Clientele {

FormLineEdit::FormLineEdit(Undo undo, QWidget *parent)
    : BoundedLineEdit(parent)
    , m_undo(undo)
{}

void FormLineEdit::replaceText(const QString &text)
{
    const QString before = value();
    if (before == text)
        return;
    const auto common = std::mismatch(before.crbegin(), before.crend(), text.crbegin(), text.crend());
    setValue(text);
    if (!isKept())
        setCursorPosition(static_cast<int>(text.crend() - common.second));
}

bool FormLineEdit::event(QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride || !isForForm(*static_cast<QKeyEvent *>(event)))
        return BoundedLineEdit::event(event);
    event->ignore();
    return false;
}

void FormLineEdit::keyPressEvent(QKeyEvent *event)
{
    if (isForForm(*event) || (isEnterKey(*event) && !isPlainEnter(*event)))
        event->ignore();
    else
        BoundedLineEdit::keyPressEvent(event);
}

bool FormLineEdit::isForForm(const QKeyEvent &event) const
{
    const bool hasOwn = m_undo == Undo::OwnFirst;
    return (isUndoKey(event) && !(hasOwn && (isUndoAvailable() || canBringBack())))
           || (isRedoKey(event) && !(hasOwn && isRedoAvailable()));
}

} // namespace Clientele
