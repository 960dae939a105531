// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QTemporaryDir>
#include <QtNetwork/QSslCertificate>
#include <QtNetwork/QSslConfiguration>

namespace Clientele::Tests {

/** A certificate authority made for one test program, and certificates of it for 127.0.0.1. Needs `openssl`. */
class TestAuthority
{
public:
    /** What is wrong with a server's certificate. */
    enum class Flaw { None, Expired, NotYetValid, WrongHost, SelfSigned, UnknownAuthority };

    TestAuthority();

    [[nodiscard]] QSslCertificate certificate() const;
    /** For a server; with the certificate's key. */
    [[nodiscard]] QSslConfiguration server(Flaw flaw = Flaw::None) const;

private:
    void write(const QString &name, const QByteArray &text) const;
    [[nodiscard]] QByteArray read(const QString &name) const;
    void run(const QString &arguments) const;
    void makeAuthority(const QString &name) const;
    void certify(const QString &name, const QString &authority, Flaw flaw) const;

    QTemporaryDir m_folder;
};

} // namespace Clientele::Tests
