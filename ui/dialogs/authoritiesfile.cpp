// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/authoritiesfile.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

struct AuthoritiesFileWords
{
    Q_DECLARE_TR_FUNCTIONS(AuthoritiesFileWords)
};

constexpr qint64 LARGEST_AUTHORITIES_FILE = 4LL << 20;

AuthoritiesFile failedFor(AuthoritiesFileProblem problem)
{
    return {.problem = problem};
}

/** Whether base64 between two lines of PEM is DER of a sequence, as every certificate is. */
bool isSequence(QByteArray base64)
{
    base64.replace("\r", "").replace("\n", "").replace(" ", "").replace("\t", "");
    const auto der = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    constexpr char sequence = 0x30;
    return der && der.decoded.size() > 2 && der.decoded.front() == sequence;
}

AuthoritiesFile judged(const QString &pem)
{
    static const QRegularExpression privateKey(uR"(-----BEGIN [A-Z ]*PRIVATE KEY-----)"_s);
    static const QRegularExpression certificate(
        uR"(-----BEGIN (?:TRUSTED |X509 )?CERTIFICATE-----([^-]*)-----END (?:TRUSTED |X509 )?CERTIFICATE-----)"_s);
    if (pem.contains(privateKey))
        return failedFor(AuthoritiesFileProblem::HasPrivateKey);
    AuthoritiesFile file;
    for (auto each = certificate.globalMatch(pem); each.hasNext();) {
        if (!isSequence(each.next().captured(1).toLatin1()))
            return failedFor(AuthoritiesFileProblem::NotPem);
        ++file.certificates;
    }
    return file.certificates > 0 ? file : failedFor(AuthoritiesFileProblem::NotPem);
}

} // namespace

AuthoritiesFile lookAtAuthoritiesFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.isAbsolute())
        return failedFor(AuthoritiesFileProblem::NotAbsolute);
    if (!info.exists())
        return failedFor(AuthoritiesFileProblem::NotFound);
    // Others may never end, or keep who opens them waiting.
    if (!info.isFile())
        return failedFor(AuthoritiesFileProblem::NotAFile);
    if (info.size() > LARGEST_AUTHORITIES_FILE)
        return failedFor(AuthoritiesFileProblem::TooLarge);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failedFor(AuthoritiesFileProblem::NotReadable);
    return judged(QString::fromLatin1(file.read(LARGEST_AUTHORITIES_FILE)));
}

QString authoritiesFileProblemText(AuthoritiesFileProblem problem)
{
    switch (problem) {
    case AuthoritiesFileProblem::None:
        return {};
    case AuthoritiesFileProblem::NotAbsolute:
        return AuthoritiesFileWords::tr("Enter the whole path, beginning with “/”.");
    case AuthoritiesFileProblem::NotFound:
        return AuthoritiesFileWords::tr("There is no such file.");
    case AuthoritiesFileProblem::NotAFile:
        return AuthoritiesFileWords::tr("This is not a file with certificates, but a folder or a device.");
    case AuthoritiesFileProblem::NotReadable:
        return AuthoritiesFileWords::tr("This file cannot be read. Ask whoever set it up to let you read it.");
    case AuthoritiesFileProblem::TooLarge:
        return AuthoritiesFileWords::tr("This file is too large for a list of certificates.");
    case AuthoritiesFileProblem::NotPem:
        return AuthoritiesFileWords::tr("This is not a PEM file of certificates. It has to hold a part that begins "
                                        "with “-----BEGIN CERTIFICATE-----”.");
    case AuthoritiesFileProblem::HasPrivateKey:
        return AuthoritiesFileWords::tr("This file holds a private key, which nobody else should have. Choose a file "
                                        "that holds certificates only.");
    }
    Q_UNREACHABLE();
}

} // namespace Clientele
