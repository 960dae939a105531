// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/items/contactmethodsmodel.h"
#include "models/items/customfieldsmodel.h"
#include "tests/ui/form/formfixture.h"

#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

namespace {

const int PREFERRED = static_cast<int>(ContactMethodsModel::Column::Preferred);
const int TYPE = static_cast<int>(ContactMethodsModel::Column::Type);
const int VALUE = static_cast<int>(ContactMethodsModel::Column::Value);

class FormKeyboard : public FormTest
{
protected:
    ContactMethodsModel &model() { return *editor.contactMethods(); }
    std::pair<int, int> cell() { return {contacts().currentIndex().row(), contacts().currentIndex().column()}; }
    void goTo(int row, int column)
    {
        contacts().setFocus();
        contacts().setCurrentIndex(contacts().model()->index(row, column));
    }
};

} // namespace

TEST_F(FormKeyboard, threeKeysBesideTheDataEnterAndSendANameAPhoneAndAnEmail)
{
    type(u"Ada Lovelace"_s);
    press(Qt::Key_Return);
    type(u"+49 30 1234567"_s);
    press(Qt::Key_Return);
    type(u"ada@example.com"_s);
    press(Qt::Key_Return, Qt::ControlModifier);

    ASSERT_EQ(port.creates().size(), 1);
    const ClientDraft sent = port.creates().first();
    EXPECT_EQ(sent.name, u"Ada Lovelace"_s);
    ASSERT_EQ(sent.contactMethods.size(), 2);
    EXPECT_EQ(sent.contactMethods[0].value, u"+49 30 1234567"_s);
    EXPECT_EQ(sent.contactMethods[0].type, ContactType(ContactType::Known::Phone));
    EXPECT_TRUE(sent.contactMethods[0].preferred);
    EXPECT_EQ(sent.contactMethods[1].value, u"ada@example.com"_s);
    EXPECT_EQ(sent.contactMethods[1].type, ContactType(ContactType::Known::Email));
    EXPECT_FALSE(sent.contactMethods[1].preferred);
}

TEST_F(FormKeyboard, savingTwiceInARowSendsOnce)
{
    enter(u"Ada"_s, {u"ada@example.com"_s});
    press(Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_Return, Qt::ControlModifier);
    press(Qt::Key_Enter, Qt::ControlModifier | Qt::KeypadModifier);
    EXPECT_EQ(port.creates().size(), 1);
}

TEST_F(FormKeyboard, saveAndNewCommitsTheOpenCellToo)
{
    const QSignalSpy asked(&form, &ClientForm::saveAndNewRequested);
    enter(u"Ada"_s, {u"ada@example.com"_s});
    press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(asked.size(), 1);
    ASSERT_EQ(port.creates().size(), 1);
    EXPECT_EQ(port.creates().first().contactMethods.first().value, u"ada@example.com"_s);
}

TEST_F(FormKeyboard, enterGoesOnAndAddsARowAfterTheLast)
{
    enter(u"Ada"_s, {u"one@a.example"_s, u"two@a.example"_s});
    press(Qt::Key_Up);
    EXPECT_EQ(contactValues(), QStringList({u"one@a.example"_s, u"two@a.example"_s}));
    EXPECT_EQ(cell(), std::pair(0, VALUE));
    press(Qt::Key_Return);
    EXPECT_EQ(cell(), std::pair(1, VALUE));
    EXPECT_EQ(model().rowCount(), 2);
    press(Qt::Key_Return);
    EXPECT_EQ(cell(), std::pair(2, VALUE));
    EXPECT_EQ(model().rowCount(), 3);
}

TEST_F(FormKeyboard, enterInAnEmptyTableAddsTheFirstRow)
{
    goTo(0, VALUE);
    press(Qt::Key_Delete);
    EXPECT_EQ(model().rowCount(), 0);
    press(Qt::Key_Return);
    EXPECT_EQ(model().rowCount(), 1);
    EXPECT_TRUE(model().methods().first().preferred);
    EXPECT_EQ(cell(), std::pair(0, VALUE));
}

