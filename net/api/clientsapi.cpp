// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/api/clientsapi.h"

#include "net/api/answers.h"
#include "net/api/clientsurl.h"
#include "net/wire/clientjson.h"
#include "net/wire/listdecoder.h"

namespace Clientele {

namespace {

/** Makes of a list's items values. */
class ClientsGathering final : public Wire::ListReceiver
{
public:
    bool take(QByteArrayView part) { return m_decoder.feed(part); }
    [[nodiscard]] Result<QList<Client>> outcome(const Exchange &exchange) const
    {
        const auto error = Answers::whyNoList(exchange, m_decoder.isWhole());
        return error ? Result<QList<Client>>(*error) : m_clients;
    }

    void takeClient(std::int64_t /*item*/, const RecordParts &parts) override
    {
        std::string record;
        appendRecord(record, parts);
        m_clients.append(ClientRecord(record).toClient());
    }
    void takeBroken(std::int64_t /*item*/, Wire::BrokenItem /*why*/) override {}

private:
    Wire::ClientListDecoder m_decoder{*this};
    QList<Client> m_clients;
};

} // namespace

ClientsApi::ClientsApi(const TransportOptions &options, Connection connection, std::optional<AccessToken> token)
    : m_connection(std::move(connection))
    , m_token(std::move(token))
    , m_writing(options, HttpClient::Connections::Fresh)
    , m_reading(options, HttpClient::Connections::Kept)
{}

// The continuations below need no context object: they hold values only, and run as the exchange ends, on this thread.

Answer<Client> ClientsApi::create(const NewClient &client, std::stop_token stop)
{
    if (!m_token)
        return readyAnswer<Client>(Answers::noToken());
    const HttpRequest request{.method = HttpRequest::Method::Post,
                              .url = clientsUrl(m_connection),
                              .token = m_token,
                              .body = Wire::encodeDraft(client.draft),
                              .idempotencyKey = client.key,
                              .deadline = m_writing.limits().writeDeadline,
                              .longestAnswer = m_writing.limits().clientBytes};
    return m_writing.send(request, std::move(stop)).then([draft = client.draft](const Exchange &exchange) {
        return Answers::toCreate(exchange, draft);
    });
}

Answer<Client> ClientsApi::update(const ClientEdit &edit, std::stop_token stop)
{
    if (!m_token)
        return readyAnswer<Client>(Answers::noToken());
    const HttpRequest request{.method = HttpRequest::Method::Patch,
                              .url = clientsUrl(m_connection, {edit.client.id}),
                              .token = m_token,
                              .body = Wire::encodeChanges(edit.changes),
                              .deadline = m_writing.limits().writeDeadline,
                              .longestAnswer = m_writing.limits().clientBytes};
    return m_writing.send(request, std::move(stop)).then([edit](const Exchange &exchange) {
        return Answers::toUpdate(exchange, edit.client.id, edit.changes);
    });
}

Answer<Done> ClientsApi::remove(const QString &clientId, std::stop_token stop)
{
    if (!m_token)
        return readyAnswer<Done>(Answers::noToken());
    const HttpRequest request{.method = HttpRequest::Method::Delete,
                              .url = clientsUrl(m_connection, {clientId}),
                              .token = m_token,
                              .deadline = m_writing.limits().writeDeadline,
                              .longestAnswer = m_writing.limits().clientBytes};
    return m_writing.send(request, std::move(stop)).then(&Answers::toRemove);
}

Answer<Client> ClientsApi::get(const QString &clientId, std::stop_token stop)
{
    if (!m_token)
        return readyAnswer<Client>(Answers::noToken());
    const HttpRequest request{.url = clientsUrl(m_connection, {clientId}),
                              .token = m_token,
                              .deadline = m_reading.limits().readDeadline,
                              .longestAnswer = m_reading.limits().clientBytes};
    return m_reading.send(request, std::move(stop)).then([clientId](const Exchange &exchange) {
        return Answers::toGet(exchange, clientId);
    });
}

Answer<QList<Client>> ClientsApi::list(std::stop_token stop)
{
    if (!m_token)
        return readyAnswer<QList<Client>>(Answers::noToken());
    const auto gathering = std::make_shared<ClientsGathering>();
    const HttpRequest request{.url = clientsUrl(m_connection),
                              .token = m_token,
                              .deadline = m_reading.limits().listDeadline,
                              .longestAnswer = m_reading.limits().listBytes,
                              .sink = [gathering](QByteArrayView part) { return gathering->take(part); }};
    return m_reading.send(request, std::move(stop)).then([gathering](const Exchange &exchange) {
        return gathering->outcome(exchange);
    });
}

} // namespace Clientele
