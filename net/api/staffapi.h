// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ports/signinport.h"
#include "net/transport/httpclient.h"

namespace Clientele {

/**
 * Signs staff in over HTTP. The password is sent once, as it is; the e-mail address without the spaces around it. An
 * answer that could not be used may always be asked for again, so none is of unknown outcome.
 */
class StaffApi final : public SignInPort
{
public:
    explicit StaffApi(const TransportOptions &options);

    [[nodiscard]] Answer<SignedIn> signIn(const Connection &connection, const QString &email, const Password &password,
                                          std::stop_token stop) override;

private:
    HttpClient m_client;
};

} // namespace Clientele
