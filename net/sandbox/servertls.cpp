// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/sandbox/servertls.h"

#include <QtCore/QFile>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslKey>

using namespace Qt::StringLiterals;

namespace Clientele::Sandbox {

namespace {

/** Empty when there is no such file. */
QByteArray pemIn(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** PEM does not always say of what kind a key is. */
QSslKey keyFrom(const QByteArray &pem)
{
    const QSslKey key(pem, QSsl::Ec);
    return key.isNull() ? QSslKey(pem, QSsl::Rsa) : key;
}

} // namespace

std::optional<QSslConfiguration> readServerTls(const QString &certificateFile, const QString &keyFile, QString &problem)
{
    const QList<QSslCertificate> chain = QSslCertificate::fromData(pemIn(certificateFile));
    const QSslKey key = keyFrom(pemIn(keyFile));
    if (chain.isEmpty() || key.isNull()) {
        problem = chain.isEmpty() ? u"No certificate in %1"_s.arg(certificateFile)
                                  : u"No RSA or elliptic curve key in %1"_s.arg(keyFile);
        return std::nullopt;
    }
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key);
    return tls;
}

} // namespace Clientele::Sandbox
