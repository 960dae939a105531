// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/sandbox/staff.h"

#include "net/sandbox/problem.h"
#include "net/sandbox/tokens.h"

#include <QtCore/QJsonArray>

using namespace Qt::StringLiterals;

namespace Clientele::Sandbox {

namespace {

constexpr qsizetype SHORTEST_PASSWORD = 8;

/** What is malformed about a sign-in; empty when nothing is. */
QString malformation(const QJsonObject &body)
{
    for (const QString &member : {u"email"_s, u"password"_s}) {
        if (!body[member].isString())
            return u"%1 is required and must be a string"_s.arg(member);
    }
    if (body["email"_L1].toString().isEmpty())
        return u"email must have at least 1 character"_s;
    if (body["password"_L1].toString().size() < SHORTEST_PASSWORD)
        return u"password must have at least %1 characters"_s.arg(SHORTEST_PASSWORD);
    return {};
}

} // namespace

Staff::Staff(Store &store, QStringList permissions, std::chrono::seconds tokenLifetime)
    : m_store(store)
    , m_permissions(std::move(permissions))
    , m_tokenLifetime(tokenLifetime)
{}

QString Staff::email()
{
    return u"staff@example.com"_s;
}

QString Staff::password() const
{
    return m_store.staffPassword();
}

QByteArray Staff::issueToken() const
{
    const Grant grant{.workspaceId = m_store.workspaceId(),
                      .permissions = m_permissions,
                      .expires = QDateTime::currentDateTimeUtc().addSecs(m_tokenLifetime.count())};
    return Sandbox::issueToken(grant, m_store.secret());
}

Message Staff::signIn(const QJsonObject &body) const
{
    if (const QString malformed = malformation(body); !malformed.isEmpty())
        return problem(400, u"invalid_body"_s, malformed);
    if (body["email"_L1].toString().compare(email(), Qt::CaseInsensitive) != 0)
        return problem(404, u"staff_not_found"_s, u"Staff member not found"_s);
    if (body["password"_L1].toString() != password())
        return problem(401, u"invalid_credentials"_s, u"The e-mail address or the password is wrong"_s);
    if (m_suspended)
        return problem(403, u"suspended"_s, u"The staff member is suspended"_s);
    const QJsonObject staff{{u"id"_s, m_store.staffId()},
                            {u"fullName"_s, u"Sandbox Staff"_s},
                            {u"email"_s, email()},
                            {u"permissions"_s, QJsonArray::fromStringList(m_permissions)},
                            {u"status"_s, u"active"_s}};
    return makeJsonAnswer(200, {{u"token"_s, QString::fromLatin1(issueToken())}, {u"staff"_s, staff}});
}

} // namespace Clientele::Sandbox
