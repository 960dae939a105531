// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/sandbox/keyedanswers.h"
#include "net/sandbox/message.h"
#include "net/sandbox/staff.h"
#include "net/sandbox/store.h"
#include "net/sandbox/tokens.h"

namespace Clientele::Sandbox {

/**
 * The workspace API as documented: from a request to its answer. What a request must pass, in this order: token (401),
 * path (404) and method (405), workspace (404), permission (403), content type (415), body (400), client (404), rules
 * (422). Content type and body are looked at where one is documented. Signing in needs no token, and has an order of
 * its own from the body on; see Staff::signIn().
 */
class Api
{
public:
    /**
     * @p store and @p staff must outlive it. With @p honoursKeys, what is created or changed heeds `Idempotency-Key`,
     * which is not documented.
     */
    Api(Store &store, const Staff &staff, bool honoursKeys);

    [[nodiscard]] Message answer(const Message &request) const;

private:
    using Parameters = QHash<QString, QString>;
    using Handler = Message (Api::*)(const Parameters &, const QJsonObject &) const;
    struct Route
    {
        QByteArray method;
        QStringList pattern; ///< A segment `:name` fits anything.
        QString permission;  ///< Empty: none is needed, nor is a token.
        Handler handler;
    };
    struct Call
    {
        Message request;
        /** Which workspace its token is for; nothing: no token of ours. */
        std::optional<QString> tokenFor = {};
        const Route *route = nullptr;
        Parameters parameters = {};
        /** What the address takes. */
        QByteArrayList methods = {};
    };

    void route(Call &call) const;
    [[nodiscard]] Message judge(const Call &call) const;
    [[nodiscard]] Message serve(const Call &call) const;
    [[nodiscard]] static std::optional<Parameters> match(const Route &route, const QStringList &segments);

    [[nodiscard]] Message signIn(const Parameters &parameters, const QJsonObject &body) const;
    [[nodiscard]] Message showWorkspace(const Parameters &parameters, const QJsonObject &body) const;
    [[nodiscard]] Message listClients(const Parameters &parameters, const QJsonObject &body) const;
    [[nodiscard]] Message showClient(const Parameters &parameters, const QJsonObject &body) const;
    [[nodiscard]] Message createClient(const Parameters &parameters, const QJsonObject &body) const;
    [[nodiscard]] Message updateClient(const Parameters &parameters, const QJsonObject &body) const;
    [[nodiscard]] Message removeClient(const Parameters &parameters, const QJsonObject &body) const;

    Store &m_store;
    const Staff &m_staff;
    /** Nothing: keys are not looked at. */
    std::optional<KeyedAnswers> m_keyedAnswers;
    QList<Route> m_routes;
};

} // namespace Clientele::Sandbox
