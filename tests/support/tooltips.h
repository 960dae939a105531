// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/messages.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QTextDocumentFragment>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QToolTip>

namespace Clientele::Tests {

/** What a tool tip says, without marks of direction, when the pointer rests on this row; empty: there is none. */
[[nodiscard]] inline QString toolTipOver(const QAbstractItemView &view, int row)
{
    const AllowMessages fromOffscreen(QStringLiteral("does not support (raise|propagateSizeHints)"));
    const QPoint place = view.visualRect(view.model()->index(row, 0)).center();
    QHelpEvent event(QEvent::ToolTip, place, view.viewport()->mapToGlobal(place));
    QApplication::sendEvent(view.viewport(), &event);
    if (!event.isAccepted())
        return {};
    QString text = QTextDocumentFragment::fromHtml(QToolTip::text()).toPlainText();
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

} // namespace Clientele::Tests
