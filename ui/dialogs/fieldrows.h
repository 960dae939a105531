// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QList>
#include <QtCore/QPointer>
#include <QtWidgets/QWidget>

class QButtonGroup;
class QFormLayout;
class QRadioButton;

namespace Clientele {

class BoundedLineEdit;
class ProblemLine;

/** A field to fill in and what is wrong with it; owned by the FieldRows that made it. */
struct FieldRow
{
    BoundedLineEdit *edit = nullptr;
    ProblemLine *problem = nullptr;
};

/** What a radio button says: @p text with its key, @p help for who looks for more. */
struct ChoiceWords
{
    QString objectName;
    QString text;
    QString help = {};
};

/** Labelled fields and choices below each other in one line, each field's problem beside it. */
class FieldRows : public QWidget
{
    Q_OBJECT

public:
    explicit FieldRows(QWidget *parent = nullptr);

    /** The problem goes when the field is edited. @p label may mark a key. */
    [[nodiscard]] FieldRow addField(const QString &label, const QString &accessibleName, const QString &objectName);
    /** A field whose text shows as dots, and is kept from input methods that learn. */
    [[nodiscard]] FieldRow addSecret(const QString &label, const QString &accessibleName, const QString &objectName);
    /** Radio buttons one below the other; the first is checked. */
    [[nodiscard]] QList<QRadioButton *> addChoice(const QString &label, const QList<ChoiceWords> &choices);
    /** A hidden field has no problem. */
    void setShown(const FieldRow &row, bool shown);

    static void setProblem(const FieldRow &row, const QString &text);
    /** Whether there was one; its field has the focus then. */
    bool focusFirstProblem();
    void clearProblems();
    /** Disables everything, and gives the focus back afterwards. */
    void setLocked(bool locked);

private:
    FieldRow addRow(BoundedLineEdit *edit, const QString &label, const QString &accessibleName,
                    const QString &objectName);

    QFormLayout *m_layout;
    QList<FieldRow> m_rows;
    QPointer<QWidget> m_focusBefore;
};

} // namespace Clientele
