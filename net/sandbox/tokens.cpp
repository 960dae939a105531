// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/sandbox/tokens.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <cstdlib>
#include <jwt.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace Clientele::Sandbox {

namespace {

struct Freed
{
    void operator()(jwt_t *jwt) const { jwt_free(jwt); }
    void operator()(char *text) const { std::free(text); } // NOLINT(cppcoreguidelines-no-malloc): libjwt's own malloc
};
using Jwt = std::unique_ptr<jwt_t, Freed>;
using Text = std::unique_ptr<char, Freed>;

const unsigned char *keyOf(const QByteArray &secret)
{
    return reinterpret_cast<const unsigned char *>(secret.constData());
}

QJsonObject claims(const Grant &grant)
{
    return {{u"sub"_s, u"sandbox-staff"_s},
            {u"workspaceId"_s, grant.workspaceId},
            {u"permissions"_s, QJsonArray::fromStringList(grant.permissions)},
            {u"iat"_s, QDateTime::currentSecsSinceEpoch()},
            {u"exp"_s, grant.expires.toSecsSinceEpoch()}};
}

Jwt decoded(const QByteArray &token, const QByteArray &secret)
{
    jwt_t *jwt = nullptr;
    if (jwt_decode(&jwt, token.constData(), keyOf(secret), static_cast<int>(secret.size())) != 0)
        return nullptr;
    return Jwt(jwt);
}

QJsonObject claimsOf(jwt_t *jwt)
{
    const Text json(jwt_get_grants_json(jwt, nullptr));
    return json ? QJsonDocument::fromJson(json.get()).object() : QJsonObject();
}

} // namespace

QByteArray issueToken(const Grant &grant, const QByteArray &secret)
{
    jwt_t *created = nullptr;
    if (jwt_new(&created) != 0)
        return {};
    const Jwt jwt(created);
    const QByteArray json = QJsonDocument(claims(grant)).toJson(QJsonDocument::Compact);
    jwt_add_grants_json(jwt.get(), json.constData());
    jwt_set_alg(jwt.get(), JWT_ALG_HS256, keyOf(secret), static_cast<int>(secret.size()));
    const Text token(jwt_encode_str(jwt.get()));
    return token ? QByteArray(token.get()) : QByteArray();
}

std::optional<Grant> verifyToken(const QByteArray &token, const QByteArray &secret, const QDateTime &now)
{
    const Jwt jwt = decoded(token, secret);
    if (!jwt || jwt_get_alg(jwt.get()) != JWT_ALG_HS256)
        return std::nullopt;
    const QJsonObject claimed = claimsOf(jwt.get());
    Grant grant{.workspaceId = claimed["workspaceId"_L1].toString(),
                .permissions = {},
                .expires = QDateTime::fromSecsSinceEpoch(claimed["exp"_L1].toInteger(), Qt::UTC)};
    const QJsonArray permissions = claimed["permissions"_L1].toArray();
    for (const auto &permission : permissions)
        grant.permissions.append(permission.toString());
    return now < grant.expires ? std::optional(grant) : std::nullopt;
}

} // namespace Clientele::Sandbox
