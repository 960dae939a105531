// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>
#include <QtNetwork/QNetworkRequest>

#include <functional>
#include <memory>
#include <utility>

namespace Clientele::Tests {

/** What a scripted manager answers one request with. */
struct ScriptedAnswer
{
    int status = 200; ///< 0: there is no answer, only the error.
    QByteArray body = {};
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    bool sent = true;   ///< The request leaves: its body is read and requestSent is emitted.
    bool hangs = false; ///< After that nothing more comes.
};

struct ScriptedRequest
{
    QNetworkAccessManager::Operation operation = QNetworkAccessManager::UnknownOperation;
    QNetworkRequest request;
    QByteArray body;
    bool bodyWasSequential = false;
};

/** QNetworkAccessManager without a network: answers in the order of the script and remembers what was asked. */
class ScriptedNetwork
{
public:
    ScriptedNetwork();

    void answerNext(const ScriptedAnswer &answer) { m_script->answers.append(answer); }
    [[nodiscard]] const QList<ScriptedRequest> &requests() const { return m_script->requests; }
    /** Managers made so far. */
    [[nodiscard]] int managers() const { return m_script->managers; }
    /** For TransportOptions::makeManager; may outlive this. */
    [[nodiscard]] std::function<std::unique_ptr<QNetworkAccessManager>()> makeManager() const;

    struct Script
    {
        QList<ScriptedAnswer> answers;
        QList<ScriptedRequest> requests;
        int managers = 0;
    };

private:
    std::shared_ptr<Script> m_script;
};

} // namespace Clientele::Tests
