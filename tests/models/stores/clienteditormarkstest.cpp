// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/ports/phonenumbers.h"
#include "tests/models/stores/editorfixture.h"

#include <QtTest/QSignalSpy>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

/** Rejections that speak of single places. */
class ClientEditorMarks : public Tests::EditorFixture
{
protected:
    [[nodiscard]] static FieldError said(const QString &path, const QString &message)
    {
        return {.path = FieldPath::fromCanonical(path).value(), .message = message};
    }
    [[nodiscard]] static Error rejection(const QList<FieldError> &fields, const QString &message = {})
    {
        return {.kind = ErrorKind::Rejected, .status = 422, .message = message, .fields = fields};
    }
    [[nodiscard]] static Problem serverMark(Section section, RowId row, Member member, const QString &message)
    {
        return {section, row, member, ProblemRule::Server, message};
    }
    void enterThreeRows()
    {
        enterAda();
        editor.contactMethods()->appendEmpty();
        typeValue(1, u"030 1"_s);
        editor.contactMethods()->appendEmpty();
        typeValue(2, u"030 2"_s);
    }
    void answer(const Error &error)
    {
        port.answerCreate(error);
        ASSERT_TRUE(reaches(State::Editing));
    }
};

class ShoutingNumbers : public PhoneNumbers
{
public:
    [[nodiscard]] std::optional<QString> toE164(const QString &text, const QString &region) const override
    {
        ++asked;
        return text.startsWith(u'x') ? std::nullopt : std::optional(u'+' + region + text.last(1));
    }
    [[nodiscard]] QStringList regions() const override { return {}; }
    [[nodiscard]] DiallingRules diallingRules(const QString &) const override { return {}; }

    mutable int asked = 0;
};

} // namespace

TEST_F(ClientEditorMarks, LocalOnesComeWithTheFirstAttemptAndLiveOn)
{
    EXPECT_TRUE(editor.problems().isEmpty());
    editor.save();
    EXPECT_EQ(editor.state(), State::Editing);
    EXPECT_FALSE(editor.failure());
    EXPECT_TRUE(port.creates().isEmpty());
    const Problem noName{.section = Section::Name, .rule = ProblemRule::NameBlank};
    const Problem noValue{Section::ContactMethods, rowAt(0), Member::Value, ProblemRule::ValueBlank};
    EXPECT_EQ(editor.problems(), (Problems{noName, noValue}));
    editor.setName(u"A"_s);
    EXPECT_EQ(editor.problems(), Problems{noValue});
    editor.setName(u" "_s);
    EXPECT_EQ(editor.problems(), (Problems{noName, noValue}));
}

TEST_F(ClientEditorMarks, ServersWordsStandWhereTheyBelongInTheOrderOfTheForm)
{
    enterThreeRows();
    editor.customFields()->appendEmpty();
    typeField(0, CustomFieldsModel::Column::Key, u"notes"_s);
    editor.save();
    answer(rejection({said(u"customFields[0].fieldKey"_s, u"key"_s), said(u"contactMethods[2].value"_s, u"v2"_s),
                      said(u"contactMethods[2].isPreferred"_s, u"p2"_s), said(u"contactMethods[0]"_s, u"r0"_s),
                      said(u"contactMethods"_s, u"all"_s), said(u"avatarUrl"_s, u"url"_s), said(u"name"_s, u"n"_s)},
                     u"Invalid."_s));
    EXPECT_EQ(editor.problems(), (Problems{serverMark(Section::Name, {}, Member::None, u"n"_s),
                                           serverMark(Section::AvatarUrl, {}, Member::None, u"url"_s),
                                           serverMark(Section::ContactMethods, {}, Member::None, u"all"_s),
                                           serverMark(Section::ContactMethods, rowAt(0), Member::None, u"r0"_s),
                                           serverMark(Section::ContactMethods, rowAt(2), Member::IsPreferred, u"p2"_s),
                                           serverMark(Section::ContactMethods, rowAt(2), Member::Value, u"v2"_s),
                                           serverMark(Section::CustomFields, editor.customFields()->fields().at(0).row,
                                                      Member::FieldKey, u"key"_s)}));
    EXPECT_EQ(editor.failure()->message, u"Invalid."_s);
    const auto *model = editor.contactMethods();
    EXPECT_EQ(model->index(2, 2).data(ContactMethodsModel::ProblemsRole).value<Problems>().size(), 1);
}

TEST_F(ClientEditorMarks, FollowRowsThatMovedOrWereEditedWhileItWasSent)
{
    enterThreeRows();
    const RowId second = rowAt(1);
    const RowId third = rowAt(2);
    editor.save();
    editor.contactMethods()->moveRow({}, 2, {}, 0);
    typeValue(2, u"030 111"_s);
    answer(
        rejection({said(u"contactMethods[1].value"_s, u"second"_s), said(u"contactMethods[2].value"_s, u"third"_s)}));
    EXPECT_EQ(editor.problems(), (Problems{serverMark(Section::ContactMethods, third, Member::Value, u"third"_s),
                                           serverMark(Section::ContactMethods, second, Member::Value, u"second"_s)}));
}

