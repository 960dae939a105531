// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "models/values/problem.h"

#include <QtWidgets/QWidget>

namespace Clientele {

class ClientEditor;
class ContactMethodsView;
class FormButton;
class FormLabel;
class ProblemLabel;

/** The contact methods with their buttons, a line on what a key would do now, and what is wrong with them. */
class ContactMethodsSection : public QWidget
{
    Q_OBJECT

public:
    /** @p editor is not owned and must outlive this. */
    explicit ContactMethodsSection(ClientEditor &editor, QWidget *parent = nullptr);

    [[nodiscard]] ContactMethodsView &view() const { return *m_view; }
    void showProblems();
    void setReadOnly(bool readOnly);

private:
    void layOut();
    void connectParts();
    void showHint();
    [[nodiscard]] QString hint() const;
    [[nodiscard]] QString keysText() const;

    ClientEditor &m_editor;
    ContactMethodsView *m_view;
    FormButton *m_add;
    FormButton *m_remove;
    FormLabel *m_hint;
    ProblemLabel *m_problems;
    bool m_readOnly = false;
};

} // namespace Clientele
