// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/messages.h"
#include "tests/support/printers.h"
#include "ui/outbox/outboxpane.h"

#include <QtTest/QSignalSpy>

#include <gtest/gtest.h>

class QLabel;
class QListView;
class QPushButton;

namespace Clientele::Tests {

/** An item of that state and name; the id is made of the name. */
[[nodiscard]] OutboxItem itemOf(const QString &name, OutboxState state = OutboxState::Waiting,
                                ClientAction action = ClientAction::Create);
[[nodiscard]] QUuid idOf(const QString &name);

/** The pane on the screen; it is 10:05 on 4 May 2026, and entries came at 10:02. */
class OutboxTest : public testing::Test
{
public:
    OutboxTest();

protected:
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    [[nodiscard]] static QString focusName();
    [[nodiscard]] QListView &view() const;
    [[nodiscard]] QPushButton &button(const QString &objectName) const;
    /** Object names of the buttons beside the list that can be pressed. */
    [[nodiscard]] QStringList enabledButtons() const;
    /** What the list says of each row to screen readers. */
    [[nodiscard]] QStringList spoken() const;
    /** The text of a label that shows, otherwise empty. */
    [[nodiscard]] QString said(const QString &labelName) const;
    /** The ids @p spy was told. */
    [[nodiscard]] static QList<QUuid> idsIn(const QSignalSpy &spy);

    AllowMessages fromOffscreen{QStringLiteral("propagateSizeHints")};
    QDateTime now{QDate(2026, 5, 4), QTime(10, 5), Qt::UTC};
    OutboxPane pane;
};

} // namespace Clientele::Tests
