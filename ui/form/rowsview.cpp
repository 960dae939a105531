// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/form/rowsview.h"

#include "ui/form/celldelegate.h"
#include "ui/form/formkeys.h"
#include "ui/form/rowsheader.h"
#include "ui/form/rowsproxy.h"
#include "ui/text/textcolors.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QLineEdit>

#include <algorithm>
#include <functional>
#include <set>

namespace Clientele {

RowsView::RowsView(RowsProxy *proxy, int entryColumn, RowLimits limits, QWidget *parent)
    : QTableView(parent)
    , m_proxy(proxy)
    , m_entryColumn(entryColumn)
    , m_limits(limits)
{
    setHorizontalHeader(new RowsHeader(this));
    // Before there are rows, whose header is measured as long as it is not hidden.
    setUpLook();
    setUpRowHeight();
    setModel(proxy);
    connect(proxy, &QAbstractItemModel::rowsInserted, this, [this] { updateGeometry(); });
    connect(proxy, &QAbstractItemModel::rowsRemoved, this, [this] { updateGeometry(); });
    connect(proxy, &QAbstractItemModel::modelReset, this, [this] { updateGeometry(); });
}

void RowsView::setUpLook()
{
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(DoubleClicked | SelectedClicked | EditKeyPressed | AnyKeyPressed);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setWordWrap(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RowsView::setUpRowHeight()
{
    const int height = fontMetrics().height() * 7 / 4;
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    updateGeometry();
}

void RowsView::commitEditor()
{
    if (QWidget *editor = openEditor()) {
        commitData(editor);
        closeEditor(editor, QAbstractItemDelegate::NoHint);
    }
}

std::optional<RowsView::TypedCell> RowsView::typedCell() const
{
    const auto *line = qobject_cast<QLineEdit *>(openEditor());
    if (!line || !line->isModified())
        return std::nullopt;
    return TypedCell{.row = currentIndex().row(), .column = currentIndex().column(), .text = line->text()};
}

void RowsView::cancelEditor()
{
    if (QWidget *editor = openEditor())
        closeEditor(editor, QAbstractItemDelegate::RevertModelCache);
}

void RowsView::setReadOnly(bool readOnly)
{
    if (readOnly)
        commitEditor();
    m_proxy->setReadOnly(readOnly);
}

bool RowsView::isReadOnly() const
{
    return m_proxy->isReadOnly();
}

int RowsView::lastColumn() const
{
    return model()->columnCount() - 1;
}

QWidget *RowsView::openEditor() const
{
    if (state() != EditingState)
        return nullptr;
    const auto children = viewport()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    const auto open = std::ranges::find_if(children, [](const QWidget *child) { return !child->isHidden(); });
    return open == children.end() ? nullptr : *open;
}

void RowsView::focusCell(int row, int column)
{
    setFocus();
    setCurrentIndex(model()->index(row, column));
    scrollTo(currentIndex());
}

void RowsView::focusFirstEntry()
{
    if (model()->rowCount() == 0 && !isReadOnly())
        appendRow();
    focusCell(0, m_entryColumn);
}

void RowsView::addRow()
{
    if (isReadOnly())
        return;
    commitEditor();
    appendRow();
    focusCell(model()->rowCount() - 1, m_entryColumn);
}

void RowsView::removeSelectedRows()
{
    if (isReadOnly())
        return;
    cancelEditor();
    const QList<int> rows = selectedRows();
    const int column = currentIndex().column();
    for (auto last = rows.crbegin(); last != rows.crend();) {
        auto first = last;
        while (first + 1 != rows.crend() && *(first + 1) == *first - 1)
            ++first;
        model()->removeRows(*first, *last - *first + 1);
        last = first + 1;
    }
    if (!rows.isEmpty() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(qMin(rows.first(), model()->rowCount() - 1), column));
}

void RowsView::setEmptyText(const QString &text, const QString &invitation)
{
    m_emptyText = text;
    m_invitation = invitation;
}

QSize RowsView::sizeHint() const
{
    const int rows = model()->rowCount();
    return {QTableView::sizeHint().width(), heightOf(std::clamp(rows, m_limits.fewest, m_limits.most))};
}

QSize RowsView::minimumSizeHint() const
{
    return {QTableView::minimumSizeHint().width(), heightOf(m_limits.fewest)};
}

int RowsView::heightOf(int rows) const
{
    return horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() + 2 * frameWidth();
}

void RowsView::keyboardSearch(const QString & /*search*/)
{
    // A letter typed is the beginning of an entry, never a search among a handful of rows.
}

bool RowsView::handleOwnKey(const QKeyEvent & /*event*/)
{
    return false;
}

bool RowsView::isTabStop(int /*column*/) const
{
    return true;
}

void RowsView::useDelegate(int column, CellDelegate *delegate)
{
    setItemDelegateForColumn(column, delegate);
    connect(delegate, &CellDelegate::enterPressed, this, &RowsView::goOn);
    connect(delegate, &CellDelegate::tabPressed, this, [this](bool forward) { focusNextPrevChild(forward); });
    connect(delegate, &CellDelegate::linesPasted, this, &RowsView::paste);
    connect(delegate, &CellDelegate::typed, this, &RowsView::typed);
    // Queued: as this is said the editor still is there.
    connect(delegate, &CellDelegate::closeEditor, this, &RowsView::typed, Qt::QueuedConnection);
}

void RowsView::keyPressEvent(QKeyEvent *event)
{
    const bool isOfForm = event->key() == Qt::Key_Escape || isUndoKey(*event) || isRedoKey(*event);
    if (isOfForm)
        event->ignore();
    else if (handleKey(*event) || handleEditingKey(*event))
        event->accept();
    else if (isEnterKey(*event))
        event->ignore();
    else
        QTableView::keyPressEvent(event);
}

/** Keys that change nothing, or that a read-only table has too. */
bool RowsView::handleKey(const QKeyEvent &event)
{
    if (!event.matches(QKeySequence::Copy))
        return false;
    copyValues();
    return true;
}

bool RowsView::handleEditingKey(const QKeyEvent &event)
{
    if (isReadOnly())
        return false;
    const bool isMove = event.modifiers() == Qt::AltModifier;
    if (isPlainEnter(event))
        goOn();
    else if (event.key() == Qt::Key_Delete && event.modifiers() == Qt::NoModifier)
        removeSelectedRows();
    else if (isMove && event.key() == Qt::Key_Up)
        moveCurrentRow(-1);
    else if (isMove && event.key() == Qt::Key_Down)
        moveCurrentRow(+1);
    else if (event.matches(QKeySequence::Paste))
        paste();
    else
        return handleOwnKey(event);
    return true;
}

void RowsView::goOn()
{
    const QModelIndex current = currentIndex();
    if (current.isValid() && current.column() < lastColumn())
        focusCell(current.row(), lastColumn());
    else if (current.isValid() && current.row() < model()->rowCount() - 1)
        focusCell(current.row() + 1, m_entryColumn);
    else
        addRow();
}

void RowsView::moveCurrentRow(int by)
{
    commitEditor();
    const int row = currentIndex().row();
    const int target = row + by;
    if (row < 0 || target < 0 || target >= model()->rowCount())
        return;
    model()->moveRow({}, row, {}, by > 0 ? target + 1 : target);
    scrollTo(currentIndex());
    Q_EMIT currentCellChanged();
}

void RowsView::copyValues() const
{
    QStringList values;
    for (const int row : selectedRows())
        values.append(model()->index(row, lastColumn()).data(Qt::EditRole).toString());
    if (!values.isEmpty())
        QGuiApplication::clipboard()->setText(values.join(u'\n'));
}

void RowsView::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (!text.trimmed().isEmpty())
        pasteText(text);
}

QList<int> RowsView::selectedRows() const
{
    std::set<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedIndexes())
        rows.insert(index.row());
    if (rows.empty() && currentIndex().isValid())
        rows.insert(currentIndex().row());
    return {rows.begin(), rows.end()};
}

QModelIndex RowsView::tabStopBeside(const QModelIndex &index, bool forward) const
{
    const int columns = model()->columnCount();
    const int cells = model()->rowCount() * columns;
    const int step = forward ? 1 : -1;
    for (int cell = index.row() * columns + index.column() + step; cell >= 0 && cell < cells; cell += step) {
        if (isTabStop(cell % columns))
            return model()->index(cell / columns, cell % columns);
    }
    return {};
}

bool RowsView::focusNextPrevChild(bool next)
{
    const QModelIndex current = currentIndex();
    const QModelIndex beside = current.isValid() ? tabStopBeside(current, next) : QModelIndex();
    if (!beside.isValid())
        return QTableView::focusNextPrevChild(next);
    setCurrentIndex(beside);
    return true;
}

void RowsView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    const int rows = model()->rowCount();
    if (rows == 0)
        return;
    if (event->reason() == Qt::BacktabFocusReason)
        setCurrentIndex(model()->index(rows - 1, lastColumn()));
    else if (event->reason() == Qt::TabFocusReason || !currentIndex().isValid())
        setCurrentIndex(model()->index(0, m_entryColumn));
}

void RowsView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (model()->rowCount() > 0 || m_emptyText.isEmpty())
        return;
    QPainter painter(viewport());
    painter.setPen(mutedColor(palette()));
    const int margin = fontMetrics().height() / 2;
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin), Qt::AlignCenter | Qt::TextWordWrap,
                     isReadOnly() ? m_emptyText : m_invitation);
}

void RowsView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        setUpRowHeight();
        layOutColumns();
    }
}

void RowsView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layOutColumns();
}

void RowsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentCellChanged();
}

} // namespace Clientele
