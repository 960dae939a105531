// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/window/deletionsonleaving.h"

#include "models/stores/clientdeletion.h"

#include <utility>

namespace Clientele {

DeletionsOnLeaving::DeletionsOnLeaving(ClientDeletion &deletion, QWidget *window)
    : QObject(window)
    , m_deletion(deletion)
    , m_window(window)
{
    connect(&deletion, &ClientDeletion::changed, this, &DeletionsOnLeaving::proceedWhenSettled);
    connect(&deletion, &ClientDeletion::failed, this, [this] { m_proceed = nullptr; });
}

bool DeletionsOnLeaving::areSettled() const
{
    return m_deletion.waiting().isEmpty() && !m_deletion.isSending();
}

void DeletionsOnLeaving::settle(const std::function<void()> &proceed)
{
    m_proceed = proceed;
    if (m_deletion.waiting().isEmpty())
        proceedWhenSettled();
    else if (!m_question)
        ask();
}

void DeletionsOnLeaving::ask()
{
    QStringList names;
    const QList<Client> waiting = m_deletion.waiting();
    for (const Client &client : waiting)
        names.append(client.name);
    m_question = new DeletionQuestion(names, m_window);
    connect(m_question, &DeletionQuestion::deleteChosen, this, [this] { m_deletion.sendNow(); });
    connect(m_question, &DeletionQuestion::keepChosen, this, [this] {
        m_deletion.undoAll();
        proceedWhenSettled();
    });
    connect(m_question, &DeletionQuestion::stayChosen, this, [this] { m_proceed = nullptr; });
    m_question->open();
}

void DeletionsOnLeaving::proceedWhenSettled()
{
    if (areSettled() && m_proceed)
        std::exchange(m_proceed, nullptr)();
}

} // namespace Clientele
