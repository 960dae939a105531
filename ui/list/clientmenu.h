// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/text/contactlinks.h"

#include <QtWidgets/QMenu>

namespace Clientele {

struct Client;
struct ContactMethod;

/** What can be done with the clients of a list; every one but refresh and search is about one client. */
struct ClientActions
{
    QAction *open;
    /** F9: by the preferred contact method. */
    QAction *contact;
    QAction *copy;
    QAction *remove;
    QAction *refresh;
    QAction *search;
};

/** Actions with names, texts and keys; those that are about a row of the list work by key in @p list only. */
[[nodiscard]] ClientActions makeClientActions(QWidget &pane, QWidget &list);

/**
 * The menu of a client, for the menu bar and the menu key alike: fills itself anew each time it opens, with an entry
 * for each contact method. GUI thread.
 */
class ClientMenu : public QMenu
{
    Q_OBJECT

public:
    /** The client the menu is about when it opens; nothing when there is none. */
    using ClientSource = std::function<std::optional<Client>()>;

    ClientMenu(const ClientActions &actions, ClientSource client, QWidget *parent = nullptr);

    void setNumberReader(NumberReader reader) { m_readNumber = std::move(reader); }

Q_SIGNALS:
    void linkChosen(const QUrl &url);

private:
    void fill();
    void addMethods(const Client &client);
    void addMethod(const ContactMethod &method, int number, bool isPreferred);
    [[nodiscard]] QString fitting(const QString &text) const;

    ClientActions m_actions;
    ClientSource m_client;
    NumberReader m_readNumber;
};

} // namespace Clientele
