// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/models/storage/lists.h"

#include "models/catalog/catalogbuilder.h"

#include <array>

namespace Clientele::Tests {

namespace {

using namespace std::string_view_literals;

std::string oddText(QRandomGenerator &random)
{
    constexpr std::array odd{""sv,
                             "\0with\0nul"sv,
                             "a\u0301\u0323\u0301\u0323"sv,
                             "\u202Eright to left\u202C"sv,
                             "محمد علي"sv,
                             "王小明"sv,
                             "👩‍👩‍👧‍👦"sv,
                             "<b>&amp;</b>"sv,
                             "'; DROP TABLE records; --"sv};
    const auto which = static_cast<std::size_t>(random.bounded(static_cast<int>(odd.size()) + 1));
    constexpr std::size_t manyBytes = 20000;
    return which < odd.size() ? std::string(odd[which]) : std::string(manyBytes, 'x');
}

std::string randomText(QRandomGenerator &random)
{
    constexpr std::array syllables{"An", "bo", "Çe", "dü", "el", "Fi", "gö", "ha"};
    constexpr int oneIn = 20;
    if (random.bounded(oneIn) == 0)
        return oddText(random);
    std::string text;
    for (int left = random.bounded(1, 8); left > 0; --left)
        text += syllables[static_cast<std::size_t>(random.bounded(static_cast<int>(syllables.size())))];
    return text;
}

} // namespace

std::string randomRecord(QRandomGenerator &random, int id)
{
    const std::string idText = "client-" + std::to_string(id);
    const std::string name = randomText(random);
    const std::string avatarUrl = randomText(random);
    const std::string value = randomText(random);
    const std::string field = randomText(random);
    RecordParts parts{.id = idText, .name = name, .createdAt = random.bounded(1'000'000)};
    if (random.bounded(2) == 0)
        parts.avatarUrl = avatarUrl;
    for (int i = random.bounded(4); i > 0; --i)
        parts.methods.push_back({.type = i % 2 == 0 ? "email" : "telex", .value = value, .preferred = i == 1});
    if (random.bounded(2) == 0)
        parts.fields.push_back({.key = "field", .value = field});
    std::string record;
    appendRecord(record, parts);
    return record;
}

std::vector<std::string> randomRecords(int count, quint32 seed)
{
    QRandomGenerator random(seed);
    std::vector<std::string> records;
    records.reserve(static_cast<std::size_t>(count));
    for (int id = 0; id < count; ++id)
        records.push_back(randomRecord(random, id));
    return records;
}

CatalogPtr catalogOf(const std::vector<std::string> &records, const QString &locale)
{
    CatalogBuilder builder(locale);
    for (const std::string &record : records)
        (void)builder.add(ClientRecord(record).parts());
    return builder.finish();
}

CatalogPtr randomCatalog(int count, quint32 seed)
{
    return catalogOf(randomRecords(count, seed));
}

std::vector<std::string> rowsOf(const ClientCatalog &catalog)
{
    std::vector<std::string> rows;
    rows.reserve(catalog.size());
    for (const CatalogSlot slot : catalog.inNameOrder())
        rows.emplace_back(catalog.record(slot).bytes());
    return rows;
}

} // namespace Clientele::Tests
