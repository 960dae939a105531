// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/support/privatebus.h"

#include "tests/support/waiting.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <sys/prctl.h>

#include <csignal>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

namespace {

constexpr const char *BUS_CONFIGURATION =
    R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=%FOLDER%</listen>
  <auth>EXTERNAL</auth>
  <servicedir>%FOLDER%/services</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

void prepare(QProcess &process, const QTemporaryDir &folder)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, folder.path());
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    process.setProcessEnvironment(environment);
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    process.setStandardErrorFile(QProcess::nullDevice());
}

void setVariable(QProcess &process, const QString &name, const QString &value)
{
    auto environment = process.processEnvironment();
    environment.insert(name, value);
    process.setProcessEnvironment(environment);
}

QString writeConfiguration(const QTemporaryDir &folder)
{
    QDir().mkpath(folder.filePath(u"services"_s));
    QFile file(folder.filePath(u"bus.conf"_s));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(BUS_CONFIGURATION).replace("%FOLDER%", folder.path().toUtf8()));
    return file.fileName();
}

} // namespace

PrivateBus::PrivateBus()
{
    prepare(m_bus, m_folder);
    m_bus.start(u"dbus-daemon"_s, {u"--nofork"_s, u"--nopidfile"_s, u"--print-address=1"_s,
                                   u"--config-file="_s + writeConfiguration(m_folder)});
    EXPECT_TRUE(waitUntil([this] { return m_bus.canReadLine(); }));
    m_address = QString::fromUtf8(m_bus.readLine()).trimmed();
}

PrivateBus::~PrivateBus()
{
    stopKeyring();
    m_bus.kill();
    m_bus.waitForFinished();
}

bool PrivateBus::startKeyring(Keyring state)
{
    stopKeyring();
    prepare(m_keyring, m_folder);
    setVariable(m_keyring, u"DBUS_SESSION_BUS_ADDRESS"_s, m_address);
    setVariable(m_keyring, u"XDG_RUNTIME_DIR"_s, m_folder.path());
    QStringList arguments{u"--foreground"_s, u"--components=secrets"_s,
                          u"--control-directory="_s + m_folder.filePath(u"control"_s)};
    if (state != Keyring::Locked)
        arguments.append(u"--unlock"_s);
    m_keyring.start(u"gnome-keyring-daemon"_s, arguments);
    // The password of the login keyring; with an empty one none is made.
    if (state == Keyring::Unlocked)
        m_keyring.write("test");
    m_keyring.closeWriteChannel();
    return m_keyring.waitForStarted() && waitUntil([this] { return isKeyringThere(); });
}

void PrivateBus::stopKeyring()
{
    if (m_keyring.state() == QProcess::NotRunning)
        return;
    m_keyring.kill();
    m_keyring.waitForFinished();
    EXPECT_TRUE(waitUntil([this] { return !isKeyringThere(); }));
}

void PrivateBus::forgetKeyring()
{
    stopKeyring();
    QDir(m_folder.filePath(u".local"_s)).removeRecursively();
}

void PrivateBus::freezeKeyring()
{
    ::kill(static_cast<pid_t>(m_keyring.processId()), SIGSTOP);
}

void PrivateBus::thawKeyring()
{
    ::kill(static_cast<pid_t>(m_keyring.processId()), SIGCONT);
}

QByteArray PrivateBus::lookUp(const QString &key) const
{
    QByteArray value;
    const bool found = secretTool({u"lookup"_s, u"user"_s, key, u"server"_s, u"app.clientele.Clientele"_s}, {}, &value);
    return found ? value : QByteArray();
}

bool PrivateBus::store(const QString &key, const QByteArray &value, const QString &type)
{
    return secretTool({u"store"_s, u"--label=test"_s, u"xdg:schema"_s, u"org.qt.keychain"_s, u"user"_s, key,
                       u"server"_s, u"app.clientele.Clientele"_s, u"type"_s, type},
                      value, nullptr);
}

bool PrivateBus::secretTool(const QStringList &arguments, const QByteArray &input, QByteArray *output) const
{
    QProcess tool;
    prepare(tool, m_folder);
    setVariable(tool, u"DBUS_SESSION_BUS_ADDRESS"_s, m_address);
    tool.start(u"secret-tool"_s, arguments);
    tool.write(input);
    tool.closeWriteChannel();
    if (!tool.waitForFinished() || tool.exitStatus() != QProcess::NormalExit)
        return false;
    if (output)
        *output = tool.readAllStandardOutput();
    return tool.exitCode() == 0;
}

bool PrivateBus::isKeyringThere() const
{
    QProcess ask;
    prepare(ask, m_folder);
    ask.start(u"dbus-send"_s, {u"--bus="_s + m_address, u"--print-reply=literal"_s, u"--dest=org.freedesktop.DBus"_s,
                               u"/org/freedesktop/DBus"_s, u"org.freedesktop.DBus.NameHasOwner"_s,
                               u"string:org.freedesktop.secrets"_s});
    return ask.waitForFinished() && ask.readAllStandardOutput().contains("true");
}

} // namespace Clientele::Tests
