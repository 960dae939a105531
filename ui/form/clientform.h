// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/client.h"
#include "models/values/rowid.h"

#include <QtWidgets/QWidget>

class QScrollArea;

namespace Clientele {

class ClientEditor;
class ContactMethodsSection;
class CustomFieldsSection;
class FormFooter;
class FormHeader;
class FormLabel;
class Permissions;
class PictureStore;
struct FormPosition;
struct Problem;

/**
 * One client as a form: header, contact methods, custom fields, footer. Edits the models of a ClientEditor and shows
 * its marks beside what they concern; decides nothing itself, so what it cannot do alone leaves as a signal.
 *
 * Knows Ctrl+Enter, Ctrl+Shift+Enter, Ctrl+Z, Ctrl+Shift+Z, Ctrl+Y and F8 wherever the focus is in it. They are plain
 * key presses, so a window's actions with the same keys come first and never clash with them. GUI thread.
 */
class ClientForm : public QWidget
{
    Q_OBJECT

public:
    /** @p editor is not owned and must outlive the form. */
    explicit ClientForm(ClientEditor &editor, QWidget *parent = nullptr);
    ~ClientForm() override;

    /** Focus to where entering starts: Name, or New client once the client has been created. */
    void focusFirstField();
    /** Focus to the next mark after the current focus, round the form; false when there is none. */
    bool focusNextProblem();
    /** Writes an open cell editor's text to its cell; call before saving or asking for unsaved input. */
    void commitEditor();
    /** The editor's draft, with the text of an open cell editor in its cell. */
    [[nodiscard]] ClientDraft typedDraft() const;
    /** As Ctrl+Enter: saveRequested(), unless one is under way or nothing can be saved. Focus to the first mark if that
     * made any. */
    void requestSave();
    /** As Ctrl+Shift+Enter. In ClientEditor::State::Created: newClientRequested(). */
    void requestSaveAndNew();
    void undo();
    void redo();
    /** What may be done in the workspace; the rest is disabled and says why. */
    void setPermissions(const Permissions &permissions);
    /** Where the client's picture comes from; not owned. Until the first call there are initials. */
    void setPictures(PictureStore *pictures);

Q_SIGNALS:
    /** What is being typed in a cell changed; what has reached the draft is the editor's to tell. */
    void typed();
    /** Create client or Save changes was asked for; an open cell editor has been committed. */
    void saveRequested();
    /** As saveRequested(), and the next client is to be started when the server has said yes. */
    void saveAndNewRequested();
    void newClientRequested();
    void cancelRequested();
    void checkRequested();
    void sendAnywayRequested();
    /** Of a client that is in the workspace. */
    void deleteRequested();
    /** One translated sentence for the status bar. Plain text. */
    void hint(const QString &sentence);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void limitWidth();
    void connectParts();
    void connectFooter();
    void connectEditor();
    bool handleKey(const QKeyEvent &event);
    void cancelCellEditors();
    void showProblems();
    void showState();
    void showLastChange();
    [[nodiscard]] bool canSave() const;
    void moveFocusOn();
    void tellPromoted(RowId row);
    void tellWhyNotNow();
    void keepFocusVisible();

    [[nodiscard]] FormPosition focusPosition() const;
    [[nodiscard]] FormPosition positionOf(const Problem &problem) const;
    bool focusProblemAfter(const FormPosition &start);
    void focusPlace(const FormPosition &position);
    void focusFirstProblem();

    ClientEditor &m_editor;
    FormHeader *m_header;
    ContactMethodsSection *m_contacts;
    CustomFieldsSection *m_fields;
    FormLabel *m_lastChange;
    FormFooter *m_footer;
    QScrollArea *m_scroll;
    QWidget *m_content;
    QWidget *m_footerFrame;
};

} // namespace Clientele
