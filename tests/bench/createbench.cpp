// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
// A cold create beside a cold libcurl: every iteration makes a new client with a new connection and waits for the 201.
// A QNetworkAccessManager with nothing of ours around it tells what of the difference is Qt's.
// CLIENTELE_BENCH_SERVER is the line clientele-sandbox prints. For an https server CLIENTELE_BENCH_AUTHORITY is its
// authority's certificate as PEM text. As a program reads what it trusts once and not for each create, that certificate
// is parsed before the clock runs, on both sides, and is all that either ever trusts. Both are held to HTTP/1.1 and TLS
// 1.3, and neither has a session to resume.
#include "net/api/network.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEventLoop>
#include <QtCore/QFutureWatcher>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtNetwork/QNetworkReply>

#include <benchmark/benchmark.h>
#include <curl/curl.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

using namespace Clientele;

QJsonObject server()
{
    return QJsonDocument::fromJson(qgetenv("CLIENTELE_BENCH_SERVER")).object();
}

/** The default without an authority. */
TransportOptions transport(const QByteArray &authority)
{
    if (authority.isEmpty())
        return {};
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates({QSslCertificate(authority)});
    tls.setProtocol(QSsl::TlsV1_3OrLater);
    return {.tls = tls};
}

ClientDraft draft()
{
    ClientDraft made;
    made.name = u"Ada Lovelace"_s;
    made.contactMethods = {
        {.row = RowId::create(), .type = ContactType::Known::Phone, .value = u"+4930901820"_s, .preferred = true},
        {.row = RowId::create(), .type = ContactType::Known::Email, .value = u"ada@example.com"_s, .preferred = false}};
    return made;
}

Result<Client> waitFor(const Answer<Client> &answer)
{
    QFutureWatcher<Result<Client>> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(answer);
    if (!answer.isFinished())
        loop.exec();
    return answer.result();
}

void coldClientele(benchmark::State &state)
{
    const Connection connection{.baseUrl = QUrl(server()["baseUrl"_L1].toString()),
                                .workspaceId = server()["workspaceId"_L1].toString()};
    const auto token = AccessToken::fromText(server()["token"_L1].toString());
    const TransportOptions options = transport(qgetenv("CLIENTELE_BENCH_AUTHORITY"));
    for ([[maybe_unused]] auto _ : state) {
        const auto clients = Network(options).clients(connection, token);
        if (!waitFor(clients->create({.draft = draft()}, {})).hasValue())
            state.SkipWithError("not created");
    }
}

using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;

/** Null without one. */
Certificate certificateFrom(const QByteArray &pem)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> bio(BIO_new_mem_buf(pem.constData(), int(pem.size())), BIO_free);
    return {PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr), X509_free};
}

CURLcode trust(CURL *, void *context, void *authority)
{
    X509_STORE *store = SSL_CTX_get_cert_store(static_cast<SSL_CTX *>(context));
    return X509_STORE_add_cert(store, static_cast<X509 *>(authority)) == 1 ? CURLE_OK : CURLE_SSL_CERTPROBLEM;
}

void secure(CURL *curl, X509 *authority)
{
    curl_easy_setopt(curl, CURLOPT_CAINFO, nullptr);
    curl_easy_setopt(curl, CURLOPT_CAPATH, nullptr);
    curl_easy_setopt(curl, CURLOPT_SSL_CTX_FUNCTION, trust);
    curl_easy_setopt(curl, CURLOPT_SSL_CTX_DATA, authority);
    curl_easy_setopt(curl, CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_3));
}

QByteArray clientsUrl()
{
    return (server()["baseUrl"_L1].toString() + "/v1/workspace/"_L1 + server()["workspaceId"_L1].toString()
            + "/clients"_L1)
        .toUtf8();
}

QByteArray bearer()
{
    return "Bearer " + server()["token"_L1].toString().toUtf8();
}

const QByteArray BODY = R"({"name":"Ada Lovelace","contactMethods":[)"
                        R"({"type":"phone","value":"+4930901820","isPreferred":true},)"
                        R"({"type":"email","value":"ada@example.com","isPreferred":false}]})";

void coldQt(benchmark::State &state)
{
    const TransportOptions options = transport(qgetenv("CLIENTELE_BENCH_AUTHORITY"));
    QNetworkRequest request(QUrl::fromEncoded(clientsUrl()));
    request.setRawHeader("Authorization", bearer());
    request.setRawHeader("Content-Type", "application/json");
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    if (options.tls)
        request.setSslConfiguration(*options.tls);
    QNetworkAccessManager manager;
    for ([[maybe_unused]] auto _ : state) {
        manager.clearConnectionCache();
        const std::unique_ptr<QNetworkReply> reply(manager.post(request, BODY));
        QEventLoop loop;
        QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        if (reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != 201)
            state.SkipWithError("not created");
    }
}

size_t discard(char *, size_t size, size_t count, void *)
{
    return size * count;
}

void coldLibcurl(benchmark::State &state)
{
    const QByteArray url = clientsUrl();
    const QByteArray authorization = "Authorization: " + bearer();
    const Certificate authority = certificateFrom(qgetenv("CLIENTELE_BENCH_AUTHORITY"));
    for ([[maybe_unused]] auto _ : state) {
        const std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> curl(curl_easy_init(), curl_easy_cleanup);
        curl_slist *headers = curl_slist_append(nullptr, "Content-Type: application/json");
        headers = curl_slist_append(headers, authorization.constData());
        curl_easy_setopt(curl.get(), CURLOPT_URL, url.constData());
        curl_easy_setopt(curl.get(), CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
        if (authority)
            secure(curl.get(), authority.get());
        curl_easy_setopt(curl.get(), CURLOPT_HTTPHEADER, headers);
        curl_easy_setopt(curl.get(), CURLOPT_POSTFIELDS, BODY.constData());
        curl_easy_setopt(curl.get(), CURLOPT_WRITEFUNCTION, discard);
        long status = 0;
        curl_easy_perform(curl.get());
        curl_easy_getinfo(curl.get(), CURLINFO_RESPONSE_CODE, &status);
        curl_slist_free_all(headers);
        if (status != 201)
            state.SkipWithError("not created");
    }
}

BENCHMARK(coldLibcurl)->Unit(benchmark::kMillisecond)->UseRealTime()->Repetitions(15);
BENCHMARK(coldQt)->Unit(benchmark::kMillisecond)->UseRealTime()->Repetitions(15);
BENCHMARK(coldClientele)->Unit(benchmark::kMillisecond)->UseRealTime()->Repetitions(15);

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    curl_global_init(CURL_GLOBAL_DEFAULT);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
}
