// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/stores/outboxrules.h"

#include "models/values/httpstatus.h"

#include <algorithm>

namespace Clientele {

namespace {

/** Doubling further would be beyond any pause. */
constexpr int MOST_DOUBLINGS = 20;

} // namespace

Fate fateOf(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::NeverSent:
        return error.cause == ErrorCause::BadAddress ? Fate::Refused : Fate::Wait;
    case ErrorKind::Storage:
    case ErrorKind::Keychain:
    case ErrorKind::InOutbox:
        return Fate::Wait;
    case ErrorKind::NotSignedIn:
        return Fate::WaitForSignIn;
    case ErrorKind::Rejected:
        return error.status == TOO_MANY_REQUESTS ? Fate::Wait : Fate::Refused;
    case ErrorKind::InvalidInput:
    case ErrorKind::NotAllowed:
    case ErrorKind::WorkspaceNotFound:
        return Fate::Refused;
    case ErrorKind::ServerTrouble:
    case ErrorKind::OutcomeUnknown:
    case ErrorKind::BadAnswer:
        return Fate::Unknown;
    }
    Q_UNREACHABLE();
}

std::chrono::milliseconds pauseAfter(int attempts, double random, const OutboxPace &pace)
{
    constexpr double spread = 0.2;
    const int doublings = std::clamp(attempts - 1, 0, MOST_DOUBLINGS);
    const auto pause = std::min<std::chrono::milliseconds>(pace.firstPause * (1LL << doublings), pace.longestPause);
    const double factor = 1 + spread * (2 * random - 1);
    return std::chrono::milliseconds(static_cast<qint64>(static_cast<double>(pause.count()) * factor));
}

bool canBeTakenBack(const OutboxItem &item)
{
    return item.action == ClientAction::Remove && item.state == OutboxState::Waiting && item.attempts == 0;
}

} // namespace Clientele
