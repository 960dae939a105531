// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/fieldpath.h"
#include "models/values/problem.h"

#include <QtWidgets/QWidget>

#include <optional>

class QBoxLayout;

namespace Clientele {

class ClientAvatar;
class ClientEditor;
class FormLabel;
class FormLineEdit;
class PictureStore;
class ProblemLabel;

/** The top of the form: picture or initials, Name, Avatar URL, each with its problems under it. */
class FormHeader : public QWidget
{
    Q_OBJECT

public:
    /** @p editor is not owned and must outlive this. */
    explicit FormHeader(ClientEditor &editor, QWidget *parent = nullptr);

    /** Takes over what the editor holds. */
    void showDraft();
    void showProblems(const Problems &problems);
    void setReadOnly(bool readOnly);
    void setPictures(PictureStore *pictures);
    /** Focus to the field of @p section, its text selected. */
    void focusField(FieldPath::Section section);
    /** Which field has the focus, if one has. */
    [[nodiscard]] std::optional<FieldPath::Section> focusedField() const;

Q_SIGNALS:
    /** Enter was pressed in a field. */
    void done();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Field
    {
        FormLineEdit *edit = nullptr;
        FormLabel *note = nullptr;
        ProblemLabel *problem = nullptr;
    };

    Field addField(QBoxLayout *layout, const QString &caption, const QString &accessibleName,
                   const QString &objectName);
    void layOut();
    /** What is wrong with it, and that it is only kept, if it is. */
    void showProblem(const Field &field, const QString &text);

    ClientEditor &m_editor;
    ClientAvatar *m_avatar;
    Field m_name;
    Field m_avatarUrl;
    Problems m_problems;
};

} // namespace Clientele
