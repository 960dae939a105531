// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/window/sidepanes.h"

#include "ui/text/plaintext.h"

#include <QtGui/QAction>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QVBoxLayout>

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
    connect(m_tabs, &QTabBar::currentChanged, this, &SidePanes::raise);
}

int SidePanes::addPage(const Page &page)
{
    const int place = static_cast<int>(m_places.size());
    m_places.push_back({.page = page});
    m_tabs->addTab(escapeMnemonic(page.title()));
    auto *action = new QAction(page.actionText, this);
    action->setObjectName(page.actionName);
    action->setShortcut(QKeySequence(Qt::ControlModifier | Qt::Key(Qt::Key_1 + place)));
    addAction(action);
    m_actions.append(action);
    connect(action, &QAction::triggered, this, [this, place] { goTo(place); });
    return place;
}

QWidget *SidePanes::current() const
{
    return m_stack->currentWidget();
}

void SidePanes::raise(int place)
{
    Place &raised = m_places.at(static_cast<std::size_t>(place));
    if (!raised.widget) {
        raised.widget = raised.page.make(m_stack);
        m_stack->addWidget(raised.widget);
    }
    m_stack->setCurrentWidget(raised.widget);
}

void SidePanes::show(int place)
{
    m_tabs->setCurrentIndex(place);
}

void SidePanes::goTo(int place)
{
    show(place);
    const Place &shown = m_places.at(static_cast<std::size_t>(place));
    if (shown.page.focus)
        shown.page.focus();
    else
        shown.widget->setFocus(Qt::ShortcutFocusReason);
}

/** Wide enough for each of the pages, also for those that are not there yet and would move all else when they come. */
QSize SidePanes::sizeHint() const
{
    constexpr int widthInCharacters = 52;
    const QSize current = QWidget::sizeHint();
    return {qMax(current.width(), fontMetrics().averageCharWidth() * widthInCharacters), current.height()};
}

void SidePanes::refreshTitles()
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        const QString title = escapeMnemonic(m_places.at(static_cast<std::size_t>(i)).page.title());
        if (title != m_tabs->tabText(i))
            m_tabs->setTabText(i, title);
    }
}

} // namespace Clientele
