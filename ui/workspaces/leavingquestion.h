// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/text/workspacetext.h"

#include <QtWidgets/QDialog>

#include <optional>

class QBoxLayout;
class QPushButton;
class QRadioButton;

namespace Clientele {

class ProblemLine;

/**
 * Asks whether a workspace is left, and what becomes of what it has on this computer. Says what would be lost; while
 * something would, Enter means to stay. For open(), not exec(); deletes itself when closed.
 */
class LeavingQuestion : public QDialog
{
    Q_OBJECT

public:
    struct Words
    {
        QString objectName;
        QString title;
        /** The question, which names the workspace, and what happens in any case. */
        QString question;
        QString explanation;
        /** What keeping is good for, after "Keep …". */
        QString keepHint;
        QString confirmName;
        QString confirmText;
        QString cancelName;
    };

    /** @p work: what is unsent; nothing: it could not be counted, so there may be some. */
    LeavingQuestion(const Words &words, const std::optional<UnsentWork> &work, QWidget *parent);

    [[nodiscard]] bool wipes() const;

protected:
    void chooseWiping();

private:
    void addChoices(QBoxLayout *layout, const QString &keepHint);
    void addButtons(QBoxLayout *layout, const Words &words);
    void refresh();
    [[nodiscard]] QString lossText() const;

    std::optional<UnsentWork> m_work;
    QRadioButton *m_keep;
    QRadioButton *m_wipe;
    ProblemLine *m_consequence;
    QString m_keepHint;
    QPushButton *m_confirm = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace Clientele