TEST_F(FormKeyboard, deleteRemovesTheRowAndTheFormSaysWhoIsPreferredNow)
{
    const QSignalSpy hints(&form, &ClientForm::hint);
    enter(u"Ada"_s, {u"one@a.example"_s, u"two@a.example"_s});
    press(Qt::Key_Up);
    press(Qt::Key_Delete);
    EXPECT_EQ(contactValues(), QStringList(u"two@a.example"_s));
    EXPECT_EQ(model().preferredRow(), 0);
    ASSERT_EQ(hints.size(), 1);
    EXPECT_TRUE(hints.first().first().toString().contains(u"two@a.example"_s));
    EXPECT_EQ(focusName(), u"contactMethodsView"_s);
}

TEST_F(FormKeyboard, deleteRemovesEverySelectedRow)
{
    enter(u"Ada"_s, {u"one@a.example"_s, u"two@a.example"_s, u"three@a.example"_s, u"four@a.example"_s});
    goTo(0, VALUE);
    contacts().selectionModel()->select(contacts().model()->index(2, VALUE), QItemSelectionModel::Select);
    contacts().selectionModel()->select(contacts().model()->index(3, VALUE), QItemSelectionModel::Select);
    press(Qt::Key_Delete);
    EXPECT_EQ(contactValues(), QStringList(u"two@a.example"_s));
}

TEST_F(FormKeyboard, spaceMakesTheRowPreferred)
{
    enter(u"Ada"_s, {u"one@a.example"_s, u"two@a.example"_s});
    press(Qt::Key_Tab);
    goTo(1, VALUE);
    press(Qt::Key_Space);
    EXPECT_EQ(model().preferredRow(), 1);
}

TEST_F(FormKeyboard, spaceInAnOpenCellIsText)
{
    enter(u"Ada"_s, {u"12 34"_s});
    form.commitEditor();
    EXPECT_EQ(contactValues(), QStringList(u"12 34"_s));
}

TEST_F(FormKeyboard, altUpAndDownMoveTheRowAndTheFocusWithIt)
{
    enter(u"Ada"_s, {u"one@a.example"_s, u"two@a.example"_s, u"three@a.example"_s});
    press(Qt::Key_Up, Qt::AltModifier);
    EXPECT_EQ(contactValues(), QStringList({u"one@a.example"_s, u"three@a.example"_s, u"two@a.example"_s}));
    EXPECT_EQ(cell(), std::pair(1, VALUE));
    press(Qt::Key_Down, Qt::AltModifier);
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(contactValues(), QStringList({u"one@a.example"_s, u"two@a.example"_s, u"three@a.example"_s}));
    EXPECT_EQ(model().preferredRow(), 0);
}

TEST_F(FormKeyboard, aLetterInATypeCellChoosesTheType)
{
    goTo(0, TYPE);
    const QList<std::pair<char, ContactType::Known>> letters{{'w', ContactType::Known::WhatsApp},
                                                             {'e', ContactType::Known::Email},
                                                             {'f', ContactType::Known::Fax},
                                                             {'o', ContactType::Known::Other},
                                                             {'p', ContactType::Known::Phone}};
    for (const auto &[letter, known] : letters) {
        type(QChar::fromLatin1(letter));
        EXPECT_EQ(model().methods().first().type, ContactType(known)) << letter;
        EXPECT_TRUE(model().methods().first().typeChosen);
    }
}

TEST_F(FormKeyboard, theTypeListOpensOnF2AndTakesTheChoice)
{
    const AllowMessages fromPopup(u"does not support (raise|grabbing)"_s);
    goTo(0, TYPE);
    press(Qt::Key_F2);
    auto &combo = part<QComboBox>("contactTypeCombo");
    ASSERT_TRUE(QTest::qWaitFor([&] { return combo.view()->isVisible(); }));
    combo.hidePopup();
    combo.setCurrentIndex(combo.findText(u"Fax"_s));
    Q_EMIT combo.activated(combo.currentIndex());
    EXPECT_EQ(model().methods().first().type, ContactType(ContactType::Known::Fax));
    EXPECT_EQ(focusName(), u"contactMethodsView"_s);
}

