// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/auth/keychainjobs.h"

#include <QtCore/QLibrary>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

/** The session with a service that has since been started anew makes every call fail. */
void forgetSecretService()
{
    constexpr int binaryVersion = 0;
    using Disconnect = void (*)();
    if (const auto disconnect =
            reinterpret_cast<Disconnect>(QLibrary(u"secret-1"_s, binaryVersion).resolve("secret_service_disconnect")))
        disconnect();
}

} // namespace

QString keychainService()
{
    return u"app.clientele.Clientele"_s;
}

void useSecretServiceOf(const QString &owner)
{
    static QString s_owner;
    if (!owner.isEmpty() && !s_owner.isEmpty() && owner != s_owner)
        forgetSecretService();
    if (!owner.isEmpty())
        s_owner = owner;
}

void startJob(QKeychain::Job *job, const QString &key, QObject *context,
              const std::function<void(QKeychain::Job *)> &finished)
{
    job->setInsecureFallback(false);
    job->setKey(key);
    QObject::connect(job, &QKeychain::Job::finished, context, finished);
    job->start();
}

QByteArray valueOf(const QKeychain::Job *job)
{
    const auto *reading = qobject_cast<const QKeychain::ReadPasswordJob *>(job);
    return reading ? reading->binaryData() : QByteArray();
}

} // namespace Clientele
