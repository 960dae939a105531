// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/QWidget>

namespace Clientele {

class ClientEditor;
class CustomFieldsView;
class FormButton;
class FormLabel;
class ProblemLabel;

/** The custom fields with their buttons and what is wrong with them. */
class CustomFieldsSection : public QWidget
{
    Q_OBJECT

public:
    /** @p editor is not owned and must outlive this. */
    explicit CustomFieldsSection(ClientEditor &editor, QWidget *parent = nullptr);

    [[nodiscard]] CustomFieldsView &view() const { return *m_view; }
    void showProblems();
    void setReadOnly(bool readOnly);

private:
    void layOut();
    void connectParts();
    void showCurrent();

    ClientEditor &m_editor;
    CustomFieldsView *m_view;
    FormButton *m_add;
    FormButton *m_remove;
    FormLabel *m_hint;
    ProblemLabel *m_problems;
    bool m_readOnly = false;
};

} // namespace Clientele
