// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/transport/cappedreader.h"
#include "net/transport/exchange.h"
#include "net/transport/httplane.h"
#include "net/transport/oneshotbody.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFutureWatcher>
#include <QtCore/QObject>
#include <QtCore/QPromise>
#include <QtCore/QTimer>
#include <QtNetwork/QNetworkReply>
#include <QtNetwork/QNetworkRequest>
#include <QtNetwork/QSslConfiguration>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>

namespace Clientele {

/** One exchange under way; deletes itself when it is over. Private to net/transport. */
class HttpCall final : public QObject
{
public:
    HttpCall(HttpRequest request, qint64 longestError, std::shared_ptr<HttpLane> lane, QObject *parent);
    /** Over with ErrorCause::Cancelled, if it was not over yet. */
    ~HttpCall() override;
    Q_DISABLE_COPY_MOVE(HttpCall)

    /** Once. @p prepared: all but method, body and TLS; sent as soon as @p tls is there. */
    void start(const QNetworkRequest &prepared, const QFuture<QSslConfiguration> &tls, std::stop_token stop);
    [[nodiscard]] QFuture<Exchange> future() const { return m_promise.future(); }

private:
    void send(const QNetworkRequest &prepared);
    void sendOnce(const QNetworkRequest &prepared);
    void limit(std::stop_token stop);
    void watch();
    void noteCertificate(const QList<QSslError> &errors);
    void readHeaders();
    void readBody();
    void cutShort(ErrorCause cause);
    void finish();
    void settle(const Exchange &exchange);
    [[nodiscard]] Exchange outcome() const;
    [[nodiscard]] ErrorCause failure() const;
    [[nodiscard]] ErrorCause causeOfNoAnswer() const;
    [[nodiscard]] bool isPage() const;
    [[nodiscard]] bool bytesLeft() const;
    [[nodiscard]] bool mayHaveLeftUnseen() const;
    [[nodiscard]] bool hasAllAnnounced() const;
    [[nodiscard]] bool isAnothersAnswer() const;
    [[nodiscard]] QByteArray withoutToken(QByteArray bytes) const;
    [[nodiscard]] int status() const;

    HttpRequest m_request;
    qint64 m_longestError;
    std::shared_ptr<HttpLane> m_lane;
    QNetworkReply *m_reply = nullptr;
    const OneShotBody *m_body = nullptr;
    QFutureWatcher<QSslConfiguration> m_tls;
    QByteArray m_requestId;
    std::optional<RefusedCertificate> m_certificate;
    CappedReader m_reader;
    QTimer m_deadline;
    QElapsedTimer m_elapsed;
    QPromise<Exchange> m_promise;
    std::optional<std::stop_callback<std::function<void()>>> m_onStop;
    ErrorCause m_cut = ErrorCause::None;
    bool m_requestSent = false;
    bool m_settled = false;
};

} // namespace Clientele
