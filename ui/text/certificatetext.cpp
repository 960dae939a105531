// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/text/certificatetext.h"

#include "ui/text/displaytext.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

struct CertificateWords
{
    Q_DECLARE_TR_FUNCTIONS(CertificateWords)
};

QString dayText(const QDateTime &moment, const QLocale &locale)
{
    return locale.toString(moment.toLocalTime().date(), QLocale::LongFormat);
}

QString momentOfUse(const QDateTime &moment)
{
    return moment.isValid() ? moment.toUTC().toString(Qt::ISODate) : CertificateWords::tr("not known");
}

QString hostsText(const QStringList &hosts)
{
    constexpr qsizetype most = 3;
    QStringList shown;
    for (const QString &host : hosts.mid(0, most))
        shown << displayText(host);
    const QString list = shown.join(CertificateWords::tr(", ", "between host names"));
    const auto more = static_cast<int>(hosts.size() - shown.size());
    return more > 0 ? CertificateWords::tr("%1 and %n more", "%1: host names", more).arg(list) : list;
}

QString expiredReason(const RefusedCertificate &certificate, const QString &server, const QLocale &locale)
{
    if (!certificate.validTo.isValid())
        return CertificateWords::tr("The certificate of %1 has expired.").arg(server);
    return CertificateWords::tr("The certificate of %1 expired on %2.", "%1: server, %2: date")
        .arg(server, dayText(certificate.validTo, locale));
}

QString notYetValidReason(const RefusedCertificate &certificate, const QString &server, const QLocale &locale)
{
    if (!certificate.validFrom.isValid())
        return CertificateWords::tr("The certificate of %1 is not valid yet.").arg(server);
    return CertificateWords::tr("The certificate of %1 is not valid before %2.", "%1: server, %2: date")
        .arg(server, dayText(certificate.validFrom, locale));
}

QString wrongHostReason(const RefusedCertificate &certificate, const QString &server)
{
    if (certificate.hosts.isEmpty())
        return CertificateWords::tr("The certificate that %1 shows is not made out to it.").arg(server);
    return CertificateWords::tr("The certificate that %1 shows is made out to others: %2.",
                                "%1: server, %2: host names")
        .arg(server, hostsText(certificate.hosts));
}

QString unknownAuthorityReason(const RefusedCertificate &certificate, const QString &server)
{
    if (certificate.issuer.isEmpty())
        return CertificateWords::tr(
                   "The certificate of %1 was issued by an authority that this computer does not trust.")
            .arg(server);
    return CertificateWords::tr("The certificate of %1 was issued by “%2”, which this computer does not trust.",
                                "%1: server, %2: name of an authority")
        .arg(server, displayText(certificate.issuer));
}

QString fingerprintText(const QByteArray &fingerprint)
{
    return QString::fromLatin1(fingerprint.toHex(':').toUpper());
}

} // namespace

QString certificateReason(const RefusedCertificate &certificate, const QString &server, const QLocale &locale)
{
    switch (certificate.problem) {
    case CertificateProblem::Expired:
        return expiredReason(certificate, server, locale);
    case CertificateProblem::NotYetValid:
        return notYetValidReason(certificate, server, locale);
    case CertificateProblem::WrongHost:
        return wrongHostReason(certificate, server);
    case CertificateProblem::SelfSigned:
        return CertificateWords::tr("The certificate of %1 is signed by the server itself, and nobody else vouches "
                                    "for it.")
            .arg(server);
    case CertificateProblem::UnknownAuthority:
        return unknownAuthorityReason(certificate, server);
    case CertificateProblem::Weak:
        return CertificateWords::tr("The certificate of %1 is made in a way that is no longer safe.").arg(server);
    case CertificateProblem::Revoked:
        return CertificateWords::tr("The certificate of %1 has been revoked by the authority that issued it.")
            .arg(server);
    case CertificateProblem::Other:
        break;
    }
    return CertificateWords::tr("The certificate of %1 is not in order.").arg(server);
}

QString certificateWayOut(CertificateProblem problem)
{
    switch (problem) {
    case CertificateProblem::Expired:
        return CertificateWords::tr("Check that the date and time of this computer are right. If they are, ask the "
                                    "server’s administrator to renew the certificate.");
    case CertificateProblem::NotYetValid:
        return CertificateWords::tr("Check that the date and time of this computer are right. If they are, ask the "
                                    "server’s administrator for a certificate that is valid now.");
    case CertificateProblem::WrongHost:
        return CertificateWords::tr("Check the base URL for a slip. If it is right, ask the server’s administrator for "
                                    "a certificate that names this address.");
    case CertificateProblem::SelfSigned:
    case CertificateProblem::UnknownAuthority:
        return CertificateWords::tr("If it is your organisation’s own server, ask its administrator for the file of "
                                    "its certificate authority, and choose that file in Preferences › Network.");
    case CertificateProblem::Weak:
        return CertificateWords::tr("Ask the server’s administrator to replace it by one with a current signature and "
                                    "key.");
    case CertificateProblem::Revoked:
        return CertificateWords::tr("Do not sign in there until the server’s administrator has replaced it.");
    case CertificateProblem::Other:
        break;
    }
    return CertificateWords::tr("Ask the server’s administrator; “Show details” tells what the certificate says.");
}

QStringList certificateFacts(const RefusedCertificate &certificate)
{
    // One fact is one line: names are the server's own words, and could otherwise add facts.
    const auto line = [](const QString &untrusted) { return displayText(untrusted, DisplayForm::Title); };
    QStringList hosts;
    for (const QString &host : certificate.hosts)
        hosts << line(host);
    QStringList facts{
        CertificateWords::tr("Certificate for: %1").arg(line(certificate.subject)),
        CertificateWords::tr("Issued by: %1").arg(line(certificate.issuer)),
        CertificateWords::tr("Hosts: %1").arg(hosts.join(", "_L1)),
        CertificateWords::tr("Valid from: %1").arg(momentOfUse(certificate.validFrom)),
        CertificateWords::tr("Valid to: %1").arg(momentOfUse(certificate.validTo)),
    };
    if (!certificate.fingerprint.isEmpty())
        facts << CertificateWords::tr("SHA-256 fingerprint: %1").arg(fingerprintText(certificate.fingerprint));
    return facts;
}

} // namespace Clientele
