// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QList>
#include <QtWidgets/QWidget>

class QModelIndex;
class QScrollArea;

namespace Clientele {

class ClientEditor;
class ContactMethodsSection;
class CustomFieldsSection;
class FormFooter;
class FormHeader;
struct Problem;

/**
 * One client as a form: header, contact methods, custom fields, footer. Edits the models of a ClientEditor and shows
 * its marks beside what they concern; decides nothing itself, so what it cannot do alone leaves as a signal.
 * GUI thread.
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
    /** Writes an open cell editor's text to its cell; call before saving. */
    void commitEditor();

Q_SIGNALS:
    /** Create client was asked for; an open cell editor has been committed. */
    void saveRequested();
    /** As saveRequested(), and the next client is to be started when the server has said yes. */
    void saveAndNewRequested();
    void newClientRequested();
    void cancelRequested();
    void checkRequested();
    void sendAnywayRequested();
    /** One translated sentence for the status bar. Plain text. */
    void hint(const QString &sentence);
};

} // namespace Clientele
