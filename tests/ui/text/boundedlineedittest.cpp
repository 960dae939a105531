// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/text/boundedlineedit.h"

#include "tests/support/messages.h"
#include "tests/support/stallwatch.h"
#include "ui/text/displaytext.h"
#include "ui/text/flood.h"

#include <QtCore/QMimeData>
#include <QtGui/QClipboard>
#include <QtGui/QDropEvent>
#include <QtGui/QGuiApplication>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QToolTip>

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

struct FloodKind
{
    const char *name;
    QString text;
};

QList<FloodKind> floodKinds()
{
    return {{"marks", u"a"_s + QString(50'000, u'\u0301')}, {"latin", QString(2'000'000, u'x')},
            {"rightToLeft", QString(2'000'000, u'\u05D0')}, {"mixed", u"ab \u05D0"_s.repeated(500'000)},
            {"lineEnds", u"a\n"_s.repeated(1'000'000)},     {"surrogates", QString(2'000'000, QChar(0xD800))},
            {"nulls", QString(2'000'000, QChar(0))}};
}

class BoundedLineEditTest : public testing::Test
{
protected:
    BoundedLineEditTest()
    {
        m_edit.resize(400, 30);
        m_edit.show();
        m_edit.setFocus();
        QCoreApplication::processEvents();
    }

    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&m_edit, key, modifiers);
    }
    void paste(const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        press(Qt::Key_V, Qt::ControlModifier);
    }

    const Tests::AllowMessages m_fromOffscreen{u"propagateSizeHints|This plugin does not support"_s};
    BoundedLineEdit m_edit;
    const QString m_flood = u"a"_s + QString(50'000, u'\u0301');
};

class AnyFlood : public BoundedLineEditTest, public testing::WithParamInterface<int>
{
protected:
    [[nodiscard]] static FloodKind kind() { return floodKinds().at(GetParam()); }
    /** The shortest of some tries, as the machine may be busy. */
    template <typename Act>
    std::chrono::milliseconds timeOf(Act act)
    {
        std::chrono::milliseconds shortest = std::chrono::hours(1);
        for (int i = 0; i < 3; ++i) {
            const Tests::ThreadClock clock;
            act();
            m_edit.repaint();
            shortest = std::min(shortest, clock.elapsed());
        }
        return shortest;
    }
};

} // namespace

TEST_F(BoundedLineEditTest, IsALineEditForWhatPeopleWrite)
{
    m_edit.setValue(u"Ada\nL."_s);
    EXPECT_FALSE(m_edit.isKept());
    QTest::keyClicks(&m_edit, u"x"_s);
    EXPECT_EQ(m_edit.value(), u"Ada\nL.x"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(m_edit.value(), u"Ada\nL."_s);
}

TEST_P(AnyFlood, IsKeptAsItIsAndShownInAMoment)
{
    const QString text = kind().text;
    EXPECT_LT(timeOf([&] { m_edit.setValue(text); }), Tests::LONGEST_STALL);
    EXPECT_TRUE(m_edit.isKept());
    EXPECT_EQ(m_edit.value(), text);
    EXPECT_EQ(m_edit.text(), displayText(text, DisplayForm::Title));
    QTest::keyClicks(&m_edit, u"xyz"_s);
    paste(u"pasted"_s);
    EXPECT_EQ(m_edit.value(), text);
    EXPECT_FALSE(m_edit.isModified());
    EXPECT_TRUE(QToolTip::isVisible()) << "says why";
}

TEST_P(AnyFlood, PastedChangesNothingAndSaysSo)
{
    m_edit.setValue(u"Ada"_s);
    const QSignalSpy edits(&m_edit, &QLineEdit::textEdited);
    QGuiApplication::clipboard()->setText(kind().text);
    EXPECT_LT(timeOf([&] { press(Qt::Key_V, Qt::ControlModifier); }), Tests::LONGEST_STALL);
    EXPECT_EQ(m_edit.value(), u"Ada"_s);
    EXPECT_EQ(edits.size(), 0);
    EXPECT_FALSE(m_edit.isModified());
    EXPECT_TRUE(QToolTip::text().contains(u"too many characters"_s));
    QTest::keyClicks(&m_edit, u"x"_s);
    EXPECT_EQ(m_edit.value(), u"Adax"_s);
}

INSTANTIATE_TEST_SUITE_P(Kinds, AnyFlood, testing::Range(0, static_cast<int>(floodKinds().size())),
                         [](const auto &kind) { return floodKinds().at(kind.param).name; });

TEST_F(BoundedLineEditTest, ADroppedFloodIsRefusedToo)
{
    m_edit.setValue(u"Ada"_s);
    QMimeData data;
    data.setText(m_flood);
    QDropEvent drop(QPointF(1, 1), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&m_edit, &drop);
    EXPECT_EQ(m_edit.value(), u"Ada"_s);
}

TEST_F(BoundedLineEditTest, TypingEndsWhereAFloodBegins)
{
    m_edit.setValue(QString(FLOOD_BEGINS - 1, u'x'));
    QTest::keyClicks(&m_edit, u"yz"_s);
    EXPECT_EQ(m_edit.value(), QString(FLOOD_BEGINS - 1, u'x') + u'y');
    press(Qt::Key_Backspace);
    EXPECT_EQ(m_edit.value().size(), FLOOD_BEGINS - 1);
}

TEST_F(BoundedLineEditTest, DeleteMakesRoomAndUndoBringsItBack)
{
    for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_Backspace}) {
        m_edit.setValue(m_flood);
        const QSignalSpy edits(&m_edit, &QLineEdit::textEdited);
        press(key);
        EXPECT_EQ(edits.size(), 1);
        EXPECT_TRUE(m_edit.isModified());
        EXPECT_EQ(m_edit.value(), QString());
        QTest::keyClicks(&m_edit, u"Ada"_s);
        EXPECT_EQ(m_edit.value(), u"Ada"_s);
        while (!m_edit.isKept() && edits.size() < 10)
            press(Qt::Key_Z, Qt::ControlModifier);
        EXPECT_EQ(m_edit.value(), m_flood);
        EXPECT_FALSE(m_edit.isModified());
    }
}

TEST_F(BoundedLineEditTest, AButtonInTheFieldMakesRoom)
{
    QSignalSpy kept(&m_edit, &BoundedLineEdit::keptChanged);
    m_edit.setAccessibleName(u"Name"_s);
    m_edit.setValue(m_flood);
    EXPECT_EQ(kept.takeFirst().constFirst().toBool(), true);
    auto *button = m_edit.findChild<QToolButton *>(u"replaceTextButton"_s);
    ASSERT_TRUE(button);
    EXPECT_TRUE(button->isVisible());
    EXPECT_TRUE(m_edit.rect().contains(button->geometry()));
    EXPECT_EQ(button->accessibleName(), u"Replace the text of Name"_s);
    button->click();
    EXPECT_EQ(m_edit.value(), QString());
    EXPECT_FALSE(button->isVisible());
    EXPECT_EQ(kept.takeFirst().constFirst().toBool(), false);
}

TEST_F(BoundedLineEditTest, ReadOnlyKeepsIt)
{
    m_edit.setReadOnly(true);
    m_edit.setValue(m_flood);
    EXPECT_FALSE(m_edit.findChild<QToolButton *>(u"replaceTextButton"_s)->isVisible());
    press(Qt::Key_Delete);
    EXPECT_EQ(m_edit.value(), m_flood);
    m_edit.setReadOnly(false);
    EXPECT_TRUE(m_edit.findChild<QToolButton *>(u"replaceTextButton"_s)->isVisible());
}

TEST_F(BoundedLineEditTest, ASecretMayBeLongerAndIsNeverCutEither)
{
    BoundedLineEdit secret(nullptr, BoundedLineEdit::Shows::Dots);
    secret.show();
    EXPECT_EQ(secret.echoMode(), QLineEdit::Password);
    QGuiApplication::clipboard()->setText(QString(8192, u'x'));
    secret.paste();
    EXPECT_EQ(secret.text().size(), 8192);
    QGuiApplication::clipboard()->setText(QString(2'000'000, u'y'));
    const Tests::ThreadClock clock;
    secret.paste();
    secret.repaint();
    EXPECT_LT(clock.elapsed(), Tests::LONGEST_STALL);
    EXPECT_EQ(secret.text(), QString(8192, u'x'));
}

TEST_F(BoundedLineEditTest, CopiesTheWholeOfWhatIsKept)
{
    m_edit.setValue(m_flood);
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), m_flood);
}

} // namespace Clientele
