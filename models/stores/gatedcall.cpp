// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/stores/gatedcall.h"

namespace Clientele {

GatedCallSteps::GatedCallSteps(SignInGate &gate, Permission permission, std::stop_token stop)
    : m_gate(gate)
    , m_permission(permission)
    , m_stop(std::move(stop))
{
    connect(&gate, &SignInGate::opened, this, &GatedCallSteps::proceed);
    connect(&gate, &SignInGate::wasShut, this, &GatedCallSteps::proceed);
}

void GatedCallSteps::proceed()
{
    if (m_isUnderWay)
        return;
    if (m_stop.stop_requested()) {
        endUnsent(ErrorKind::NeverSent, ErrorCause::Cancelled);
    } else if (m_gate.passes()) {
        m_onStop.reset();
        m_isUnderWay = true;
        m_sentWith = m_gate.signIns();
        send(m_gate.ports());
    } else if (m_gate.state() == SignInGate::State::Shut) {
        endUnsent(ErrorKind::NotSignedIn, m_gate.why());
    } else if (!m_onStop) {
        m_onStop.emplace(m_stop, [this] {
            QMetaObject::invokeMethod(
                this,
                [this] {
                    if (!m_isUnderWay)
                        endUnsent(ErrorKind::NeverSent, ErrorCause::Cancelled);
                },
                Qt::QueuedConnection);
        });
    }
}

void GatedCallSteps::endUnsent(ErrorKind kind, ErrorCause cause)
{
    disconnect(&m_gate, nullptr, this, nullptr);
    m_onStop.reset();
    end({.kind = kind, .cause = cause});
}

bool GatedCallSteps::goesOn(const Error *error)
{
    m_isUnderWay = false;
    const bool isUnknown = error && error->kind == ErrorKind::NotSignedIn;
    if (isUnknown && !m_stop.stop_requested()) {
        // Somebody may have signed in since this was sent.
        if (m_sentWith == m_gate.signIns())
            m_gate.ask(error->cause);
        proceed();
        return true;
    }
    disconnect(&m_gate, nullptr, this, nullptr);
    if (!error || error->kind == ErrorKind::NotAllowed)
        m_gate.note(m_permission, !error);
    return false;
}

} // namespace Clientele
