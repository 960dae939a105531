// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/storage/journalnames.h"

using namespace Qt::StringLiterals;

namespace Clientele::JournalNames {

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
    switch (cause) {
    case ErrorCause::None:
        return "none"_L1;
    case ErrorCause::BadAddress:
        return "badAddress"_L1;
    case ErrorCause::NoToken:
        return "noToken"_L1;
    case ErrorCause::UnusableToken:
        return "unusableToken"_L1;
    case ErrorCause::HostNotFound:
        return "hostNotFound"_L1;
    case ErrorCause::ConnectionRefused:
        return "connectionRefused"_L1;
    case ErrorCause::Unreachable:
        return "unreachable"_L1;
    case ErrorCause::TlsFailed:
        return "tlsFailed"_L1;
    case ErrorCause::TimedOut:
        return "timedOut"_L1;
    case ErrorCause::ConnectionLost:
        return "connectionLost"_L1;
    case ErrorCause::Truncated:
        return "truncated"_L1;
    case ErrorCause::TooLarge:
        return "tooLarge"_L1;
    case ErrorCause::Interim:
        return "interim"_L1;
    case ErrorCause::Redirected:
        return "redirected"_L1;
    case ErrorCause::NotUnderstood:
        return "notUnderstood"_L1;
    case ErrorCause::Cancelled:
        return "cancelled"_L1;
    case ErrorCause::KeychainMissing:
        return "keychainMissing"_L1;
    case ErrorCause::KeychainLocked:
        return "keychainLocked"_L1;
    case ErrorCause::KeychainSilent:
        return "keychainSilent"_L1;
    case ErrorCause::KeychainEntryMissing:
        return "keychainEntryMissing"_L1;
    case ErrorCause::KeychainFailed:
        return "keychainFailed"_L1;
    case ErrorCause::DiskFull:
        return "diskFull"_L1;
    case ErrorCause::DiskReadOnly:
        return "diskReadOnly"_L1;
    case ErrorCause::DiskFailed:
        return "diskFailed"_L1;
    case ErrorCause::FileLocked:
        return "fileLocked"_L1;
    case ErrorCause::ChangedByOthers:
        return "changedByOthers"_L1;
    case ErrorCause::FileTooNew:
        return "fileTooNew"_L1;
    }
    return {};
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
