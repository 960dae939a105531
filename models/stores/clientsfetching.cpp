// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/stores/clientsfetching.h"

#include "models/values/whenanswered.h"

namespace Clientele {

ClientsFetching::ClientsFetching(const QString &locale, QObject *parent)
    : QObject(parent)
    , m_locale(locale)
{}

ClientsFetching::~ClientsFetching()
{
    m_stop.request_stop();
}

void ClientsFetching::setPort(ClientListPort *port)
{
    m_isUnderWay = false;
    m_stop.request_stop();
    m_port = port;
}

void ClientsFetching::begin()
{
    m_stop = std::stop_source();
    m_beganAt = QDateTime::currentDateTimeUtc();
    m_isUnderWay = true;
    ++m_begun;
    // Nobody hears of a fetch that was told to stop, as this does when it dies.
    const auto progress = [this, stop = m_stop.get_token()](qsizetype received) {
        if (!stop.stop_requested())
            Q_EMIT progressed(received);
    };
    whenAnswered(m_port->fetch(m_locale, progress, m_stop.get_token()), this,
                 [this, number = m_begun](const Result<FetchedList> &answer) {
                     if (m_isUnderWay && number == m_begun)
                         end(answer);
                 });
}

void ClientsFetching::stop()
{
    m_stop.request_stop();
}

void ClientsFetching::end(const Result<FetchedList> &answer)
{
    m_isUnderWay = false;
    if (answer)
        Q_EMIT fetched(*answer);
    else
        Q_EMIT failed(answer.error());
}

} // namespace Clientele
