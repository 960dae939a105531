// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QDir>
#include <QtCore/QProcess>
#include <QtCore/QStringList>
#include <QtCore/QTemporaryDir>

namespace Clientele::Tests {

/**
 * A D-Bus session bus on which nothing is started by activation, so no prompt can appear, and on it, when asked for, a
 * real gnome-keyring with a home of its own. Both end with the test process.
 */
class PrivateBus
{
public:
    enum class Keyring { Unlocked, Locked, WithoutCollection };

    PrivateBus();
    ~PrivateBus();
    Q_DISABLE_COPY_MOVE(PrivateBus)

    /** For DBUS_SESSION_BUS_ADDRESS. */
    [[nodiscard]] QString address() const { return m_address; }

    /** Starts the keyring, or starts it again in another state; what it keeps stays. False: it did not come up. */
    [[nodiscard]] bool startKeyring(Keyring state);
    void stopKeyring();
    /** Stops the keyring and throws away what it kept. */
    void forgetKeyring();
    /** The keyring stays on the bus and answers nothing, until thawed. */
    void freezeKeyring();
    void thawKeyring();

    /** What secret-tool, which is not ours, says of the entry: its value as kept, or nothing. */
    [[nodiscard]] QByteArray lookUp(const QString &key) const;
    /** Puts an entry there by secret-tool, as a person would. @p type as QtKeychain names it: plaintext or base64. */
    [[nodiscard]] bool store(const QString &key, const QByteArray &value, const QString &type);

private:
    [[nodiscard]] bool secretTool(const QStringList &arguments, const QByteArray &input, QByteArray *output) const;
    [[nodiscard]] bool isKeyringThere() const;

    /** In the test home, so that it goes with it. */
    QTemporaryDir m_folder{QDir::homePath() + QStringLiteral("/bus-XXXXXX")};
    QString m_address;
    QProcess m_bus;
    QProcess m_keyring;
};

} // namespace Clientele::Tests
