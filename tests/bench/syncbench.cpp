// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
// sync_bench BASE_URL ROUNDS [WAY...]: from asking for the list to having it, and to having it kept in a file, each
// beside the least it can cost and the former beside the obvious way. A line of JSON for each run; sync.py makes a
// table of them. The ways, all that there are or those named, take turns, so that whatever else the computer does hits
// all of them.
#include "models/storage/clientscache.h"
#include "net/api/network.h"
#include "tests/bench/plainstore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QElapsedTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QFile>
#include <QtCore/QFutureWatcher>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTimer>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <malloc.h>
#include <memory>
#include <simdjson.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

using namespace Clientele;

/** The longest time in which the event loop of this thread did nothing else. */
class Gap
{
public:
    Gap()
    {
        m_clock.start();
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
        m_timer.start(1);
    }

    [[nodiscard]] double longestMs()
    {
        look();
        return m_longest;
    }

private:
    void look()
    {
        constexpr double nanosecondsInMs = 1e6;
        m_longest = std::max(m_longest, static_cast<double>(m_clock.nsecsElapsed()) / nanosecondsInMs);
        m_clock.start();
    }

    QElapsedTimer m_clock;
    QTimer m_timer;
    double m_longest = 0;
};

double memoryMb(const QByteArray &line)
{
    QFile status(u"/proc/self/status"_s);
    (void)status.open(QIODevice::ReadOnly);
    const QByteArray text = status.readAll();
    constexpr double kilobytesInMb = 1024;
    const qsizetype at = text.indexOf(line + ':') + line.size() + 1;
    return text.sliced(at, text.indexOf("kB", at) - at).trimmed().toDouble() / kilobytesInMb;
}

/** Starts counting the peak anew, see proc(5), with what was freed given back. */
void forgetPeak()
{
    malloc_trim(0);
    QFile file(u"/proc/self/clear_refs"_s);
    (void)file.open(QIODevice::WriteOnly);
    file.write("5");
}

QNetworkRequest requestFor(const QString &baseUrl)
{
    QNetworkRequest request(QUrl(baseUrl + "/v1/workspace/w/clients"_L1));
    request.setRawHeader("Authorization", "Bearer token");
    return request;
}

/** Downloads and keeps nothing. */
void discard(QNetworkAccessManager &manager, const QString &baseUrl)
{
    const std::unique_ptr<QNetworkReply> reply(manager.get(requestFor(baseUrl)));
    std::vector<char> window(1024 * 1024);
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::readyRead, &loop, [&] {
        while (reply->read(window.data(), static_cast<qint64>(window.size())) > 0) {
        }
    });
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
}

QByteArray download(QNetworkAccessManager &manager, const QString &baseUrl)
{
    const std::unique_ptr<QNetworkReply> reply(manager.get(requestFor(baseUrl)));
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return reply->readAll();
}

/** Texts one after the other, and where each ends: the least anyone could keep of a list. */
struct BareArena
{
    std::string bytes;
    std::vector<std::uint32_t> ends;
    /** Where in the bytes each client ends. */
    std::vector<std::size_t> clientEnds;

    void add(simdjson::ondemand::value value)
    {
        std::string_view text;
        if (value.get(text) == simdjson::SUCCESS)
            bytes.append(text);
        ends.push_back(static_cast<std::uint32_t>(bytes.size()));
    }
};

void addRows(simdjson::ondemand::value rows, BareArena &to)
{
    for (auto row : rows.get_array()) {
        for (auto member : row.get_object())
            to.add(member.value().value());
    }
}

void addClient(simdjson::ondemand::object client, BareArena &to)
{
    for (auto member : client) {
        const std::string_view key = member.unescaped_key().value();
        if (key == "contactMethods" || key == "customFields")
            addRows(member.value().value(), to);
        else
            to.add(member.value().value());
    }
}

BareArena parsed(const simdjson::padded_string &json)
{
    simdjson::ondemand::parser parser;
    auto document = parser.iterate(json);
    BareArena arena;
    arena.bytes.reserve(json.size());
    for (auto client : document["clients"]) {
        addClient(client.get_object().value(), arena);
        arena.clientEnds.push_back(arena.bytes.size());
    }
    return arena;
}

/** GET alone, then simdjson alone on bytes that are there. */
BareArena limitOf(const QString &baseUrl)
{
    static QNetworkAccessManager manager;
    static const simdjson::padded_string json = [&baseUrl] {
        const QByteArray body = download(manager, baseUrl);
        return simdjson::padded_string(body.data(), static_cast<std::size_t>(body.size()));
    }();
    discard(manager, baseUrl);
    return parsed(json);
}

qsizetype runLimit(const QString &baseUrl)
{
    return static_cast<qsizetype>(limitOf(baseUrl).clientEnds.size());
}

template <typename T>
Result<T> answerTo(const Answer<T> &asked)
{
    QFutureWatcher<Result<T>> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(asked);
    loop.exec();
    return watcher.future().result();
}

/** Our way: the list is a catalog. Null when there is none. */
CatalogPtr fetched(const QString &baseUrl)
{
    static const std::unique_ptr<ClientListPort> port =
        Network().clientList({.baseUrl = QUrl(baseUrl), .workspaceId = u"w"_s}, AccessToken::fromText(u"token"_s));
    const auto answer = answerTo(port->fetch(u"de_DE"_s, {}, {}));
    return answer ? answer->catalog : nullptr;
}

