// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/form/contactmethodssection.h"

#include "models/items/contactmethodsmodel.h"
#include "models/stores/clienteditor.h"
#include "ui/form/contactmethodsview.h"
#include "ui/form/floodhint.h"
#include "ui/form/formbutton.h"
#include "ui/form/formlabel.h"
#include "ui/form/problemlabel.h"
#include "ui/form/problemtext.h"
#include "ui/form/sectionparts.h"
#include "ui/text/displaytext.h"

#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Clientele {

ContactMethodsSection::ContactMethodsSection(ClientEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_view(new ContactMethodsView(*editor.contactMethods(), this))
    , m_add(new FormButton(u"addContactMethodButton"_s, tr("Add contact method"), this))
    , m_remove(new FormButton(u"removeContactMethodButton"_s, tr("Remove contact method"), this))
    , m_hint(new FormLabel(FormLabel::Tone::Muted, {}, this, PlainLabel::Option::WordWrap))
    , m_problems(new ProblemLabel(u"contactMethodsProblemLabel"_s, this))
{
    m_view->setObjectName(u"contactMethodsView"_s);
    m_view->setAccessibleName(tr("Contact methods"));
    m_hint->setObjectName(u"contactMethodsHintLabel"_s);
    layOut();
    connectParts();
    showProblems();
    showHint();
}

void ContactMethodsSection::layOut()
{
    auto *title = new FormLabel(FormLabel::Tone::Plain, tr("&Contact methods"), this);
    title->setBuddy(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(title);
    layout->addWidget(m_view);
    layout->addWidget(m_problems);
    layout->addWidget(m_hint);
    layout->addLayout(buttonRow({m_add, m_remove}));
}

void ContactMethodsSection::connectParts()
{
    ContactMethodsModel *model = m_editor.contactMethods();
    connect(m_add, &QPushButton::clicked, m_view, [this] { m_view->addRow(); });
    connect(m_remove, &QPushButton::clicked, m_view, [this] {
        m_view->removeSelectedRows();
        m_view->setFocus();
    });
    connect(m_view, &ContactMethodsView::suggestionAccepted, &m_editor, &ClientEditor::acceptSuggestion);
    connect(m_view, &RowsView::currentCellChanged, this, &ContactMethodsSection::showHint);
    connect(model, &QAbstractItemModel::dataChanged, this, [this] { showHint(); });
    connect(model, &ContactMethodsModel::methodsChanged, this, [this] {
        showProblems();
        showHint();
    });
}

void ContactMethodsSection::showProblems()
{
    const Problems problems = problemsOf(m_editor.problems(), FieldPath::Section::ContactMethods);
    const auto rowOf = [this](RowId id) { return m_editor.contactMethods()->rowOf(id); };
    m_problems->setText(problemList(problems, rowOf));
    const QString ofTable = problemTexts(problemsOfWhole(problems));
    m_view->setAccessibleDescription(ofTable.isEmpty() ? keysText() : ofTable + u'\n' + keysText());
}

void ContactMethodsSection::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_view->setReadOnly(readOnly);
    m_add->setEnabled(!readOnly);
    showHint();
}

void ContactMethodsSection::showHint()
{
    m_remove->setEnabled(!m_readOnly && m_view->currentIndex().isValid());
    m_hint->setText(hint());
}

QString ContactMethodsSection::hint() const
{
    if (m_readOnly)
        return tr("Ctrl+C copies the value.");
    const ContactMethodsModel &model = *m_editor.contactMethods();
    const auto value = [&](int row) { return model.index(row, static_cast<int>(ContactMethodsModel::Column::Value)); };
    const QLocale locale;
    if (const int row = m_view->offeredRow(); row >= 0)
        return tr("Ctrl+Space writes row %1 as %2.")
            .arg(locale.toString(row + 1),
                 displayText(value(row).data(ContactMethodsModel::SuggestionRole).toString()));
    const QModelIndex cell =
        m_view->currentIndex().siblingAtColumn(static_cast<int>(ContactMethodsModel::Column::Value));
    if (const QString ofFlood = floodHint(cell); !ofFlood.isEmpty())
        return ofFlood;
    const int current = m_view->currentIndex().row();
    if (current >= 0 && value(current).data(ContactMethodsModel::UnreadableNumberRole).toBool())
        return tr("Row %1 is not a complete telephone number. It is kept as typed.").arg(locale.toString(current + 1));
    return keysText();
}

QString ContactMethodsSection::keysText() const
{
    return tr("Enter adds a row, Space prefers it, Delete removes it, Alt+Up/Down moves it.");
}

} // namespace Clientele
