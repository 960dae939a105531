// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/stores/outboxcheck.h"

#include "models/catalog/clientrecord.h"

#include <QtCore/QMultiHash>
#include <QtCore/QSet>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace Clientele {

namespace {

enum class Reference { None, Own, Others };

Reference referenceIn(const Client &client, const OutboxItem &item)
{
    const auto reference = referenceOf(item);
    const auto held = std::ranges::find_if(
        client.customFields, [&](const CustomField &field) { return reference && field.key == reference->key; });
    if (held == client.customFields.end())
        return Reference::None;
    return held->value == reference->value ? Reference::Own : Reference::Others;
}

/** Finds clients by what the Outbox knows of them. */
class LookAlikes
{
public:
    explicit LookAlikes(const QList<OutboxItem> &items)
        : m_found(items.size())
    {
        for (qsizetype i = 0; i < items.size(); ++i) {
            m_byName.insert(comparableName(items.at(i).draft.name), i);
            if (const auto reference = referenceOf(items.at(i)))
                m_references.emplace_back(reference->value.toStdString(), i);
        }
    }

    void look(const ClientRecord &record)
    {
        const auto name = comparableName(QString::fromUtf8(record.name().data(), toLength(record.name())));
        QSet<qsizetype> places;
        for (auto it = m_byName.constFind(name); it != m_byName.cend() && it.key() == name; ++it)
            places.insert(it.value());
        for (const auto &[reference, place] : m_references) {
            if (record.bytes().find(reference) != std::string_view::npos)
                places.insert(place);
        }
        for (const qsizetype place : std::as_const(places))
            m_found[place].append(record.toClient());
    }
    [[nodiscard]] const QList<QList<Client>> &found() const { return m_found; }

private:
    static qsizetype toLength(std::string_view text) { return static_cast<qsizetype>(text.size()); }

    QMultiHash<QString, qsizetype> m_byName;
    std::vector<std::pair<std::string, qsizetype>> m_references;
    QList<QList<Client>> m_found;
};

QList<Client> newMatches(const OutboxItem &item, const QList<Client> &alike, const QStringList &known,
                         const QDateTime &now, const NumberReading &reading)
{
    const SoughtClient sought{.sent = item.draft, .from = item.firstSentAt, .until = now};
    QList<Client> matches = createdMatches(alike, sought, reading.numbers, reading.region);
    matches.removeIf([&](const Client &client) {
        return item.namesakes.contains(client.id) || known.contains(client.id)
               || referenceIn(client, item) == Reference::Others;
    });
    return matches;
}

/** True when @p one and @p other have a client in common. */
bool overlap(const QStringList &one, const QStringList &other)
{
    return std::ranges::any_of(one, [&](const QString &id) { return other.contains(id); });
}

/** Gives each item that matches as many clients as items match them one of these, as they are all alike. */
void shareOut(const QList<QList<Client>> &matches, QList<CheckResult> &results)
{
    QList<QStringList> ids;
    for (const QList<Client> &clients : matches)
        ids.append(idsOf(clients));
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const QStringList &mine = ids.at(i);
        const auto isRival = [&](const QStringList &others) { return overlap(mine, others); };
        const bool areAlike =
            std::ranges::none_of(ids, [&](const QStringList &others) { return isRival(others) && others != mine; });
        if (areAlike && !mine.isEmpty() && std::ranges::count(ids, mine) == mine.size())
            results[i].client = matches.at(i).at(std::count(ids.cbegin(), ids.cbegin() + i, mine));
    }
}

} // namespace

QStringList idsOf(const QList<Client> &clients)
{
    QStringList ids;
    for (const Client &client : clients)
        ids.append(client.id);
    ids.sort();
    return ids;
}

std::optional<CustomField> referenceOf(const OutboxItem &item)
{
    const QString value = item.id.toString(QUuid::WithoutBraces);
    const auto field = std::ranges::find(item.draft.customFields, value, &CustomField::value);
    return field == item.draft.customFields.end() ? std::nullopt : std::optional(*field);
}

ClientDraft withoutReference(const OutboxItem &item)
{
    ClientDraft draft = item.draft;
    if (const auto reference = referenceOf(item))
        draft.customFields.removeOne(*reference);
    return draft;
}

QList<QList<Client>> lookAlikes(const ClientCatalog &catalog, const QList<OutboxItem> &items)
{
    LookAlikes alike(items);
    for (const CatalogSlot slot : catalog.inNameOrder())
        alike.look(catalog.record(slot));
    return alike.found();
}

QList<CheckResult> judge(const QList<OutboxItem> &items, const QList<QList<Client>> &alike, const QStringList &known,
                         const QDateTime &now, const NumberReading &reading)
{
    QList<CheckResult> results(items.size());
    QList<QList<Client>> matches(items.size());
    QStringList taken = known;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const auto own = std::ranges::find_if(
            alike.at(i), [&](const Client &client) { return referenceIn(client, items.at(i)) == Reference::Own; });
        if (own == alike.at(i).end())
            continue;
        results[i] = {.found = 1, .client = *own};
        taken.append(own->id);
    }
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (results.at(i).client)
            continue;
        matches[i] = newMatches(items.at(i), alike.at(i), taken, now, reading);
        results[i].found = static_cast<int>(matches.at(i).size());
    }
    shareOut(matches, results);
    return results;
}

} // namespace Clientele
