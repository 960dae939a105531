// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/list/clientspane.h"

#include "models/items/clientsmodel.h"
#include "ui/list/clientdelegate.h"
#include "ui/list/clientsproxy.h"
#include "ui/list/clientsview.h"
#include "ui/list/fontsahead.h"
#include "ui/list/listfooter.h"
#include "ui/list/listnotice.h"
#include "ui/list/listpictures.h"
#include "ui/list/searchedit.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStackedLayout>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Clientele {

ClientsPane::ClientsPane(ClientsStore &store, UrlOpener &opener, QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_opener(opener)
    , m_clock([] { return QDateTime::currentDateTime(); })
    , m_search(new SearchEdit(this))
    , m_view(new ClientsView(this))
    , m_delegate(new ClientDelegate(m_view))
    , m_clients(new ClientsProxy(store.model(), this))
    , m_fonts(new FontsAhead(*m_view))
    , m_footer(new ListFooter(this))
    , m_actions(makeClientActions(*this, *m_view))
    , m_menu(new ClientMenu(
          m_actions, [this] { return selected(); }, this))
{
    setObjectName(u"clientsPane"_s);
    buildView();
    layOut();
    connectSearch();
    connectFooter();
    connectActions();
    constexpr int patience = 300;
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_isLong = true;
        refresh();
    });
    connect(&m_store, &ClientsStore::statusChanged, this, &ClientsPane::refresh);
    refresh();
}

ClientsPane::~ClientsPane()
{
    m_store.disconnect(this);
}

void ClientsPane::buildView()
{
    m_view->setItemDelegate(m_delegate);
    m_view->setModel(m_clients);
    m_view->setTypeAheadTarget(m_search);
    m_search->setList(m_view);
    connect(m_view, &ClientsView::opened, this, &ClientsPane::open);
    connect(m_view, &ClientsView::menuRequested, this, [this](const QPoint &position) { m_menu->popup(position); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            m_wantedId = current.data(ClientsModel::IdRole).toString();
        refreshActions();
    });
}

void ClientsPane::layOut()
{
    constexpr int narrowestInCharacters = 26;
    setMinimumWidth(fontMetrics().averageCharWidth() * narrowestInCharacters);
    auto *column = new QVBoxLayout(this);
    m_place = new QStackedLayout;
    column->addWidget(m_search);
    column->addLayout(m_place, 1);
    column->addWidget(m_footer);
    m_place->addWidget(m_view);
}

void ClientsPane::connectSearch()
{
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_isSearching = true;
        m_store.setSearchText(text);
    });
    connect(m_search, &SearchEdit::enterPressed, this, [this] {
        m_opensFirst = true;
        if (!m_isSearching)
            openFirst();
    });
    connect(&m_store, &ClientsStore::searchShown, this, &ClientsPane::onSearchShown);
}

void ClientsPane::connectFooter()
{
    connect(m_footer, &ListFooter::cancelled, &m_store, &ClientsStore::cancelRefresh);
    connect(m_footer, &ListFooter::tryAgainRequested, &m_store, &ClientsStore::refresh);
    connect(m_footer, &ListFooter::detailsRequested, this, &ClientsPane::showLeftOut);
}

void ClientsPane::connectActions()
{
    const auto on = [this](QAction *action, auto &&function) {
        connect(action, &QAction::triggered, this, std::forward<decltype(function)>(function));
    };
    on(m_actions.open, [this] { open(m_view->currentIndex(), true); });
    on(m_actions.contact, [this] { contact(); });
    on(m_actions.copy, &ClientsPane::copy);
    on(m_actions.remove, [this] {
        if (const auto client = selected())
            Q_EMIT deleteRequested(*client);
    });
    on(m_actions.refresh, [this] { m_store.refresh(); });
    on(m_actions.search, &ClientsPane::focusSearch);
    connect(m_menu, &ClientMenu::linkChosen, this, &ClientsPane::openLink);
}

void ClientsPane::setWorkspace(const Connection &connection, const QString &workspaceName)
{
    m_workspace.connection = connection;
    m_workspace.workspaceName = workspaceName;
    refresh();
}

void ClientsPane::setPermissions(const Permissions &permissions)
{
    m_permissions = permissions;
    refreshActions();
}

void ClientsPane::setNumberReader(const NumberReader &reader)
{
    m_readNumber = reader;
    m_menu->setNumberReader(reader);
}

void ClientsPane::setPictures(PictureStore &pictures)
{
    showPictures(*m_view, *m_delegate, pictures);
}

bool ClientsPane::hasFocusInside() const
{
    const QWidget *focused = window()->focusWidget();
    return focused && isAncestorOf(focused);
}

void ClientsPane::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ClientsPane::focusList()
{
    QWidget *target = m_view->isHidden() ? static_cast<QWidget *>(m_search) : m_view;
    target->setFocus(Qt::ShortcutFocusReason);
}

void ClientsPane::selectClient(const QString &id)
{
    m_wantedId = id;
    m_view->selectRow(m_store.model()->rowOf(id));
}

/** Not while searching: there the arrows begin at the best match. */
void ClientsPane::selectWanted()
{
    if (m_wantedId.isEmpty() || m_view->currentIndex().isValid() || !m_search->text().trimmed().isEmpty())
        return;
    m_view->selectRow(m_store.model()->rowOf(m_wantedId));
}

void ClientsPane::leaveSearch()
{
    if (m_search->text().isEmpty())
        focusList();
    else
        m_search->clear();
}

/** Another question begins at its first answer; no question anymore, where the person was. */
void ClientsPane::onSearchShown()
{
    m_isSearching = false;
    m_view->showFromStart();
    selectWanted();
    refreshActions();
    if (m_opensFirst)
        openFirst();
}

/** What Enter in the field opens: the client that arrows have selected, else the best match. */
void ClientsPane::openFirst()
{
    m_opensFirst = false;
    if (!m_view->currentIndex().isValid())
        m_view->selectRow(0);
    open(m_view->currentIndex(), true);
}

void ClientsPane::open(const QModelIndex &index, bool byKeyboard)
{
    if (!index.isValid())
        return;
    Q_EMIT openRequested(m_store.model()->clientAt(index.row()));
    if (byKeyboard)
        Q_EMIT formFocusRequested();
}

void ClientsPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leaveSearch();
    else
        QWidget::keyPressEvent(event);
}

void ClientsPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // A day may have passed meanwhile.
    if (event->type() == QEvent::ActivationChange)
        refreshFooter();
}

} // namespace Clientele
