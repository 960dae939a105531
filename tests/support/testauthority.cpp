// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/support/testauthority.h"

#include <QtCore/QDateTime>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtNetwork/QSslKey>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

namespace {

constexpr const char *CONFIGURATION = R"([req]
distinguished_name = names
[names]
[ca]
default_ca = authority
[authority]
database = index.txt
new_certs_dir = .
rand_serial = yes
policy = anything
unique_subject = no
copy_extensions = none
[anything]
commonName = supplied
[issuer]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign
subjectKeyIdentifier = hash
[right_host]
subjectAltName = IP:127.0.0.1, DNS:localhost, DNS:workspace.example
extendedKeyUsage = serverAuth
[wrong_host]
subjectAltName = DNS:elsewhere.example
extendedKeyUsage = serverAuth
)";

QByteArray read(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qUtf8Printable(path);
    return file.readAll();
}

QString daysFromNow(int days)
{
    return QDateTime::currentDateTimeUtc().addDays(days).toString(u"yyyyMMddHHmmss'Z'"_s);
}

} // namespace

TestAuthority::TestAuthority()
{
    write(u"openssl.cnf"_s, CONFIGURATION);
    write(u"index.txt"_s, {});
    makeAuthority(u"authority"_s);
    makeAuthority(u"stranger"_s);
}

QSslCertificate TestAuthority::certificate() const
{
    return QSslCertificate(read(m_folder.filePath(u"authority.pem"_s)));
}

TestAuthority::Files TestAuthority::serverFiles(Flaw flaw) const
{
    const QString name = u"server%1"_s.arg(static_cast<int>(flaw));
    const QString authority = flaw == Flaw::UnknownAuthority ? u"stranger"_s : u"authority"_s;
    if (!QFile::exists(m_folder.filePath(name + ".pem"_L1)))
        certify(name, authority, flaw);
    return {.certificate = m_folder.filePath(name + ".pem"_L1), .key = m_folder.filePath(name + ".key"_L1)};
}

bool TestAuthority::vouchesFor(const Files &files) const
{
    return QProcess::execute(u"openssl"_s, {u"verify"_s, u"-auth_level"_s, u"0"_s, u"-verify_ip"_s, u"127.0.0.1"_s,
                                            u"-CAfile"_s, m_folder.filePath(u"authority.pem"_s), files.certificate})
           == 0;
}

QSslConfiguration TestAuthority::server(Flaw flaw) const
{
    const Files files = serverFiles(flaw);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(read(files.certificate)));
    configuration.setPrivateKey(QSslKey(read(files.key), QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

void TestAuthority::write(const QString &name, const QByteArray &text) const
{
    QFile file(m_folder.filePath(name));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
}

void TestAuthority::run(const QString &arguments) const
{
    QProcess openssl;
    openssl.setWorkingDirectory(m_folder.path());
    openssl.setProcessChannelMode(QProcess::MergedChannels);
    openssl.start(u"openssl"_s, arguments.split(u' '));
    const bool ended = openssl.waitForFinished();
    EXPECT_TRUE(ended && openssl.exitCode() == 0) << qUtf8Printable(arguments) << openssl.readAll().toStdString();
}

void TestAuthority::makeAuthority(const QString &name) const
{
    run(u"req -config openssl.cnf -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 30 -subj /CN=%1 "
        "-extensions issuer -keyout %1.key -out %1.pem"_s.arg(name));
}

void TestAuthority::certify(const QString &name, const QString &authority, Flaw flaw) const
{
    const int start = flaw == Flaw::NotYetValid ? 2 : -20;
    const int end = flaw == Flaw::Expired ? -2 : 20;
    const QString extensions = flaw == Flaw::WrongHost ? u"wrong_host"_s : u"right_host"_s;
    const QString digest = flaw == Flaw::WeakSignature ? u"sha1"_s : u"sha256"_s;
    const QString signing = flaw == Flaw::SelfSigned ? u"-selfsign -keyfile %1.key"_s.arg(name)
                                                     : u"-cert %1.pem -keyfile %1.key"_s.arg(authority);
    run(u"req -config openssl.cnf -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj /CN=%1 -keyout %1.key "
        "-out %1.csr"_s.arg(name));
    run(u"ca -config openssl.cnf -batch -notext -in %1.csr -out %1.pem -startdate %2 -enddate %3 -md %4 "
        "-extensions %5 %6"_s.arg(name, daysFromNow(start), daysFromNow(end), digest, extensions, signing));
}

} // namespace Clientele::Tests