qsizetype runCatalog(const QString &baseUrl)
{
    const CatalogPtr catalog = fetched(baseUrl);
    return catalog ? static_cast<qsizetype>(catalog->size()) : 0;
}

/** Where a list is kept, anew for each run; made before the clock runs and closed after it. */
struct Keeping
{
    QTemporaryDir folder;
    std::unique_ptr<PlainStore> plain;
    std::unique_ptr<ClientsCache> cache;
};

qsizetype runKeptLimit(const QString &baseUrl, Keeping &keeping)
{
    const BareArena arena = limitOf(baseUrl);
    std::vector<std::string_view> records;
    std::size_t start = 0;
    for (const std::size_t end : arena.clientEnds) {
        records.push_back(std::string_view(arena.bytes).substr(start, end - start));
        start = end;
    }
    keeping.plain->store(records);
    return static_cast<qsizetype>(records.size());
}

/** Our way: the list is a catalog, and in the file. */
qsizetype runKept(const QString &baseUrl, Keeping &keeping)
{
    const CatalogPtr catalog = fetched(baseUrl);
    const bool isKept = catalog && answerTo(keeping.cache->store(catalog, QDateTime::currentDateTimeUtc()));
    return isKept ? static_cast<qsizetype>(catalog->size()) : 0;
}

Client valueOf(const QJsonObject &item)
{
    Client client{.id = item["id"_L1].toString(), .name = item["name"_L1].toString()};
    client.avatarUrl = item["avatarUrl"_L1].toString();
    client.createdAt = QDateTime::fromString(item["createdAt"_L1].toString(), Qt::ISODate);
    client.updatedAt = QDateTime::fromString(item["updatedAt"_L1].toString(), Qt::ISODate);
    const QJsonArray methods = item["contactMethods"_L1].toArray();
    for (const auto &row : methods) {
        client.contactMethods.append({.row = RowId::create(),
                                      .type = ContactType::fromText(row["type"_L1].toString()),
                                      .value = row["value"_L1].toString(),
                                      .preferred = row["isPreferred"_L1].toBool()});
    }
    const QJsonArray fields = item["customFields"_L1].toArray();
    for (const auto &row : fields) {
        client.customFields.append(
            {.row = RowId::create(), .key = row["fieldKey"_L1].toString(), .value = row["value"_L1].toString()});
    }
    return client;
}

/** The obvious way: everything on this thread, by Qt's own parser, to values. */
qsizetype runNaive(const QString &baseUrl)
{
    static QNetworkAccessManager manager;
    const QJsonDocument document = QJsonDocument::fromJson(download(manager, baseUrl));
    QList<Client> clients;
    const QJsonArray items = document.object().value("clients"_L1).toArray();
    for (const auto &item : items)
        clients.append(valueOf(item.toObject()));
    return clients.size();
}

struct Way
{
    const char *name;
    std::function<qsizetype(const QString &baseUrl, Keeping &keeping)> run;
};

/** @p run, which keeps nothing. */
Way onlyFetching(const char *name, qsizetype (*run)(const QString &baseUrl))
{
    return {.name = name, .run = [run](const QString &baseUrl, Keeping &) { return run(baseUrl); }};
}

bool measure(const Way &way, const QString &baseUrl)
{
    constexpr double nanosecondsInMs = 1e6;
    Keeping keeping;
    keeping.plain = std::make_unique<PlainStore>(keeping.folder.filePath(u"plain.db"_s));
    keeping.cache = std::make_unique<ClientsCache>(keeping.folder.filePath(u"clients.db"_s));
    forgetPeak();
    const double before = memoryMb("VmRSS");
    Gap gap;
    QElapsedTimer clock;
    clock.start();
    const qsizetype count = way.run(baseUrl, keeping);
    const double ms = static_cast<double>(clock.nsecsElapsed()) / nanosecondsInMs;
    std::printf("{\"way\": \"%s\", \"ms\": %.2f, \"gapMs\": %.2f, \"peakMb\": %.1f, \"count\": %lld}\n", way.name, ms,
                gap.longestMs(), memoryMb("VmHWM") - before, static_cast<long long>(count));
    std::fflush(stdout);
    return count > 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QString baseUrl = QString::fromLocal8Bit(argv[1]);
    const int rounds = QByteArray(argv[2]).toInt();
    const QStringList named = application.arguments().mid(3);
    std::vector<Way> ways{onlyFetching("limit", runLimit),
                          onlyFetching("catalog", runCatalog),
                          onlyFetching("naive", runNaive),
                          {.name = "keptLimit", .run = runKeptLimit},
                          {.name = "kept", .run = runKept}};
    if (!named.isEmpty())
        std::erase_if(ways, [&named](const Way &way) { return !named.contains(QLatin1String(way.name)); });
    // The first of each pays for what is made once.
    for (int round = 0; round <= rounds; ++round) {
        for (const Way &way : ways) {
            if (!measure(way, baseUrl))
                return 1;
        }
    }
    return 0;
}
