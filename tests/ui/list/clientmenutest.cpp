// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/ui/list/panefixture.h"

#include <QtTest/QTest>
#include <QtWidgets/QListView>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

namespace {

class ClientMenuTest : public PaneTest
{
protected:
    using Known = ContactType::Known;

    ClientMenuTest()
    {
        fill({clientNamed(u"A & B"_s,
                          {methodOf(Known::Email, u"a@example.com"_s), methodOf(Known::Phone, u"+49 30 123456"_s),
                           methodOf(Known::Phone, u"0815"_s), methodOf(Known::Fax, u"+49 30 1"_s)})});
        pane.selectClient(u"id-A & B"_s);
        Q_EMIT pane.menu()->aboutToShow();
    }
    [[nodiscard]] QAction *entry(const QString &name)
    {
        const auto actions = pane.menu()->actions();
        const auto found = std::ranges::find_if(actions, [&](QAction *each) { return each->objectName() == name; });
        return found == actions.cend() ? nullptr : *found;
    }
};

} // namespace

TEST_F(ClientMenuTest, HasAnEntryForEachContactMethod)
{
    ASSERT_TRUE(entry(u"contactMethodAction4"_s));
    EXPECT_FALSE(entry(u"contactMethodAction5"_s));
    EXPECT_EQ(entry(u"contactMethodAction1"_s)->text(), u"Write an e-mail to \u2068a@example.com\u2069\tF9"_s);
    entry(u"contactMethodAction2"_s)->trigger();
    EXPECT_EQ(opener.opened, QList<QUrl>{QUrl(u"tel:+4930123456"_s)});
}

TEST_F(ClientMenuTest, SaysWhyAContactMethodCannotBeUsed)
{
    EXPECT_FALSE(entry(u"contactMethodAction3"_s)->isEnabled());
    EXPECT_TRUE(entry(u"contactMethodAction3"_s)->text().contains(u"not a telephone number"_s));
    EXPECT_FALSE(entry(u"contactMethodAction4"_s)->isEnabled());
    EXPECT_TRUE(entry(u"contactMethodAction4"_s)->text().contains(u"Only telephone"_s));
}

TEST_F(ClientMenuTest, IsMadeAnewEachTime)
{
    const auto count = pane.menu()->actions().size();
    Q_EMIT pane.menu()->aboutToShow();
    EXPECT_EQ(pane.menu()->actions().size(), count);
    fill({clientNamed(u"C"_s)});
    Q_EMIT pane.menu()->aboutToShow();
    EXPECT_FALSE(entry(u"contactMethodAction1"_s));
}

TEST_F(ClientMenuTest, OffersNothingForAClientWhenNoneIsSelected)
{
    view().selectionModel()->clear();
    Q_EMIT pane.menu()->aboutToShow();
    for (const QString &name : {u"openClientAction"_s, u"copyContactAction"_s, u"deleteClientAction"_s})
        EXPECT_FALSE(entry(name)->isEnabled()) << name.toStdString();
    EXPECT_TRUE(entry(u"refreshAction"_s)->isEnabled());
}

TEST_F(ClientMenuTest, OpensAtTheMenuKey)
{
    const AllowMessages popup(u"does not support (raise|grabbing)"_s);
    pane.focusList();
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
    QCoreApplication::sendEvent(&view(), &event);
    EXPECT_TRUE(pane.menu()->isVisible());
    pane.menu()->close();
}

} // namespace Clientele::Tests
