// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/support/messages.h"
#include "tests/support/printers.h"
#include "tests/support/waiting.h"
#include "ui/dialogs/problemline.h"
#include "ui/workspaces/removequestion.h"
#include "ui/workspaces/signoutquestion.h"

#include <QtCore/QPointer>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

SavedWorkspace leftWorkspace(const QString &name)
{
    return {.id = QUuid::createUuid(),
            .name = name,
            .connection = {.baseUrl = QUrl(u"https://api.example.com"_s), .workspaceId = u"w1"_s}};
}

QString plainWords(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

/** A question as it stands on screen. */
template <typename Question>
class Asked
{
public:
    explicit Asked(const std::optional<UnsentWork> &work, const QString &name = u"Acme"_s)
        : m_question(new Question(leftWorkspace(name), work))
        , m_answers(m_question, signal())
    {
        m_question->open();
        m_question->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_question));
    }
    ~Asked()
    {
        if (m_question)
            m_question->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        EXPECT_TRUE(m_question.isNull()) << "it deletes itself";
    }
    Q_DISABLE_COPY_MOVE(Asked)

    void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    void click(const QString &button) { m_question->template findChild<QAbstractButton *>(button)->click(); }
    [[nodiscard]] QString consequence() const
    {
        return plainWords(m_question->template findChild<ProblemLine *>()->text());
    }
    [[nodiscard]] QString allText() const
    {
        QStringList texts;
        for (const QLabel *label : m_question->template findChildren<QLabel *>())
            texts << label->text();
        return plainWords(texts.join(u'\n'));
    }
    /** `keep`, `wipe`; empty: it stayed open or was cancelled. */
    [[nodiscard]] QString answer() const
    {
        if (m_answers.isEmpty())
            return {};
        return m_answers.first().first().toBool() ? u"wipe"_s : u"keep"_s;
    }
    /** Once it has found its size. */
    [[nodiscard]] bool showsAllItsText() const
    {
        return Tests::waitUntil([this] {
            const QList<QLabel *> labels = m_question->template findChildren<QLabel *>();
            return std::ranges::all_of(labels, [](const QLabel *label) {
                return !label->isVisible() || label->height() >= label->heightForWidth(label->width());
            });
        });
    }
    [[nodiscard]] bool isOpen() const { return m_question && m_question->isVisible(); }
    [[nodiscard]] int width() const { return m_question->width(); }

private:
    static constexpr auto signal()
    {
        if constexpr (std::is_same_v<Question, SignOutQuestion>)
            return &SignOutQuestion::signOutChosen;
        else
            return &RemoveQuestion::removeChosen;
    }

    Tests::AllowMessages m_offscreen{u"does not support propagateSizeHints"_s};
    QPointer<Question> m_question;
    QSignalSpy m_answers;
};

constexpr UnsentWork SOMETHING{.drafts = 2, .outboxEntries = 1};

} // namespace

TEST(SignOutQuestion, KeepsWhatIsOnThisComputerUnlessToldOtherwise)
{
    Asked<SignOutQuestion> asked(SOMETHING);
    EXPECT_TRUE(asked.allText().contains(u"Sign out of “Acme”?"_s));
    asked.press(Qt::Key_Return);
    EXPECT_EQ(asked.answer(), u"keep"_s);
    EXPECT_FALSE(asked.isOpen());
}

TEST(SignOutQuestion, SaysHowMuchWouldBeLostAndThenEnterMeansToStay)
{
    Asked<SignOutQuestion> asked(SOMETHING);
    asked.press(Qt::Key_Down);
    EXPECT_TRUE(asked.consequence().startsWith(u"2 draft"_s)) << asked.consequence().toStdString();
    EXPECT_TRUE(asked.consequence().contains(u"would be lost"_s));
    asked.press(Qt::Key_Return);
    EXPECT_EQ(asked.answer(), QString());
    EXPECT_FALSE(asked.isOpen());
}

TEST(SignOutQuestion, RemovesWhatIsOnThisComputerWhenThatIsChosen)
{
    Asked<SignOutQuestion> asked(SOMETHING);
    asked.click(u"removeLocalDataButton"_s);
    asked.click(u"confirmSignOutButton"_s);
    EXPECT_EQ(asked.answer(), u"wipe"_s);
}

TEST(SignOutQuestion, EscapeAndCancelAndClosingStay)
{
    Asked<SignOutQuestion> escaped(SOMETHING);
    escaped.press(Qt::Key_Escape);
    EXPECT_EQ(escaped.answer(), QString());
    Asked<SignOutQuestion> cancelled(UnsentWork{});
    cancelled.click(u"cancelSignOutButton"_s);
    EXPECT_EQ(cancelled.answer(), QString());
    EXPECT_FALSE(cancelled.isOpen());
}

TEST(SignOutQuestion, SaysThatTheOutboxWaits)
{
    const Asked<SignOutQuestion> waiting(SOMETHING);
    EXPECT_TRUE(waiting.consequence().contains(u"until you sign in again"_s));
    EXPECT_TRUE(waiting.consequence().startsWith(u'1'));
    const Asked<SignOutQuestion> nothing(UnsentWork{});
    EXPECT_FALSE(nothing.consequence().contains(u"Outbox"_s));
}

TEST(SignOutQuestion, WhatCouldNotBeCountedCountsAsSomething)
{
    Asked<SignOutQuestion> asked(std::nullopt);
    asked.press(Qt::Key_Down);
    EXPECT_TRUE(asked.consequence().contains(u"could not be counted"_s));
    asked.press(Qt::Key_Return);
    EXPECT_EQ(asked.answer(), QString());
}

TEST(RemoveQuestion, RemovesEverythingWhenNothingIsUnsent)
{
    Asked<RemoveQuestion> asked(UnsentWork{});
    EXPECT_TRUE(asked.allText().contains(u"Its token is removed"_s));
    EXPECT_TRUE(asked.consequence().startsWith(u"Nothing unsaved is lost"_s));
    asked.press(Qt::Key_Return);
    EXPECT_EQ(asked.answer(), u"wipe"_s);
}

TEST(RemoveQuestion, KeepsWhatIsUnsentUnlessToldOtherwise)
{
    Asked<RemoveQuestion> asked(UnsentWork{.outboxEntries = 3});
    asked.press(Qt::Key_Return);
    EXPECT_EQ(asked.answer(), u"keep"_s);
    Asked<RemoveQuestion> wiping(UnsentWork{.outboxEntries = 3});
    wiping.press(Qt::Key_Down);
    EXPECT_TRUE(wiping.consequence().startsWith(u"3 entries of the Outbox would be lost"_s))
        << wiping.consequence().toStdString();
    wiping.click(u"confirmRemoveWorkspaceButton"_s);
    EXPECT_EQ(wiping.answer(), u"wipe"_s);
}

TEST(SignOutQuestion, CutsNothingOffWhateverIsChosen)
{
    Asked<SignOutQuestion> asked(std::nullopt, u"A name of several words that does not fit on one line"_s);
    EXPECT_TRUE(asked.showsAllItsText());
    asked.click(u"removeLocalDataButton"_s);
    EXPECT_TRUE(asked.showsAllItsText());
}

TEST(RemoveQuestion, ALongNameLeavesTheQuestionReadable)
{
    const Asked<RemoveQuestion> asked(UnsentWork{}, QString(100'000, u'W') + u"\n<img src=x>\u202E"_s);
    EXPECT_LT(asked.width(), 1200);
    EXPECT_FALSE(asked.allText().contains(QChar(0x202E)));
}

} // namespace Clientele
