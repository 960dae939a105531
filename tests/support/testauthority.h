// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QTemporaryDir>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslConfiguration>

namespace Clientele::Tests {

/** A certificate authority made for one test program, and certificates of it for 127.0.0.1 and
 * workspace.example. Needs `openssl`. */
class TestAuthority
{
public:
    /** What is wrong with a server's certificate. */
    enum class Flaw { None, Expired, NotYetValid, WrongHost, SelfSigned, UnknownAuthority, WeakSignature };

    /** Paths of PEM files. */
    struct Files
    {
        QString certificate;
        QString key;
    };

    TestAuthority();

    [[nodiscard]] QSslCertificate certificate() const;
    /** For a server in a process of its own. */
    [[nodiscard]] Files serverFiles(Flaw flaw = Flaw::None) const;
    /** Whether OpenSSL has no fault to find in @p files but the strength of what they are signed with. */
    [[nodiscard]] bool vouchesFor(const Files &files) const;
    /** For a server in this process, whose OpenSSL refuses a certificate with a weak signature. */
    [[nodiscard]] QSslConfiguration server(Flaw flaw = Flaw::None) const;

private:
    void write(const QString &name, const QByteArray &text) const;
    void run(const QString &arguments) const;
    void makeAuthority(const QString &name) const;
    void certify(const QString &name, const QString &authority, Flaw flaw) const;

    QTemporaryDir m_folder;
};

} // namespace Clientele::Tests
