// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/ports/phonenumbers.h"
#include "models/stores/clienteditor.h"
#include "tests/support/fakeclientsport.h"
#include "tests/support/messages.h"
#include "ui/form/clientform.h"

#include <QtCore/QHash>

#include <gtest/gtest.h>

class QAccessibleInterface;
class QTableView;

namespace Clientele::Tests {

/** Reads the numbers a test told it, and no others. */
class KnownNumbers : public PhoneNumbers
{
public:
    QHash<QString, QString> numbers;

    [[nodiscard]] std::optional<QString> toE164(const QString &text, const QString &region) const override;
    [[nodiscard]] QStringList regions() const override;
    [[nodiscard]] DiallingRules diallingRules(const QString &) const override { return {}; }
};

/** A form on the screen with the focus in Name, worked by keys that go where the focus is. */
class FormTest : public testing::Test
{
public:
    FormTest();
    ~FormTest() override;

protected:
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);
    /** Enters a client by keys alone; the cursor is left in the last value. */
    void enter(const QString &name, const QStringList &contacts);

    template <typename Widget>
    [[nodiscard]] Widget &part(const char *objectName)
    {
        auto *found = form.findChild<Widget *>(QString::fromLatin1(objectName));
        if (!found)
            ADD_FAILURE() << "no " << objectName;
        return *found;
    }
    [[nodiscard]] QTableView &contacts();
    [[nodiscard]] QTableView &fields();
    [[nodiscard]] static QString focusName();
    [[nodiscard]] QStringList contactValues() const;
    /** What a screen reader finds for a cell. */
    [[nodiscard]] static QAccessibleInterface *spokenCell(QTableView &view, int row, int column);

    AllowMessages fromOffscreen{QStringLiteral("propagateSizeHints")};
    KnownNumbers numbers;
    FakeClientsPort port;
    ClientEditor editor;
    ClientForm form;
};

} // namespace Clientele::Tests
