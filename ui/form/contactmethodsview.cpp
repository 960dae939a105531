// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/form/contactmethodsview.h"

#include "models/items/contactmethodsmodel.h"
#include "models/items/typefollowing.h"
#include "ui/form/contactmethodsproxy.h"
#include "ui/form/contacttypedelegate.h"
#include "ui/form/contactvaluedelegate.h"
#include "ui/form/preferreddelegate.h"
#include "ui/text/contacttypetext.h"

#include <QtCore/QRegularExpression>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

constexpr int PREFERRED_COLUMN = static_cast<int>(ContactMethodsModel::Column::Preferred);
constexpr int TYPE_COLUMN = static_cast<int>(ContactMethodsModel::Column::Type);
constexpr int VALUE_COLUMN = static_cast<int>(ContactMethodsModel::Column::Value);

ContactMethod methodWith(const QString &value)
{
    return {.row = {}, .type = typeFollowing(value, {}), .value = value};
}

/** What a spreadsheet, a mail or a web page puts on the clipboard for several values. */
QStringList valuesIn(const QString &text)
{
    static const QRegularExpression betweenValues(u"[\\r\\n\\t]+"_s);
    QStringList values;
    for (const QString &part : text.split(betweenValues, Qt::SkipEmptyParts)) {
        if (const QString value = part.trimmed(); !value.isEmpty())
            values.append(value);
    }
    return values;
}

} // namespace

ContactMethodsView::ContactMethodsView(ContactMethodsModel &model, QWidget *parent)
    : RowsView(new ContactMethodsProxy(&model, &model), VALUE_COLUMN, {.fewest = 4, .most = 10}, parent)
    , m_model(model)
{
    this->model()->setParent(this);
    useDelegates();
    setEmptyText(tr("There are no contact methods."), tr("There is no contact method yet. Enter adds one."));
}

void ContactMethodsView::useDelegates()
{
    auto *value = new ContactValueDelegate(this);
    useDelegate(PREFERRED_COLUMN, new PreferredDelegate(this));
    useDelegate(TYPE_COLUMN, new ContactTypeDelegate(this));
    useDelegate(VALUE_COLUMN, value);
    connect(value, &ContactValueDelegate::suggestionClicked, this,
            [this](const QModelIndex &index) { Q_EMIT suggestionAccepted(m_model.methods().at(index.row()).row); });
}

int ContactMethodsView::offeredRow() const
{
    if (isReadOnly())
        return -1;
    int row = currentIndex().row();
    while (row >= 0 && m_model.index(row, VALUE_COLUMN).data(ContactMethodsModel::SuggestionRole).isNull())
        --row;
    return row;
}

void ContactMethodsView::focusRow(RowId row, int column)
{
    if (const int position = m_model.rowOf(row); position >= 0)
        focusCell(position, column);
}

void ContactMethodsView::appendRow()
{
    m_model.appendEmpty();
}

void ContactMethodsView::pasteText(const QString &text)
{
    const QStringList values = valuesIn(text);
    const QModelIndex current = currentIndex();
    if (values.size() == 1 && current.isValid()) {
        model()->setData(current.siblingAtColumn(VALUE_COLUMN), values.first(), Qt::EditRole);
        return;
    }
    const bool fillsCurrent = current.isValid() && m_model.methods().at(current.row()).value.trimmed().isEmpty();
    QList<ContactMethod> methods;
    for (const QString &value : fillsCurrent ? values.mid(1) : values)
        methods.append(methodWith(value));
    if (fillsCurrent)
        model()->setData(current.siblingAtColumn(VALUE_COLUMN), values.first(), Qt::EditRole);
    const int row = current.isValid() ? current.row() + 1 : m_model.rowCount();
    m_model.insertMethods(row, methods);
    focusCell(row + static_cast<int>(methods.size()) - 1, VALUE_COLUMN);
}

void ContactMethodsView::layOutColumns()
{
    const QFontMetrics metrics = fontMetrics();
    int widest = 0;
    for (const ContactType::Known type : ContactType::allKnown())
        widest = qMax(widest, metrics.horizontalAdvance(contactTypeText(type)));
    // Room for a problem's icon and for the arrow of the list.
    const int type = qMax(widest + 4 * metrics.height(), horizontalHeader()->sectionSizeHint(TYPE_COLUMN));
    setColumnWidth(PREFERRED_COLUMN, horizontalHeader()->sectionSizeHint(PREFERRED_COLUMN));
    setColumnWidth(TYPE_COLUMN, type);
}

bool ContactMethodsView::handleOwnKey(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Space && event.modifiers() == Qt::ControlModifier) {
        acceptOffer();
        return true;
    }
    if (openEditor() || event.modifiers() & ~Qt::KeyboardModifiers(Qt::ShiftModifier | Qt::KeypadModifier))
        return false;
    if (event.key() == Qt::Key_Space) {
        preferCurrentRow();
        return true;
    }
    return currentIndex().column() == TYPE_COLUMN && chooseTypeBeginningWith(event.text());
}

void ContactMethodsView::acceptOffer()
{
    commitEditor();
    if (const int row = offeredRow(); row >= 0)
        Q_EMIT suggestionAccepted(m_model.methods().at(row).row);
}

void ContactMethodsView::preferCurrentRow()
{
    if (currentIndex().isValid())
        m_model.setPreferredRow(currentIndex().row());
}

/** The next type with that first letter, so that the same letter again reaches a second one. Takes every letter. */
bool ContactMethodsView::chooseTypeBeginningWith(const QString &letter)
{
    if (letter.isEmpty() || !letter.front().isLetter())
        return false;
    const QList<ContactType::Known> types = ContactType::allKnown();
    const std::optional<ContactType::Known> now = m_model.methods().at(currentIndex().row()).type.known();
    const qsizetype start = now ? types.indexOf(*now) + 1 : 0;
    for (qsizetype i = 0; i < types.size(); ++i) {
        const ContactType type = types.at((start + i) % types.size());
        if (!contactTypeText(type).startsWith(letter, Qt::CaseInsensitive))
            continue;
        model()->setData(currentIndex(), type.text(), Qt::EditRole);
        break;
    }
    return true;
}

bool ContactMethodsView::isTabStop(int column) const
{
    return column != PREFERRED_COLUMN;
}

void ContactMethodsView::mouseReleaseEvent(QMouseEvent *event)
{
    RowsView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool opensList = index.column() == TYPE_COLUMN && index == currentIndex() && !openEditor();
    if (opensList && event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier)
        edit(index, AllEditTriggers, event);
}

} // namespace Clientele
