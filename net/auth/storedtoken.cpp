// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/auth/storedtoken.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

constexpr int STORED_VERSION = 1;

} // namespace

QByteArray encodeStoredToken(const AccessToken &token)
{
    const QJsonObject value{{u"v"_s, STORED_VERSION}, {u"token"_s, QString::fromLatin1(token.bytes())}};
    return QJsonDocument(value).toJson(QJsonDocument::Compact);
}

std::optional<AccessToken> decodeStoredToken(const QByteArray &value)
{
    const QJsonObject object = QJsonDocument::fromJson(value).object();
    if (object.value("v"_L1).toInt() == STORED_VERSION)
        return AccessToken::fromBytes(object.value("token"_L1).toString().toUtf8());
    return AccessToken::fromBytes(value.trimmed());
}

} // namespace Clientele
