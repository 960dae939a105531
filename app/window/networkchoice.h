// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/networksettings.h"
#include "models/values/result.h"

#include <QtCore/QObject>
#include <QtCore/QPointer>

namespace Clientele {

class Backend;
class MainWindow;
class Password;
class Profile;
class ProxySignInDialog;
class Settings;

/**
 * How servers are reached: what a person chose is in the settings, the proxy's password in the keychain, both are used
 * from the start on. Asks for the password when a proxy wants one. GUI thread.
 */
class NetworkChoice : public QObject
{
    Q_OBJECT

public:
    /** All outlive this. */
    struct Parts
    {
        MainWindow &window;
        Backend &backend;
        Settings &settings;
        const Profile &profile;
    };
    explicit NetworkChoice(const Parts &parts, QObject *parent = nullptr);

    /** Uses what was chosen; the password follows when the keychain has told it. */
    void begin();
    /** A call ended with ErrorCause::ProxySignIn. Asks once at a time. */
    void askAtProxy();

Q_SIGNALS:
    /** Servers are reached in another way from now on. */
    void changed();
    /** One sentence; plain text. */
    void hint(const QString &sentence);

private:
    void choose(const NetworkSettings &settings, const QString &password, bool passwordChanged);
    void signIn(const QString &user, const Password &password, bool keep);
    void use(const QString &password);
    void readPassword();
    void keepPassword(const QString &password);
    [[nodiscard]] QString passwordKey() const;

    Parts m_parts;
    NetworkSettings m_network;
    QPointer<ProxySignInDialog> m_dialog;
    /** The proxy was told a password in this run. */
    bool m_hasPassword = false;
};

} // namespace Clientele
