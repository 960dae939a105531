// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
// The cache of the list beside its limit: one transaction by SQLite's own C API that inserts as many rows with the same
// bytes. `cache_bench [CLIENTS] [ROUNDS]`; every round measures everything, ratios are medians of the rounds' ratios.
#include "models/catalog/catalogbuilder.h"
#include "models/storage/clientscache.h"
#include "tests/bench/people.h"
#include "tests/bench/plainstore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QEventLoop>
#include <QtCore/QFutureWatcher>
#include <QtCore/QTemporaryDir>
#include <QtCore/QTextStream>

#include <algorithm>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace {

using namespace Clientele;

const QString LOCALE = u"de_DE"_s;

/** Made-up clients, one of a hundred of them changed by each further @p version. */
CatalogPtr people(int count, int version)
{
    CatalogBuilder builder(LOCALE);
    for (int number = 0; number < count; ++number) {
        const Person person(number);
        RecordParts parts = person.parts();
        if (number % 100 == 0)
            parts.updatedAt += version;
        (void)builder.add(parts);
    }
    return builder.finish();
}

template <typename T>
T waitFor(const Answer<T> &answer)
{
    QFutureWatcher<Result<T>> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(answer);
    if (!answer.isFinished())
        loop.exec();
    if (!answer.result())
        throw std::runtime_error("the cache could not do it");
    return answer.result().value();
}

template <typename Work>
double milliseconds(Work work)
{
    constexpr double nanosecondsEach = 1e6;
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / nanosecondsEach;
}

double plainTransaction(const QString &file, const ClientCatalog &catalog)
{
    std::vector<std::string_view> records;
    for (const CatalogSlot slot : catalog.inNameOrder())
        records.push_back(catalog.record(slot).bytes());
    PlainStore plain(file);
    return milliseconds([&] { plain.store(records); });
}

struct Round
{
    double plain = 0;
    double whole = 0;
    double wholeAgain = 0;
    double load = 0;
    double same = 0;
    double changed = 0;
    double firstPage = 0;
};

Round measured(const CatalogPtr &first, const CatalogPtr &second)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"clients.db"_s);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Round round;
    round.plain = plainTransaction(folder.filePath(u"plain.db"_s), *first);
    const auto store = [&now](ClientsCache &cache, const CatalogPtr &catalog) {
        return milliseconds([&] { waitFor(cache.store(catalog, now)); });
    };
    {
        ClientsCache cache(file);
        round.whole = store(cache, first);
    }
    {
        ClientsCache other(file);
        round.wholeAgain = store(other, first);
    }
    ClientsCache cache(file);
    round.firstPage = milliseconds([&] { (void)cache.firstPage(); });
    round.load = milliseconds([&] { waitFor(cache.load(LOCALE)); });
    round.same = store(cache, first);
    waitFor(cache.load(LOCALE));
    round.changed = store(cache, second);
    return round;
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

void report(const char *name, const std::vector<Round> &rounds, double Round::*figure)
{
    std::vector<double> spent;
    std::vector<double> ratios;
    for (const Round &round : rounds) {
        spent.push_back(round.*figure);
        ratios.push_back(round.*figure / round.plain);
    }
    constexpr int nameWidth = 40;
    constexpr int width = 10;
    QTextStream(stdout) << u"%1%2%3\n"_s.arg(QLatin1String(name), -nameWidth)
                               .arg(median(spent), width, 'f', 2)
                               .arg(median(ratios), width, 'f', 2);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const int count = arguments.value(1, u"100000"_s).toInt();
    const int roundCount = arguments.value(2, u"15"_s).toInt();
    const CatalogPtr first = people(count, 1);
    const CatalogPtr second = people(count, 2);
    std::vector<Round> rounds;
    rounds.reserve(static_cast<std::size_t>(roundCount));
    for (int i = 0; i < roundCount; ++i)
        rounds.push_back(measured(first, second));
    QTextStream(stdout) << count << " clients, " << roundCount << " rounds: median ms, ratio to the limit\n";
    report("limit: one plain transaction", rounds, &Round::plain);
    report("stored whole", rounds, &Round::whole);
    report("stored whole in place of another list", rounds, &Round::wholeAgain);
    report("loaded", rounds, &Round::load);
    report("stored again, nothing changed", rounds, &Round::same);
    report("stored again, one of a hundred changed", rounds, &Round::changed);
    report("first page", rounds, &Round::firstPage);
}