TEST_F(ClientEditorMarks, WordsOnARowThatIsGoneAreKeptInTheMessage)
{
    enterThreeRows();
    editor.save();
    editor.contactMethods()->removeRow(1);
    answer(rejection({said(u"contactMethods[1].value"_s, u"gone"_s), said(u"contactMethods[7].value"_s, u"never"_s)},
                     u"Invalid."_s));
    EXPECT_TRUE(editor.problems().isEmpty());
    EXPECT_EQ(editor.failure()->message, u"Invalid.\ngone\nnever"_s);
}

TEST_F(ClientEditorMarks, CountOnlyRowsThatWereSent)
{
    enterAda();
    editor.customFields()->appendEmpty();
    editor.customFields()->appendEmpty();
    typeField(1, CustomFieldsModel::Column::Key, u"notes"_s);
    editor.save();
    answer(rejection({said(u"customFields[0].value"_s, u"too short"_s)}));
    EXPECT_EQ(editor.problems(), (Problems{serverMark(Section::CustomFields, editor.customFields()->fields().at(1).row,
                                                      Member::Value, u"too short"_s)}));
}

TEST_F(ClientEditorMarks, GoWhenTheirFieldIsEditedAndNoOther)
{
    enterThreeRows();
    editor.save();
    answer(rejection(
        {said(u"name"_s, u"n"_s), said(u"contactMethods[1].value"_s, u"v1"_s), said(u"contactMethods[2]"_s, u"r2"_s)}));
    const auto left = [&] {
        QStringList words;
        for (const Problem &problem : editor.problems())
            words.append(problem.serverMessage);
        return words;
    };
    typeValue(1, u"030 11"_s);
    EXPECT_EQ(left(), (QStringList{u"n"_s, u"r2"_s}));
    editor.contactMethods()->moveRow({}, 2, {}, 0);
    EXPECT_EQ(left(), (QStringList{u"n"_s, u"r2"_s}));
    editor.contactMethods()->setPreferredRow(0);
    EXPECT_EQ(left(), QStringList{u"n"_s});
    editor.setName(u"Ada"_s);
    EXPECT_TRUE(left().isEmpty());
}

TEST_F(ClientEditorMarks, OfTheServerGoWithTheNextAttemptThatIsSent)
{
    enterAda();
    saveAndFail(rejection({said(u"name"_s, u"n"_s)}));
    EXPECT_EQ(editor.problems().size(), 1);
    editor.save();
    EXPECT_TRUE(editor.problems().isEmpty());
    EXPECT_FALSE(editor.failure());
    EXPECT_EQ(port.creates().size(), 2);
}

TEST_F(ClientEditorMarks, NumbersAreOfferedForTheRegionAndNeverBlock)
{
    const ShoutingNumbers numbers;
    editor.setPhoneNumbers(&numbers, u"DE"_s);
    enterThreeRows();
    const auto *model = editor.contactMethods();
    const auto offered = [&](int row) { return model->index(row, 2).data(ContactMethodsModel::SuggestionRole); };
    EXPECT_FALSE(offered(0).isValid()) << "an e-mail address";
    EXPECT_EQ(offered(1).toString(), u"+DE1"_s);
    editor.setPhoneNumbers(&numbers, u"BR"_s);
    EXPECT_EQ(offered(1).toString(), u"+BR1"_s);
    typeValue(2, u"x"_s);
    EXPECT_FALSE(offered(2).isValid());
    EXPECT_TRUE(model->index(2, 2).data(ContactMethodsModel::UnreadableNumberRole).toBool());
    const int asked = numbers.asked;
    editor.setName(u"Ada"_s);
    EXPECT_EQ(numbers.asked, asked) << "numbers that did not change are not read again";
    editor.save();
    EXPECT_EQ(editor.state(), State::Saving);
    editor.setPhoneNumbers(nullptr, {});
    EXPECT_FALSE(offered(1).isValid());
}

TEST_F(ClientEditorMarks, AcceptingANumberIsOneStep)
{
    const ShoutingNumbers numbers;
    editor.setPhoneNumbers(&numbers, u"DE"_s);
    typeValue(0, u"030 1"_s);
    editor.acceptSuggestion(rowAt(0));
    EXPECT_EQ(editor.contactMethods()->methods().at(0).value, u"+DE1"_s);
    editor.undo();
    EXPECT_EQ(editor.contactMethods()->methods().at(0).value, u"030 1"_s);
}

} // namespace Clientele
