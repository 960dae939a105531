// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
// sync_bench BASE_URL ROUNDS: from asking for the list to having it, beside the least it can cost and beside the
// obvious way. A line of JSON for each run; sync.py makes a table of them. The ways take turns, so that whatever else
// the computer does hits all of them.
#include "net/api/network.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QDateTime>
#include <QtCore/QElapsedTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QFile>
#include <QtCore/QFutureWatcher>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTimer>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>

#include <cstdio>
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

std::size_t parseOnly(const simdjson::padded_string &json)
{
    simdjson::ondemand::parser parser;
    auto document = parser.iterate(json);
    BareArena arena;
    arena.bytes.reserve(json.size());
    for (auto client : document["clients"])
        addClient(client.get_object().value(), arena);
    return arena.ends.size();
}

/** GET alone, then simdjson alone on bytes that are there. */
qsizetype runLimit(const QString &baseUrl)
{
    static QNetworkAccessManager manager;
    static const simdjson::padded_string json = [&baseUrl] {
        const QByteArray body = download(manager, baseUrl);
        return simdjson::padded_string(body.data(), static_cast<std::size_t>(body.size()));
    }();
    discard(manager, baseUrl);
    return static_cast<qsizetype>(parseOnly(json));
}

/** Our way: the list is a catalog. */
qsizetype runCatalog(const QString &baseUrl)
{
    static const std::unique_ptr<ClientListPort> port =
        Network().clientList({.baseUrl = QUrl(baseUrl), .workspaceId = u"w"_s}, AccessToken::fromText(u"token"_s));
    QFutureWatcher<Result<FetchedList>> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(port->fetch(u"de_DE"_s, {}, {}));
    loop.exec();
    const auto answer = watcher.future().result();
    return answer ? static_cast<qsizetype>(answer->catalog->size()) : 0;
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
    qsizetype (*run)(const QString &baseUrl);
};

bool measure(const Way &way, const QString &baseUrl)
{
    constexpr double nanosecondsInMs = 1e6;
    forgetPeak();
    const double before = memoryMb("VmRSS");
    Gap gap;
    QElapsedTimer clock;
    clock.start();
    const qsizetype count = way.run(baseUrl);
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
    const std::vector<Way> ways{{"limit", runLimit}, {"catalog", runCatalog}, {"naive", runNaive}};
    // The first of each pays for what is made once.
    for (int round = 0; round <= rounds; ++round) {
        for (const Way &way : ways) {
            if (!measure(way, baseUrl))
                return 1;
        }
    }
    return 0;
}
