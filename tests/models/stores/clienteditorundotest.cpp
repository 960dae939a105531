// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/models/stores/editorfixture.h"

#include <QtCore/QRandomGenerator>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QSignalSpy>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

class ClientEditorUndo : public Tests::EditorFixture
{
protected:
    void typeName(const QString &name)
    {
        for (qsizetype length = 1; length <= name.size(); ++length)
            editor.setName(name.first(length));
    }
    /** One random edit through the doors a form uses. */
    void editAnything(QRandomGenerator &random)
    {
        auto *methods = editor.contactMethods();
        auto *fields = editor.customFields();
        const int row = methods->rowCount() == 0 ? 0 : random.bounded(methods->rowCount());
        const QString text = QString::number(random.bounded(5));
        const QList<std::function<void()>> edits{
            [&] { editor.setName(text); },
            [&] { editor.setAvatarUrl(text); },
            [&] { typeValue(row, random.bounded(2) ? text : u"a@b"_s); },
            [&] { methods->setData(methods->index(row, 1), u"fax"_s, Qt::EditRole); },
            [&] { methods->setPreferredRow(row); },
            [&] { methods->insertRows(row, 1, {}); },
            [&] { methods->removeRows(row, 1 + random.bounded(2), {}); },
            [&] { methods->moveRows({}, row, 1, {}, random.bounded(methods->rowCount() + 1)); },
            [&] { fields->appendEmpty(); },
            [&] { typeField(0, CustomFieldsModel::Column::Key, text); },
            [&] { fields->removeRows(0, 1, {}); },
        };
        edits.at(random.bounded(static_cast<int>(edits.size())))();
    }
    [[nodiscard]] bool hasOnePreferred() const
    {
        const auto &methods = editor.contactMethods()->methods();
        return std::ranges::count(methods, true, &ContactMethod::preferred) == (methods.isEmpty() ? 0 : 1);
    }
};

} // namespace

TEST_F(ClientEditorUndo, AWordIsOneStep)
{
    typeName(u"Ada"_s);
    typeValue(0, u"1"_s);
    typeName(u"Bob"_s);
    editor.undo();
    EXPECT_EQ(editor.name(), u"Ada"_s);
    editor.undo();
    EXPECT_EQ(editor.contactMethods()->methods().at(0).value, QString());
    editor.undo();
    EXPECT_EQ(editor.name(), QString());
    EXPECT_FALSE(editor.canUndo());
    editor.redo();
    EXPECT_EQ(editor.name(), u"Ada"_s);
}

TEST_F(ClientEditorUndo, TypingAndTakingItBackIsNoStep)
{
    editor.setName(u"A"_s);
    editor.setName(QString());
    EXPECT_FALSE(editor.canUndo());
}

TEST_F(ClientEditorUndo, ASaveEndsTheStep)
{
    enterAda();
    editor.setName(u"Ad"_s);
    saveAndFail({.kind = ErrorKind::NeverSent});
    editor.setName(u"Ada B"_s);
    editor.undo();
    EXPECT_EQ(editor.name(), u"Ad"_s);
}

TEST_F(ClientEditorUndo, AnEditEndsWhatCouldBeRedone)
{
    editor.setName(u"A"_s);
    editor.undo();
    EXPECT_TRUE(editor.canRedo());
    editor.setAvatarUrl(u"u"_s);
    EXPECT_FALSE(editor.canRedo());
}

TEST_F(ClientEditorUndo, ARemovedRowComesBackAsItWas)
{
    enterAda();
    const ContactMethod ada = editor.contactMethods()->methods().at(0);
    editor.contactMethods()->appendEmpty();
    const QSignalSpy promoted(&editor, &ClientEditor::preferredPromoted);
    editor.contactMethods()->removeRow(0);
    EXPECT_EQ(promoted.count(), 1);
    editor.undo();
    EXPECT_EQ(editor.contactMethods()->methods().at(0), ada);
    EXPECT_EQ(promoted.count(), 1);
}

TEST_F(ClientEditorUndo, TellsTheFormOfADraftItDidNotTypeItself)
{
    const QSignalSpy replaced(&editor, &ClientEditor::draftReplaced);
    editor.setName(u"A"_s);
    EXPECT_EQ(replaced.count(), 0);
    editor.undo();
    EXPECT_EQ(replaced.count(), 1);
}

TEST_F(ClientEditorUndo, EveryDraftComesBackWhateverWasDone)
{
    const QAbstractItemModelTester methodsTester(editor.contactMethods(),
                                                 QAbstractItemModelTester::FailureReportingMode::Warning);
    const QAbstractItemModelTester fieldsTester(editor.customFields(),
                                                QAbstractItemModelTester::FailureReportingMode::Warning);
    QRandomGenerator random(5);
    for (int round = 0; round < 300 && !HasFailure(); ++round) {
        editor.startNew();
        QList<ClientDraft> drafts{editor.draft()};
        for (int i = 0; i < 40; ++i) {
            editAnything(random);
            drafts.append(editor.draft());
            ASSERT_TRUE(hasOnePreferred());
        }
        const ClientDraft last = editor.draft();
        QList<ClientDraft> undone;
        while (editor.canUndo()) {
            editor.undo();
            undone.append(editor.draft());
            ASSERT_TRUE(drafts.contains(editor.draft()));
            ASSERT_TRUE(hasOnePreferred());
        }
        ASSERT_EQ(editor.draft(), drafts.constFirst());
        for (qsizetype i = undone.size() - 1; i > 0; --i) {
            editor.redo();
            ASSERT_EQ(editor.draft(), undone.at(i - 1));
        }
        if (editor.canRedo())
            editor.redo();
        ASSERT_FALSE(editor.canRedo());
        ASSERT_EQ(editor.draft(), last);
    }
}

} // namespace Clientele
