// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/transport/refusal.h"

#include <QtCore/QRegularExpression>
#include <QtNetwork/QSslKey>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

/** What weighs more comes first: who vouches for a certificate matters more than whether it is still valid. */
constexpr std::array PROBLEMS{
    std::pair{QSslError::CertificateRevoked, CertificateProblem::Revoked},
    std::pair{QSslError::CertificateBlacklisted, CertificateProblem::Revoked},
    std::pair{QSslError::SelfSignedCertificate, CertificateProblem::SelfSigned},
    std::pair{QSslError::SelfSignedCertificateInChain, CertificateProblem::UnknownAuthority},
    std::pair{QSslError::UnableToGetIssuerCertificate, CertificateProblem::UnknownAuthority},
    std::pair{QSslError::UnableToGetLocalIssuerCertificate, CertificateProblem::UnknownAuthority},
    std::pair{QSslError::UnableToVerifyFirstCertificate, CertificateProblem::UnknownAuthority},
    std::pair{QSslError::CertificateUntrusted, CertificateProblem::UnknownAuthority},
    std::pair{QSslError::InvalidCaCertificate, CertificateProblem::UnknownAuthority},
    std::pair{QSslError::HostNameMismatch, CertificateProblem::WrongHost},
    std::pair{QSslError::CertificateNotYetValid, CertificateProblem::NotYetValid},
    std::pair{QSslError::CertificateExpired, CertificateProblem::Expired},
};

// OpenSSL says so, and Qt has no code for it.
bool isWeak(const QSslCertificate &certificate)
{
    constexpr int shortestRsa = 2048;
    constexpr int shortestEc = 224;
    static const QRegularExpression weakDigest(u"Signature Algorithm: \\S*(md2|md4|md5|sha1)"_s,
                                               QRegularExpression::CaseInsensitiveOption);
    const QSslKey key = certificate.publicKey();
    const int shortest = key.algorithm() == QSsl::Ec ? shortestEc : shortestRsa;
    return weakDigest.match(certificate.toText()).hasMatch() || (!key.isNull() && key.length() < shortest);
}

CertificateProblem problemOf(const QSslCertificate &shown, const QList<QSslError> &errors)
{
    for (const auto &[code, problem] : PROBLEMS) {
        if (std::ranges::find(errors, code, &QSslError::error) != errors.end())
            return problem;
    }
    return isWeak(shown) ? CertificateProblem::Weak : CertificateProblem::Other;
}

QStringList hostsOf(const QSslCertificate &certificate)
{
    constexpr qsizetype most = 20;
    const QStringList hosts = certificate.subjectAlternativeNames().values();
    return (hosts.isEmpty() ? certificate.subjectInfo(QSslCertificate::CommonName) : hosts).mid(0, most);
}

} // namespace

RefusedCertificate refusalOf(const QSslCertificate &shown, const QList<QSslError> &errors)
{
    if (shown.isNull())
        return {};
    return {.problem = problemOf(shown, errors),
            .subject = shown.subjectDisplayName(),
            .issuer = shown.issuerDisplayName(),
            .hosts = hostsOf(shown),
            .validFrom = shown.effectiveDate(),
            .validTo = shown.expiryDate(),
            .fingerprint = shown.digest(QCryptographicHash::Sha256)};
}

} // namespace Clientele
