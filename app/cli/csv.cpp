// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/cli/csv.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

/** What a spreadsheet begins a formula with, or drops so that one begins behind it. */
bool beginsFormula(QChar character)
{
    return u"=+-@\t"_s.contains(character) || u"＝＋－＠"_s.contains(character);
}

bool isLineEnd(QChar character)
{
    return character == u'\n' || character == u'\r';
}

/** Also where blanks stand before the formula, which a spreadsheet skips. */
bool isFormula(QStringView lineAndMore)
{
    const auto *const first = std::ranges::find_if(
        lineAndMore, [](QChar each) { return each == u'\t' || isLineEnd(each) || !each.isSpace(); });
    return first != lineAndMore.end() && beginsFormula(*first);
}

QString withoutFormulas(const QString &field)
{
    QString safe;
    for (qsizetype i = 0; i < field.size(); ++i) {
        const bool startsLine = i == 0 || isLineEnd(field[i - 1]);
        if (startsLine && isFormula(QStringView(field).sliced(i)))
            safe += u'\'';
        safe += field[i];
    }
    return safe;
}

QString quoted(QString field)
{
    return u'"' + field.replace(u'"', R"("")"_L1) + u'"';
}

bool needsQuotes(const QString &field)
{
    const auto isSpecial = [](QChar each) { return each == u',' || each == u'"' || each == u';' || isLineEnd(each); };
    return std::ranges::any_of(field, isSpecial) || field != field.trimmed();
}

} // namespace

CsvWriter::CsvWriter(IsPhoneNumber isPhoneNumber)
    : m_isPhoneNumber(std::move(isPhoneNumber))
{}

void CsvWriter::addRow(const QStringList &fields)
{
    QStringList row;
    for (const QString &field : fields)
        row.append(written(field));
    m_csv += row.join(u',').toUtf8() + "\r\n";
}

QString CsvWriter::written(const QString &field) const
{
    const QString safe = withoutFormulas(field);
    if (safe != field && m_isPhoneNumber(field))
        return quoted(field);
    return needsQuotes(safe) ? quoted(safe) : safe;
}

} // namespace Clientele
