// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/text/displaytext.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

constexpr char32_t FIRST_STRONG_ISOLATE = 0x2068;
constexpr char32_t POP_DIRECTIONAL_ISOLATE = 0x2069;
constexpr int MARKS_PER_BASE = 8;

struct DisplayCaps
{
    int characters = std::numeric_limits<int>::max();
    /** 0: line ends are marks like any other control. */
    int lineEnds = std::numeric_limits<int>::max();
    /** Marks beyond what a base may have: a text of nothing else would be walked through at every paint. */
    int leftOut = std::numeric_limits<int>::max();
};

bool isBidiControl(char32_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

bool isCombining(char32_t c)
{
    return QChar::isMark(c);
}

bool isControl(char32_t c)
{
    return c < 0x20 || (c >= 0x7F && c <= 0x9F);
}

QString markFor(char32_t c)
{
    constexpr char32_t controlPictures = 0x2400;
    constexpr char32_t pictureOfDelete = 0x2421;
    if (c < 0x20)
        return QString(QChar(controlPictures + c));
    if (c == 0x7F)
        return QString(QChar(pictureOfDelete));
    return u"[U+%1]"_s.arg(QString::number(c, 16).toUpper().rightJustified(4, u'0'));
}

/** What stands for @p c on screen: itself or a mark. Line ends are not asked here. */
QString shown(char32_t c)
{
    const bool isSeparator = c == 0x2028 || c == 0x2029;
    if (isControl(c) || isBidiControl(c) || isSeparator)
        return markFor(c);
    return QStringView(QChar::fromUcs4(c)).toString();
}

/** The character at @p at, which is moved behind it; U+FFFD for a lone surrogate. */
char32_t nextCharacter(const QString &text, qsizetype &at)
{
    const QChar first = text.at(at++);
    if (!first.isSurrogate())
        return first.unicode();
    if (first.isLowSurrogate() || at == text.size() || !text.at(at).isLowSurrogate())
        return QChar::ReplacementCharacter;
    return QChar::surrogateToUcs4(first, text.at(at++));
}

/** True for the texts that nearly all are: short, and of characters that stay as they are. */
bool isHarmless(const QString &text, DisplayCaps caps)
{
    // Up to the first combining marks of Unicode.
    const auto isOrdinary = [](QChar c) { return (c >= u' ' && c <= u'~') || (c >= u'\u00A0' && c < u'\u0300'); };
    return text.size() <= caps.characters && std::ranges::all_of(text, isOrdinary);
}

QString capped(const QString &untrusted, DisplayCaps caps)
{
    if (isHarmless(untrusted, caps))
        return untrusted;
    QString result;
    int marks = 0;
    for (qsizetype at = 0; at < untrusted.size();) {
        const char32_t c = nextCharacter(untrusted, at);
        marks = isCombining(c) ? marks + 1 : 0;
        if (marks > MARKS_PER_BASE) {
            if (caps.leftOut-- == 0)
                return result + u'…';
            continue;
        }
        const bool isLineEnd = c == U'\n' && caps.lineEnds > 0;
        const bool isTab = c == U'\t' && caps.lineEnds > 0;
        if (caps.characters-- == 0 || (isLineEnd && --caps.lineEnds == 0))
            return result + u'…';
        if (isLineEnd || isTab)
            result += QChar(c);
        else
            result += shown(c);
    }
    return result;
}

QString withUnixLineEnds(QString text)
{
    return text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
}

QString isolated(const QString &text)
{
    return QChar(FIRST_STRONG_ISOLATE) + text + QChar(POP_DIRECTIONAL_ISOLATE);
}

} // namespace

QString displayText(const QString &untrusted, DisplayForm form)
{
    constexpr DisplayCaps line{.characters = 200, .lineEnds = 0, .leftOut = 100'000};
    constexpr DisplayCaps block{.characters = 4000, .lineEnds = 40, .leftOut = 100'000};
    switch (form) {
    case DisplayForm::Line:
        return isolated(capped(untrusted, line));
    case DisplayForm::Title:
        return capped(untrusted, line);
    case DisplayForm::Block:
        return isolated(capped(withUnixLineEnds(untrusted).trimmed(), block));
    }
    Q_UNREACHABLE();
}

QString displayWhole(const QString &untrusted)
{
    return capped(withUnixLineEnds(untrusted), {});
}

} // namespace Clientele
