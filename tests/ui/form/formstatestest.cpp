// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/items/contactmethodsmodel.h"
#include "models/values/permissions.h"
#include "tests/ui/form/formfixture.h"
#include "ui/text/plaintext.h"

#include <QtGui/QAccessible>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

namespace {

using State = ClientEditor::State;

class FormStates : public FormTest
{
protected:
    bool reaches(State state)
    {
        return QTest::qWaitFor([this, state] { return editor.state() == state; });
    }
    QPushButton &button(const char *objectName) { return part<QPushButton>(objectName); }
    void save()
    {
        enter(u"Ada"_s, {u"ada@example.com"_s});
        press(Qt::Key_Return, Qt::ControlModifier);
    }
    void create()
    {
        save();
        Client held;
        held.id = u"c1"_s;
        held.name = u"Ada L."_s;
        held.contactMethods = port.creates().first().contactMethods;
        port.answerCreate(held);
        ASSERT_TRUE(QTest::qWaitFor([this] { return !port.gets().isEmpty(); }));
        port.answerGet(held);
        ASSERT_TRUE(reaches(State::Created));
    }
};

} // namespace

TEST_F(FormStates, aNewFormOffersToCreate)
{
    EXPECT_TRUE(button("saveButton").isEnabled());
    EXPECT_TRUE(button("saveButton").isDefault());
    EXPECT_TRUE(button("newClientButton").isEnabled());
    EXPECT_FALSE(button("checkButton").isVisible());
    EXPECT_FALSE(button("sendAnywayButton").isVisible());
    EXPECT_FALSE(button("cancelButton").isVisible());
}

TEST_F(FormStates, whileSavingOnlyCreatingIsBarredAndNothingMovesWhenProgressComes)
{
    save();
    EXPECT_FALSE(button("saveButton").isEnabled());
    EXPECT_FALSE(button("cancelButton").isVisible());
    EXPECT_FALSE(part<QLineEdit>("nameEdit").isReadOnly());
    const QRect before = contacts().geometry();
    ASSERT_TRUE(QTest::qWaitFor([this] { return button("cancelButton").isVisible(); }));
    EXPECT_TRUE(part<QProgressBar>("workProgress").isVisible());
    EXPECT_EQ(contacts().geometry(), before);
}

TEST_F(FormStates, progressComesAfterThreeTenthsOfASecond)
{
    QElapsedTimer clock;
    clock.start();
    save();
    ASSERT_TRUE(QTest::qWaitFor([this] { return button("cancelButton").isVisible(); }));
    EXPECT_GE(clock.elapsed(), 290);
}

TEST_F(FormStates, anAnswerBeforeThatShowsNoProgressAtAll)
{
    save();
    port.answerCreate(Error{.kind = ErrorKind::ServerTrouble, .status = 500});
    ASSERT_TRUE(reaches(State::Editing));
    EXPECT_FALSE(button("cancelButton").isVisible());
    EXPECT_TRUE(button("saveButton").isEnabled());
}

TEST_F(FormStates, afterCreatingTheFormIsReadOnlyAndNewClientIsNext)
{
    create();
    EXPECT_EQ(focusName(), u"newClientButton"_s);
    EXPECT_TRUE(button("newClientButton").isDefault());
    EXPECT_FALSE(button("saveButton").isEnabled());
    EXPECT_EQ(part<QLineEdit>("nameEdit").text(), u"Ada L."_s);
    EXPECT_TRUE(part<QLineEdit>("nameEdit").isReadOnly());
    EXPECT_FALSE(contacts().model()->flags(contacts().model()->index(0, 2)).testFlag(Qt::ItemIsEditable));
    contacts().setFocus();
    press(Qt::Key_Delete);
    press(Qt::Key_Return);
    type(u"x"_s);
    EXPECT_EQ(contactValues(), QStringList(u"ada@example.com"_s));
}

TEST_F(FormStates, enterOnNewClientAsksForIt)
{
    const QSignalSpy asked(&form, &ClientForm::newClientRequested);
    create();
    press(Qt::Key_Return);
    EXPECT_EQ(asked.size(), 1);
}

TEST_F(FormStates, afterStartingNewEverythingCanBeTypedAgain)
{
    create();
    editor.startNew();
    form.focusFirstField();
    enter(u"Bob"_s, {u"bob@example.com"_s});
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(port.creates().size(), 2);
    EXPECT_EQ(port.creates().last().name, u"Bob"_s);
}

TEST_F(FormStates, anUnknownOutcomeOffersToCheckAndToSendAnywayWithItsRisk)
{
    const QSignalSpy checks(&form, &ClientForm::checkRequested);
    const QSignalSpy sends(&form, &ClientForm::sendAnywayRequested);
    save();
    port.answerCreate(Error{.kind = ErrorKind::OutcomeUnknown, .cause = ErrorCause::ConnectionLost});
    ASSERT_TRUE(reaches(State::Unknown));
    EXPECT_FALSE(button("saveButton").isVisible());
    EXPECT_TRUE(button("checkButton").isVisible());
    EXPECT_TRUE(part<PlainLabel>("sendAnywayRiskLabel").text().contains(u"twice"_s));
    EXPECT_TRUE(button("sendAnywayButton").accessibleDescription().contains(u"twice"_s));
    button("checkButton").click();
    button("sendAnywayButton").click();
    EXPECT_EQ(checks.size(), 1);
    EXPECT_EQ(sends.size(), 1);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(port.creates().size(), 1);
}

