// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
// Values that would take seconds to draw: shown in a moment, kept as they are, and replaced as a whole.
#include "models/items/contactmethodsmodel.h"
#include "models/items/customfieldsmodel.h"
#include "models/stores/existingclient.h"
#include "tests/support/stallwatch.h"
#include "tests/support/waiting.h"
#include "tests/ui/form/formfixture.h"
#include "ui/form/formlineedit.h"
#include "ui/text/displaytext.h"

#include <QtGui/QClipboard>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableView>
#include <QtWidgets/QToolButton>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

namespace {

const int VALUE_AT = static_cast<int>(ContactMethodsModel::Column::Value);
const int FIELD_VALUE_AT = static_cast<int>(CustomFieldsModel::Column::Value);

class FormFloods : public FormTest
{
protected:
    const AllowMessages m_alsoFromOffscreen{u"This plugin does not support"_s};

    [[nodiscard]] static QString marks() { return u"a"_s + QString(50'000, u'\u0301'); }
    [[nodiscard]] static Client clientOf(const QString &text)
    {
        return {.id = u"c1"_s,
                .name = text,
                .avatarUrl = "https://example.com/"_L1 + text,
                .contactMethods =
                    {{.row = RowId::create(), .type = ContactType::fromText(text), .value = text, .preferred = true},
                     {.row = RowId::create(), .type = ContactType::Known::Phone, .value = text}},
                .customFields = {{.row = RowId::create(), .key = text, .value = text}}};
    }
    void open(const QString &text)
    {
        const Client client = clientOf(text);
        editor.open(client);
        port.answerGet(client);
        ASSERT_TRUE(waitUntil([this] { return editor.state() == ClientEditor::State::Editing; }));
    }
    void goTo(QTableView &view, int row, int column)
    {
        view.setFocus();
        view.setCurrentIndex(view.model()->index(row, column));
    }
    /** The cell editor that F2 opens. */
    FormLineEdit *editCell(QTableView &view, int row, int column)
    {
        goTo(view, row, column);
        press(Qt::Key_F2);
        return qobject_cast<FormLineEdit *>(QApplication::focusWidget());
    }
    /** Everything a person does with the form of such a client, until it has been painted. */
    void workWith(const QString &text)
    {
        open(text);
        for (QTableView *view : {&contacts(), &fields()}) {
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                (void)editCell(*view, 0, column);
                QCoreApplication::processEvents();
                form.commitEditor();
            }
        }
        part<FormLineEdit>("nameEdit").setFocus();
        QCoreApplication::processEvents();
        type(u"x"_s);
        QCoreApplication::processEvents();
        editor.startNew();
        QCoreApplication::processEvents();
    }
    [[nodiscard]] std::chrono::milliseconds longestStall(const QString &text)
    {
        const StallWatch watch;
        workWith(text);
        QCoreApplication::processEvents();
        return watch.longest();
    }
};

} // namespace

TEST_F(FormFloods, aNameIsKeptAndSaysSo)
{
    open(marks());
    auto &name = part<FormLineEdit>("nameEdit");
    EXPECT_EQ(name.text(), displayText(marks(), DisplayForm::Title));
    EXPECT_TRUE(part<QLabel>("nameNoteLabel").isVisible());
    EXPECT_EQ(part<QLabel>("nameNoteLabel").text(), BoundedLineEdit::keptHint());
    EXPECT_EQ(name.accessibleDescription(), BoundedLineEdit::keptHint());
    name.setFocus();
    type(u"xyz"_s);
    EXPECT_EQ(editor.name(), marks());
    EXPECT_FALSE(editor.hasUnsavedInput());
}

TEST_F(FormFloods, aChangeOfOtherMembersLeavesThemAlone)
{
    open(marks());
    for (int column = 0; column < contacts().model()->columnCount(); ++column) {
        (void)editCell(contacts(), 0, column);
        form.commitEditor();
    }
    (void)editCell(fields(), 0, FIELD_VALUE_AT);
    press(Qt::Key_Return);
    EXPECT_FALSE(editor.hasUnsavedInput());
    fields().setFocus();
    editor.customFields()->appendEmpty();
    editor.customFields()->setData(editor.customFields()->index(1, 0), u"k"_s, Qt::EditRole);
    editor.save();
    ASSERT_TRUE(waitUntil([this] { return port.gets().size() == 2; }));
    port.answerGet(clientOf(marks()));
    ASSERT_TRUE(waitUntil([this] { return !port.updates().isEmpty(); }));
    const ClientChanges sent = port.updates().constFirst().second;
    EXPECT_FALSE(sent.name);
    EXPECT_FALSE(sent.avatarUrl);
    EXPECT_FALSE(sent.contactMethods);
    ASSERT_TRUE(sent.customFields);
    EXPECT_EQ(sent.customFields->constFirst().value, marks());
}

TEST_F(FormFloods, aNameIsReplacedAndUndoBringsItBack)
{
    open(marks());
    part<FormLineEdit>("nameEdit").setFocus();
    press(Qt::Key_Delete);
    type(u"Ada"_s);
    EXPECT_EQ(editor.name(), u"Ada"_s);
    EXPECT_FALSE(part<QLabel>("nameNoteLabel").isVisible());
    while (editor.canUndo())
        press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(editor.name(), marks());
    EXPECT_TRUE(part<FormLineEdit>("nameEdit").isKept());
    press(Qt::Key_Y, Qt::ControlModifier);
    EXPECT_NE(editor.name(), marks());
}

TEST_F(FormFloods, aCellIsReplacedInItsEditor)
{
    open(marks());
    FormLineEdit *cell = editCell(contacts(), 0, VALUE_AT);
    ASSERT_TRUE(cell);
    EXPECT_TRUE(cell->isKept());
    press(Qt::Key_Delete);
    type(u"+49 30 1"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(contactValues(), (QStringList{u"+49 30 1"_s, marks()}));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(contactValues(), (QStringList{marks(), marks()}));
}

TEST_F(FormFloods, aCellsUndoComesBeforeTheForms)
{
    open(marks());
    editor.setAvatarUrl(u"https://example.com/"_s);
    ASSERT_TRUE(editCell(fields(), 0, FIELD_VALUE_AT));
    press(Qt::Key_Delete);
    press(Qt::Key_Z, Qt::ControlModifier);
    form.commitEditor();
    EXPECT_EQ(editor.customFields()->fields().constFirst().value, marks());
    EXPECT_EQ(editor.avatarUrl(), u"https://example.com/"_s);
}

TEST_F(FormFloods, aCellSaysWhyItIsNotEdited)
{
    open(marks());
    goTo(contacts(), 1, VALUE_AT);
    EXPECT_TRUE(part<QLabel>("contactMethodsHintLabel").text().contains(u"kept as it is"_s));
    goTo(fields(), 0, FIELD_VALUE_AT);
    EXPECT_TRUE(part<QLabel>("customFieldsHintLabel").isVisible());
    EXPECT_TRUE(part<QLabel>("customFieldsHintLabel").text().contains(u"kept as it is"_s));
    const QModelIndex cell = fields().model()->index(0, FIELD_VALUE_AT);
    EXPECT_TRUE(cell.data(Qt::AccessibleDescriptionRole).toString().contains(u"kept as it is"_s));
    EXPECT_LT(cell.data(Qt::AccessibleTextRole).toString().size(), 5000);
}

TEST_F(FormFloods, whatIsPastedIntoTheTableIsTakenAsItIs)
{
    open(u"Ada"_s);
    goTo(fields(), 0, FIELD_VALUE_AT);
    QApplication::clipboard()->setText(marks());
    press(Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(editor.customFields()->fields().constFirst().value, marks());
}

TEST_F(FormFloods, noneOfThemStallsTheForm)
{
    const QStringList floods{marks(),
                             QString(2'000'000, u'x'),
                             QString(2'000'000, u'\u05D0'),
                             u"ab \u05D0"_s.repeated(500'000),
                             u"a "_s.repeated(1'000'000),
                             u"%41"_s.repeated(600'000),
                             u"\u00E4."_s.repeated(1'000'000),
                             u"a\n"_s.repeated(1'000'000),
                             QString(2'000'000, u'1')};
    for (const QString &flood : floods) {
        SCOPED_TRACE(flood.left(4).toStdString());
        std::chrono::milliseconds shortest = longestStall(flood);
        for (int again = 0; again < 2 && shortest >= LONGEST_STALL; ++again)
            shortest = std::min(shortest, longestStall(flood));
        EXPECT_LT(shortest, LONGEST_STALL);
    }
}

} // namespace Clientele::Tests
