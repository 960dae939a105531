// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/list/listkeys.h"

#include <QtGui/QKeyEvent>

namespace Clientele {

namespace {

bool isPlain(const QKeyEvent &event)
{
    return (event.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier)) == Qt::NoModifier;
}

} // namespace

bool isOpenKey(const QKeyEvent &event)
{
    return isPlain(event) && (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter);
}

bool isMoveKey(const QKeyEvent &event)
{
    const int key = event.key();
    return isPlain(event)
           && (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown);
}

bool isTypingKey(const QKeyEvent &event)
{
    constexpr auto commands = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
    if (event.modifiers() & commands)
        return false;
    const QString text = event.text();
    if (text.isEmpty() || event.key() == Qt::Key_Backspace)
        return event.key() == Qt::Key_Backspace;
    const QChar first = text.front();
    return first.isSurrogate() || (first.isPrint() && !first.isSpace());
}

} // namespace Clientele
