// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/list/clientmenu.h"

#include "models/values/client.h"
#include "ui/text/contactoffer.h"
#include "ui/text/displaytext.h"
#include "ui/text/elidedtext.h"
#include "ui/text/plaintext.h"

#include <QtGui/QAction>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

QAction *makeClientAction(QWidget &holder, const QString &objectName, const QString &text, const QKeySequence &key,
                          Qt::ShortcutContext context)
{
    auto *action = new QAction(text, &holder);
    action->setObjectName(objectName);
    action->setShortcut(key);
    action->setShortcutContext(context);
    holder.addAction(action);
    return action;
}

} // namespace

ClientActions makeClientActions(QWidget &pane, QWidget &list)
{
    const auto make = [](QWidget &holder, const QString &objectName, const QString &text, const QKeySequence &key,
                         Qt::ShortcutContext context) {
        return makeClientAction(holder, objectName, text, key, context);
    };
    return {
        .open = make(pane, u"openClientAction"_s, ClientMenu::tr("&Open client"), {}, Qt::WidgetShortcut),
        .contact = make(pane, u"contactAction"_s, ClientMenu::tr("Call or &write, by the preferred contact method"),
                        Qt::Key_F9, Qt::WindowShortcut),
        .copy = make(pane, u"copyContactAction"_s, ClientMenu::tr("&Copy the preferred contact method"),
                     QKeySequence::Copy, Qt::WidgetWithChildrenShortcut),
        .remove = make(list, u"deleteClientAction"_s, ClientMenu::tr("&Delete client…"), QKeySequence::Delete,
                       Qt::WidgetShortcut),
        .refresh = make(pane, u"refreshAction"_s, ClientMenu::tr("&Refresh the list"), Qt::Key_F5, Qt::WindowShortcut),
        .search =
            make(pane, u"searchAction"_s, ClientMenu::tr("&Search clients"), QKeySequence::Find, Qt::WindowShortcut),
    };
}

ClientMenu::ClientMenu(const ClientActions &actions, ClientSource client, QWidget *parent)
    : QMenu(parent)
    , m_actions(actions)
    , m_client(std::move(client))
{
    setObjectName(u"clientMenu"_s);
    setTitle(tr("&Client"));
    connect(this, &QMenu::aboutToShow, this, &ClientMenu::fill);
}

void ClientMenu::fill()
{
    // Deletes the entries that are the menu's own: separators and contact methods.
    clear();
    addAction(m_actions.open);
    addSeparator();
    if (const std::optional<Client> client = m_client())
        addMethods(*client);
    addAction(m_actions.copy);
    addSeparator();
    addAction(m_actions.remove);
    addSeparator();
    addAction(m_actions.search);
    addAction(m_actions.refresh);
}

void ClientMenu::addMethods(const Client &client)
{
    constexpr int most = 12;
    const ContactMethod *preferred = preferredOf(client.contactMethods);
    int number = 0;
    for (const ContactMethod &method : client.contactMethods) {
        if (++number > most)
            break;
        addMethod(method, number, &method == preferred);
    }
    addSeparator();
}

void ClientMenu::addMethod(const ContactMethod &method, int number, bool isPreferred)
{
    const ContactOffer offer = contactOffer(method, m_readNumber);
    const bool isPossible = !offer.url.isEmpty();
    const QString text =
        isPossible
            ? offer.text
            : tr("%1 — %2", "%1: what could be done, %2: a sentence that says why not").arg(offer.text, offer.whyNot);
    auto *action = new QAction(fitting(text), this);
    action->setObjectName(u"contactMethodAction%1"_s.arg(number));
    action->setEnabled(isPossible);
    if (isPreferred && isPossible)
        action->setText(action->text() + u'\t' + m_actions.contact->shortcut().toString(QKeySequence::NativeText));
    connect(action, &QAction::triggered, this, [this, url = offer.url] { Q_EMIT linkChosen(url); });
    addAction(action);
}

QString ClientMenu::fitting(const QString &text) const
{
    constexpr int widestInCharacters = 100;
    const int widest = fontMetrics().averageCharWidth() * widestInCharacters;
    return escapeMnemonic(elidedText(fontMetrics(), text, Qt::ElideMiddle, widest));
}

} // namespace Clientele
