// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/fieldrows.h"

#include "ui/dialogs/problemline.h"
#include "ui/text/boundedlineedit.h"
#include "ui/text/plaintext.h"

#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Clientele {

FieldRows::FieldRows(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QFormLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSizeConstraint(QLayout::SetMinimumSize);
    m_layout->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
}

FieldRow FieldRows::addField(const QString &label, const QString &accessibleName, const QString &objectName)
{
    return addRow(new BoundedLineEdit(this), label, accessibleName, objectName);
}

FieldRow FieldRows::addRow(BoundedLineEdit *edit, const QString &label, const QString &accessibleName,
                           const QString &objectName)
{
    constexpr int widthInCharacters = 44;
    const FieldRow row{.edit = edit, .problem = new ProblemLine(this)};
    row.edit->setObjectName(objectName);
    row.edit->setAccessibleName(accessibleName);
    row.edit->setMinimumWidth(fontMetrics().averageCharWidth() * widthInCharacters);
    row.problem->setObjectName(objectName + "Problem"_L1);
    auto *buddy = new PlainLabel(label, this);
    buddy->setBuddy(row.edit);
    m_layout->addRow(buddy, row.edit);
    m_layout->addRow(nullptr, row.problem);
    connect(row.edit, &QLineEdit::textEdited, this, [row] { setProblem(row, {}); });
    m_rows << row;
    return row;
}

FieldRow FieldRows::addSecret(const QString &label, const QString &accessibleName, const QString &objectName)
{
    auto *edit = new BoundedLineEdit(this, BoundedLineEdit::Shows::Dots);
    const FieldRow row = addRow(edit, label, accessibleName, objectName);
    row.edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    return row;
}

QList<QRadioButton *> FieldRows::addChoice(const QString &label, const QList<ChoiceWords> &choices)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(fontMetrics().height() / 4);
    auto *group = new QButtonGroup(this);
    QList<QRadioButton *> buttons;
    for (const ChoiceWords &words : choices) {
        auto *button = new QRadioButton(words.text, this);
        button->setObjectName(words.objectName);
        button->setAccessibleName(QString(words.text).remove(u'&'));
        button->setAccessibleDescription(words.help);
        setPlainToolTip(button, words.help);
        group->addButton(button);
        column->addWidget(button);
        buttons << button;
    }
    buttons.constFirst()->setChecked(true);
    auto *name = new PlainLabel(label, this);
    // The layout centres labels beside what is as high as a line edit, and a radio button is not.
    name->setFixedHeight(buttons.constFirst()->sizeHint().height());
    m_layout->addRow(name, column);
    return buttons;
}

void FieldRows::setShown(const FieldRow &row, bool shown)
{
    m_layout->setRowVisible(row.edit, shown);
    if (!shown)
        setProblem(row, {});
}

void FieldRows::setProblem(const FieldRow &row, const QString &text)
{
    row.problem->setText(text);
    row.edit->setAccessibleDescription(text);
}

bool FieldRows::focusFirstProblem()
{
    const auto first = std::ranges::find_if(m_rows, [](const FieldRow &row) { return !row.problem->text().isEmpty(); });
    if (first == m_rows.end())
        return false;
    first->edit->setFocus();
    first->edit->selectAll();
    return true;
}

void FieldRows::clearProblems()
{
    for (const FieldRow &row : std::as_const(m_rows))
        setProblem(row, {});
}

void FieldRows::setLocked(bool locked)
{
    if (locked == !isEnabled())
        return;
    if (locked)
        m_focusBefore = isAncestorOf(window()->focusWidget()) ? window()->focusWidget() : nullptr;
    setEnabled(!locked);
    if (!locked && m_focusBefore)
        m_focusBefore->setFocus();
}

} // namespace Clientele
