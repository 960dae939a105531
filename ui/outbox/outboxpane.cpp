// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/outbox/outboxpane.h"

#include "models/items/outboxmodel.h"
#include "ui/dialogs/detailsdialog.h"
#include "ui/outbox/discardedline.h"
#include "ui/outbox/sendagainquestion.h"
#include "ui/text/clientplaintext.h"
#include "ui/text/outboxtext.h"
#include "ui/text/plaintext.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

EntryLines outboxLines(const QModelIndex &entry, const QDateTime &now)
{
    const auto item = entry.data(OutboxModel::ItemRole).value<OutboxItem>();
    return {.what = outboxActionText(item.action, entry.data(OutboxModel::NameRole).toString()),
            .state = outboxStateText(item, now),
            .at = item.since,
            .severity = outboxSeverity(item)};
}

/** Only shown with the action: the list itself takes its keys. */
QKeySequence outboxKeyOf(OutboxAct act)
{
    switch (act) {
    case OutboxAct::Edit:
        return Qt::Key_Return;
    case OutboxAct::Copy:
        return QKeySequence::Copy;
    case OutboxAct::Discard:
        return Qt::Key_Delete;
    case OutboxAct::SendNow:
    case OutboxAct::Check:
    case OutboxAct::SendAgain:
    case OutboxAct::ShowDetails:
        break;
    }
    return {};
}

} // namespace

OutboxPane::OutboxPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new OutboxModel(this))
    , m_entries(new EntriesProxy(m_model, outboxLines, this))
    , m_view(new EntriesView(*m_entries,
                             tr("Nothing waits. What you save while the server cannot be reached is kept here and sent "
                                "later."),
                             this))
    , m_menu(new QMenu(this))
    , m_discarded(new DiscardedLine(this))
{
    setObjectName(u"outboxPane"_s);
    m_view->setObjectName(u"outboxView"_s);
    m_view->setAccessibleName(tr("Outbox"));
    m_menu->setObjectName(u"outboxMenu"_s);
    makeOffers();
    layOut();
    constexpr std::chrono::seconds second(1);
    m_second.setInterval(second);
    connect(&m_second, &QTimer::timeout, this, &OutboxPane::tick);
    connect(m_view, &EntriesView::currentEntryChanged, this, &OutboxPane::refreshOffers);
    connect(m_view, &EntriesView::asked, this, &OutboxPane::onKey);
    connect(m_view, &EntriesView::menuRequested, m_menu, [this](const QPoint &position) { m_menu->popup(position); });
    connect(m_discarded, &DiscardedLine::restoreRequested, this, [this](const OutboxItem &item) {
        m_wanted = item.id;
        Q_EMIT restoreRequested(item);
    });
    connect(m_discarded, &DiscardedLine::ended, this, [this] {
        if (m_discarded->isAncestorOf(window()->focusWidget()))
            focusList();
    });
    refreshOffers();
}

void OutboxPane::makeOffers()
{
    for (const OutboxAct each : allOutboxActs()) {
        const OutboxActWords words = outboxActWords(each);
        auto *button = new QPushButton(words.text, this);
        button->setObjectName(words.buttonName);
        button->setAccessibleName(words.text);
        button->setAutoDefault(true);
        auto *action = m_menu->addAction(words.text);
        action->setObjectName(words.actionName);
        action->setShortcut(outboxKeyOf(each));
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(button, &QPushButton::clicked, this, [this, each] { act(each); });
        connect(action, &QAction::triggered, this, [this, each] { act(each); });
        m_offers.append({.act = each, .button = button, .action = action});
    }
}

void OutboxPane::layOut()
{
    auto *buttons = new QVBoxLayout;
    for (const Offer &offer : std::as_const(m_offers))
        buttons->addWidget(offer.button);
    buttons->addStretch();
    auto *upper = new QHBoxLayout;
    upper->addWidget(m_view, 1);
    upper->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->addLayout(upper, 1);
    column->addWidget(m_discarded);
}

void OutboxPane::setItems(const QList<OutboxItem> &items)
{
    m_model->setItems(items);
    noteDiscarded();
    if (m_model->rowOf(m_wanted) >= 0)
        m_view->selectRow(m_model->rowOf(std::exchange(m_wanted, {})));
    tick();
}

void OutboxPane::selectItem(const QUuid &id)
{
    m_wanted = id;
    if (m_model->rowOf(id) >= 0)
        m_view->selectRow(m_model->rowOf(std::exchange(m_wanted, {})));
}

void OutboxPane::focusList()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

