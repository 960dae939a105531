// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/dialogs/deletionquestion.h"

#include <QtCore/QPointer>
#include <QtCore/QTimer>

#include <chrono>
#include <functional>

namespace Clientele {

class ClientDeletion;

/**
 * What becomes of deletions as the program is left: those that wait or are being sent go on at the next start, where
 * they can be taken back again. Only what the disk does not know would be lost.
 */
class DeletionsOnLeaving : public QObject
{
    Q_OBJECT

public:
    /**
     * @p deletion is not owned and must outlive this. @p window is asked over, and owns this. A disk that does not
     * answer is waited for as long as @p patience.
     */
    DeletionsOnLeaving(ClientDeletion &deletion, QWidget *window,
                       std::chrono::milliseconds patience = std::chrono::seconds(5));

    /** The disk knows everything. */
    [[nodiscard]] bool areSettled() const;
    /**
     * Calls @p proceed once areSettled(), or the person does not mind that one that was taken back will be there again.
     * Not when one fails, or the person stays.
     */
    void settle(const std::function<void()> &proceed);

private:
    void look();
    void lookNoLonger();
    void ask();
    void proceed();

    ClientDeletion &m_deletion;
    QWidget *m_window;
    QTimer m_patience;
    QPointer<DeletionQuestion> m_question;
    std::function<void()> m_proceed;
};

} // namespace Clientele
