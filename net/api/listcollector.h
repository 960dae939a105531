// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/catalog/catalogbuilder.h"
#include "models/ports/clientlistport.h"
#include "net/wire/listdecoder.h"

namespace Clientele {

/** Makes of a list's items a catalog, and a report of those that are not in it. */
class ListCollector final : public Wire::ListReceiver
{
public:
    /** @p locale: the language of the name order. */
    explicit ListCollector(const QString &locale);

    void takeClient(std::int64_t item, const RecordParts &parts) override;
    void takeBroken(std::int64_t item, Wire::BrokenItem why) override;

    /** Clients so far. */
    [[nodiscard]] qsizetype count() const { return static_cast<qsizetype>(m_builder.size()); }
    /** More came than a catalog holds. */
    [[nodiscard]] bool isFull() const { return m_full; }
    /** What was collected; nothing is left here. */
    [[nodiscard]] FetchedList finish();

private:
    void note(std::int64_t item, const QString &what);

    CatalogBuilder m_builder;
    ListReport m_report;
    bool m_full = false;
};

} // namespace Clientele
