// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/client.h"
#include "models/values/permissions.h"
#include "ui/list/clientmenu.h"
#include "ui/list/liststate.h"
#include "ui/list/urlopener.h"

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QStackedLayout;

namespace Clientele {

class ClientDelegate;
class ClientsProxy;
class ClientsView;
class FontsAhead;
class ListFooter;
class ListNotice;
class PictureStore;
class SearchEdit;

/**
 * All clients of a workspace: search field, list, and how many and how fresh they are. Says in the list's place why
 * there is none. What concerns more than the list leaves as a signal. GUI thread.
 */
class ClientsPane : public QWidget
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;
    using MethodsSource = std::function<QList<ContactMethod>()>;

    /** Neither is owned; both must outlive the pane. */
    ClientsPane(ClientsStore &store, UrlOpener &opener, QWidget *parent = nullptr);
    ~ClientsPane() override;

    /** Names server and workspace in messages. */
    void setWorkspace(const Connection &connection, const QString &workspaceName);
    void setNumberReader(const NumberReader &reader);
    /** What may be done with the clients; the rest is disabled and says why. */
    void setPermissions(const Permissions &permissions);
    /** Where pictures of clients come from; once, and not owned. Until then there are initials. */
    void setPictures(PictureStore &pictures);
    /** What F9 is about while the focus is elsewhere in the window. */
    void setOtherMethods(MethodsSource methods) { m_otherMethods = std::move(methods); }
    /** For tests: what time it is, in the time zone of the reader. */
    void setClock(Clock clock) { m_clock = std::move(clock); }

    [[nodiscard]] const ClientActions &actions() const { return m_actions; }
    /** For the menu bar; the pane's. */
    [[nodiscard]] ClientMenu *menu() const { return m_menu; }

    [[nodiscard]] bool hasFocusInside() const;
    void focusSearch();
    void focusList();
    /** Selects the client that is being shown elsewhere; later, when it is not in the list yet or hidden by a search.
     */
    void selectClient(const QString &id);
    /** What Esc does here: clears the search, else goes to the list. */
    void leaveSearch();

Q_SIGNALS:
    /** Enter or a click on a client. Enter also means that the client is to be worked with: formFocusRequested(). */
    void openRequested(const Clientele::Client &client);
    void formFocusRequested();
    /** @p name: what was searched for in vain; may be empty. */
    void newClientRequested(const QString &name);
    void deleteRequested(const Clientele::Client &client);
    void signInRequested();
    void connectionRequested();
    /** One sentence for the status bar. Plain text. */
    void hint(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildView();
    void layOut();
    void connectSearch();
    void connectActions();
    void connectFooter();

    void refresh();
    void refreshState();
    void showNotice();
    void refreshFooter();
    void refreshActions();
    void watchPatience();
    void selectWanted();

    void onSearchShown();
    void open(const QModelIndex &index, bool byKeyboard);
    void openFirst();
    void act(ListAction action);
    [[nodiscard]] std::optional<Client> selected() const;
    void contact();
    void contact(const ContactMethod &method);
    void openLink(const QUrl &url);
    void copy();
    void showLeftOut();
    void showFailure();

    ClientsStore &m_store;
    UrlOpener &m_opener;
    ErrorContext m_workspace;
    Permissions m_permissions;
    NumberReader m_readNumber;
    MethodsSource m_otherMethods;
    Clock m_clock;

    SearchEdit *m_search;
    ClientsView *m_view;
    ClientDelegate *m_delegate;
    ClientsProxy *m_clients;
    FontsAhead *m_fonts;
    ListNotice *m_notice = nullptr;
    ListFooter *m_footer;
    QStackedLayout *m_place = nullptr;
    ClientActions m_actions;
    ClientMenu *m_menu;

    /** Runs out when the person should be told that something is under way. */
    QTimer m_patience;
    bool m_isLong = false;
    /** The list does not show yet what the field says. */
    bool m_isSearching = false;
    /** Enter was pressed meanwhile. */
    bool m_opensFirst = false;
    /** Of the client that is selected whenever the list shows it. */
    QString m_wantedId;
};

} // namespace Clientele
