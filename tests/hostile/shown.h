// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

class QWidget;

namespace Clientele::Tests {

/**
 * Every text that @p root and what is visible in it show or tell a screen reader, as a person gets it: without the
 * marks of keys, tool tips as they read. What is being edited is left out: that is the text itself. Anything that
 * would be taken for markup fails the test.
 */
[[nodiscard]] QStringList shownTexts(QWidget &root);

/** Has @p root painted and every tool tip in it opened. */
void lookAt(QWidget &root);

/** @p menuText without its mark of a key. */
[[nodiscard]] QString withoutMnemonic(const QString &menuText);
/** What a tool tip reads as. One that is neither plain nor ours fails the test. */
[[nodiscard]] QString readToolTip(const QString &toolTip);

/** Whether @p shown has @p untrusted in one of its display forms, or the beginning of it with an ellipsis. */
[[nodiscard]] bool shows(const QString &shown, const QString &untrusted);

/** Why @p shown can disturb what is around it; empty when it cannot: see displayText(). */
[[nodiscard]] QString whyNotTame(const QString &shown);

} // namespace Clientele::Tests
