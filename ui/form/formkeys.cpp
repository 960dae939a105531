// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/form/formkeys.h"

#include <QtGui/QKeyEvent>

namespace Clientele {

namespace {

Qt::KeyboardModifiers modifiersOf(const QKeyEvent &event)
{
    return event.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier);
}

} // namespace

bool isUndoKey(const QKeyEvent &event)
{
    return event.matches(QKeySequence::Undo);
}

bool isRedoKey(const QKeyEvent &event)
{
    return event.matches(QKeySequence::Redo) || (event.key() == Qt::Key_Y && modifiersOf(event) == Qt::ControlModifier);
}

bool isEnterKey(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

bool isPlainEnter(const QKeyEvent &event)
{
    return isEnterKey(event) && modifiersOf(event) == Qt::NoModifier;
}

bool isSaveKey(const QKeyEvent &event)
{
    return isEnterKey(event) && modifiersOf(event) == Qt::ControlModifier;
}

bool isSaveAndNewKey(const QKeyEvent &event)
{
    return isEnterKey(event) && modifiersOf(event) == (Qt::ControlModifier | Qt::ShiftModifier);
}

} // namespace Clientele
