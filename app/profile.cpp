// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/profile.h"

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

QString Profile::tokenKey(const Connection &connection) const
{
    const QString baseUrl = connection.baseUrl.toString(QUrl::FullyEncoded | QUrl::StripTrailingSlash);
    return u"%1|%2|%3/token"_s.arg(name(), baseUrl, connection.workspaceId);
}

} // namespace Clientele
