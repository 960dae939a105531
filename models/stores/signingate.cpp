// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/stores/signingate.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace Clientele {

namespace {

using std::chrono::milliseconds;
using std::chrono::minutes;

/** Before the end: time to finish what one is at, and to sign in again. */
constexpr minutes WARNING_TIME(5);
/** A timer does not run while a computer sleeps, so it looks again after so long at the latest. */
constexpr milliseconds LONGEST_LOOK_AWAY = minutes(1);
constexpr milliseconds SHORTEST_LOOK_AWAY(100);

} // namespace

SignInGate::SignInGate(Clock now, QObject *parent)
    : QObject(parent)
    , m_now(std::move(now))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SignInGate::watchTheClock);
}

void SignInGate::open(const Ports &ports, const std::optional<QDateTime> &ends)
{
    m_ports = ports;
    m_ends = ends;
    m_hasWarned = false;
    ++m_signIns;
    m_state = State::Open;
    m_why = ErrorCause::None;
    watchTheClock();
    if (m_state == State::Open)
        Q_EMIT opened();
}

void SignInGate::ask(ErrorCause why)
{
    if (m_state != State::Open)
        return;
    m_state = State::Asking;
    m_why = why;
    m_timer.stop();
    Q_EMIT asked(why);
}

void SignInGate::shut(ErrorCause why)
{
    m_state = State::Shut;
    m_why = why;
    m_timer.stop();
    Q_EMIT wasShut();
}

bool SignInGate::passes()
{
    if (m_state == State::Open && m_ends && m_now() >= *m_ends)
        ask(ErrorCause::TokenEnded);
    return m_state == State::Open;
}

void SignInGate::watchTheClock()
{
    if (!m_ends || !passes())
        return;
    const milliseconds left(m_now().msecsTo(*m_ends));
    const bool isSoon = left <= WARNING_TIME;
    m_timer.start(std::clamp(isSoon ? left : left - WARNING_TIME, SHORTEST_LOOK_AWAY, LONGEST_LOOK_AWAY));
    if (isSoon && !std::exchange(m_hasWarned, true))
        Q_EMIT endsSoon(*m_ends);
}

} // namespace Clientele
