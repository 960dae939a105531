// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/dialogs/deletionquestion.h"

#include <QtCore/QPointer>

#include <functional>

namespace Clientele {

class ClientDeletion;

/** What becomes of deletions that are under way as the program is left. */
class DeletionsOnLeaving : public QObject
{
    Q_OBJECT

public:
    /** @p deletion is not owned and must outlive this. @p window is asked over, and owns this. */
    DeletionsOnLeaving(ClientDeletion &deletion, QWidget *window);

    /** Nothing waits and nothing is being sent. */
    [[nodiscard]] bool areSettled() const;
    /** Calls @p proceed once areSettled(), after asking when some wait. Not when one fails, or the person stays. */
    void settle(const std::function<void()> &proceed);

private:
    void ask();
    void proceedWhenSettled();

    ClientDeletion &m_deletion;
    QWidget *m_window;
    QPointer<DeletionQuestion> m_question;
    std::function<void()> m_proceed;
};

} // namespace Clientele
