// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/form/problemtext.h"

#include "ui/text/displaytext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

struct ProblemWords
{
    Q_DECLARE_TR_FUNCTIONS(Clientele::ProblemText)
};

QString serverWords(const QString &message)
{
    constexpr qsizetype longest = 300;
    if (message.size() <= longest)
        return displayText(message, DisplayForm::Block);
    return displayText(message.first(longest - 1) + u'…', DisplayForm::Block);
}

} // namespace

QString problemText(const Problem &problem)
{
    switch (problem.rule) {
    case ProblemRule::Server:
        return serverWords(problem.serverMessage);
    case ProblemRule::NameBlank:
        return ProblemWords::tr("Enter a name.");
    case ProblemRule::AvatarUrlInvalid:
        return ProblemWords::tr("Enter a complete web address (https://…), or leave this empty.");
    case ProblemRule::NoContactMethods:
        return ProblemWords::tr("Add at least one contact method.");
    case ProblemRule::ValueBlank:
        return ProblemWords::tr("Enter a value, or remove the row.");
    case ProblemRule::FieldKeyBlank:
        return ProblemWords::tr("Enter the field's name, or remove the row.");
    }
    Q_UNREACHABLE();
}

QString problemTextInTable(const Problem &problem, int row)
{
    const QString text = problemText(problem);
    if (row < 0)
        return text;
    const QString number = QLocale().toString(row + 1);
    switch (problem.member) {
    case FieldPath::Member::None:
        return ProblemWords::tr("Row %1: %2", "1: number, 2: sentence").arg(number, text);
    case FieldPath::Member::Type:
        return ProblemWords::tr("Row %1, Type: %2", "1: number, 2: sentence").arg(number, text);
    case FieldPath::Member::Value:
        return ProblemWords::tr("Row %1, Value: %2", "1: number, 2: sentence").arg(number, text);
    case FieldPath::Member::IsPreferred:
        return ProblemWords::tr("Row %1, Preferred: %2", "1: number, 2: sentence").arg(number, text);
    case FieldPath::Member::FieldKey:
        return ProblemWords::tr("Row %1, Field: %2", "1: number, 2: sentence").arg(number, text);
    }
    Q_UNREACHABLE();
}

QString problemTexts(const Problems &problems)
{
    QStringList lines;
    std::ranges::transform(problems, std::back_inserter(lines), problemText);
    return lines.join(u'\n');
}

Problems problemsOf(const Problems &problems, FieldPath::Section section)
{
    Problems result;
    std::ranges::copy_if(problems, std::back_inserter(result),
                         [section](const Problem &problem) { return problem.section == section; });
    return result;
}

} // namespace Clientele