TEST_F(FormKeyboard, oneClickOnATypeOpensItsList)
{
    const AllowMessages fromPopup(u"does not support (raise|grabbing)"_s);
    const QRect type = contacts().visualRect(contacts().model()->index(0, TYPE));
    QTest::mouseClick(contacts().viewport(), Qt::LeftButton, {}, type.center());
    auto &combo = part<QComboBox>("contactTypeCombo");
    EXPECT_TRUE(QTest::qWaitFor([&] { return combo.view()->isVisible(); }));
    combo.hidePopup();
}

TEST_F(FormKeyboard, aClickOnTheOfferedSpellingTakesIt)
{
    numbers.numbers.insert(u"030 1234567"_s, u"+49301234567"_s);
    enter(u"Ada"_s, {u"030 1234567"_s, u"ada@example.com"_s});
    const QRect value = contacts().visualRect(contacts().model()->index(0, VALUE));
    const QPoint offer(value.right() - contacts().fontMetrics().height(), value.center().y());
    QTest::mouseClick(contacts().viewport(), Qt::LeftButton, {}, offer);
    EXPECT_EQ(contactValues(), QStringList({u"+49301234567"_s, u"ada@example.com"_s}));
}

TEST_F(FormKeyboard, aClickOnTheRadioMakesTheRowPreferred)
{
    enter(u"Ada"_s, {u"one@a.example"_s, u"two@a.example"_s});
    const QRect radio = contacts().visualRect(contacts().model()->index(1, PREFERRED));
    QTest::mouseClick(contacts().viewport(), Qt::LeftButton, {}, radio.center());
    EXPECT_EQ(model().preferredRow(), 1);
    EXPECT_EQ(contactValues(), QStringList({u"one@a.example"_s, u"two@a.example"_s}));
}

TEST_F(FormKeyboard, escapeCancelsTheCellAndNothingElse)
{
    const QSignalSpy cancelled(&form, &ClientForm::cancelRequested);
    enter(u"Ada"_s, {u"one@a.example"_s});
    press(Qt::Key_Escape);
    EXPECT_EQ(contactValues(), QStringList(QString()));
    EXPECT_EQ(editor.name(), u"Ada"_s);
    EXPECT_EQ(focusName(), u"contactMethodsView"_s);
    EXPECT_TRUE(form.isVisible());
    EXPECT_EQ(cancelled.size(), 0);
}

