// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/ui/list/panefixture.h"

#include <QtGui/QInputMethodEvent>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

namespace {

struct Typing
{
    const char *script;
    QString text;
};

void PrintTo(const Typing &typing, std::ostream *out)
{
    *out << typing.script;
}

class TypeAheadTest : public PaneTest
{
protected:
    TypeAheadTest()
    {
        fill();
        pane.focusList();
    }
    /** As a keyboard of that script sends it: no Qt key stands for most letters. */
    static void typeLetter(const QString &letter)
    {
        QKeyEvent down(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, letter);
        QCoreApplication::sendEvent(QApplication::focusWidget(), &down);
        QKeyEvent up(QEvent::KeyRelease, Qt::Key_unknown, Qt::NoModifier, letter);
        QCoreApplication::sendEvent(QApplication::focusWidget(), &up);
    }
    static void compose(const QString &preedit, const QString &committed = {})
    {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(committed);
        QCoreApplication::sendEvent(QApplication::focusWidget(), &event);
    }
};

class TypeAheadScriptTest : public TypeAheadTest, public testing::WithParamInterface<Typing>
{};

QList<QString> charactersOf(const QString &text)
{
    QList<QString> characters;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text.at(i).isHighSurrogate();
        characters.append(text.mid(i, isPair ? 2 : 1));
        i += isPair ? 1 : 0;
    }
    return characters;
}

} // namespace

TEST_P(TypeAheadScriptTest, KeysPressedInTheListAreSearchedFor)
{
    for (const QString &letter : charactersOf(GetParam().text))
        typeLetter(letter);
    EXPECT_EQ(searchEdit().text(), GetParam().text);
    EXPECT_EQ(focusName(), u"searchEdit"_s);
    rest();
    EXPECT_EQ(store.searchText(), GetParam().text);
}

TEST_P(TypeAheadScriptTest, ComposedTextIsSearchedForAndTheFocusFollowsOnceItIsWhole)
{
    ASSERT_TRUE(view().testAttribute(Qt::WA_InputMethodEnabled));
    compose(u"n"_s);
    EXPECT_EQ(focusName(), u"clientsView"_s) << "moving the focus would end the composing";
    compose({}, GetParam().text);
    EXPECT_EQ(searchEdit().text(), GetParam().text);
    EXPECT_EQ(focusName(), u"searchEdit"_s);
}

INSTANTIATE_TEST_SUITE_P(Scripts, TypeAheadScriptTest,
                         testing::Values(Typing{"Latin", u"über"_s}, Typing{"Cyrillic", u"Анна"_s},
                                         Typing{"Greek", u"Ελένη"_s}, Typing{"Hebrew", u"שרה"_s},
                                         Typing{"Arabic", u"ليلى"_s}, Typing{"Devanagari", u"आशा"_s},
                                         Typing{"Thai", u"สมชาย"_s}, Typing{"Hangul", u"김철수"_s},
                                         Typing{"Kana", u"さくら"_s}, Typing{"Han", u"王小明𠮷"_s},
                                         Typing{"Georgian", u"ნინო"_s}, Typing{"Digits", u"+49 30"_s}),
                         [](const auto &each) { return std::string(each.param.script); });

TEST_F(TypeAheadTest, CommandsAndASpaceAreNotTyped)
{
    press(Qt::Key_A, Qt::ControlModifier);
    press(Qt::Key_A, Qt::AltModifier);
    press(Qt::Key_Space);
    press(Qt::Key_F2);
    EXPECT_EQ(searchEdit().text(), QString());
    EXPECT_EQ(focusName(), u"clientsView"_s);
}

TEST_F(TypeAheadTest, BackspaceInTheListShortensTheSearch)
{
    search(u"ada"_s);
    pane.focusList();
    press(Qt::Key_Backspace);
    EXPECT_EQ(searchEdit().text(), u"ad"_s);
}

TEST_F(TypeAheadTest, CandidatesOfAnInputMethodAreShownAtTheField)
{
    const QRectF cursor = view().inputMethodQuery(Qt::ImCursorRectangle).toRectF();
    const QPointF there = view().mapTo(&pane, cursor.center().toPoint());
    EXPECT_TRUE(QRectF(searchEdit().geometry()).contains(there));
}

} // namespace Clientele::Tests
