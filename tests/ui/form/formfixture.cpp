// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/ui/form/formfixture.h"

#include "models/items/contactmethodsmodel.h"

#include <QtGui/QAccessible>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QTableView>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

std::optional<QString> KnownNumbers::toE164(const QString &text, const QString & /*region*/) const
{
    const auto found = numbers.constFind(text);
    return found == numbers.cend() ? std::nullopt : std::optional(*found);
}

QStringList KnownNumbers::regions() const
{
    return {u"DE"_s};
}

FormTest::FormTest()
    : form(editor)
{
    editor.setClientsPort(&port);
    editor.setPhoneNumbers(&numbers, u"DE"_s);
    const auto save = [this] { editor.save(); };
    QObject::connect(&form, &ClientForm::saveRequested, &editor, save);
    QObject::connect(&form, &ClientForm::saveAndNewRequested, &editor, save);
    form.resize(700, 700);
    form.show();
    form.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&form));
    form.focusFirstField();
}

FormTest::~FormTest()
{
    form.disconnect();
}

void FormTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    ASSERT_TRUE(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

void FormTest::type(const QString &text)
{
    for (const QChar c : text) {
        ASSERT_TRUE(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
    }
}

void FormTest::enter(const QString &name, const QStringList &contacts)
{
    type(name);
    for (const QString &contact : contacts) {
        press(Qt::Key_Return);
        type(contact);
    }
}

QTableView &FormTest::contacts()
{
    return part<QTableView>("contactMethodsView");
}

QTableView &FormTest::fields()
{
    return part<QTableView>("customFieldsView");
}

QString FormTest::focusName()
{
    return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString();
}

QStringList FormTest::contactValues() const
{
    QStringList values;
    for (const ContactMethod &method : editor.contactMethods()->methods())
        values.append(method.value);
    return values;
}

QAccessibleInterface *FormTest::spokenCell(QTableView &view, int row, int column)
{
    QAccessibleInterface *table = QAccessible::queryAccessibleInterface(&view);
    return table && table->tableInterface() ? table->tableInterface()->cellAt(row, column) : nullptr;
}

} // namespace Clientele::Tests
