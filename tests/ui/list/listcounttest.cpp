// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/support/printers.h"
#include "ui/list/liststate.h"

#include <QtCore/QTimeZone>
#include <QtCore/QTranslator>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

/** A program in one language, its reader two hours east of Greenwich at half past two in the afternoon. */
class ListCountTest : public testing::Test
{
protected:
    void speak(const QLocale &locale)
    {
        m_locale = locale;
        ASSERT_TRUE(m_translator.load(locale, u"clientele"_s, u"_"_s, u":/i18n"_s));
        QCoreApplication::installTranslator(&m_translator);
    }
    [[nodiscard]] QString count(qsizetype total, const QDateTime &asOf = THIS_MORNING) const
    {
        return listCountText({.total = total, .shown = total, .asOf = asOf}, {}, m_now, m_locale);
    }
    [[nodiscard]] QString found(qsizetype shown, qsizetype total) const
    {
        return listCountText({.total = total, .shown = shown, .asOf = THIS_MORNING}, u"ada"_s, m_now, m_locale);
    }

    inline static const QDateTime THIS_MORNING{QDate(2026, 5, 4), QTime(8, 2), Qt::UTC};
    const QDateTime m_now{QDate(2026, 5, 4), QTime(14, 30), QTimeZone(2 * 3600)};
    QLocale m_locale;

private:
    QTranslator m_translator;
};

} // namespace

TEST_F(ListCountTest, InEnglish)
{
    speak(QLocale(QLocale::English, QLocale::UnitedKingdom));
    EXPECT_EQ(count(12'431), u"12,431 clients, as of 10:02"_s);
    EXPECT_EQ(count(1), u"1 client, as of 10:02"_s);
    EXPECT_EQ(count(0), u"0 clients, as of 10:02"_s);
    EXPECT_EQ(found(3, 12'431), u"3 of 12,431 clients, as of 10:02"_s);
    EXPECT_EQ(count(5, QDateTime(QDate(2026, 5, 3), QTime(22, 30), Qt::UTC)), u"5 clients, as of 00:30"_s)
        << "today already where the reader is";
    EXPECT_EQ(count(5, QDateTime(QDate(2026, 5, 3), QTime(8, 2), Qt::UTC)), u"5 clients, as of 03/05/2026, 10:02"_s);
    EXPECT_EQ(count(12'431, {}), u"12,431 clients"_s);
    EXPECT_EQ(count(0, {}), QString());
    EXPECT_EQ(refreshingText(0, m_locale), u"Refreshing…"_s);
    EXPECT_EQ(refreshingText(4000, m_locale), u"Refreshing… 4,000 so far"_s);
}

TEST_F(ListCountTest, InGerman)
{
    speak(QLocale(QLocale::German, QLocale::Germany));
    EXPECT_EQ(count(12'431), u"12.431 Kunden, Stand 10:02"_s);
    EXPECT_EQ(count(1), u"1 Kunde, Stand 10:02"_s);
    EXPECT_EQ(found(3, 12'431), u"3 von 12.431 Kunden, Stand 10:02"_s);
    EXPECT_EQ(count(5, QDateTime(QDate(2026, 5, 3), QTime(8, 2), Qt::UTC)), u"5 Kunden, Stand 03.05.26, 10:02"_s);
    EXPECT_EQ(refreshingText(4000, m_locale), u"Wird aktualisiert … bisher 4.000"_s);
}

TEST_F(ListCountTest, WhatWasLeftOutIsCounted)
{
    speak(QLocale(QLocale::English, QLocale::UnitedKingdom));
    EXPECT_EQ(leftOutText({}), QString());
    EXPECT_EQ(leftOutText({.broken = 1}), u"1 item of the server’s answer could not be read."_s);
    EXPECT_EQ(leftOutText({.broken = 3, .duplicates = 2}), u"3 items of the server’s answer could not be read."_s);
    EXPECT_TRUE(leftOutText({.duplicates = 2}).startsWith(u"2 items"_s));
}

} // namespace Clientele
