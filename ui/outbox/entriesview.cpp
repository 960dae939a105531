// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/outbox/entriesview.h"

#include "ui/outbox/entriesproxy.h"
#include "ui/outbox/entrydelegate.h"
#include "ui/text/plaintext.h"

#include <QtGui/QContextMenuEvent>
#include <QtGui/QKeyEvent>

#include <optional>

namespace Clientele {

namespace {

std::optional<EntryKey> entryKeyOf(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Copy))
        return EntryKey::Copy;
    if (event.modifiers() & ~Qt::KeyboardModifiers(Qt::KeypadModifier))
        return std::nullopt;
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter)
        return EntryKey::Open;
    return event.key() == Qt::Key_Delete ? std::optional(EntryKey::Discard) : std::nullopt;
}

} // namespace

EntriesView::EntriesView(EntriesProxy &entries, const QString &emptyText, QWidget *parent)
    : QListView(parent)
    , m_empty(new PlainLabel(emptyText, viewport(), PlainLabel::Option::WordWrap))
{
    setItemDelegate(new EntryDelegate(this));
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setResizeMode(Adjust);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    constexpr int narrowestInCharacters = 32;
    setMinimumWidth(fontMetrics().averageCharWidth() * narrowestInCharacters);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::Text);
    m_empty->setMargin(fontMetrics().height());
    setModel(&entries);
    // After the view's own, so that what is selected has its place.
    connect(&entries, &QAbstractItemModel::rowsInserted, this, &EntriesView::onEntriesChanged);
    connect(&entries, &QAbstractItemModel::rowsRemoved, this, &EntriesView::onEntriesChanged);
    connect(&entries, &QAbstractItemModel::dataChanged, this, &EntriesView::onEntriesChanged);
    connect(this, &QListView::doubleClicked, this, [this] { Q_EMIT asked(EntryKey::Open); });
    onEntriesChanged();
}

void EntriesView::selectRow(int row)
{
    if (row >= 0 && row < model()->rowCount())
        setCurrentIndex(model()->index(row, 0));
}

void EntriesView::onEntriesChanged()
{
    const bool isEmpty = model()->rowCount() == 0;
    m_empty->setVisible(isEmpty);
    setAccessibleDescription(isEmpty ? m_empty->text() : QString());
    // Words may need another number of lines.
    scheduleDelayedItemsLayout();
    if (!currentIndex().isValid())
        selectRow(0);
    Q_EMIT currentEntryChanged();
}

void EntriesView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    Q_EMIT currentEntryChanged();
}

void EntriesView::keyPressEvent(QKeyEvent *event)
{
    const std::optional<EntryKey> key = entryKeyOf(*event);
    if (key && currentIndex().isValid())
        Q_EMIT asked(*key);
    else
        QListView::keyPressEvent(event);
}

void EntriesView::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint position = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard)
        position = viewport()->mapToGlobal(visualRect(currentIndex()).center());
    if (currentIndex().isValid())
        Q_EMIT menuRequested(position);
}

void EntriesView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    m_empty->setGeometry(viewport()->rect());
}

void EntriesView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

} // namespace Clientele
