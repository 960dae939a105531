// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/form/sectionparts.h"

#include "ui/form/problemtext.h"

#include <QtCore/QCoreApplication>
#include <QtWidgets/QHBoxLayout>

namespace Clientele {

QHBoxLayout *buttonRow(std::initializer_list<QWidget *> buttons)
{
    auto *row = new QHBoxLayout;
    for (QWidget *button : buttons)
        row->addWidget(button);
    row->addStretch(1);
    return row;
}

QString problemList(const Problems &problems, const std::function<int(RowId)> &rowOf)
{
    constexpr qsizetype most = 6;
    QStringList lines;
    for (const Problem &problem : problems.first(qMin(most, problems.size())))
        lines.append(problemTextInTable(problem, rowOf(problem.row)));
    if (const auto rest = static_cast<int>(problems.size() - most); rest > 0)
        lines.append(QCoreApplication::translate("Clientele::ProblemList",
                                                 "%n more problem(s) are marked in the table; F8 goes to the next.",
                                                 nullptr, rest));
    return lines.join(u'\n');
}

Problems problemsOfWhole(const Problems &problems)
{
    Problems result = problems;
    result.removeIf([](const Problem &problem) { return !problem.row.isNull(); });
    return result;
}

} // namespace Clientele
