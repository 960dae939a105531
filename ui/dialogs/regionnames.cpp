// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/regionnames.h"

#include <QtCore/QCollator>
#include <QtCore/QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Clientele {

QString systemRegion()
{
    const QLocale::Territory territory = QLocale::system().territory();
    return territory == QLocale::AnyTerritory ? QString() : QLocale::territoryToCode(territory);
}

QString regionName(const QString &code)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    if (territory == QLocale::AnyTerritory)
        return code;
    const QString english = QLocale::territoryToString(territory);
    const QString own = QLocale(QLocale::AnyLanguage, territory).nativeTerritoryName();
    if (own.isEmpty() || own == english)
        return u"%1 (%2)"_s.arg(english, code);
    return u"%1 – %2 (%3)"_s.arg(english, own, code);
}

QList<RegionName> regionNames(const QStringList &codes)
{
    QList<RegionName> names;
    for (const QString &code : codes)
        names.append({.code = code, .name = regionName(code)});
    const QCollator collator;
    std::sort(names.begin(), names.end(),
              [&collator](const RegionName &a, const RegionName &b) { return collator.compare(a.name, b.name) < 0; });
    return names;
}

} // namespace Clientele
