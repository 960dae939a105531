// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/profile.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QDir>
#include <QtCore/QSettings>
#include <QtCore/QStandardPaths>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

QString madeFolder(const QString &path)
{
    constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    QDir().mkpath(path);
    QFile::setPermissions(path, ownerOnly);
    return path;
}

QString standardFolder(QStandardPaths::StandardLocation location)
{
    return QStandardPaths::writableLocation(location) + "/clientele"_L1;
}

QString baseUrlText(const Connection &connection)
{
    return connection.baseUrl.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash);
}

/** Names a workspace without telling which; the sandbox workspace, whose port is another one in every run, by itself.
 */
QString fileNameOf(const Connection &connection)
{
    if (connection == Connection{})
        return u"sandbox.db"_s;
    const QString workspace = baseUrlText(connection) + u'|' + connection.workspaceId;
    const QByteArray hash = QCryptographicHash::hash(workspace.toUtf8(), QCryptographicHash::Sha256);
    constexpr qsizetype enoughBytes = 16;
    return QString::fromLatin1(hash.first(enoughBytes).toHex()) + ".db"_L1;
}

} // namespace

Profile::Profile(const std::optional<QString> &directory)
    : m_directory(directory ? QDir::cleanPath(QDir(*directory).absolutePath()) : QString())
{}

QString Profile::name() const
{
    return m_directory.isEmpty() ? u"default"_s : m_directory;
}

std::unique_ptr<QSettings> Profile::openSettings() const
{
    const QString folder =
        m_directory.isEmpty() ? standardFolder(QStandardPaths::GenericConfigLocation) : m_directory + "/config"_L1;
    return std::make_unique<QSettings>(madeFolder(folder) + "/clientele.ini"_L1, QSettings::IniFormat);
}

QString Profile::dataFile(const QString &fileName) const
{
    const QString folder =
        m_directory.isEmpty() ? standardFolder(QStandardPaths::GenericDataLocation) : m_directory + "/data"_L1;
    return madeFolder(folder) + u'/' + fileName;
}

QString Profile::sandboxFile() const
{
    return dataFile(u"sandbox.db"_s);
}

QString Profile::cacheFile(const Connection &connection) const
{
    const QString folder =
        m_directory.isEmpty() ? standardFolder(QStandardPaths::GenericCacheLocation) : m_directory + "/cache"_L1;
    return madeFolder(folder) + "/clients-"_L1 + fileNameOf(connection);
}

QString Profile::journalFile(const Connection &connection) const
{
    return dataFile("outbox-"_L1 + fileNameOf(connection));
}

QString Profile::tokenKey(const Connection &connection) const
{
    return u"%1|%2|%3/token"_s.arg(name(), baseUrlText(connection), connection.workspaceId);
}

} // namespace Clientele
