// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/transport/authorities.h"

#include <QtCore/QFile>
#include <QtCore/QPromise>
#include <QtCore/QThreadPool>

#include <memory>

namespace Clientele {

namespace {

/** Several times what all authorities of a system take. */
constexpr qint64 LONGEST_FILE = 4 * 1024 * 1024;

QSslConfiguration trustAlso(const QList<QSslCertificate> &authorities)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    // Together: one that is added keeps Qt from looking the system's up as they are needed.
    tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + authorities);
    return tls;
}

} // namespace

Result<QList<QSslCertificate>> readAuthorities(const QString &file)
{
    QFile pem(file);
    if (!pem.open(QIODevice::ReadOnly))
        return Error{.kind = ErrorKind::Storage, .cause = ErrorCause::DiskFailed};
    const QList<QSslCertificate> authorities = QSslCertificate::fromData(pem.read(LONGEST_FILE), QSsl::Pem);
    if (authorities.isEmpty())
        return Error{.kind = ErrorKind::InvalidInput, .cause = ErrorCause::NotUnderstood};
    return authorities;
}

QFuture<QSslConfiguration> trustAlsoSoon(const QList<QSslCertificate> &authorities)
{
    const auto promise = std::make_shared<QPromise<QSslConfiguration>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, authorities] {
        promise->addResult(trustAlso(authorities));
        promise->finish();
    });
    return promise->future();
}

} // namespace Clientele
