// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QList>
#include <QtWidgets/QWidget>

#include <functional>
#include <vector>

class QAction;
class QStackedWidget;
class QTabBar;

namespace Clientele {

/**
 * The lists beside the form, one at a time, with a tab each. Ctrl+1, Ctrl+2 and so on go to one. Tab keys walk through
 * the list that shows and not through the tabs. GUI thread.
 */
class SidePanes : public QWidget
{
    Q_OBJECT

public:
    /** A page that is made a part of this. */
    struct Page
    {
        QWidget *widget = nullptr;
        /** What its tab says, plain text; asked again with refreshTitles(). */
        std::function<QString()> title = {};
        /** The command that goes there: its object name, and its text. */
        QString actionName = {};
        QString actionText = {};
        /** Gives the focus to where working with the page begins; none: to the widget. */
        std::function<void()> focus = {};
    };

    explicit SidePanes(QWidget *parent = nullptr);

    /** Behind the pages that are there. */
    void addPage(const Page &page);
    /** Commands that go to the pages, in their order; they work from anywhere in the window. */
    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }
    [[nodiscard]] QWidget *current() const;
    /** Without moving the focus. */
    void show(const QWidget *page);
    /** Shows @p page and gives it the focus. */
    void goTo(const QWidget *page);

public Q_SLOTS:
    void refreshTitles();

private:
    [[nodiscard]] int placeOf(const QWidget *page) const;

    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    std::vector<Page> m_pages;
    QList<QAction *> m_actions;
};

} // namespace Clientele
