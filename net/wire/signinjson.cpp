// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/wire/signinjson.h"

#include "net/wire/bodytext.h"
#include "net/wire/permissionnames.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QUrl>

using namespace Qt::StringLiterals;

namespace Clientele::Wire {

namespace {

constexpr const char *BLACKED_OUT = "***";

QJsonValue blackedOut(const QJsonValue &value)
{
    if (value.isString())
        return QLatin1StringView(BLACKED_OUT);
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (auto item : array)
            item = blackedOut(item);
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto member : object)
        member = blackedOut(member);
    return object;
}

/** As it stands between the quotes of a JSON string. */
QString jsonEscaped(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.sliced(2, array.size() - 4));
}

/** Longer ones first, as one may contain another. */
QStringList echoesOf(const QString &password)
{
    return {password.toHtmlEscaped(), jsonEscaped(password), QString::fromLatin1(QUrl::toPercentEncoding(password)),
            password};
}

} // namespace

QByteArray encodeSignIn(const QString &email, const Password &password)
{
    const QJsonObject body{{u"email"_s, email}, {u"password"_s, QString::fromUtf8(password.bytes())}};
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

Result<SignedIn> decodeSignedIn(const QByteArray &body)
{
    const QJsonObject answer = QJsonDocument::fromJson(body).object();
    const auto token = AccessToken::fromBytes(answer["token"_L1].toString().toUtf8());
    if (!token)
        return Error{.kind = ErrorKind::BadAnswer, .cause = ErrorCause::NotUnderstood};
    const QJsonValue staff = answer["staff"_L1];
    return SignedIn{.token = *token,
                    .account = {.email = staff["email"_L1].toString(), .fullName = staff["fullName"_L1].toString()},
                    .permissions = permissionsIn(staff["permissions"_L1])};
}

QByteArray shapeOf(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    return document.isObject() ? QJsonDocument(blackedOut(document.object()).toObject()).toJson(QJsonDocument::Indented)
                               : QByteArray();
}

QByteArray withoutPassword(const QByteArray &body, const QByteArray &contentType, const Password &password)
{
    // Read and written again, JSON has no escapes but the needed ones, and every text is UTF-8.
    const QByteArray json = QJsonDocument::fromJson(body).toJson(QJsonDocument::Compact);
    const QString text = json.isEmpty() ? textOfBody(body, contentType) : QString::fromUtf8(json);
    const QString clean = withoutPassword(text, password);
    return clean == text ? body : clean.toUtf8();
}

QString withoutPassword(const QString &words, const Password &password)
{
    QString clean = words;
    if (!password.isEmpty()) {
        for (const QString &echo : echoesOf(QString::fromUtf8(password.bytes())))
            clean.replace(echo, QLatin1StringView(BLACKED_OUT), Qt::CaseInsensitive);
    }
    return clean;
}

} // namespace Clientele::Wire
