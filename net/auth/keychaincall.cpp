// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/auth/keychaincall.h"

#include "net/auth/keychainjobs.h"

#include <QtCore/QTimer>

namespace Clientele {

namespace {

ErrorCause causeOf(KeychainProbe::Service service)
{
    switch (service) {
    case KeychainProbe::Service::Missing:
        return ErrorCause::KeychainMissing;
    case KeychainProbe::Service::Silent:
        return ErrorCause::KeychainSilent;
    case KeychainProbe::Service::Denied:
        return ErrorCause::KeychainDenied;
    case KeychainProbe::Service::Damaged:
        return ErrorCause::KeychainDamaged;
    case KeychainProbe::Service::Answers:
        break;
    }
    return ErrorCause::KeychainFailed;
}

/** What QtKeychain's error alone says. With libsecret an "other error" is anything. */
ErrorCause causeOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound:
        return ErrorCause::KeychainEntryMissing;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return ErrorCause::KeychainDenied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return ErrorCause::KeychainMissing;
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return ErrorCause::KeychainFailed;
}

ErrorCause causeOf(QKeychain::Error error, const KeychainProbe &after)
{
    if (after.service != KeychainProbe::Service::Answers)
        return causeOf(after.service);
    if (error == QKeychain::EntryNotFound) {
        // The service lists the entry, and there is nothing in it that QtKeychain takes for its own.
        const bool isThere = after.entry == KeychainProbe::Entry::Readable;
        return isThere ? ErrorCause::KeychainDamaged : ErrorCause::KeychainEntryMissing;
    }
    switch (after.collection) {
    case KeychainProbe::Collection::Missing:
        return ErrorCause::KeychainMissing;
    case KeychainProbe::Collection::Locked:
        return ErrorCause::KeychainLocked;
    case KeychainProbe::Collection::Unlocked:
        return error == QKeychain::OtherError ? ErrorCause::KeychainDamaged : causeOf(error);
    case KeychainProbe::Collection::Unknown:
        break;
    }
    return causeOf(error);
}

/** Others would be cut or changed on the way, and so meet the entry of another key. */
bool isWholeOnTheBus(const QString &key)
{
    return !key.contains(QChar::Null) && key.isValidUtf16();
}

} // namespace

KeychainSteps::KeychainSteps(KeychainSession &session, QString key)
    : QObject(&session)
    , m_session(session)
    , m_key(std::move(key))
{}

void KeychainSteps::begin()
{
    if (!isWholeOnTheBus(m_key)) {
        fail(ErrorCause::KeychainFailed);
        return;
    }
    QTimer::singleShot(m_session.limit(), this, &KeychainSteps::giveUp);
    probe([this](const KeychainProbe &probe) { proceedAfter(probe); });
}

KeychainProbed KeychainSteps::unlessEnded(const KeychainProbed &answered) const
{
    return [this, answered](const KeychainProbe &probe) {
        if (!m_ended)
            answered(probe);
    };
}

void KeychainSteps::probe(const KeychainProbed &answered)
{
    probeKeychain(keychainService(), m_key, this, unlessEnded(answered));
}

void KeychainSteps::proceedAfter(const KeychainProbe &probe)
{
    m_entry = probe.entry;
    useSecretServiceOf(probe.owner);
    if (probe.service != KeychainProbe::Service::Answers)
        fail(causeOf(probe.service));
    else if (m_session.isBlocked())
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
    noteGivenUp(m_running);
    fail(m_entry == KeychainProbe::Entry::Locked ? ErrorCause::KeychainLocked : ErrorCause::KeychainSilent);
}

void KeychainSteps::fail(QKeychain::Error error)
{
    if (error == QKeychain::EntryNotFound && m_entry == KeychainProbe::Entry::Locked) {
        fail(ErrorCause::KeychainLocked);
        return;
    }
    probeAfterFailure(keychainService(), m_key, this,
                      unlessEnded([this, error](const KeychainProbe &after) { fail(causeOf(error, after)); }));
}

void KeychainSteps::readEntry(const Found &found)
{
    run(new QKeychain::ReadPasswordJob(keychainService()),
        [found](const QKeychain::Job *job) { found(job->error(), valueOf(job)); });
}

void KeychainSteps::writeEntry(const QByteArray &value, const Finished &finished)
{
    auto *job = new QKeychain::WritePasswordJob(keychainService());
    job->setBinaryData(value);
    run(job, [finished](const QKeychain::Job *ended) { finished(ended->error()); });
}

void KeychainSteps::deleteEntry(const Finished &finished)
{
    run(new QKeychain::DeletePasswordJob(keychainService()),
        [finished](const QKeychain::Job *job) { finished(job->error()); });
}

void KeychainSteps::run(QKeychain::Job *job, const std::function<void(QKeychain::Job *)> &finished)
{
    m_running = job;
    startJob(job, m_key, this, [this, finished](QKeychain::Job *ended) {
        m_running.clear();
        if (!m_ended)
            finished(ended);
    });
}

void KeychainSteps::markEnded()
{
    m_ended = true;
    deleteLater();
}

} // namespace Clientele
