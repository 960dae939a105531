// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/stores/clientsfetching.h"

#include "models/values/whenanswered.h"

#include <QtCore/QPointer>

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
    const auto isThis = [self = QPointer(this), number = ++m_begun] {
        return self && self->m_isUnderWay && self->m_begun == number;
    };
    const auto progress = [this, isThis](qsizetype received) {
        if (isThis())
            Q_EMIT progressed(received);
    };
    whenAnswered(m_port->fetch(m_locale, progress, m_stop.get_token()), this,
                 [this, isThis](const Result<FetchedList> &answer) {
                     if (isThis())
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
