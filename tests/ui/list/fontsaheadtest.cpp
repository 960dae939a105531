// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/list/fontsahead.h"

#include "tests/support/printers.h"
#include "tests/ui/list/panefixture.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

class FontsAheadTest : public Tests::PaneTest
{
protected:
    /** Those whose fonts were loaded, once there are so many. */
    [[nodiscard]] QStringList letters(qsizetype count)
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return m_loaded.size() >= count; }));
        QStringList letters;
        for (const QList<QVariant> &each : m_loaded)
            letters.append(each.constFirst().toString());
        letters.sort();
        return letters;
    }

private:
    QSignalSpy m_loaded{pane.findChild<FontsAhead *>(), &FontsAhead::loaded};
};

QList<Client> namedClients(const QStringList &names)
{
    QList<Client> clients;
    for (const QString &name : names)
        clients.append(Tests::clientNamed(name));
    return clients;
}

} // namespace

TEST_F(FontsAheadTest, OneLetterOfEachForeignScriptIsPaintedUnseen)
{
    fill(namedClients({u"Anna"_s, u"王芳"_s, u"王伟"_s, u"김 Lee"_s, u"O’Neil 7"_s}));
    EXPECT_EQ(letters(2), QStringList({u"王"_s, u"김"_s}));
}

TEST_F(FontsAheadTest, AListThatGrowsIsLookedAtAgain)
{
    fill(namedClients({u"Anna"_s, u"王芳"_s}));
    EXPECT_EQ(letters(1), QStringList(u"王"_s));
    fill(namedClients({u"Anna"_s, u"王芳"_s, u"สมชาย"_s}));
    EXPECT_EQ(letters(2), QStringList({u"ส"_s, u"王"_s}));
}

} // namespace Clientele