TEST_F(FormKeyboard, tabGoesThroughTheCellsAndOutAtBothEnds)
{
    press(Qt::Key_Tab);
    EXPECT_EQ(focusName(), u"avatarUrlEdit"_s);
    press(Qt::Key_Tab);
    EXPECT_EQ(focusName(), u"contactMethodsView"_s);
    EXPECT_EQ(cell(), std::pair(0, VALUE));
    press(Qt::Key_Tab);
    EXPECT_EQ(focusName(), u"addContactMethodButton"_s);
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(cell(), std::pair(0, VALUE));
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(cell(), std::pair(0, TYPE));
    press(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(focusName(), u"avatarUrlEdit"_s);
}

TEST_F(FormKeyboard, tabGoesFromTheLastTableToTheButtonsThatEndTheForm)
{
    part<QWidget>("addCustomFieldButton").setFocus();
    press(Qt::Key_Tab);
    EXPECT_EQ(focusName(), u"saveButton"_s);
    press(Qt::Key_Tab);
    EXPECT_EQ(focusName(), u"newClientButton"_s);
}

TEST_F(FormKeyboard, tabKeepsWhatWasTypedIntoTheCell)
{
    enter(u"Ada"_s, {u"one@a.example"_s});
    press(Qt::Key_Tab);
    EXPECT_EQ(contactValues(), QStringList(u"one@a.example"_s));
    EXPECT_EQ(focusName(), u"addContactMethodButton"_s);
}

TEST_F(FormKeyboard, severalLinesPastedBecomeARowEach)
{
    goTo(0, VALUE);
    QApplication::clipboard()->setText(u"030 12345\r\n\r\n ada@example.com \n"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(contactValues(), QStringList({u"030 12345"_s, u"ada@example.com"_s}));
    EXPECT_EQ(model().methods()[1].type, ContactType(ContactType::Known::Email));
    EXPECT_EQ(model().preferredRow(), 0);
    EXPECT_EQ(cell(), std::pair(1, VALUE));
}

TEST_F(FormKeyboard, severalLinesPastedIntoAnOpenCellBecomeRowsBehindIt)
{
    enter(u"Ada"_s, {u"1"_s});
    QApplication::clipboard()->setText(u"2\n3"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(contactValues(), QStringList({u"1"_s, u"2"_s, u"3"_s}));
}

TEST_F(FormKeyboard, oneLinePastedReplacesTheValue)
{
    enter(u"Ada"_s, {u"old@a.example"_s});
    form.commitEditor();
    QApplication::clipboard()->setText(u"new@a.example\n"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(contactValues(), QStringList(u"new@a.example"_s));
}

TEST_F(FormKeyboard, copyTakesTheValueOfTheRowFromAnyColumn)
{
    enter(u"Ada"_s, {u"one@a.example"_s});
    form.commitEditor();
    goTo(0, PREFERRED);
    press(Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(QApplication::clipboard()->text(), u"one@a.example"_s);
}

TEST_F(FormKeyboard, undoAndRedoReachEveryKindOfEditFromAnywhere)
{
    enter(u"Ada"_s, {u"one@a.example"_s, u"two@a.example"_s});
    press(Qt::Key_Up);
    goTo(1, VALUE);
    press(Qt::Key_Space);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(model().preferredRow(), 0);
    while (editor.canUndo())
        press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(part<QLineEdit>("nameEdit").text(), QString());
    EXPECT_EQ(contactValues(), QStringList(QString()));
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_FALSE(part<QLineEdit>("nameEdit").text().isEmpty());
    while (editor.canRedo())
        press(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_EQ(part<QLineEdit>("nameEdit").text(), u"Ada"_s);
    EXPECT_EQ(contactValues(), QStringList({u"one@a.example"_s, u"two@a.example"_s}));
    EXPECT_EQ(model().preferredRow(), 1);
}

TEST_F(FormKeyboard, undoInNameIsTheFormsUndo)
{
    enter(u"Ada"_s, {u"one@a.example"_s});
    form.commitEditor();
    form.focusFirstField();
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(contactValues(), QStringList(QString()));
    EXPECT_EQ(editor.name(), u"Ada"_s);
}

TEST_F(FormKeyboard, undoInAnOpenCellTakesBackItsTextFirst)
{
    enter(u"Ada"_s, {u"one@a.example"_s});
    ASSERT_EQ(focusName(), u"contactValueEdit"_s);
    auto &cellEdit = part<QLineEdit>("contactValueEdit");
    while (cellEdit.isUndoAvailable())
        press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(cellEdit.text(), QString());
    EXPECT_EQ(editor.name(), u"Ada"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_NE(editor.name(), u"Ada"_s);
}

TEST_F(FormKeyboard, ctrlSpaceTakesTheSpellingOfferedInThisRowOrAbove)
{
    numbers.numbers.insert(u"030 1234567"_s, u"+49301234567"_s);
    enter(u"Ada"_s, {u"030 1234567"_s, u"ada@example.com"_s});
    press(Qt::Key_Space, Qt::ControlModifier);
    EXPECT_EQ(contactValues(), QStringList({u"+49301234567"_s, u"ada@example.com"_s}));
}

TEST_F(FormKeyboard, customFieldsGoFromFieldToValueToTheNextRow)
{
    fields().setFocus();
    press(Qt::Key_Return);
    type(u"notes"_s);
    press(Qt::Key_Return);
    type(u"calls at nine"_s);
    press(Qt::Key_Return);
    type(u"vip"_s);
    press(Qt::Key_Return);
    type(u"yes"_s);
    form.commitEditor();
    const QList<CustomField> rows = editor.customFields()->fields();
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0].key, u"notes"_s);
    EXPECT_EQ(rows[0].value, u"calls at nine"_s);
    EXPECT_EQ(rows[1].key, u"vip"_s);
    EXPECT_EQ(rows[1].value, u"yes"_s);
}

} // namespace Clientele::Tests
