// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/window/sidepanes.h"

#include "ui/text/plaintext.h"

#include <QtGui/QAction>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Clientele {

SidePanes::SidePanes(QWidget *parent)
    : QWidget(parent)
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"sidePanes"_s);
    m_tabs->setObjectName(u"sideTabBar"_s);
    m_tabs->setAccessibleName(tr("Lists"));
    m_tabs->setDocumentMode(true);
    m_tabs->setExpanding(false);
    m_tabs->setFocusPolicy(Qt::NoFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
}

void SidePanes::addPage(const Page &page)
{
    const int number = static_cast<int>(m_pages.size()) + 1;
    m_pages.push_back(page);
    m_stack->addWidget(page.widget);
    m_tabs->addTab(escapeMnemonic(page.title()));
    auto *action = new QAction(page.actionText, this);
    action->setObjectName(page.actionName);
    action->setShortcut(QKeySequence(Qt::ControlModifier | Qt::Key(Qt::Key_0 + number)));
    addAction(action);
    m_actions.append(action);
    connect(action, &QAction::triggered, this, [this, widget = page.widget] { goTo(widget); });
}

QWidget *SidePanes::current() const
{
    return m_stack->currentWidget();
}

int SidePanes::placeOf(const QWidget *page) const
{
    const auto found = std::ranges::find(m_pages, page, &Page::widget);
    return found == m_pages.cend() ? -1 : static_cast<int>(found - m_pages.cbegin());
}

void SidePanes::show(const QWidget *page)
{
    m_tabs->setCurrentIndex(placeOf(page));
}

void SidePanes::goTo(const QWidget *page)
{
    const int place = placeOf(page);
    if (place < 0)
        return;
    m_tabs->setCurrentIndex(place);
    const Page &shown = m_pages.at(static_cast<std::size_t>(place));
    if (shown.focus)
        shown.focus();
    else
        shown.widget->setFocus(Qt::ShortcutFocusReason);
}

void SidePanes::refreshTitles()
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        const QString title = escapeMnemonic(m_pages.at(static_cast<std::size_t>(i)).title());
        if (title != m_tabs->tabText(i))
            m_tabs->setTabText(i, title);
    }
}

} // namespace Clientele