TEST_F(FormStates, savingByTheButtonLeavesTheFocusInTheForm)
{
    enter(u"Ada"_s, {u"ada@example.com"_s});
    button("saveButton").setFocus();
    press(Qt::Key_Return);
    EXPECT_EQ(port.creates().size(), 1);
    port.answerCreate(Error{.kind = ErrorKind::ServerTrouble, .status = 500});
    ASSERT_TRUE(reaches(State::Editing));
    EXPECT_EQ(focusName(), u"saveButton"_s);
}

TEST_F(FormStates, everythingTouchableHasANameOfItsOwn)
{
    const QHash<QString, QString> names{{u"nameEdit"_s, u"Name"_s},
                                        {u"avatarUrlEdit"_s, u"Avatar URL"_s},
                                        {u"contactMethodsView"_s, u"Contact methods"_s},
                                        {u"addContactMethodButton"_s, u"Add contact method"_s},
                                        {u"removeContactMethodButton"_s, u"Remove contact method"_s},
                                        {u"customFieldsView"_s, u"Custom fields"_s},
                                        {u"addCustomFieldButton"_s, u"Add custom field"_s},
                                        {u"removeCustomFieldButton"_s, u"Remove custom field"_s},
                                        {u"saveButton"_s, u"Create client"_s},
                                        {u"newClientButton"_s, u"New client"_s},
                                        {u"cancelButton"_s, u"Cancel"_s},
                                        {u"checkButton"_s, u"Check"_s},
                                        {u"sendAnywayButton"_s, u"Send anyway"_s}};
    for (auto it = names.cbegin(); it != names.cend(); ++it) {
        const QList<QWidget *> found = form.findChildren<QWidget *>(it.key());
        ASSERT_EQ(found.size(), 1) << qPrintable(it.key());
        EXPECT_EQ(QAccessible::queryAccessibleInterface(found.first())->text(QAccessible::Name), it.value());
    }
}

TEST_F(FormStates, theTablesHaveTheirHeaders)
{
    const auto headers = [](const QTableView &view) {
        QStringList words;
        for (int column = 0; column < view.model()->columnCount(); ++column)
            words.append(view.model()->headerData(column, Qt::Horizontal).toString());
        return words;
    };
    EXPECT_EQ(headers(contacts()), QStringList({u"Preferred"_s, u"Type"_s, u"Value"_s}));
    EXPECT_EQ(headers(fields()), QStringList({u"Field"_s, u"Value"_s}));
}

TEST_F(FormStates, aScreenReaderHearsWhichRowIsPreferredAndWhatTypeItHas)
{
    enter(u"Ada"_s, {u"ada@example.com"_s, u"030"_s});
    form.commitEditor();
    EXPECT_EQ(spokenCell(contacts(), 0, 0)->text(QAccessible::Name), u"Preferred"_s);
    EXPECT_EQ(spokenCell(contacts(), 1, 0)->text(QAccessible::Name), u"Not preferred"_s);
    EXPECT_EQ(spokenCell(contacts(), 0, 1)->text(QAccessible::Name), u"E-mail"_s);
    EXPECT_EQ(spokenCell(contacts(), 0, 2)->text(QAccessible::Name), u"ada@example.com"_s);
}

TEST_F(FormStates, theTableGrowsWithItsRowsUpToALimit)
{
    const int four = contacts().sizeHint().height();
    for (int i = 0; i < 5; ++i)
        editor.contactMethods()->appendEmpty();
    const int six = contacts().sizeHint().height();
    EXPECT_GT(six, four);
    for (int i = 0; i < 100; ++i)
        editor.contactMethods()->appendEmpty();
    EXPECT_LT(contacts().sizeHint().height(), 3 * four);
}

TEST_F(FormStates, whatMayNotBeCreatedCannotBeSentAndSaysWhy)
{
    QLabel &reason = part<QLabel>("notAllowedLabel");
    EXPECT_FALSE(reason.isVisible());
    const QSignalSpy hints(&form, &ClientForm::hint);
    form.setPermissions(Permissions::fromNames({u"clients.view"_s, u"clients.update"_s}));
    EXPECT_FALSE(button("saveButton").isEnabled());
    EXPECT_TRUE(button("saveButton").isVisible());
    EXPECT_TRUE(reason.isVisible());
    EXPECT_TRUE(reason.text().contains(u"clients.create"_s));
    EXPECT_EQ(button("saveButton").accessibleDescription(), reason.text());
    save();
    EXPECT_TRUE(port.creates().isEmpty());
    EXPECT_EQ(editor.name(), u"Ada"_s) << "what was typed stays";
    ASSERT_FALSE(hints.isEmpty());
    EXPECT_EQ(hints.constLast().constFirst().toString(), reason.text());
    form.setPermissions({});
    EXPECT_TRUE(button("saveButton").isEnabled());
    EXPECT_FALSE(reason.isVisible());
}

TEST_F(FormStates, anExistingClientNeedsOtherPermissions)
{
    Client known;
    known.id = u"c1"_s;
    known.name = u"Ada"_s;
    editor.open(known);
    port.answerGet(known);
    ASSERT_TRUE(reaches(State::Editing));
    form.setPermissions(Permissions::fromNames({u"clients.view"_s, u"clients.create"_s}));
    EXPECT_FALSE(button("saveButton").isEnabled());
    EXPECT_TRUE(part<QLabel>("notAllowedLabel").text().contains(u"clients.update"_s));
    EXPECT_TRUE(button("deleteClientButton").isVisible());
    EXPECT_FALSE(button("deleteClientButton").isEnabled());
    EXPECT_TRUE(button("deleteClientButton").accessibleDescription().contains(u"clients.delete"_s));
    EXPECT_TRUE(button("newClientButton").isEnabled());
}

} // namespace Clientele::Tests
