// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "models/stores/drafteditor.h"

#include "models/items/contactmethodsmodel.h"
#include "models/items/customfieldsmodel.h"
#include "models/stores/draftrules.h"

#include <QtCore/QScopedValueRollback>

#include <utility>

namespace Clientele {

DraftEditor::DraftEditor(QObject *parent)
    : QObject(parent)
    , m_contactMethods(new ContactMethodsModel(this))
    , m_customFields(new CustomFieldsModel(this))
{
    connect(m_contactMethods, &ContactMethodsModel::methodsChanged, this, &DraftEditor::noteEdit);
    connect(m_contactMethods, &ContactMethodsModel::preferredPromoted, this, &DraftEditor::preferredPromoted);
    connect(m_customFields, &CustomFieldsModel::fieldsChanged, this, &DraftEditor::noteEdit);
}

void DraftEditor::setName(const QString &name)
{
    m_name = name;
    noteEdit();
}

void DraftEditor::setAvatarUrl(const QString &url)
{
    m_avatarUrl = url;
    noteEdit();
}

void DraftEditor::setPhoneNumbers(const PhoneNumbers *numbers, const QString &region)
{
    m_hints.setNumbers(numbers, region);
    m_hints.refresh(*m_contactMethods);
}

void DraftEditor::acceptSuggestion(RowId row)
{
    const QModelIndex cell =
        m_contactMethods->index(m_contactMethods->rowOf(row), static_cast<int>(ContactMethodsModel::Column::Value));
    const QString suggestion = cell.data(ContactMethodsModel::SuggestionRole).toString();
    if (suggestion.isEmpty())
        return;
    m_history.endStep();
    m_contactMethods->setData(cell, suggestion, Qt::EditRole);
    m_history.endStep();
}

void DraftEditor::noteEdit()
{
    if (m_isLoading)
        return;
    const ClientDraft before =
        std::exchange(m_draft, ClientDraft{m_name, m_avatarUrl, m_contactMethods->methods(), m_customFields->fields()});
    if (before == m_draft)
        return;
    m_history.record(before, m_draft);
    m_marks.forgetEdited(changedPlaces(before, m_draft), m_draft);
    m_hints.refresh(*m_contactMethods);
    refreshProblems();
    Q_EMIT draftChanged();
    Q_EMIT undoStateChanged();
}

void DraftEditor::load(const ClientDraft &draft)
{
    show(draft);
    m_history.clear();
    announceShown();
}

void DraftEditor::rebase(const ClientDraft &draft, const Rebase &rebase)
{
    show(draft);
    m_history.rebase(rebase);
    announceShown();
}

void DraftEditor::undo()
{
    if (!canUndo())
        return;
    show(m_history.undo(m_draft));
    announceShown();
}

void DraftEditor::redo()
{
    if (!canRedo())
        return;
    show(m_history.redo(m_draft));
    announceShown();
}

void DraftEditor::show(const ClientDraft &draft)
{
    const QScopedValueRollback guard(m_isLoading, true);
    m_name = draft.name;
    m_avatarUrl = draft.avatarUrl;
    m_contactMethods->setMethods(draft.contactMethods);
    m_customFields->setFields(draft.customFields);
    const ClientDraft before =
        std::exchange(m_draft, ClientDraft{m_name, m_avatarUrl, m_contactMethods->methods(), m_customFields->fields()});
    m_marks.forgetEdited(changedPlaces(before, m_draft), m_draft);
    m_hints.refresh(*m_contactMethods);
}

void DraftEditor::announceShown()
{
    refreshProblems();
    Q_EMIT draftReplaced();
    Q_EMIT draftChanged();
    Q_EMIT undoStateChanged();
}

QString DraftEditor::place(const Error &error, const ClientDraft &sent)
{
    QStringList words = m_marks.place(error.fields, sent, m_draft);
    if (!error.message.isEmpty())
        words.prepend(error.message);
    return words.join(u'\n');
}

QString DraftEditor::placeAgain(const Error &error)
{
    m_marks.showLocalRules();
    return place(error, sendable(m_draft));
}

void DraftEditor::refreshProblems()
{
    Problems now = m_marks.problems(m_draft);
    if (now == m_problems)
        return;
    m_problems = std::move(now);
    m_contactMethods->setProblems(m_problems);
    m_customFields->setProblems(m_problems);
    Q_EMIT problemsChanged();
}

} // namespace Clientele
