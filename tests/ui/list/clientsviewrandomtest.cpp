// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/support/messages.h"
#include "tests/support/printers.h"
#include "tests/ui/list/plainclients.h"
#include "ui/list/clientdelegate.h"
#include "ui/list/clientsview.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QTest>
#include <QtWidgets/QScrollBar>

#include <gtest/gtest.h>

#include <random>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

/** A list on the screen that changes at random under a person who does nothing. */
class RestlessList
{
public:
    explicit RestlessList(unsigned seed)
        : m_random(seed)
    {
        m_view.setItemDelegate(new ClientDelegate(&m_view));
        m_view.setModel(&m_model);
        m_view.resize(300, 400);
        m_view.show();
    }

    void scrollAndSelect()
    {
        m_view.selectRow(below(m_model.rowCount()));
        m_view.verticalScrollBar()->setValue(below(m_view.verticalScrollBar()->maximum() + 1));
    }
    /** Ids on screen, top down, and how much of the first is hidden. */
    [[nodiscard]] QStringList onScreen() const
    {
        QStringList ids;
        const int last = m_view.indexAt({5, m_view.viewport()->height() - 1}).row();
        for (int row = m_view.indexAt({5, 0}).row(); row <= last; ++row)
            ids.append(m_model.idAt(row));
        return ids;
    }
    [[nodiscard]] int hidden() const { return -m_view.visualRect(m_view.indexAt({5, 0})).top(); }
    [[nodiscard]] QString selected() const { return m_view.currentIndex().data().toString(); }

    void change()
    {
        switch (below(3)) {
        case 0:
            m_model.insert(below(m_model.rowCount() + 1), 1 + below(20));
            break;
        case 1:
            removeSome();
            break;
        default:
            m_model.sort(0, below(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
            break;
        }
    }

    Tests::PlainClients m_model{500};
    ClientsView m_view;

private:
    int below(int limit) { return std::uniform_int_distribution(0, limit - 1)(m_random); }
    void removeSome()
    {
        const int row = below(m_model.rowCount());
        const int most = m_model.rowCount() - row;
        m_model.remove(row, 1 + below(std::min(most, 20)));
    }

    std::mt19937 m_random;
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::Warning};
};

class ClientsViewRandomTest : public testing::TestWithParam<unsigned>
{
protected:
    const Tests::AllowMessages m_offscreen{u"propagateSizeHints"_s};
};

} // namespace

TEST_P(ClientsViewRandomTest, WhatIsLeftOfTheScreenStaysOnTopAndTheSelectionStays)
{
    RestlessList list(GetParam());
    for (int i = 0; i < 60; ++i) {
        list.scrollAndSelect();
        const QStringList before = list.onScreen();
        const int hidden = list.hidden();
        const QString selected = list.selected();
        list.change();
        if (list.m_model.rowOf(selected) >= 0) {
            EXPECT_EQ(list.selected(), selected);
        }
        const auto isLeft = [&](const QString &id) { return list.m_model.rowOf(id) >= 0; };
        const auto first = std::ranges::find_if(before, isLeft);
        // At the very end the list cannot be scrolled far enough.
        const QScrollBar &bar = *list.m_view.verticalScrollBar();
        if (first == before.cend() || bar.value() == bar.maximum())
            continue;
        EXPECT_EQ(list.onScreen().constFirst(), *first);
        EXPECT_EQ(list.hidden(), first == before.cbegin() ? hidden : 0);
    }
}

INSTANTIATE_TEST_SUITE_P(Seeds, ClientsViewRandomTest, testing::Range(1U, 9U));

} // namespace Clientele
