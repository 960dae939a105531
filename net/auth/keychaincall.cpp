// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/auth/keychaincall.h"

#include <QtCore/QLibrary>
#include <QtCore/QTimer>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

/** With libsecret an "other error" is a service that is not there, or one without a keyring to keep anything in. */
ErrorCause causeOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return ErrorCause::KeychainEntryMissing;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return ErrorCause::KeychainLocked;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError:
        return ErrorCause::KeychainMissing;
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
        break;
    }
    return ErrorCause::KeychainFailed;
}

/** libsecret keeps its session with a service that has since been started anew, and then every call fails. */
void forgetSecretService()
{
    constexpr int binaryVersion = 0;
    using Disconnect = void (*)();
    if (const auto disconnect =
            reinterpret_cast<Disconnect>(QLibrary(u"secret-1"_s, binaryVersion).resolve("secret_service_disconnect")))
        disconnect();
}

/** libsecret keeps that session for the whole process, so this remembers for the process whose it is. */
void useServiceOf(const QString &owner)
{
    static QString s_owner;
    if (!owner.isEmpty() && !s_owner.isEmpty() && owner != s_owner)
        forgetSecretService();
    if (!owner.isEmpty())
        s_owner = owner;
}

QString serviceName()
{
    return u"app.clientele.Clientele"_s;
}

} // namespace

KeychainSteps::KeychainSteps(KeychainSession &session, QString key)
    : QObject(&session)
    , m_session(session)
    , m_key(std::move(key))
{}

void KeychainSteps::begin()
{
    QTimer::singleShot(m_session.limit(), this, &KeychainSteps::giveUp);
    probe([this](const KeychainProbe &probe) { proceedAfter(probe); });
}

void KeychainSteps::probe(const std::function<void(const KeychainProbe &)> &answered)
{
    probeKeychain(serviceName(), m_key, m_session.limit(), this, [this, answered](const KeychainProbe &probe) {
        if (!m_ended)
            answered(probe);
    });
}

void KeychainSteps::proceedAfter(const KeychainProbe &probe)
{
    m_entry = probe.entry;
    useServiceOf(probe.owner);
    if (probe.service == KeychainProbe::Service::Missing)
        fail(ErrorCause::KeychainMissing);
    else if (probe.service == KeychainProbe::Service::Silent || m_session.isBlocked())
        giveUp();
    else
        proceed(probe.entry);
}

void KeychainSteps::giveUp()
{
    if (m_ended)
        return;
    if (m_running)
        m_session.abandon(m_running);
    fail(m_entry == KeychainProbe::Entry::Locked ? ErrorCause::KeychainLocked : ErrorCause::KeychainSilent);
}

void KeychainSteps::fail(QKeychain::Error error)
{
    const bool hidden = error == QKeychain::EntryNotFound && m_entry == KeychainProbe::Entry::Locked;
    fail(hidden ? ErrorCause::KeychainLocked : causeOf(error));
}

void KeychainSteps::readEntry(const Found &found)
{
    run(new QKeychain::ReadPasswordJob(serviceName()), [found](QKeychain::Job *job) {
        found(job->error(), qobject_cast<QKeychain::ReadPasswordJob *>(job)->binaryData());
    });
}

void KeychainSteps::writeEntry(const QByteArray &value, const Finished &finished)
{
    auto *job = new QKeychain::WritePasswordJob(serviceName());
    job->setBinaryData(value);
    run(job, [finished](QKeychain::Job *ended) { finished(ended->error()); });
}

void KeychainSteps::deleteEntry(const Finished &finished)
{
    run(new QKeychain::DeletePasswordJob(serviceName()), [finished](QKeychain::Job *job) { finished(job->error()); });
}

void KeychainSteps::run(QKeychain::Job *job, const std::function<void(QKeychain::Job *)> &finished)
{
    job->setInsecureFallback(false);
    job->setKey(m_key);
    m_running = job;
    connect(job, &QKeychain::Job::finished, this, [this, finished](QKeychain::Job *ended) {
        m_running.clear();
        if (!m_ended)
            finished(ended);
    });
    job->start();
}

void KeychainSteps::markEnded()
{
    m_ended = true;
    deleteLater();
}

} // namespace Clientele