void OutboxPane::setClock(EntriesProxy::Clock clock)
{
    m_entries->setClock(std::move(clock));
    tick();
}

void OutboxPane::setUndoTime(std::chrono::milliseconds time)
{
    m_discarded->setTime(time);
}

std::optional<OutboxItem> OutboxPane::current() const
{
    const QModelIndex index = m_view->currentIndex();
    return index.isValid() ? std::optional(index.data(OutboxModel::ItemRole).value<OutboxItem>()) : std::nullopt;
}

void OutboxPane::refreshOffers()
{
    const std::optional<OutboxItem> item = current();
    for (const Offer &offer : std::as_const(m_offers)) {
        const QString reason = whyNot(offer.act, item);
        if (!reason.isEmpty() && offer.button->hasFocus())
            focusList();
        offer.button->setEnabled(reason.isEmpty());
        offer.button->setAccessibleDescription(reason);
        setPlainToolTip(offer.button, reason);
        offer.action->setEnabled(reason.isEmpty());
    }
}

bool OutboxPane::anyCountsDown() const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (countsDown(m_model->index(row).data(OutboxModel::ItemRole).value<OutboxItem>(), m_entries->now()))
            return true;
    }
    return false;
}

void OutboxPane::tick()
{
    m_view->viewport()->update();
    if (!isVisible() || !anyCountsDown())
        m_second.stop();
    else if (!m_second.isActive())
        m_second.start();
}

void OutboxPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    tick();
}

void OutboxPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    tick();
}

/** Ctrl+Z is the form's elsewhere in the window. */
bool OutboxPane::event(QEvent *event)
{
    const bool isOurs = event->type() == QEvent::ShortcutOverride && !m_discarded->isEmpty()
                        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo);
    if (!isOurs)
        return QWidget::event(event);
    event->accept();
    return true;
}

void OutboxPane::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo))
        m_discarded->undoLast();
    else
        QWidget::keyPressEvent(event);
}

void OutboxPane::onKey(EntryKey key)
{
    switch (key) {
    case EntryKey::Open:
        act(OutboxAct::Edit);
        break;
    case EntryKey::Copy:
        act(OutboxAct::Copy);
        break;
    case EntryKey::Discard:
        act(OutboxAct::Discard);
        break;
    }
}

void OutboxPane::act(OutboxAct act)
{
    const std::optional<OutboxItem> item = current();
    if (const QString reason = whyNot(act, item); !reason.isEmpty()) {
        Q_EMIT hint(reason);
        return;
    }
    switch (act) {
    case OutboxAct::SendNow:
        Q_EMIT sendNowRequested(item->id);
        break;
    case OutboxAct::Check:
        Q_EMIT checkRequested(item->id);
        break;
    case OutboxAct::SendAgain:
        askSendAgain(*item);
        break;
    case OutboxAct::Edit:
        Q_EMIT editRequested(item->id);
        break;
    case OutboxAct::Copy:
        copy(*item);
        break;
    case OutboxAct::Discard:
        discard(*item);
        break;
    case OutboxAct::ShowDetails:
        openDetails(errorDetails(*item->error), this);
        break;
    }
}

void OutboxPane::copy(const OutboxItem &item)
{
    const bool isDeletion = item.action == ClientAction::Remove;
    QGuiApplication::clipboard()->setText(isDeletion ? plainTextOf(item.client) : plainTextOf(item.draft));
    Q_EMIT hint(tr("“%1” was copied.", "%1: name of a client").arg(shownName(nameIn(item))));
}

void OutboxPane::discard(const OutboxItem &item)
{
    m_leaving.append(item);
    Q_EMIT discardRequested(item.id);
}

/** Says so of those that are really gone. */
void OutboxPane::noteDiscarded()
{
    const QList<OutboxItem> leaving = std::exchange(m_leaving, {});
    for (const OutboxItem &item : leaving) {
        const int row = m_model->rowOf(item.id);
        if (row < 0)
            m_discarded->add(item);
        // On its way it can no longer be discarded, and goes for another reason.
        else if (m_model->index(row).data(OutboxModel::StateRole).value<OutboxState>() != OutboxState::Sending)
            m_leaving.append(item);
    }
}

void OutboxPane::askSendAgain(const OutboxItem &item)
{
    auto *question = new SendAgainQuestion(nameIn(item), this);
    connect(question, &SendAgainQuestion::sendAgainChosen, this,
            [this, id = item.id] { Q_EMIT sendAgainRequested(id); });
    question->open();
}

} // namespace Clientele
