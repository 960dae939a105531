// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/items/contactmethodsmodel.h"
#include "tests/ui/form/formfixture.h"
#include "ui/text/plaintext.h"

#include <QtGui/QAccessible>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

namespace {

const int CONTACT_TYPE = static_cast<int>(ContactMethodsModel::Column::Type);
const int CONTACT_VALUE = static_cast<int>(ContactMethodsModel::Column::Value);

class FormProblems : public FormTest
{
protected:
    void refuse(const QList<FieldError> &fields)
    {
        enter(u"Ada"_s, {u"one@a.example"_s, u"two@a.example"_s});
        press(Qt::Key_Return, Qt::ControlModifier);
        port.answerCreate(Error{.kind = ErrorKind::Rejected, .status = 422, .fields = fields});
        ASSERT_TRUE(QTest::qWaitFor([this] { return editor.state() == ClientEditor::State::Editing; }));
    }
    static FieldError at(const QString &path, const QString &message)
    {
        return {.path = FieldPath::fromCanonical(path).value(), .message = message};
    }
    QString wordsUnder(const char *objectName) { return part<PlainLabel>(objectName).text(); }
};

} // namespace

TEST_F(FormProblems, anEmptyFormHasNoMarksBeforeTheFirstAttempt)
{
    EXPECT_FALSE(part<PlainLabel>("nameProblemLabel").isVisible());
    EXPECT_FALSE(part<PlainLabel>("contactMethodsProblemLabel").isVisible());
}

TEST_F(FormProblems, anAttemptMarksEachFieldInWordsAndGoesToTheFirst)
{
    contacts().setFocus();
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(port.creates().size(), 0);
    EXPECT_EQ(focusName(), u"nameEdit"_s);
    EXPECT_TRUE(part<PlainLabel>("nameProblemLabel").isVisible());
    EXPECT_EQ(part<QLineEdit>("nameEdit").accessibleDescription(), wordsUnder("nameProblemLabel"));
    EXPECT_TRUE(wordsUnder("contactMethodsProblemLabel").startsWith(u"Row 1, Value:"_s));
    QAccessibleInterface *cell = spokenCell(contacts(), 0, CONTACT_VALUE);
    ASSERT_TRUE(cell);
    EXPECT_TRUE(cell->text(QAccessible::Description).startsWith(u"Problem:"_s));
}

TEST_F(FormProblems, aMarkGoesWhenItsFieldIsEdited)
{
    press(Qt::Key_Return, Qt::ControlModifier);
    type(u"A"_s);
    EXPECT_FALSE(part<PlainLabel>("nameProblemLabel").isVisible());
    EXPECT_EQ(part<QLineEdit>("nameEdit").accessibleDescription(), QString());
}

TEST_F(FormProblems, theServersWordsStandInTheCellTheySpokeOf)
{
    refuse({at(u"contactMethods[1].value"_s, u"is <b>taken</b>"_s), at(u"name"_s, u"too short"_s)});
    EXPECT_TRUE(wordsUnder("contactMethodsProblemLabel").contains(u"is <b>taken</b>"_s));
    EXPECT_EQ(part<PlainLabel>("contactMethodsProblemLabel").textFormat(), Qt::PlainText);
    EXPECT_TRUE(wordsUnder("nameProblemLabel").contains(u"too short"_s));
    EXPECT_TRUE(spokenCell(contacts(), 1, CONTACT_VALUE)->text(QAccessible::Description).contains(u"taken"_s));
    EXPECT_FALSE(spokenCell(contacts(), 0, CONTACT_VALUE)->text(QAccessible::Description).contains(u"taken"_s));
    const QString toolTip = contacts().model()->index(1, CONTACT_VALUE).data(Qt::ToolTipRole).toString();
    EXPECT_TRUE(toolTip.contains(u"is &lt;b&gt;taken"_s));
}

TEST_F(FormProblems, wordsUnderTheTableFollowTheirRow)
{
    refuse({at(u"contactMethods[1].value"_s, u"taken"_s)});
    EXPECT_TRUE(wordsUnder("contactMethodsProblemLabel").startsWith(u"Row 2,"_s));
    contacts().setFocus();
    contacts().setCurrentIndex(contacts().model()->index(1, CONTACT_VALUE));
    press(Qt::Key_Up, Qt::AltModifier);
    EXPECT_TRUE(wordsUnder("contactMethodsProblemLabel").startsWith(u"Row 1,"_s));
}

TEST_F(FormProblems, veryLongServerWordsAreCut)
{
    refuse({at(u"name"_s, QString(5000, u'x'))});
    EXPECT_LT(wordsUnder("nameProblemLabel").size(), 310);
    EXPECT_TRUE(wordsUnder("nameProblemLabel").contains(u"…"_s));
}

TEST_F(FormProblems, f8GoesRoundTheMarksInTheOrderOfTheForm)
{
    refuse({at(u"contactMethods[1].type"_s, u"b"_s), at(u"contactMethods[0].value"_s, u"a"_s),
            at(u"avatarUrl"_s, u"c"_s)});
    form.focusFirstField();
    press(Qt::Key_F8);
    EXPECT_EQ(focusName(), u"avatarUrlEdit"_s);
    press(Qt::Key_F8);
    EXPECT_EQ(focusName(), u"contactMethodsView"_s);
    EXPECT_EQ(contacts().currentIndex(), contacts().model()->index(0, CONTACT_VALUE));
    press(Qt::Key_F8);
    EXPECT_EQ(contacts().currentIndex(), contacts().model()->index(1, CONTACT_TYPE));
    press(Qt::Key_F8);
    EXPECT_EQ(focusName(), u"avatarUrlEdit"_s);
}

TEST_F(FormProblems, f8WithoutMarksLeavesTheFocusWhereItIs)
{
    EXPECT_FALSE(form.focusNextProblem());
    EXPECT_EQ(focusName(), u"nameEdit"_s);
}

TEST_F(FormProblems, anAnswerDoesNotTouchTheCellBeingTypedInto)
{
    enter(u"Ada"_s, {u"one@a.example"_s});
    press(Qt::Key_Return, Qt::ControlModifier);
    type(u"tw"_s);
    port.answerCreate(
        Error{.kind = ErrorKind::Rejected, .status = 422, .fields = {at(u"contactMethods[0].value"_s, u"taken"_s)}});
    ASSERT_TRUE(QTest::qWaitFor([this] { return editor.state() == ClientEditor::State::Editing; }));
    EXPECT_EQ(focusName(), u"contactValueEdit"_s);
    type(u"o"_s);
    form.commitEditor();
    EXPECT_EQ(contactValues(), QStringList(u"two"_s));
}

TEST_F(FormProblems, aNumberThatCannotBeReadIsAHintAndNoProblem)
{
    enter(u"Ada"_s, {u"12"_s});
    form.commitEditor();
    EXPECT_TRUE(editor.problems().isEmpty());
    EXPECT_TRUE(wordsUnder("contactMethodsHintLabel").contains(u"Row 1"_s));
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(port.creates().size(), 1);
}

} // namespace Clientele::Tests
