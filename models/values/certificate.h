// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QDateTime>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace Clientele {

/** What is wrong with a server's certificate. */
enum class CertificateProblem {
    Other,
    Expired,
    NotYetValid,
    WrongHost,
    SelfSigned,       ///< It vouches for itself, and nobody else does.
    UnknownAuthority, ///< Issued by an authority that this computer does not trust.
    Weak,             ///< Signed in a way, or with a key, that is no longer safe.
    Revoked
};

/** The certificate a server showed, which was not accepted. Untrusted: plain text only. */
struct RefusedCertificate
{
    CertificateProblem problem = CertificateProblem::Other;
    QString subject = {};
    QString issuer = {};
    /** Host names it is for. */
    QStringList hosts = {};
    QDateTime validFrom = {};
    QDateTime validTo = {};
    /** SHA-256 of the whole certificate, to compare by telephone. Empty: the server showed none. */
    QByteArray fingerprint = {};

    friend bool operator==(const RefusedCertificate &, const RefusedCertificate &) = default;
};

} // namespace Clientele
