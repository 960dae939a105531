// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/storage/journalnames.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Clientele::JournalNames {

namespace {

struct CauseName
{
    ErrorCause cause;
    QLatin1StringView name;
};

constexpr std::array CAUSE_NAMES{
    CauseName{ErrorCause::None, "none"_L1},
    CauseName{ErrorCause::BadAddress, "badAddress"_L1},
    CauseName{ErrorCause::NoToken, "noToken"_L1},
    CauseName{ErrorCause::UnusableToken, "unusableToken"_L1},
    CauseName{ErrorCause::TokenEnded, "tokenEnded"_L1},
    CauseName{ErrorCause::WrongCredentials, "wrongCredentials"_L1},
    CauseName{ErrorCause::Suspended, "suspended"_L1},
    CauseName{ErrorCause::HostNotFound, "hostNotFound"_L1},
    CauseName{ErrorCause::ConnectionRefused, "connectionRefused"_L1},
    CauseName{ErrorCause::Unreachable, "unreachable"_L1},
    CauseName{ErrorCause::TlsFailed, "tlsFailed"_L1},
    CauseName{ErrorCause::Offline, "offline"_L1},
    CauseName{ErrorCause::ProxyFailed, "proxyFailed"_L1},
    CauseName{ErrorCause::ProxySignIn, "proxySignIn"_L1},
    CauseName{ErrorCause::TimedOut, "timedOut"_L1},
    CauseName{ErrorCause::ConnectionLost, "connectionLost"_L1},
    CauseName{ErrorCause::Truncated, "truncated"_L1},
    CauseName{ErrorCause::TooLarge, "tooLarge"_L1},
    CauseName{ErrorCause::Interim, "interim"_L1},
    CauseName{ErrorCause::Redirected, "redirected"_L1},
    CauseName{ErrorCause::NotUnderstood, "notUnderstood"_L1},
    CauseName{ErrorCause::WebPage, "webPage"_L1},
    CauseName{ErrorCause::Cancelled, "cancelled"_L1},
    CauseName{ErrorCause::KeychainMissing, "keychainMissing"_L1},
    CauseName{ErrorCause::KeychainLocked, "keychainLocked"_L1},
    CauseName{ErrorCause::KeychainDenied, "keychainDenied"_L1},
    CauseName{ErrorCause::KeychainDamaged, "keychainDamaged"_L1},
    CauseName{ErrorCause::KeychainSilent, "keychainSilent"_L1},
    CauseName{ErrorCause::KeychainEntryMissing, "keychainEntryMissing"_L1},
    CauseName{ErrorCause::KeychainFailed, "keychainFailed"_L1},
    CauseName{ErrorCause::DiskFull, "diskFull"_L1},
    CauseName{ErrorCause::DiskReadOnly, "diskReadOnly"_L1},
    CauseName{ErrorCause::DiskFailed, "diskFailed"_L1},
    CauseName{ErrorCause::FileLocked, "fileLocked"_L1},
    CauseName{ErrorCause::ChangedByOthers, "changedByOthers"_L1},
    CauseName{ErrorCause::FileTooNew, "fileTooNew"_L1},
};

} // namespace

QLatin1StringView nameOf(ClientAction action)
{
    switch (action) {
    case ClientAction::Create:
        return "create"_L1;
    case ClientAction::Update:
        return "update"_L1;
    case ClientAction::Remove:
        return "remove"_L1;
    }
    return {};
}

QLatin1StringView nameOf(OutboxState state)
{
    switch (state) {
    case OutboxState::Waiting:
        return "waiting"_L1;
    case OutboxState::Sending:
        return "sending"_L1;
    case OutboxState::Rejected:
        return "rejected"_L1;
    case OutboxState::Unknown:
        return "unknown"_L1;
    }
    return {};
}

QLatin1StringView nameOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::InvalidInput:
        return "invalidInput"_L1;
    case ErrorKind::Rejected:
        return "rejected"_L1;
    case ErrorKind::NotSignedIn:
        return "notSignedIn"_L1;
    case ErrorKind::NotAllowed:
        return "notAllowed"_L1;
    case ErrorKind::WorkspaceNotFound:
        return "workspaceNotFound"_L1;
    case ErrorKind::NeverSent:
        return "neverSent"_L1;
    case ErrorKind::ServerTrouble:
        return "serverTrouble"_L1;
    case ErrorKind::OutcomeUnknown:
        return "outcomeUnknown"_L1;
    case ErrorKind::BadAnswer:
        return "badAnswer"_L1;
    case ErrorKind::Keychain:
        return "keychain"_L1;
    case ErrorKind::Storage:
        return "storage"_L1;
    case ErrorKind::InOutbox:
        return "inOutbox"_L1;
    }
    return {};
}

QLatin1StringView nameOf(ErrorCause cause)
{
    const auto *found = std::ranges::find(CAUSE_NAMES, cause, &CauseName::cause);
    return found == CAUSE_NAMES.end() ? QLatin1StringView() : found->name;
}

QLatin1StringView nameOf(FieldPath::Section section)
{
    switch (section) {
    case FieldPath::Section::Form:
        return "form"_L1;
    case FieldPath::Section::Name:
        return "name"_L1;
    case FieldPath::Section::AvatarUrl:
        return "avatarUrl"_L1;
    case FieldPath::Section::ContactMethods:
        return "contactMethods"_L1;
    case FieldPath::Section::CustomFields:
        return "customFields"_L1;
    }
    return {};
}

QLatin1StringView nameOf(FieldPath::Member member)
{
    switch (member) {
    case FieldPath::Member::None:
        return "none"_L1;
    case FieldPath::Member::Type:
        return "type"_L1;
    case FieldPath::Member::Value:
        return "value"_L1;
    case FieldPath::Member::IsPreferred:
        return "isPreferred"_L1;
    case FieldPath::Member::FieldKey:
        return "fieldKey"_L1;
    }
    return {};
}

} // namespace Clientele::JournalNames
