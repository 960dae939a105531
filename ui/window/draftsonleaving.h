// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QPointer>
#include <QtCore/QTimer>
#include <QtWidgets/QMessageBox>

#include <chrono>
#include <functional>

namespace Clientele {

class KeptDrafts;

/** Waits for the last drafts to be on the disk as the program is left. */
class DraftsOnLeaving : public QObject
{
    Q_OBJECT

public:
    /** @p drafts is not owned and must outlive this. @p window is asked over, and owns this. */
    DraftsOnLeaving(KeptDrafts &drafts, QWidget *window);

    /** For tests: how long a write may take before a person is asked. */
    void setPatience(std::chrono::milliseconds patience) { m_patience.setInterval(patience); }
    /**
     * Calls @p proceed when everything is kept. When it cannot be, or takes long, asks whether it may be lost; nothing
     * follows when it may not.
     */
    void settle(const std::function<void()> &proceed);

private:
    void look();
    void ask();
    void proceed();

    KeptDrafts &m_drafts;
    QWidget *m_window;
    QTimer m_patience;
    QPointer<QMessageBox> m_question;
    std::function<void()> m_proceed;
};

} // namespace Clientele
