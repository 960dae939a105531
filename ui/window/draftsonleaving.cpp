// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/window/draftsonleaving.h"

#include "models/stores/keptdrafts.h"
#include "ui/dialogs/discardquestion.h"

#include <utility>

namespace Clientele {

DraftsOnLeaving::DraftsOnLeaving(KeptDrafts &drafts, QWidget *window)
    : QObject(window)
    , m_drafts(drafts)
    , m_window(window)
{
    constexpr std::chrono::seconds longEnough(5);
    m_patience.setSingleShot(true);
    m_patience.setInterval(longEnough);
    connect(&m_patience, &QTimer::timeout, this, &DraftsOnLeaving::ask);
    connect(&drafts, &KeptDrafts::statusChanged, this, &DraftsOnLeaving::look);
}

void DraftsOnLeaving::settle(const std::function<void()> &proceed)
{
    m_proceed = proceed;
    // Before anything can end it.
    m_patience.start();
    m_drafts.flush();
    look();
}

void DraftsOnLeaving::look()
{
    if (!m_proceed || m_question)
        return;
    // That something could not be removed is no loss.
    const bool isWritten = m_drafts.isSettled() || (m_drafts.failure() && !m_drafts.wouldLoseSomething());
    if (isWritten)
        proceed();
    else if (m_drafts.failure())
        ask();
}

void DraftsOnLeaving::ask()
{
    m_patience.stop();
    if (!m_proceed || m_question)
        return;
    m_question = discardQuestion({.by = Discarding::By::Closing, .what = Discarding::What::Drafts}, m_window);
    connect(m_question, &QDialog::accepted, this, &DraftsOnLeaving::proceed);
    connect(m_question, &QDialog::rejected, this, [this] { m_proceed = nullptr; });
    m_question->open();
}

void DraftsOnLeaving::proceed()
{
    m_patience.stop();
    if (m_proceed)
        std::exchange(m_proceed, nullptr)();
}

} // namespace Clientele
