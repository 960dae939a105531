// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
// How the form walks from mark to mark.
#include "models/items/contactmethodsmodel.h"
#include "models/items/customfieldsmodel.h"
#include "models/stores/clienteditor.h"
#include "ui/form/clientform.h"
#include "ui/form/contactmethodssection.h"
#include "ui/form/contactmethodsview.h"
#include "ui/form/customfieldssection.h"
#include "ui/form/customfieldsview.h"
#include "ui/form/formheader.h"
#include "ui/form/formposition.h"

#include <algorithm>

namespace Clientele {

namespace {

using Section = FieldPath::Section;
using Member = FieldPath::Member;

int contactColumnOf(Member member)
{
    using Column = ContactMethodsModel::Column;
    switch (member) {
    case Member::IsPreferred:
        return static_cast<int>(Column::Preferred);
    case Member::Type:
        return static_cast<int>(Column::Type);
    case Member::None:
    case Member::Value:
    case Member::FieldKey:
        return static_cast<int>(Column::Value);
    }
    Q_UNREACHABLE();
}

int fieldColumnOf(Member member)
{
    using Column = CustomFieldsModel::Column;
    return static_cast<int>(member == Member::FieldKey ? Column::Key : Column::Value);
}

FormPosition positionIn(Section section, const RowsView &view)
{
    const QModelIndex current = view.currentIndex();
    return {.section = static_cast<int>(section), .row = current.row(), .column = current.column()};
}

} // namespace

FormPosition ClientForm::positionOf(const Problem &problem) const
{
    FormPosition position{.section = static_cast<int>(problem.section)};
    if (problem.section == Section::ContactMethods)
        position.row = m_editor.contactMethods()->rowOf(problem.row);
    else if (problem.section == Section::CustomFields)
        position.row = m_editor.customFields()->rowOf(problem.row);
    if (position.row >= 0)
        position.column = problem.section == Section::ContactMethods ? contactColumnOf(problem.member)
                                                                     : fieldColumnOf(problem.member);
    return position;
}

FormPosition ClientForm::focusPosition() const
{
    if (const std::optional<Section> field = m_header->focusedField())
        return {.section = static_cast<int>(*field)};
    const QWidget *focused = window()->focusWidget();
    if (focused && m_contacts->isAncestorOf(focused))
        return positionIn(Section::ContactMethods, m_contacts->view());
    if (focused && m_fields->isAncestorOf(focused))
        return positionIn(Section::CustomFields, m_fields->view());
    return {};
}

bool ClientForm::focusNextProblem()
{
    commitEditor();
    return focusProblemAfter(focusPosition());
}

bool ClientForm::focusProblemAfter(const FormPosition &start)
{
    QList<FormPosition> positions;
    for (const Problem &problem : m_editor.problems()) {
        if (problem.section != Section::Form)
            positions.append(positionOf(problem));
    }
    if (positions.isEmpty())
        return false;
    std::ranges::sort(positions);
    const auto next = std::ranges::upper_bound(positions, start);
    focusPlace(next == positions.end() ? positions.first() : *next);
    return true;
}

void ClientForm::focusFirstProblem()
{
    if (m_editor.state() == ClientEditor::State::Editing)
        focusProblemAfter({});
}

void ClientForm::focusPlace(const FormPosition &position)
{
    const auto section = static_cast<Section>(position.section);
    switch (section) {
    case Section::Form:
        break;
    case Section::Name:
    case Section::AvatarUrl:
        m_header->focusField(section);
        break;
    case Section::ContactMethods:
        m_contacts->view().focusCell(qMax(0, position.row), position.column);
        break;
    case Section::CustomFields:
        m_fields->view().focusCell(qMax(0, position.row), position.column);
        break;
    }
}

} // namespace Clientele
