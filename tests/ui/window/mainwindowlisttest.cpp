// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/catalog/catalogbuilder.h"
#include "models/items/contactmethodsmodel.h"
#include "models/stores/clientdeletion.h"
#include "models/stores/clienteditor.h"
#include "models/stores/clientsstore.h"
#include "models/stores/historyundo.h"
#include "models/stores/keptdrafts.h"
#include "models/stores/outbox.h"
#include "models/stores/workspaces.h"
#include "tests/support/fakeclientlistport.h"
#include "tests/support/messages.h"
#include "tests/support/printers.h"
#include "tests/support/waiting.h"
#include "ui/list/urlopener.h"
#include "ui/window/mainwindow.h"

#include <QtCore/QSettings>
#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QMenuBar>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

class OpenerOfTheWindow : public UrlOpener
{
public:
    QList<QUrl> opened;

    bool open(const QUrl &url) override
    {
        opened.append(url);
        return true;
    }
};

/** A window on a workspace of Ada and Emmy, with the focus in the form. */
class MainWindowListTest : public testing::Test
{
protected:
    void SetUp() override
    {
        m_window = std::make_unique<MainWindow>(MainWindow::Parts{m_editor, m_deletion, m_drafts, m_outbox, m_undo,
                                                                  m_clients, m_workspaces, m_opener, m_settings});
        m_window->setWorkspaceStatus({.kind = WorkspaceStatus::Kind::Connected});
        m_window->show();
        m_window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
        m_clients.setListPort(&m_server);
        CatalogBuilder builder(u"en_US"_s);
        for (const std::string_view name : {"Ada", "Emmy"})
            (void)builder.add({.id = name, .name = name, .methods = {{.type = "email", .value = "a@example.com"}}});
        m_server.answer(builder.finish());
        ASSERT_TRUE(Tests::waitUntil([&] { return !m_clients.isBusy(); }));
    }
    void TearDown() override
    {
        m_window.reset();
        m_clients.setListPort(nullptr);
    }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static QString focusName() { return QApplication::focusWidget()->objectName(); }

    const Tests::AllowMessages m_offscreen{u"propagateSizeHints"_s};
    QTemporaryDir m_folder;
    QSettings m_settings{m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    Tests::FakeClientListPort m_server;
    ClientEditor m_editor;
    Outbox m_outbox;
    ClientDeletion m_deletion{m_outbox, std::chrono::hours(1)};
    HistoryUndo m_undo{m_outbox};
    KeptDrafts m_drafts{m_editor};
    ClientsStore m_clients{u"en_US"_s};
    Workspaces m_workspaces;
    OpenerOfTheWindow m_opener;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace

TEST_F(MainWindowListTest, KeysLeadFromTheFormToTheSearchTheListAndBack)
{
    EXPECT_EQ(focusName(), u"nameEdit"_s);
    press(Qt::Key_F, Qt::ControlModifier);
    EXPECT_EQ(focusName(), u"searchEdit"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Escape);
    EXPECT_EQ(focusName(), u"clientsView"_s);
    press(Qt::Key_Return);
    EXPECT_EQ(focusName(), u"nameEdit"_s);
    press(Qt::Key_Escape);
    EXPECT_EQ(focusName(), u"clientsView"_s);
}

TEST_F(MainWindowListTest, TabGoesFromTheSearchToTheListToTheForm)
{
    press(Qt::Key_F, Qt::ControlModifier);
    press(Qt::Key_Tab);
    EXPECT_EQ(focusName(), u"clientsView"_s);
    press(Qt::Key_Tab);
    EXPECT_EQ(focusName(), u"nameEdit"_s);
    press(Qt::Key_Backtab);
    EXPECT_EQ(focusName(), u"clientsView"_s);
}

TEST_F(MainWindowListTest, EscapeAsksBeforeAnEntryIsLost)
{
    m_editor.setName(u"Grace"_s);
    press(Qt::Key_Escape);
    auto *question = m_window->findChild<QMessageBox *>(u"discardQuestion"_s);
    ASSERT_TRUE(question);
    question->findChild<QPushButton *>(u"keepEditingButton"_s)->click();
    EXPECT_EQ(m_editor.name(), u"Grace"_s);
}

TEST_F(MainWindowListTest, EscapeInTheSearchNeverTouchesTheEntry)
{
    m_editor.setName(u"Grace"_s);
    press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"ada"_s);
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
    EXPECT_FALSE(m_window->findChild<QMessageBox *>(u"discardQuestion"_s));
    EXPECT_EQ(m_editor.name(), u"Grace"_s);
    ASSERT_TRUE(Tests::waitUntil([&] { return !m_clients.isBusy(); }));
}

TEST_F(MainWindowListTest, F9MeansTheFormWhileTheFocusIsThere)
{
    ContactMethodsModel &methods = *m_editor.contactMethods();
    methods.setData(methods.index(0, int(ContactMethodsModel::Column::Value)), u"grace@example.com"_s, Qt::EditRole);
    press(Qt::Key_F9);
    press(Qt::Key_F, Qt::ControlModifier);
    press(Qt::Key_Down);
    press(Qt::Key_F9);
    EXPECT_EQ(m_opener.opened, (QList<QUrl>{QUrl(u"mailto:grace@example.com"_s), QUrl(u"mailto:a@example.com"_s)}));
}

TEST_F(MainWindowListTest, WhatWasSearchedForInVainBecomesTheNameOfANewClient)
{
    press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), u"Zora"_s);
    ASSERT_TRUE(Tests::waitUntil([&] { return !m_clients.isBusy(); }));
    m_window->findChild<QPushButton *>(u"createFoundButton"_s)->click();
    EXPECT_EQ(m_editor.name(), u"Zora"_s);
    EXPECT_EQ(focusName(), u"nameEdit"_s);
}

TEST_F(MainWindowListTest, IsBusyWhileTheListIs)
{
    EXPECT_FALSE(m_window->isBusy());
    press(Qt::Key_F5);
    EXPECT_TRUE(m_window->isBusy());
    m_server.calls.answer(Error{});
    EXPECT_TRUE(Tests::waitUntil([&] { return !m_window->isBusy(); }));
}

TEST_F(MainWindowListTest, KeepsItsSplit)
{
    auto *splitter = m_window->findChild<QSplitter *>(u"mainSplitter"_s);
    splitter->setSizes({333, splitter->width() - 333});
    const QList<int> sizes = splitter->sizes();
    m_window->close();
    MainWindow next({m_editor, m_deletion, m_drafts, m_outbox, m_undo, m_clients, m_workspaces, m_opener, m_settings});
    next.show();
    EXPECT_EQ(next.findChild<QSplitter *>(u"mainSplitter"_s)->sizes(), sizes);
}

TEST_F(MainWindowListTest, TheMenuBarHasTheMenuOfTheClient)
{
    const auto menus = m_window->menuBar()->actions();
    EXPECT_TRUE(std::ranges::any_of(
        menus, [](const QAction *each) { return each->menu() && each->menu()->objectName() == u"clientMenu"_s; }));
}

} // namespace Clientele
