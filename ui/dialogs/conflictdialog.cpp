// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/conflictdialog.h"

#include "ui/dialogs/choicecell.h"
#include "ui/text/displaytext.h"
#include "ui/text/mergetext.h"
#include "ui/text/plaintext.h"

#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QScrollArea>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

constexpr std::array CHOICES{MergeChoice::Base, MergeChoice::Mine, MergeChoice::Theirs};

QString choiceText(MergeChoice choice)
{
    switch (choice) {
    case MergeChoice::Base:
        return ConflictDialog::tr("Before", "version of a client: what it was before both edits");
    case MergeChoice::Mine:
        return ConflictDialog::tr("Mine", "version of a client");
    case MergeChoice::Theirs:
        return ConflictDialog::tr("Theirs", "version of a client: someone else's");
    }
    Q_UNREACHABLE();
}

const MergeValue &versionOf(const MergeConflict &conflict, MergeChoice choice)
{
    switch (choice) {
    case MergeChoice::Base:
        return conflict.base;
    case MergeChoice::Mine:
        return conflict.mine;
    case MergeChoice::Theirs:
        return conflict.theirs;
    }
    Q_UNREACHABLE();
}

QString choiceName(int position, MergeChoice choice)
{
    static constexpr std::array names{"Base"_L1, "Mine"_L1, "Theirs"_L1};
    return u"conflict%1%2"_s.arg(position + 1).arg(names.at(static_cast<size_t>(choice)));
}

PlainLabel *strongLabel(const QString &text, QWidget *parent)
{
    auto *label = new PlainLabel(text, parent, PlainLabel::Option::WordWrap);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}

} // namespace

ConflictDialog::ConflictDialog(const QString &clientName, const QList<MergeConflict> &conflicts, QWidget *parent)
    : QDialog(parent)
    , m_conflicts(conflicts)
{
    constexpr int widthInCharacters = 100;
    constexpr int heightInLines = 19;
    setObjectName(u"conflictDialog"_s);
    setWindowTitle(tr("Changed by two people"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height());
    layout->addWidget(new PlainLabel(tr("Someone else changed “%1” while you were editing it. Choose what is to be "
                                        "saved where your changes meet; all other changes of both are kept.")
                                         .arg(displayText(clientName)),
                                     this, PlainLabel::Option::WordWrap));
    layout->addWidget(makeTable(), 1);
    layout->addWidget(new PlainLabel(tr("The client is read once more before your choice is sent. A change someone "
                                        "makes in the moment after that can still be overwritten, as the server has no "
                                        "way to prevent it."),
                                     this, PlainLabel::Option::WordWrap));
    addButtons(layout);
    enableSaving();
    resize(fontMetrics().averageCharWidth() * widthInCharacters, fontMetrics().lineSpacing() * heightInLines);
    m_groups.constFirst()->button(static_cast<int>(MergeChoice::Base))->setFocus();
}

QWidget *ConflictDialog::makeTable()
{
    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(u"conflictsView"_s);
    scroll->setAccessibleName(tr("Changes that meet"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *table = new QWidget(scroll);
    auto *grid = new QGridLayout(table);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(fontMetrics().height());
    grid->setVerticalSpacing(fontMetrics().height() / 2);
    addHeaders(grid);
    for (int i = 0; i < m_conflicts.size(); ++i)
        addConflict(grid, i);
    grid->setRowStretch(static_cast<int>(m_conflicts.size()) + 1, 1);
    scroll->setWidget(table);
    return scroll;
}

void ConflictDialog::addHeaders(QGridLayout *grid)
{
    for (const MergeChoice choice : CHOICES) {
        const int column = static_cast<int>(choice) + 1;
        grid->addWidget(strongLabel(choiceText(choice), this), 0, column);
        grid->setColumnStretch(column, 2);
    }
    grid->setColumnStretch(0, 1);
}

void ConflictDialog::addConflict(QGridLayout *grid, int position)
{
    const MergeConflict &conflict = m_conflicts.at(position);
    const QString item = mergeItemText(conflict);
    auto *group = new QButtonGroup(this);
    m_groups.append(group);
    grid->addWidget(new PlainLabel(item, this, PlainLabel::Option::WordWrap), position + 1, 0, Qt::AlignTop);
    for (const MergeChoice choice : CHOICES) {
        const QString value = mergeValueText(versionOf(conflict, choice));
        const QString spoken = tr("%1, %2: %3", "%1: what it is about, %2: whose version, %3: the version")
                                   .arg(item, choiceText(choice), value);
        auto *cell = new ChoiceCell(value, spoken, this);
        cell->button()->setObjectName(choiceName(position, choice));
        group->addButton(cell->button(), static_cast<int>(choice));
        grid->addWidget(cell, position + 1, static_cast<int>(choice) + 1, Qt::AlignTop);
    }
    connect(group, &QButtonGroup::idToggled, this, &ConflictDialog::enableSaving);
}

void ConflictDialog::addButtons(QBoxLayout *layout)
{
    auto *row = new QHBoxLayout;
    const auto add = [&](const QString &objectName, const QString &text) {
        auto *button = new QPushButton(text, this);
        button->setObjectName(objectName);
        button->setAccessibleName(QString(text).remove(u'&'));
        button->setAutoDefault(false);
        row->addWidget(button);
        return button;
    };
    connect(add(u"useAllMineButton"_s, tr("Use all &mine")), &QPushButton::clicked, this,
            [this] { chooseEverywhere(MergeChoice::Mine); });
    connect(add(u"useAllTheirsButton"_s, tr("Use all &theirs")), &QPushButton::clicked, this,
            [this] { chooseEverywhere(MergeChoice::Theirs); });
    row->addStretch(1);
    m_save = add(u"saveChoicesButton"_s, tr("&Save these choices"));
    m_save->setDefault(true);
    connect(m_save, &QPushButton::clicked, this, &QDialog::accept);
    connect(add(u"keepEditingConflictButton"_s, tr("&Keep editing")), &QPushButton::clicked, this, &QDialog::reject);
    layout->addLayout(row);
}

std::optional<QList<MergeChoice>> ConflictDialog::choices() const
{
    QList<MergeChoice> choices;
    for (const QButtonGroup *group : m_groups) {
        if (group->checkedId() < 0)
            return std::nullopt;
        choices.append(static_cast<MergeChoice>(group->checkedId()));
    }
    return choices;
}

void ConflictDialog::chooseEverywhere(MergeChoice choice)
{
    for (const QButtonGroup *group : std::as_const(m_groups))
        group->button(static_cast<int>(choice))->setChecked(true);
    m_save->setFocus();
}

void ConflictDialog::enableSaving()
{
    m_save->setEnabled(choices().has_value());
}

} // namespace Clientele
