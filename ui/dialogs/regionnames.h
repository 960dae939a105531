// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace Clientele {

/** A region and what it is called. */
struct RegionName
{
    /** ISO 3166-1 alpha-2. */
    QString code;
    QString name;
};

/** The region of the system's locale, ISO 3166-1 alpha-2; empty when it names none. */
[[nodiscard]] QString systemRegion();

/** The region in English and in its own language, with its code: “Germany – Deutschland (DE)”. */
[[nodiscard]] QString regionName(const QString &code);
/** @p codes with their names, in the order of the names in the locale. */
[[nodiscard]] QList<RegionName> regionNames(const QStringList &codes);

} // namespace Clientele
