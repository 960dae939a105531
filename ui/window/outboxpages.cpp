// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/window/outboxpages.h"

#include "models/stores/historyundo.h"
#include "models/stores/outbox.h"
#include "ui/outbox/historypane.h"
#include "ui/outbox/outboxindicator.h"
#include "ui/outbox/outboxpane.h"
#include "ui/text/historytext.h"
#include "ui/window/sidepanes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Clientele {

OutboxPages::OutboxPages(Outbox &outbox, HistoryUndo &undo, SidePanes *panes)
    : QObject(panes)
    , m_outbox(outbox)
    , m_undo(undo)
    , m_panes(panes)
    , m_indicator(new OutboxIndicator)
{
    m_outboxPlace = panes->addPage({.make = [this](QWidget *parent) { return makeOutboxPane(parent); },
                                    .title = [this] { return outboxTitle(); },
                                    .actionName = u"showOutboxAction"_s,
                                    .actionText = tr("Go to the &Outbox"),
                                    .focus = [this] { m_outboxPane->focusList(); }});
    panes->addPage({.make = [this](QWidget *parent) { return makeHistoryPane(parent); },
                    .title = [] { return tr("History"); },
                    .actionName = u"showHistoryAction"_s,
                    .actionText = tr("Go to the &history"),
                    .focus = [this] { m_historyPane->focusList(); }});
    connect(&m_outbox, &Outbox::changed, this, &OutboxPages::showAll);
    connect(m_indicator, &OutboxIndicator::clicked, m_panes, [this] { m_panes->goTo(m_outboxPlace); });
    connectUndo();
    showAll();
}

QWidget *OutboxPages::makeOutboxPane(QWidget *parent)
{
    m_outboxPane = new OutboxPane(parent);
    connect(m_outboxPane, &OutboxPane::sendNowRequested, &m_outbox, &Outbox::sendNow);
    connect(m_outboxPane, &OutboxPane::checkRequested, &m_outbox, &Outbox::check);
    connect(m_outboxPane, &OutboxPane::sendAgainRequested, &m_outbox, &Outbox::sendAgain);
    connect(m_outboxPane, &OutboxPane::editRequested, &m_outbox, &Outbox::takeBack);
    connect(m_outboxPane, &OutboxPane::discardRequested, &m_outbox, &Outbox::discard);
    connect(m_outboxPane, &OutboxPane::restoreRequested, &m_outbox, &Outbox::restore);
    connect(m_outboxPane, &OutboxPane::hint, this, &OutboxPages::hint);
    m_outboxPane->setItems(m_outbox.items());
    return m_outboxPane;
}

QWidget *OutboxPages::makeHistoryPane(QWidget *parent)
{
    m_historyPane = new HistoryPane(parent);
    connect(m_historyPane, &HistoryPane::undoRequested, &m_undo, &HistoryUndo::undo);
    m_historyPane->setEntries(m_outbox.history());
    return m_historyPane;
}

void OutboxPages::connectUndo()
{
    connect(&m_undo, &HistoryUndo::undone, this, [this](const HistoryEntry &entry) { Q_EMIT hint(undoneText(entry)); });
    connect(&m_undo, &HistoryUndo::failed, this,
            [this](const HistoryEntry &entry, const Error &error) { Q_EMIT hint(undoFailedText(entry, error)); });
}

void OutboxPages::showAll()
{
    if (m_outboxPane)
        m_outboxPane->setItems(m_outbox.items());
    if (m_historyPane)
        m_historyPane->setEntries(m_outbox.history());
    m_indicator->setItems(m_outbox.items());
    m_panes->refreshTitles();
}

QString OutboxPages::outboxTitle() const
{
    const auto count = m_outbox.items().size();
    return count == 0 ? tr("Outbox") : tr("Outbox (%1)", "%1: how many entries").arg(count);
}

} // namespace Clientele
