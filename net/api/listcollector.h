// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalog/catalogbuilder.h"
#include "models/ports/clientlistport.h"
#include "net/api/handover.h"
#include "net/wire/listdecoder.h"

#include <atomic>
#include <memory>
#include <optional>
#include <thread>
#include <vector>

namespace Clientele {

/**
 * Makes of a list's items a catalog, and a report of those that are not in it. Half of the work, ids and order, is done
 * on a thread of its own while the list still comes in; the caller's waits when that is too far behind.
 */
class ListCollector final : public Wire::ListReceiver
{
public:
    /** @p locale: the language of the name order. */
    explicit ListCollector(const QString &locale);
    /** Drops what is not done yet. */
    ~ListCollector() override;
    Q_DISABLE_COPY_MOVE(ListCollector)

    void takeClient(std::int64_t item, const RecordParts &parts) override;
    void takeBroken(std::int64_t item, Wire::BrokenItem why) override;

    /** Clients taken so far, those that came twice among them. */
    [[nodiscard]] qsizetype count() const { return m_count; }
    /** More came than a catalog holds. */
    [[nodiscard]] bool isFull() const { return m_full; }
    /** What was collected, when all is done; the collector is used up. */
    [[nodiscard]] FetchedList finish();

private:
    struct Item
    {
        std::int64_t number = 0;
        /** Nothing for the next of the batch's clients. */
        std::optional<Wire::BrokenItem> broken = {};
    };
    /** Some hundred items, one after the other. */
    struct Batch
    {
        std::shared_ptr<CatalogArena> clients = std::make_shared<CatalogArena>();
        std::vector<Item> items = {};
    };

    [[nodiscard]] static Batch emptyBatch();
    void endItem(std::int64_t item, std::optional<Wire::BrokenItem> broken);
    // On the other thread:
    void collect(const std::stop_token &stop);
    void addItems(const Batch &batch);
    void report(std::int64_t item, CatalogBuilder::Added added, const ClientRecord &record);
    void note(std::int64_t item, const QString &what);

    Batch m_filling = emptyBatch();
    qsizetype m_count = 0;
    std::atomic<bool> m_full = false;
    Handover<Batch> m_handover;
    /** These two are the other thread's until it has ended. */
    CatalogBuilder m_builder;
    ListReport m_report;
    std::jthread m_thread;
};

} // namespace Clientele
