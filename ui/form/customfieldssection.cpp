// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/form/customfieldssection.h"

#include "models/items/customfieldsmodel.h"
#include "models/stores/clienteditor.h"
#include "ui/form/customfieldsview.h"
#include "ui/form/floodhint.h"
#include "ui/form/formbutton.h"
#include "ui/form/formlabel.h"
#include "ui/form/problemlabel.h"
#include "ui/form/problemtext.h"
#include "ui/form/sectionparts.h"

#include <QtWidgets/QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Clientele {

CustomFieldsSection::CustomFieldsSection(ClientEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_view(new CustomFieldsView(*editor.customFields(), this))
    , m_add(new FormButton(u"addCustomFieldButton"_s, tr("Add custom field"), this))
    , m_remove(new FormButton(u"removeCustomFieldButton"_s, tr("Remove custom field"), this))
    , m_hint(new FormLabel(FormLabel::Tone::Muted, {}, this, PlainLabel::Option::WordWrap))
    , m_problems(new ProblemLabel(u"customFieldsProblemLabel"_s, this))
{
    m_view->setObjectName(u"customFieldsView"_s);
    m_view->setAccessibleName(tr("Custom fields"));
    m_hint->setObjectName(u"customFieldsHintLabel"_s);
    layOut();
    connectParts();
    showProblems();
    showCurrent();
}

void CustomFieldsSection::layOut()
{
    auto *title = new FormLabel(FormLabel::Tone::Plain, tr("Custom &fields"), this);
    title->setBuddy(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(title);
    layout->addWidget(m_view);
    layout->addWidget(m_problems);
    layout->addWidget(m_hint);
    layout->addLayout(buttonRow({m_add, m_remove}));
}

void CustomFieldsSection::connectParts()
{
    connect(m_add, &QPushButton::clicked, m_view, [this] { m_view->addRow(); });
    connect(m_remove, &QPushButton::clicked, m_view, [this] {
        m_view->removeSelectedRows();
        m_view->setFocus();
    });
    connect(m_view, &RowsView::currentCellChanged, this, &CustomFieldsSection::showCurrent);
    connect(m_editor.customFields(), &CustomFieldsModel::fieldsChanged, this, [this] {
        showProblems();
        showCurrent();
    });
}

void CustomFieldsSection::showProblems()
{
    const Problems problems = problemsOf(m_editor.problems(), FieldPath::Section::CustomFields);
    const auto rowOf = [this](RowId id) { return m_editor.customFields()->rowOf(id); };
    m_problems->setText(problemList(problems, rowOf));
    const QString ofTable = problemTexts(problemsOfWhole(problems));
    const QString keys = tr("Enter goes on to the next cell and adds a row after the last, Delete removes a row.");
    m_view->setAccessibleDescription(ofTable.isEmpty() ? keys : ofTable + u'\n' + keys);
}

void CustomFieldsSection::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_view->setReadOnly(readOnly);
    m_add->setEnabled(!readOnly);
    showCurrent();
}

void CustomFieldsSection::showCurrent()
{
    m_remove->setEnabled(!m_readOnly && m_view->currentIndex().isValid());
    m_hint->setText(floodHint(m_view->currentIndex()));
    m_hint->setVisible(!m_hint->text().isEmpty());
}

} // namespace Clientele
