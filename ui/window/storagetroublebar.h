// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ports/journalport.h"
#include "ui/window/tintedframe.h"

#include <optional>

class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace Clientele {

class MessageText;
class SeverityIcon;

/**
 * Above everything in the window: that what is typed cannot be kept on this computer, for as long as that lasts; and
 * what a damaged file lost, until it is closed. Of both the first goes before. GUI thread.
 */
class StorageTroubleBar : public TintedFrame
{
    Q_OBJECT

public:
    explicit StorageTroubleBar(QWidget *parent = nullptr);

    /** @p error is an ErrorKind::Storage. Lasts until endTrouble(). */
    void showTrouble(const Error &error);
    void endTrouble();
    void showDamage(const JournalDamage &damage);
    /** Focus to the first thing the bar offers; false when it shows nothing. */
    bool focusFirstButton();

Q_SIGNALS:
    /** Of what is typed and cannot be kept: into a file, to the clipboard. */
    void saveCopyRequested();
    void copyRequested();
    void retryRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeButtons();
    void makeCloseButton();
    void refresh();
    void showText(Severity severity, const QString &text);
    void closeDamage();

    std::optional<Error> m_trouble;
    std::optional<JournalDamage> m_damage;
    SeverityIcon *m_icon;
    MessageText *m_text;
    QHBoxLayout *m_row;
    QList<QPushButton *> m_buttons;
    QToolButton *m_close = nullptr;
};

} // namespace Clientele
