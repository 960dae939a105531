// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/stores/drafthistory.h"
#include "models/stores/draftmarks.h"
#include "models/stores/numberhints.h"
#include "models/values/client.h"
#include "models/values/problem.h"

#include <QtCore/QObject>

#include <functional>

namespace Clientele {

class ContactMethodsModel;
class CustomFieldsModel;

/** A draft being entered: its tables, its undo history, what is offered for its numbers and what is wrong with it. GUI
 * thread. */
class DraftEditor : public QObject
{
    Q_OBJECT

public:
    explicit DraftEditor(QObject *parent = nullptr);

    [[nodiscard]] const QString &name() const { return m_name; }
    void setName(const QString &name);
    [[nodiscard]] const QString &avatarUrl() const { return m_avatarUrl; }
    void setAvatarUrl(const QString &url);
    [[nodiscard]] ContactMethodsModel *contactMethods() const { return m_contactMethods; }
    [[nodiscard]] CustomFieldsModel *customFields() const { return m_customFields; }
    /** As it stands after the last change that was told. */
    [[nodiscard]] const ClientDraft &draft() const { return m_draft; }

    [[nodiscard]] const NumberHints &hints() const { return m_hints; }
    void setPhoneNumbers(const PhoneNumbers *numbers, const QString &region);
    /** The E.164 spelling offered for a row becomes its value. */
    void acceptSuggestion(RowId row);

    /** Shows @p draft in place of what is there, as a fresh start: nothing can be undone. */
    void load(const ClientDraft &draft);
    /** Maps a draft to what it is once others have changed what it began with. */
    using Rebase = std::function<ClientDraft(const ClientDraft &)>;
    /** Shows @p draft in place of what is there; each step of the history becomes what @p rebase makes of it. */
    void rebase(const ClientDraft &draft, const Rebase &rebase);

    [[nodiscard]] bool canUndo() const { return m_history.canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_history.canRedo(); }
    void undo();
    void redo();
    /** The next edit is a step of its own. */
    void endStep() { m_history.endStep(); }

    /** Marks in the order of the form, as of the last refreshProblems() or edit. */
    [[nodiscard]] const Problems &problems() const { return m_problems; }
    /** Takes effect with refreshProblems(). */
    [[nodiscard]] DraftMarks &marks() { return m_marks; }
    /**
     * Marks what @p error says of rows of @p sent. Returns the server's other words, those on rows that are no longer
     * there among them. Takes effect with refreshProblems().
     */
    [[nodiscard]] QString place(const Error &error, const ClientDraft &sent);
    /** As place(), of what was refused before the draft was loaded; rows are counted as they would be sent now. */
    [[nodiscard]] QString placeAgain(const Error &error);
    void refreshProblems();

Q_SIGNALS:
    /** Name, avatar URL or the whole draft changed other than by the setter's caller. */
    void draftReplaced();
    /** Anything in the draft changed. */
    void draftChanged();
    void problemsChanged();
    void undoStateChanged();
    /** As ContactMethodsModel::preferredPromoted. */
    void preferredPromoted(Clientele::RowId row);

private:
    void noteEdit();
    void show(const ClientDraft &draft);
    void announceShown();

    ContactMethodsModel *m_contactMethods;
    CustomFieldsModel *m_customFields;
    QString m_name;
    QString m_avatarUrl;
    ClientDraft m_draft;
    bool m_isLoading = false;
    DraftHistory m_history;
    DraftMarks m_marks;
    NumberHints m_hints;
    Problems m_problems;
};

} // namespace Clientele
