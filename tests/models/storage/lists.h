// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ports/clientscacheport.h"

#include <QtCore/QRandomGenerator>

#include <string>
#include <vector>

namespace Clientele::Tests {

const inline QString LIST_LOCALE = QStringLiteral("de_DE");
const inline QDateTime LIST_TIME = QDateTime(QDate(2026, 11, 20), QTime(9, 30, 15, 123), Qt::UTC);

/** A record of a client with this id; every fifth or so has texts that nobody expects. */
[[nodiscard]] std::string randomRecord(QRandomGenerator &random, int id);

/** So many of them, with ids from 0. */
[[nodiscard]] std::vector<std::string> randomRecords(int count, quint32 seed);

[[nodiscard]] CatalogPtr catalogOf(const std::vector<std::string> &records, const QString &locale = LIST_LOCALE);

/** The same as randomRecords(), as a catalog. */
[[nodiscard]] CatalogPtr randomCatalog(int count, quint32 seed);

/** All records in name order. */
[[nodiscard]] std::vector<std::string> rowsOf(const ClientCatalog &catalog);

} // namespace Clientele::Tests
