// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/window/networkchoice.h"

#include "app/backend/backend.h"
#include "app/profile.h"
#include "app/window/settings.h"
#include "models/values/whenanswered.h"
#include "ui/dialogs/proxysignindialog.h"
#include "ui/window/mainwindow.h"

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

/** A password may have any character, what a SecretStore keeps has those of a token. */
std::optional<AccessToken> wrapped(const QString &password)
{
    return AccessToken::fromBytes(password.toUtf8().toBase64(QByteArray::Base64UrlEncoding));
}

QString unwrapped(const AccessToken &kept)
{
    return QString::fromUtf8(QByteArray::fromBase64(kept.bytes(), QByteArray::Base64UrlEncoding));
}

} // namespace

NetworkChoice::NetworkChoice(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
    , m_network(parts.settings.network())
{
    connect(&parts.window, &MainWindow::networkChanged, this, &NetworkChoice::choose);
}

void NetworkChoice::begin()
{
    use({});
    readPassword();
}

QString NetworkChoice::passwordKey() const
{
    return u"%1|proxy %2:%3|%4/password"_s.arg(m_parts.profile.name(), m_network.proxyHost,
                                               QString::number(m_network.proxyPort), m_network.proxyUser);
}

void NetworkChoice::readPassword()
{
    if (m_network.proxyUser.isEmpty())
        return;
    whenAnswered(m_parts.backend.keychain().read(passwordKey()), this, [this](const Result<AccessToken> &kept) {
        if (!kept || m_hasPassword)
            return;
        use(unwrapped(*kept));
        Q_EMIT changed();
    });
}

void NetworkChoice::use(const QString &password)
{
    m_hasPassword = !password.isEmpty();
    const Result<Done> used = m_parts.backend.setNetwork(m_network, password);
    m_parts.window.setNetwork(m_network, m_hasPassword);
    if (!used)
        Q_EMIT hint(tr("The file of your own authorities cannot be used: %1", "%1: path of the file")
                        .arg(m_network.authoritiesFile));
}

void NetworkChoice::choose(const NetworkSettings &settings, const QString &password, bool passwordChanged)
{
    m_network = settings;
    m_parts.settings.setNetwork(settings);
    if (passwordChanged)
        keepPassword(password);
    use(password);
    if (!passwordChanged)
        readPassword();
    Q_EMIT changed();
}

void NetworkChoice::keepPassword(const QString &password)
{
    const auto tell = [this](const Result<Done> &kept) {
        if (!kept)
            Q_EMIT hint(
                tr("The system keychain did not keep the proxy’s password; it is used until Clientele closes."));
    };
    if (const auto kept = wrapped(password))
        whenAnswered(m_parts.backend.keychain().write(passwordKey(), *kept), this, tell);
    else
        whenAnswered(m_parts.backend.keychain().remove(passwordKey()), this, [](const Result<Done> &) {});
}

void NetworkChoice::askAtProxy()
{
    if (m_dialog)
        return;
    const QString proxy = m_network.proxy == NetworkSettings::Proxy::Manual
                              ? u"%1:%2"_s.arg(m_network.proxyHost).arg(m_network.proxyPort)
                              : tr("of your system", "in place of a proxy's address: The proxy “of your system”");
    m_dialog = new ProxySignInDialog({.proxy = proxy, .user = m_network.proxyUser, .isRefused = m_hasPassword},
                                     &m_parts.window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ProxySignInDialog::entered, this, &NetworkChoice::signIn);
    m_dialog->open();
}

void NetworkChoice::signIn(const QString &user, const Password &password, bool keep)
{
    m_network.proxyUser = user;
    m_parts.settings.setNetwork(m_network);
    const QString text = QString::fromUtf8(password.bytes());
    if (keep)
        keepPassword(text);
    use(text);
    Q_EMIT changed();
}

} // namespace Clientele
