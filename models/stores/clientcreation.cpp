// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/stores/clientcreation.h"

#include "models/ports/clientsport.h"
#include "models/values/whenanswered.h"

#include <utility>

namespace Clientele {

template <typename T, typename Handler>
void ClientCreation::whenStillWanted(const Answer<T> &answer, Handler handler)
{
    whenAnswered(answer, this, [this, run = m_run, handler = std::move(handler)](const Result<T> &result) {
        if (run == m_run)
            handler(result);
    });
}

ClientCreation::~ClientCreation()
{
    abandon();
}

void ClientCreation::setPort(ClientsPort *port)
{
    if (port != m_port)
        m_usedPort = nullptr;
    m_port = port;
    begin();
}

void ClientCreation::start(std::function<void()> call)
{
    abandon();
    m_stop = std::stop_source();
    m_waiting = std::move(call);
    begin();
}

void ClientCreation::begin()
{
    if (!m_port || !m_waiting)
        return;
    m_usedPort = m_port;
    std::exchange(m_waiting, nullptr)();
}

void ClientCreation::create(const ClientDraft &draft)
{
    start([this, draft] {
        whenStillWanted(m_port->create(draft, m_stop.get_token()), [this](const Result<Client> &answer) {
            if (answer)
                readBack(*answer);
            else
                Q_EMIT failed(answer.error());
        });
    });
}

void ClientCreation::find(Matches matches)
{
    start([this, matches = std::move(matches)] {
        whenStillWanted(m_port->list(m_stop.get_token()), [this, matches](const Result<QList<Client>> &answer) {
            if (answer)
                pickFrom(matches(*answer));
            else
                Q_EMIT failed(answer.error());
        });
    });
}

void ClientCreation::pickFrom(const QList<Client> &matches)
{
    if (matches.isEmpty())
        Q_EMIT notFound();
    else if (matches.size() > 1)
        Q_EMIT severalFound();
    else
        readBack(matches.constFirst());
}

void ClientCreation::readBack(const Client &known)
{
    // Another port may be another workspace, which knows nothing of this client.
    if (!m_usedPort) {
        Q_EMIT created(known, true);
        return;
    }
    whenStillWanted(m_usedPort->get(known.id, m_stop.get_token()),
                    [this, known](const Result<Client> &answer) { Q_EMIT created(answer ? *answer : known, !answer); });
}

void ClientCreation::stop()
{
    if (std::exchange(m_waiting, nullptr))
        Q_EMIT failed({.kind = ErrorKind::NeverSent, .cause = ErrorCause::Cancelled});
    else
        m_stop.request_stop();
}

void ClientCreation::abandon()
{
    ++m_run;
    m_waiting = nullptr;
    m_stop.request_stop();
}

} // namespace Clientele
