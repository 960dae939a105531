// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/phoneregion.h"

#include <QtCore/QLocale>
#include <QtCore/QSettings>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

constexpr auto PHONE_REGION_KEY = "entry/phoneRegion"_L1;

QString systemRegion()
{
    const QString name = QLocale::system().name();
    const qsizetype separator = name.indexOf(u'_');
    return separator < 0 ? u"US"_s : name.mid(separator + 1, 2);
}

} // namespace

QString chosenPhoneRegion(const QSettings &settings)
{
    return settings.value(PHONE_REGION_KEY).toString();
}

void choosePhoneRegion(QSettings &settings, const QString &region)
{
    settings.setValue(PHONE_REGION_KEY, region);
}

QString phoneRegion(const QSettings &settings)
{
    const QString chosen = chosenPhoneRegion(settings);
    return chosen.isEmpty() ? systemRegion() : chosen;
}

} // namespace Clientele
