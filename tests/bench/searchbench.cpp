// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
// Typing into the search field, letter by letter, beside what bounds it from below and what it saves. Each counter is
// over the keystrokes, of each the median of its runs, in milliseconds.
#include "models/catalog/bytescan.h"
#include "models/catalog/catalogbuilder.h"
#include "models/catalog/catalogchange.h"
#include "models/catalog/clientsearch.h"
#include "models/catalog/folding.h"
#include "tests/bench/people.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <ctime>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {

using namespace Clientele;

/** Milliseconds by @p clock: of the day, or of the processors for all threads, which others do not lengthen. */
double now(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

CatalogPtr catalogOf(int count, int from = 0)
{
    CatalogBuilder builder(u"de_DE"_s);
    for (int number = from; number < from + count; ++number)
        (void)builder.add(Person(number).parts());
    return builder.finish();
}

/** The people of one size, made once. */
const ClientCatalog &catalogFor(const benchmark::State &state)
{
    static CatalogPtr catalog;
    if (!catalog || catalog->size() != static_cast<std::size_t>(state.range(0)))
        catalog = catalogOf(static_cast<int>(state.range(0)));
    return *catalog;
}

/** What is typed: every beginning of names, addresses, numbers, of two words in either order, and of nobody's name. */
QStringList keystrokes()
{
    constexpr qsizetype longest = 12;
    QStringList texts{u"xylo quartz"_s, u"Wolfeschlegel"_s};
    for (int number = 0; number < 10; ++number) {
        const Person person(1000 * number + 7);
        const RecordParts parts = person.parts();
        const QString name = QString::fromStdString(std::string(parts.name));
        texts += {name, name.section(u' ', -1), name.section(u' ', -1) + u' ' + name.section(u' ', 0, 0),
                  QString::fromStdString(std::string(parts.methods.front().value))};
        texts += QString::fromStdString(std::string(parts.fields.front().value)).first(6);
    }
    QStringList typed;
    for (const QString &text : texts) {
        for (qsizetype length = 1; length <= std::min(longest, text.size()); ++length)
            typed += text.first(length);
    }
    return typed;
}

/** The runs of each keystroke. */
using Times = std::vector<std::vector<double>>;

/** Adds what @p percent of the keystrokes take at most, of each its median. */
void addShare(benchmark::State &state, const std::string &name, Times times, std::size_t percent)
{
    std::vector<double> medians;
    for (std::vector<double> &each : times) {
        std::ranges::sort(each);
        medians.push_back(each[each.size() / 2]);
    }
    std::ranges::sort(medians);
    state.counters[name] = medians[medians.size() * percent / 100];
}

/** Runs @p search for every keystroke, of which it takes each @p step -th. */
template <typename Search>
void type(benchmark::State &state, Search search, qsizetype step = 1)
{
    const QStringList typed = keystrokes();
    Times times;
    Times processorTimes;
    std::size_t hits = 0;
    for (qsizetype i = 0; i < typed.size(); i += step) {
        times.emplace_back();
        processorTimes.emplace_back();
    }
    for ([[maybe_unused]] auto _ : state) {
        for (std::size_t i = 0; i < times.size(); ++i) {
            const double start = now(CLOCK_MONOTONIC);
            const double processorStart = now(CLOCK_PROCESS_CPUTIME_ID);
            hits += search(typed[static_cast<qsizetype>(i) * step]);
            processorTimes[i].push_back(now(CLOCK_PROCESS_CPUTIME_ID) - processorStart);
            times[i].push_back(now(CLOCK_MONOTONIC) - start);
        }
    }
    constexpr std::size_t half = 50;
    constexpr std::size_t nearlyAll = 99;
    addShare(state, "p50", times, half);
    addShare(state, "p99", times, nearlyAll);
    addShare(state, "cpu_p50", processorTimes, half);
    addShare(state, "cpu_p99", processorTimes, nearlyAll);
    state.counters["hits"] = static_cast<double>(hits) / static_cast<double>(times.size() * state.max_iterations);
}

void searchClients(benchmark::State &state)
{
    const ClientCatalog &catalog = catalogFor(state);
    const DiallingRules rules{.countryCode = "49", .trunkPrefix = "0"};
    type(state, [&](const QString &text) { return search(catalog, SearchQuery::fromText(text, rules)).size(); });
}

/** The least there is: every byte that is searched, read once. */
void readOnce(benchmark::State &state)
{
    const SearchBlock block = catalogFor(state).searchBlocks().front();
    state.counters["bytes"] = static_cast<double>(block.texts.size()) / static_cast<double>(block.ends.size());
    type(state, [&block](const QString &) {
        const auto sum =
            std::accumulate(block.texts.begin(), block.texts.end(), std::uint8_t(0),
                            [](std::uint8_t all, char each) { return static_cast<std::uint8_t>(all ^ each); });
        benchmark::DoNotOptimize(sum);
        return std::size_t(sum == 0);
    });
}

/** Which clients have the longest word of the text somewhere, in the order they lie in: no ranks, no other words. */
void scanOnly(benchmark::State &state)
{
    const SearchBlock block = catalogFor(state).searchBlocks().front();
    type(state, [&block](const QString &text) {
        QStringList words = text.split(u' ', Qt::SkipEmptyParts);
        std::ranges::sort(words, std::greater(), &QString::size);
        std::string needle;
        appendFolded(needle, words.value(0).toStdString());
        const ByteScan scan(needle);
        std::vector<CatalogSlot> found;
        std::size_t client = 0;
        for (std::size_t at = 0; (at = scan.find(block.texts, at, block.texts.size())) != std::string_view::npos;) {
            while (block.ends[client] <= at)
                ++client;
            found.push_back(static_cast<CatalogSlot>(client));
            at = block.ends[client];
        }
        return found.size();
    });
}

/** As people write it first: three fields as QString, asked one by one. */
void naively(benchmark::State &state)
{
    const ClientCatalog &catalog = catalogFor(state);
    std::vector<std::array<QString, 3>> rows;
    for (const CatalogSlot slot : catalog.inNameOrder()) {
        const RecordParts parts = catalog.record(slot).parts();
        const auto text = [](std::string_view utf8) { return QString::fromUtf8(utf8.data(), qsizetype(utf8.size())); };
        rows.push_back({text(parts.name), text(parts.methods.front().value), text(parts.fields.front().value)});
    }
    const auto find = [&rows](const QString &text) {
        std::vector<CatalogSlot> found;
        for (CatalogSlot i = 0; i < rows.size(); ++i) {
            if (std::ranges::any_of(rows[i],
                                    [&](const QString &each) { return each.contains(text, Qt::CaseInsensitive); }))
                found.push_back(i);
        }
        return found.size();
    };
    type(state, find, 23);
}

/** add() and finish(), with parts that are there already, as a parser has them. */
void build(benchmark::State &state)
{
    std::vector<Person> people;
    for (int number = 0; number < state.range(0); ++number)
        people.emplace_back(number);
    CatalogPtr catalog;
    double adding = 0;
    for ([[maybe_unused]] auto _ : state) {
        const double start = now(CLOCK_PROCESS_CPUTIME_ID);
        CatalogBuilder builder(u"de_DE"_s);
        for (const Person &person : people)
            (void)builder.add(person.parts());
        adding = now(CLOCK_PROCESS_CPUTIME_ID) - start;
        catalog = builder.finish();
    }
    state.counters["add"] = adding;
}

void change(benchmark::State &state)
{
    const ClientCatalog &before = catalogFor(state);
    const auto count = static_cast<int>(state.range(0));
    const CatalogPtr after = catalogOf(count, count / 100);
    for ([[maybe_unused]] auto _ : state)
        benchmark::DoNotOptimize(catalogChange(before, *after));
}

BENCHMARK(readOnce)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->Iterations(5);
BENCHMARK(scanOnly)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->Iterations(5);
BENCHMARK(searchClients)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->Iterations(5);
BENCHMARK(naively)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->Iterations(1);
BENCHMARK(build)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->Iterations(3);
BENCHMARK(change)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->Iterations(5);

} // namespace

BENCHMARK_MAIN();
