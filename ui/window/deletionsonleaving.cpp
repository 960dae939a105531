// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/window/deletionsonleaving.h"

#include "models/stores/clientdeletion.h"

#include <utility>

namespace Clientele {

DeletionsOnLeaving::DeletionsOnLeaving(ClientDeletion &deletion, QWidget *window, std::chrono::milliseconds patience)
    : QObject(window)
    , m_deletion(deletion)
    , m_window(window)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &DeletionsOnLeaving::lookNoLonger);
    connect(&deletion, &ClientDeletion::keptChanged, this, &DeletionsOnLeaving::look);
    connect(&deletion, &ClientDeletion::failed, this, [this] { m_proceed = nullptr; });
}

bool DeletionsOnLeaving::areSettled() const
{
    return !m_deletion.isBeingKept() && m_deletion.takenBackInVain().isEmpty();
}

void DeletionsOnLeaving::settle(const std::function<void()> &proceed)
{
    m_proceed = proceed;
    m_patience.start();
    look();
}

void DeletionsOnLeaving::look()
{
    if (!m_proceed || m_question || m_deletion.isBeingKept())
        return;
    if (areSettled())
        proceed();
    else
        ask();
}

/** The disk does not answer. What is on its way there has not been promised to anybody. */
void DeletionsOnLeaving::lookNoLonger()
{
    if (!m_proceed || m_question)
        return;
    if (m_deletion.takenBackInVain().isEmpty())
        proceed();
    else
        ask();
}

void DeletionsOnLeaving::ask()
{
    m_patience.stop();
    QStringList names;
    const QList<Client> clients = m_deletion.takenBackInVain();
    for (const Client &client : clients)
        names.append(client.name);
    m_question = new DeletionQuestion(names, m_window);
    connect(m_question, &DeletionQuestion::keepAgainChosen, this, [this] {
        m_question = nullptr;
        m_patience.start();
        m_deletion.keepAgain();
        look();
    });
    connect(m_question, &DeletionQuestion::closeChosen, this, &DeletionsOnLeaving::proceed);
    connect(m_question, &DeletionQuestion::stayChosen, this, [this] { m_proceed = nullptr; });
    m_question->open();
}

void DeletionsOnLeaving::proceed()
{
    m_patience.stop();
    if (m_proceed)
        std::exchange(m_proceed, nullptr)();
}

} // namespace Clientele
