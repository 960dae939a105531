// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/window/tokenreader.h"

#include "models/values/whenanswered.h"

#include <utility>

namespace Clientele {

TokenReader::TokenReader(SecretStore &session, SecretStore &keychain, Delays delays)
    : m_session(session)
    , m_keychain(keychain)
    , m_delays(std::move(delays))
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, &TokenReader::readAny);
    m_keychain.setLateAnswer([this](const QString &key, const AccessToken &token) {
        if (m_looking && key == m_key)
            finish(token);
    });
}

TokenReader::~TokenReader()
{
    m_keychain.setLateAnswer({});
}

TokenReader::Delays TokenReader::usualDelays()
{
    using std::chrono::seconds;
    return {seconds(2), seconds(10), seconds(60)};
}

void TokenReader::read(const QString &key, bool expected)
{
    stop();
    m_key = key;
    m_expected = expected;
    m_looking = true;
    m_retries = 0;
    m_failure.reset();
    m_tells = true;
    readAny();
}

void TokenReader::stop()
{
    m_retry.stop();
    m_looking = false;
    m_reading = false;
    ++m_round;
}

void TokenReader::retryNow()
{
    tryAnew(true);
}

void TokenReader::retryQuietly()
{
    if (mayComeByItself())
        tryAnew(false);
}

void TokenReader::tryAnew(bool tells)
{
    if (!m_looking || m_reading)
        return;
    m_retry.stop();
    m_retries = 0;
    m_tells = m_tells || tells;
    readAny();
}

void TokenReader::readAny()
{
    m_reading = true;
    whenAnswered(m_session.read(m_key), this, [this, round = m_round](const Result<AccessToken> &token) {
        if (round != m_round)
            return;
        if (token)
            finish(token);
        else
            readKeychain();
    });
}

void TokenReader::readKeychain()
{
    const auto answer = m_expected ? m_keychain.readExpected(m_key) : m_keychain.read(m_key);
    whenAnswered(answer, this, [this, round = m_round](const Result<AccessToken> &token) {
        if (round == m_round)
            finish(token);
    });
}

void TokenReader::finish(const Result<AccessToken> &token)
{
    m_reading = false;
    if (token) {
        stop();
        Q_EMIT found(*token);
    } else {
        noteFailure(token.error());
    }
}

void TokenReader::noteFailure(const Error &error)
{
    const bool isNews = std::exchange(m_tells, false) || m_failure != error.cause;
    m_failure = error.cause;
    if (mayComeByItself() && m_retries < m_delays.size())
        m_retry.start(m_delays.at(m_retries++));
    if (isNews)
        Q_EMIT failed(error);
}

bool TokenReader::mayComeByItself() const
{
    return m_failure == ErrorCause::KeychainMissing || m_failure == ErrorCause::KeychainSilent;
}

} // namespace Clientele
