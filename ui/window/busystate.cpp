// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/window/busystate.h"

#include <utility>

namespace Clientele {

BusyGuard BusyState::hold()
{
    return BusyGuard(*this);
}

void BusyState::change(int by)
{
    const bool before = isBusy();
    m_holds += by;
    tell(before);
}

void BusyState::setWaitsForPerson(bool waits)
{
    const bool before = isBusy();
    m_waitsForPerson = waits;
    tell(before);
}

void BusyState::tell(bool before)
{
    if (before != isBusy())
        Q_EMIT busyChanged(isBusy());
}

BusyGuard::BusyGuard(BusyState &state)
    : m_state(&state)
{
    state.change(1);
}

BusyGuard::~BusyGuard()
{
    release();
}

BusyGuard::BusyGuard(BusyGuard &&other) noexcept
    : m_state(std::exchange(other.m_state, nullptr))
{}

BusyGuard &BusyGuard::operator=(BusyGuard &&other) noexcept
{
    if (this != &other) {
        release();
        m_state = std::exchange(other.m_state, nullptr);
    }
    return *this;
}

void BusyGuard::release()
{
    if (const auto state = std::exchange(m_state, nullptr))
        state->change(-1);
}

} // namespace Clientele
