// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/text/agetext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimeZone>

#include <chrono>

namespace Clientele {

namespace {

struct AgeWords
{
    Q_DECLARE_TR_FUNCTIONS(AgeWords)
};

} // namespace

QString ageText(const QDateTime &then, const QDateTime &now, const QLocale &locale)
{
    using std::chrono::minutes;
    const auto age = std::chrono::duration_cast<minutes>(std::chrono::milliseconds(then.msecsTo(now)));
    const bool isPast = then <= now;
    if (isPast && age < minutes(1))
        return AgeWords::tr("just now");
    if (isPast && age < std::chrono::hours(1))
        return AgeWords::tr("%n minute(s) ago", nullptr, static_cast<int>(age.count()));
    const QDateTime there = then.toTimeZone(now.timeZone());
    const QString time = locale.toString(there.time(), QLocale::ShortFormat);
    const qint64 days = there.date().daysTo(now.date());
    if (days == 0)
        return AgeWords::tr("today at %1", "%1: time of day").arg(time);
    if (days == 1)
        return AgeWords::tr("yesterday at %1", "%1: time of day").arg(time);
    return AgeWords::tr("on %1 at %2", "%1: date, %2: time of day")
        .arg(locale.toString(there.date(), QLocale::ShortFormat), time);
}

} // namespace Clientele
