// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/support/scriptednetwork.h"

#include <QtCore/QBuffer>
#include <QtCore/QPointer>

namespace Clientele::Tests {

namespace {

class ScriptedReply final : public QNetworkReply
{
public:
    ScriptedReply(ScriptedAnswer answer, std::shared_ptr<ScriptedNetwork::Script> script, qsizetype number,
                  QIODevice *outgoing)
        : m_answer(std::move(answer))
        , m_script(std::move(script))
        , m_number(number)
        , m_outgoing(outgoing)
    {
        open(QIODevice::ReadOnly);
        QMetaObject::invokeMethod(this, &ScriptedReply::play, Qt::QueuedConnection);
    }

    void abort() override
    {
        if (!isFinished())
            end(OperationCanceledError);
    }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_unread.size() + QNetworkReply::bytesAvailable(); }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qsizetype count = std::min<qsizetype>(static_cast<qsizetype>(maxSize), m_unread.size());
        std::copy_n(m_unread.constData(), count, data);
        m_unread.remove(0, count);
        return count;
    }

private:
    void play()
    {
        if (isFinished())
            return;
        if (m_answer.sent) {
            if (m_outgoing)
                m_script->requests[m_number].body = m_outgoing->readAll();
            Q_EMIT requestSent();
        }
        if (m_answer.hangs)
            return;
        if (m_answer.status != 0)
            answer();
        if (!isFinished())
            end(m_answer.error != NoError || m_answer.status < 400 ? m_answer.error : UnknownContentError);
    }

    void answer()
    {
        setAttribute(QNetworkRequest::HttpStatusCodeAttribute, m_answer.status);
        for (const auto &[name, value] : m_answer.headers)
            setRawHeader(name, value);
        Q_EMIT metaDataChanged();
        if (isFinished() || m_answer.body.isEmpty())
            return;
        m_unread = m_answer.body;
        Q_EMIT readyRead();
    }

    void end(NetworkError error)
    {
        setFinished(true);
        if (error != NoError) {
            setError(error, QStringLiteral("never shown"));
            Q_EMIT errorOccurred(error);
        }
        Q_EMIT finished();
    }

    ScriptedAnswer m_answer;
    std::shared_ptr<ScriptedNetwork::Script> m_script;
    qsizetype m_number;
    QPointer<QIODevice> m_outgoing;
    QByteArray m_unread;
};

class ScriptedManager final : public QNetworkAccessManager
{
public:
    explicit ScriptedManager(std::shared_ptr<ScriptedNetwork::Script> script)
        : m_script(std::move(script))
    {}

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *outgoing) override
    {
        m_script->requests.append({.operation = operation,
                                   .request = request,
                                   .body = {},
                                   .bodyWasSequential = outgoing && outgoing->isSequential()});
        const bool scripted = !m_script->answers.isEmpty();
        const ScriptedAnswer answer = scripted ? m_script->answers.takeFirst() : ScriptedAnswer{.hangs = true};
        auto *reply = new ScriptedReply(answer, m_script, m_script->requests.size() - 1, outgoing);
        reply->setParent(this);
        return reply;
    }

private:
    std::shared_ptr<ScriptedNetwork::Script> m_script;
};

} // namespace

ScriptedNetwork::ScriptedNetwork()
    : m_script(std::make_shared<Script>())
{}

std::function<std::unique_ptr<QNetworkAccessManager>()> ScriptedNetwork::makeManager() const
{
    return [script = m_script] {
        ++script->managers;
        return std::make_unique<ScriptedManager>(script);
    };
}

} // namespace Clientele::Tests
