// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/transport/failurecause.h"

namespace Clientele {

ErrorCause causeOf(QNetworkReply::NetworkError error, bool left)
{
    // Qt has some fifty codes and adds more; those without a sentence of their own share one.
    if (error == QNetworkReply::HostNotFoundError)
        return ErrorCause::HostNotFound;
    if (error == QNetworkReply::ConnectionRefusedError)
        return ErrorCause::ConnectionRefused;
    if (error == QNetworkReply::SslHandshakeFailedError)
        return ErrorCause::TlsFailed;
    if (error == QNetworkReply::ProxyAuthenticationRequiredError)
        return ErrorCause::ProxySignIn;
    if (error >= QNetworkReply::ProxyConnectionRefusedError && error <= QNetworkReply::UnknownProxyError)
        return ErrorCause::ProxyFailed;
    if (error == QNetworkReply::TimeoutError || error == QNetworkReply::OperationCanceledError)
        return ErrorCause::TimedOut;
    if (error == QNetworkReply::NoError || error == QNetworkReply::ProtocolFailure)
        return ErrorCause::NotUnderstood;
    return left ? ErrorCause::ConnectionLost : ErrorCause::Unreachable;
}

} // namespace Clientele
