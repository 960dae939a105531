// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/items/contactmethodsmodel.h"
#include "models/items/customfieldsmodel.h"
#include "models/stores/clienteditor.h"
#include "tests/support/fakeclientsport.h"
#include "tests/support/printers.h"
#include "tests/support/waiting.h"

#include <gtest/gtest.h>

namespace Clientele::Tests {

/** An editor on a workspace whose server is the test. */
class EditorFixture : public testing::Test
{
protected:
    using State = ClientEditor::State;
    using CheckResult = ClientEditor::CheckResult;
    using Section = FieldPath::Section;
    using Member = FieldPath::Member;

    EditorFixture() { editor.setClientsPort(&port); }

    void typeValue(int row, const QString &value)
    {
        auto *model = editor.contactMethods();
        model->setData(model->index(row, static_cast<int>(ContactMethodsModel::Column::Value)), value, Qt::EditRole);
    }
    void typeField(int row, CustomFieldsModel::Column column, const QString &text)
    {
        auto *model = editor.customFields();
        model->setData(model->index(row, static_cast<int>(column)), text, Qt::EditRole);
    }
    /** A draft no local rule objects to. */
    void enterAda()
    {
        editor.setName(QStringLiteral("Ada Lovelace"));
        typeValue(0, QStringLiteral("ada@example.com"));
    }
    /** What a faithful server holds after @p draft was sent. */
    [[nodiscard]] static Client held(const ClientDraft &draft)
    {
        Client client{.id = QStringLiteral("65a"),
                      .name = draft.name,
                      .avatarUrl = draft.avatarUrl,
                      .contactMethods = draft.contactMethods,
                      .customFields = draft.customFields,
                      .createdAt = QDateTime::currentDateTimeUtc(),
                      .updatedAt = {}};
        for (ContactMethod &method : client.contactMethods)
            method.row = RowId::create();
        return client;
    }
    [[nodiscard]] bool reaches(State state)
    {
        return waitUntil([&] { return editor.state() == state; });
    }
    void saveAndFail(const Error &error)
    {
        editor.save();
        port.answerCreate(error);
        ASSERT_TRUE(waitUntil([&] { return editor.state() != State::Saving; }));
    }
    void saveAndSucceed()
    {
        editor.save();
        port.answerCreate(held(port.creates().constLast()));
        ASSERT_TRUE(waitUntil([&] { return port.pending() == 1; }));
        port.answerGet(held(port.creates().constLast()));
        ASSERT_TRUE(reaches(State::Created));
    }
    [[nodiscard]] RowId rowAt(int row) const { return editor.contactMethods()->methods().at(row).row; }

    FakeClientsPort port;
    ClientEditor editor;
};

} // namespace Clientele::Tests
