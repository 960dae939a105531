// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
// Dialogs whose fields are filled from settings or by a server, with texts that would take seconds to draw.
#include "tests/support/fakesigninports.h"
#include "tests/support/messages.h"
#include "tests/support/stallwatch.h"
#include "ui/dialogs/preferencesdialog.h"
#include "ui/dialogs/proxysignindialog.h"
#include "ui/dialogs/signinsheet.h"
#include "ui/text/boundedlineedit.h"

#include <QtTest/QSignalSpy>
#include <QtWidgets/QPushButton>

#include <gtest/gtest.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

QStringList dialogFloods()
{
    return {u"a"_s + QString(50'000, u'\u0301'), QString(2'000'000, u'x'), QString(2'000'000, u'\u05D0')};
}

class DialogFloods : public testing::TestWithParam<int>
{
protected:
    /** Opens the dialog that @p make makes; the shortest time of some tries until it was painted. */
    template <typename Make>
    void open(Make make)
    {
        for (int i = 0; i < 3; ++i) {
            const Tests::ThreadClock clock;
            m_dialog.reset();
            m_dialog = make();
            m_dialog->open();
            m_dialog->repaint();
            m_shortest = std::min(m_shortest, clock.elapsed());
        }
    }
    [[nodiscard]] BoundedLineEdit &edit(const QString &name) { return *m_dialog->findChild<BoundedLineEdit *>(name); }

    const Tests::AllowMessages m_offscreen{u"propagateSizeHints"_s};
    const QString m_text = dialogFloods().at(GetParam());
    Tests::FakeConnectionTester m_tester;
    Tests::FakeSignInPort m_port;
    std::unique_ptr<QDialog> m_dialog;
    std::chrono::milliseconds m_shortest = std::chrono::hours(1);
};

} // namespace

TEST_P(DialogFloods, PreferencesKeepTheReferenceField)
{
    open([this] {
        auto dialog = std::make_unique<PreferencesDialog>(QStringList{u"DE"_s}, u"DE"_s);
        dialog->setReferenceField(m_text);
        return dialog;
    });
    EXPECT_LT(m_shortest, Tests::LONGEST_STALL);
    const QSignalSpy chosen(static_cast<PreferencesDialog *>(m_dialog.get()), &PreferencesDialog::referenceFieldChosen);
    m_dialog->findChild<QPushButton *>(u"acceptPreferencesButton"_s)->click();
    EXPECT_EQ(chosen.size(), 0) << "nothing was changed";
}

TEST_P(DialogFloods, AProxysUserIsShownInAMoment)
{
    open([this] {
        return std::make_unique<ProxySignInDialog>(ProxySignInDialog::Request{.proxy = m_text, .user = m_text});
    });
    EXPECT_LT(m_shortest, Tests::LONGEST_STALL);
    EXPECT_TRUE(edit(u"proxySignInUserEdit"_s).value() == m_text);
}

TEST_P(DialogFloods, AnAccountIsShownInAMoment)
{
    const Connection connection{.baseUrl = QUrl(u"https://api.example.com"_s), .workspaceId = u"w1"_s};
    open([&] {
        return std::make_unique<SignInSheet>(m_tester, m_port, connection, m_text,
                                             Account{.email = m_text, .fullName = m_text}, SignInSheet::Reason::Ended);
    });
    EXPECT_LT(m_shortest, Tests::LONGEST_STALL);
    EXPECT_TRUE(edit(u"emailEdit"_s).value() == m_text);
}

INSTANTIATE_TEST_SUITE_P(Kinds, DialogFloods, testing::Range(0, static_cast<int>(dialogFloods().size())));

} // namespace Clientele
