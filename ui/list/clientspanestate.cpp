// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
// What the pane says and does beside searching and opening.
#include "models/items/clientsmodel.h"
#include "ui/dialogs/detailsdialog.h"
#include "ui/list/clientspane.h"
#include "ui/list/clientsview.h"
#include "ui/list/fontsahead.h"
#include "ui/list/listfooter.h"
#include "ui/list/listnotice.h"
#include "ui/list/searchedit.h"
#include "ui/text/contactoffer.h"
#include "ui/text/displaytext.h"
#include "ui/text/permissiontext.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QStackedLayout>

namespace Clientele {

void ClientsPane::refresh()
{
    watchPatience();
    selectWanted();
    refreshState();
    refreshFooter();
    refreshActions();
    m_fonts->wait(!m_store.status().opening && m_store.searchText().isEmpty());
}

void ClientsPane::watchPatience()
{
    const ClientsStore::Status &status = m_store.status();
    const bool isWaiting = status.refreshing || status.opening || listState(status, {}) == ListState::Loading;
    if (!isWaiting) {
        m_patience.stop();
        m_isLong = false;
    } else if (!m_isLong && !m_patience.isActive()) {
        m_patience.start();
    }
}

void ClientsPane::refreshState()
{
    const ListState state = listState(m_store.status(), m_store.searchText());
    // What ends at once is not worth a message that would flash.
    const bool showsList = state == ListState::Clients || (state == ListState::Loading && !m_isLong);
    const bool hadFocus = m_view->hasFocus() || (m_notice && m_notice->isAncestorOf(window()->focusWidget()));
    if (showsList)
        m_place->setCurrentWidget(m_view);
    else
        showNotice();
    if (hadFocus && !m_view->hasFocus())
        focusList();
}

void ClientsPane::showNotice()
{
    if (!m_notice) {
        m_notice = new ListNotice(this);
        m_place->addWidget(m_notice);
        connect(m_notice, &ListNotice::triggered, this, &ClientsPane::act);
    }
    m_notice->showWords(listNoticeWords(m_store.status(), m_store.searchText(), m_workspace), m_store.searchText());
    m_place->setCurrentWidget(m_notice);
}

void ClientsPane::refreshFooter()
{
    const ClientsStore::Status &status = m_store.status();
    const ListState state = listState(status, m_store.searchText());
    const bool isKnown = state == ListState::Clients || state == ListState::NoMatch || state == ListState::Empty;
    m_footer->showCount(listCountText(status, m_store.searchText(), m_clock()));
    m_footer->showProgress(status.refreshing && m_isLong ? refreshingText(status.received) : QString());
    m_footer->showFailure(isKnown && !status.refreshing ? notRefreshedText(status, m_workspace) : QString());
    m_footer->showLeftOut(isKnown ? leftOutText(status.report) : QString());
}

void ClientsPane::refreshActions()
{
    const bool isAboutOne = m_view->currentIndex().isValid() && !m_view->isHidden();
    m_actions.open->setEnabled(isAboutOne);
    m_actions.copy->setEnabled(isAboutOne);
    const bool mayRemove = m_permissions.may(Permission::DeleteClients);
    m_actions.remove->setEnabled(isAboutOne && mayRemove);
    m_actions.remove->setStatusTip(mayRemove ? QString() : notAllowedReason(Permission::DeleteClients));
}

void ClientsPane::act(ListAction action)
{
    switch (action) {
    case ListAction::NewClient:
        Q_EMIT newClientRequested({});
        break;
    case ListAction::CreateFound:
        Q_EMIT newClientRequested(m_search->text().trimmed());
        break;
    case ListAction::ClearSearch:
        m_search->clear();
        m_search->setFocus(Qt::OtherFocusReason);
        break;
    case ListAction::SignIn:
        Q_EMIT signInRequested();
        break;
    case ListAction::TryAgain:
        m_store.refresh();
        break;
    case ListAction::CheckConnection:
        Q_EMIT connectionRequested();
        break;
    case ListAction::ShowDetails:
        showFailure();
        break;
    }
}

std::optional<Client> ClientsPane::selected() const
{
    const QModelIndex current = m_view->currentIndex();
    return current.isValid() ? std::optional(m_store.model()->clientAt(current.row())) : std::nullopt;
}

void ClientsPane::contact()
{
    QList<ContactMethod> methods;
    if (!hasFocusInside() && m_otherMethods)
        methods = m_otherMethods();
    else if (const auto client = selected())
        methods = client->contactMethods;
    if (const ContactMethod *preferred = preferredOf(methods))
        contact(*preferred);
    else
        Q_EMIT hint(tr("There is no contact method to call or write to."));
}

void ClientsPane::contact(const ContactMethod &method)
{
    const ContactOffer offer = contactOffer(method, m_readNumber);
    if (offer.url.isEmpty())
        Q_EMIT hint(tr("%1: %2", "%1: a contact method's value, %2: a sentence that says why it cannot be used")
                        .arg(displayText(method.value), offer.whyNot));
    else
        openLink(offer.url);
}

void ClientsPane::openLink(const QUrl &url)
{
    if (!m_opener.open(url))
        Q_EMIT hint(tr("This computer has no program for that."));
}

void ClientsPane::copy()
{
    const auto client = selected();
    const ContactMethod *preferred = client ? preferredOf(client->contactMethods) : nullptr;
    if (!preferred) {
        Q_EMIT hint(tr("There is no contact method to copy."));
        return;
    }
    QGuiApplication::clipboard()->setText(preferred->value);
    Q_EMIT hint(tr("%1 was copied.", "%1: a contact method's value").arg(displayText(preferred->value)));
}

void ClientsPane::showLeftOut()
{
    const ListReport &report = m_store.status().report;
    Details details;
    details.facts << tr("Items that could not be read: %1").arg(report.broken)
                  << tr("Items that came more than once: %1").arg(report.duplicates);
    if (!report.samples.isEmpty())
        details.facts << QString() << tr("The first of them:") << report.samples;
    openDetails(details, this);
}

void ClientsPane::showFailure()
{
    if (const std::optional<Error> &failure = m_store.status().failure)
        openDetails(errorDetails(*failure), this);
}

} // namespace Clientele
