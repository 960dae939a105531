// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/text/momenttext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTimeZone>

namespace Clientele {

namespace {

struct MomentWords
{
    Q_DECLARE_TR_FUNCTIONS(ListWords)
};

} // namespace

QString momentText(const QDateTime &moment, const QDateTime &now, const QLocale &locale)
{
    const QDateTime there = moment.toTimeZone(now.timeZone());
    const QString time = locale.toString(there.time(), QLocale::ShortFormat);
    if (there.date() == now.date())
        return time;
    return MomentWords::tr("%1, %2", "%1: date, %2: time of day")
        .arg(locale.toString(there.date(), QLocale::ShortFormat), time);
}

} // namespace Clientele
