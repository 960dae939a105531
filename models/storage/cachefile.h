// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ports/clientscacheport.h"
#include "models/storage/recordplaces.h"
#include "models/storage/recordsum.h"

#include <QtCore/QString>

#include <memory>
#include <stop_token>

namespace Clientele {

class CacheDatabase;
struct ListSummary;

/**
 * The file of a ClientsCache. Several programs may use one file. Whatever is wrong with it reads as an empty list, and
 * the next store makes it anew. One thread, but for firstPage().
 */
class CacheFile
{
public:
    explicit CacheFile(const QString &file);
    ~CacheFile();
    Q_DISABLE_COPY_MOVE(CacheFile)

    /** As ClientsCachePort::firstPage(). Any thread. */
    [[nodiscard]] static CachedList firstPage(const QString &file);
    /** Empty too when @p stop is requested meanwhile. */
    [[nodiscard]] CachedList load(const QString &locale, const std::stop_token &stop);
    /** Writes only what differs from what this object loaded or stored last, unless somebody else wrote since. */
    [[nodiscard]] Result<Done> store(const CatalogPtr &catalog, const QDateTime &asOf);
    /** Closes the file until the next call; what was written moves from its log into it, which takes a while. */
    void close();

private:
    [[nodiscard]] CacheDatabase &database();
    [[nodiscard]] CachedList read(const QString &locale, const std::stop_token &stop);
    void write(const CatalogPtr &catalog, const QDateTime &asOf);
    [[nodiscard]] bool writeDifference(const ListSummary &inFile, const CatalogPtr &catalog);
    void writeAll(const CatalogPtr &catalog);
    void makeAnew();

    QString m_file;
    std::unique_ptr<CacheDatabase> m_database;
    /** What is in the file, if it is still this program's, which the sum tells. */
    PlacedCatalog m_known;
    RecordSum m_knownSum;
};

} // namespace Clientele
