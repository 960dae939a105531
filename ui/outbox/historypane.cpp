// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/outbox/historypane.h"

#include "models/items/historymodel.h"
#include "ui/text/historytext.h"
#include "ui/text/plaintext.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

EntryLines historyLines(const QModelIndex &entry, const QDateTime & /*now*/)
{
    const auto done = entry.data(HistoryModel::EntryRole).value<HistoryEntry>();
    return {.what = historyActionText(done.action, entry.data(HistoryModel::NameRole).toString()),
            .state = historyWhatText(done),
            .at = done.at,
            .isOver = done.undone};
}

} // namespace

HistoryPane::HistoryPane(QWidget *parent)
    : QWidget(parent)
    , m_model(new HistoryModel(this))
    , m_entries(new EntriesProxy(m_model, historyLines, this))
    , m_view(new EntriesView(
          *m_entries, tr("Nothing was done yet. What you create, change and delete is listed here and can be undone."),
          this))
    , m_effect(new PlainLabel({}, this, PlainLabel::Option::WordWrap))
    , m_undo(new QPushButton(tr("Undo", "an entry of the history"), this))
{
    setObjectName(u"historyPane"_s);
    m_view->setObjectName(u"historyView"_s);
    m_view->setAccessibleName(tr("History"));
    m_effect->setObjectName(u"historyEffectLabel"_s);
    m_undo->setObjectName(u"historyUndoButton"_s);
    m_undo->setAccessibleName(tr("Undo this entry"));
    m_undo->setAutoDefault(true);
    layOut();
    connect(m_view, &EntriesView::currentEntryChanged, this, &HistoryPane::refreshUndo);
    connect(m_view, &EntriesView::asked, this, &HistoryPane::onKey);
    connect(m_undo, &QPushButton::clicked, this,
            [this] { Q_EMIT undoRequested(m_view->currentIndex().data(HistoryModel::IdRole).toUuid()); });
    refreshUndo();
}

void HistoryPane::layOut()
{
    // Entries of one line and of two would move the list.
    m_effect->setMinimumHeight(2 * fontMetrics().lineSpacing());
    m_effect->setAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    auto *lower = new QHBoxLayout;
    lower->addWidget(m_effect, 1);
    lower->addWidget(m_undo);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_view, 1);
    column->addLayout(lower);
}

void HistoryPane::setEntries(const QList<HistoryEntry> &entries)
{
    m_model->setEntries(entries);
}

void HistoryPane::focusList()
{
    m_view->setFocus(Qt::ShortcutFocusReason);
}

void HistoryPane::setClock(EntriesProxy::Clock clock)
{
    m_entries->setClock(std::move(clock));
    m_view->viewport()->update();
}

void HistoryPane::refreshUndo()
{
    const QModelIndex current = m_view->currentIndex();
    const auto entry = current.data(HistoryModel::EntryRole).value<HistoryEntry>();
    const bool isPossible = current.isValid() && canUndo(entry);
    const QString effect = current.isValid() ? undoText(entry) : QString();
    if (!isPossible && m_undo->hasFocus())
        focusList();
    m_effect->setText(effect);
    m_undo->setEnabled(isPossible);
    m_undo->setAccessibleDescription(effect);
    setPlainToolTip(m_undo, effect);
}

/** Nothing is undone by a key alone: what it does must have been read. */
void HistoryPane::onKey(EntryKey key)
{
    if (key == EntryKey::Open && m_undo->isEnabled())
        m_undo->setFocus(Qt::ShortcutFocusReason);
}

} // namespace Clientele
