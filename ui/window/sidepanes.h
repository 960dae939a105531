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
 *
 * A page is made when it is shown for the first time, the first of them at once: a start makes no more than it shows.
 */
class SidePanes : public QWidget
{
    Q_OBJECT

public:
    struct Page
    {
        /** Makes it as a child of the widget it is given, or says which of those that are there it is. */
        std::function<QWidget *(QWidget *)> make = {};
        /** What its tab says, plain text; asked again with refreshTitles(). */
        std::function<QString()> title = {};
        /** The command that goes there: its object name, and its text. */
        QString actionName = {};
        QString actionText = {};
        /** Gives the focus to where working with the page begins, which is made by then; none: to the widget. */
        std::function<void()> focus = {};
    };

    explicit SidePanes(QWidget *parent = nullptr);

    /** Behind the pages that are there; the place it has got. */
    int addPage(const Page &page);
    /** Commands that go to the pages, in their order; they work from anywhere in the window. */
    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }
    [[nodiscard]] QWidget *current() const;
    /** Without moving the focus. */
    void show(int place);
    /** Shows the page at @p place and gives it the focus. */
    void goTo(int place);

    void refreshTitles();

    [[nodiscard]] QSize sizeHint() const override;

private:
    struct Place
    {
        Page page;
        QWidget *widget = nullptr;
    };

    void raise(int place);

    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    std::vector<Place> m_places;
    QList<QAction *> m_actions;
};

} // namespace Clientele
