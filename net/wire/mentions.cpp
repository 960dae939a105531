// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/wire/mentions.h"

#include <QtCore/QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Clientele::Wire {

namespace {

/** Texts with more words are no messages; what they mention is not looked for. */
constexpr qsizetype MAX_PROSE_LENGTH = 20000;

struct Mention
{
    qsizetype start = 0;
    qsizetype end = 0;
    FieldPath field;
};

bool isOneOf(QChar c, QStringView set)
{
    return set.contains(c);
}

bool isAllOf(QStringView text, bool (QChar::*property)() const noexcept)
{
    return std::ranges::all_of(text, [property](QChar c) { return (c.*property)(); });
}

/** The place a run of characters without spaces names by itself: quoted, in path syntax, or unmistakable. */
std::optional<FieldPath> fieldOfRun(QStringView run, const PathResolver &resolver)
{
    if (run.contains("://"_L1) || run.contains(u'@'))
        return std::nullopt;
    const auto segments = segmentsOf(run.toString());
    const auto place = resolver.resolve(segments);
    if (!place.isField() || !place.exact)
        return std::nullopt;
    const bool isPlainWord = segments.size() == 1 && run == segments.first();
    const bool isWordInProse =
        isPlainWord && (isAllOf(run.sliced(1), &QChar::isLower) || isAllOf(run, &QChar::isUpper));
    return isWordInProse ? std::nullopt : std::optional(place.field);
}

QList<Mention> mentionsInRuns(const QString &text, const PathResolver &resolver)
{
    // A run may hold spaces only around the arrows some servers write between segments.
    static const QRegularExpression runs(uR"([^\s,;](?: -> |[^\s,;])*)"_s);
    QList<Mention> mentions;
    for (auto it = runs.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        auto start = match.capturedStart();
        auto end = match.capturedEnd();
        while (end > start && isOneOf(text[end - 1], u".:!?)}…"))
            --end;
        while (start < end && isOneOf(text[start], u"({"))
            ++start;
        if (const auto field = fieldOfRun(QStringView(text).sliced(start, end - start), resolver))
            mentions.append({start, end, *field});
    }
    return mentions;
}

/** Names in plain words, where a sentence or an item of a list starts with one and goes on to say what is wrong. */
QList<Mention> mentionsInWords(const QString &text, const PathResolver &resolver)
{
    static const QRegularExpression names(
        uR"((?:^|[\n.,:;|•]\s+|→ at |[-*✖•]\s+)(?:the\s+)?["'`]?(name|avatar[ _]?url|contact methods?|custom fields?)["'`]?)"
        uR"((?=\s*(?:[:,;]|$|\.(?:\s|$)))"
        uR"(|\s+(?:(?:field|property|attribute|parameter|member|input|value|type|key|is preferred|length)\s+)?)"
        uR"((?:is|are|was|must|should|shall|can't|can’t|cannot|can|could|may|has|have|needs?|does|do|doesn't|isn't)"
        uR"(|contains?|exceeds|already|too|required|invalid|missing|length|fails|failed (?:on|the|to satisfy|validation))"
        uR"(|not (?:be|provided|given|blank|empty|null|set|present|valid|specified|supplied|allowed|unique))\b))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    QList<Mention> mentions;
    for (auto it = names.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const auto place = resolver.resolve({match.captured(1)});
        if (place.isField())
            mentions.append({match.capturedStart(1), match.capturedEnd(1), place.field});
    }
    return mentions;
}

/** All mentions in the order of the text; neighbours that name the same place are one. */
QList<Mention> mentionsIn(const QString &text, const PathResolver &resolver)
{
    auto all = mentionsInRuns(text, resolver) + mentionsInWords(text, resolver);
    std::ranges::stable_sort(all, {}, &Mention::start);
    QList<Mention> merged;
    for (const auto &mention : all) {
        if (!merged.isEmpty() && merged.last().field == mention.field)
            merged.last().end = mention.end;
        else
            merged.append(mention);
    }
    return merged;
}

/** Where the sentence of a mention at @p start begins, when the mention leads it; -1 when it does not. */
qsizetype leadStart(const QString &text, qsizetype start)
{
    static const QRegularExpression lead(
        uR"([.,;|\n]\s*(?:[-*•✖]\s*)?(?:(?:the|path|key|field|property|parameter|attribute|error):?\s+)?["'`]?$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype longestLead = 40;
    const auto from = std::max<qsizetype>(0, start - longestLead);
    const auto match = lead.match(text.sliced(from, start - from));
    return match.hasMatch() ? from + match.capturedStart() + 1 : -1;
}

/** Where the sentence of a mention ending at @p end ends, when the mention closes it; -1 when it does not. */
qsizetype trailEnd(const QString &text, qsizetype end)
{
    static const QRegularExpression trail(uR"(\G["'`)\]]*\s*(?:[.;,\n]))"_s);
    const auto match = trail.match(text, end);
    return match.hasMatch() ? match.capturedEnd() : -1;
}

/** Where to cut @p text so that each part has one of @p mentions; empty when the text does not say. */
QList<qsizetype> cutsBetween(const QString &text, const QList<Mention> &mentions)
{
    QList<qsizetype> leading;
    QList<qsizetype> trailing;
    for (qsizetype i = 0; i + 1 < mentions.size(); ++i) {
        leading.append(leadStart(text, mentions[i + 1].start));
        trailing.append(trailEnd(text, mentions[i].end));
    }
    if (!leading.contains(-1))
        return leading;
    return trailing.contains(-1) ? QList<qsizetype>() : trailing;
}

QString withoutSeparators(const QString &text)
{
    const auto isSeparator = [](QChar c) { return c.isSpace() || c == u',' || c == u';' || c == u'|'; };
    qsizetype end = text.size();
    while (end > 0 && isSeparator(text[end - 1]))
        --end;
    return text.first(end).trimmed();
}

} // namespace

QList<Piece> piecesOf(const QString &text, const PathResolver &resolver)
{
    if (text.size() > MAX_PROSE_LENGTH)
        return {{text}};
    const auto mentions = mentionsIn(text, resolver);
    Piece whole{text};
    for (const auto &mention : mentions) {
        if (!whole.fields.contains(mention.field))
            whole.fields.append(mention.field);
    }
    const auto cuts = whole.fields.size() > 1 ? cutsBetween(text, mentions) : QList<qsizetype>();
    if (cuts.isEmpty())
        return {whole};
    QList<Piece> pieces;
    for (qsizetype i = 0; i < mentions.size(); ++i) {
        const auto start = i == 0 ? 0 : cuts[i - 1];
        const auto end = i < cuts.size() ? cuts[i] : text.size();
        pieces.append({withoutSeparators(text.sliced(start, end - start)), {mentions[i].field}});
    }
    // "Missing: name, contactMethods" says of both what only the whole text says.
    const auto saysNothing = [&](const Piece &piece) { return resolver.resolve(segmentsOf(piece.text)).exact; };
    return std::ranges::any_of(pieces, saysNothing) ? QList<Piece>{whole} : pieces;
}

FieldPath refinedByWords(const FieldPath &path, const QString &message, const PathResolver &resolver)
{
    static const QRegularExpression missing(uR"(requir|missing)"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression quoted(uR"(["'`]([\w-]{1,64})["'`])"_s);
    if (path.index < 0) {
        const auto pieces = piecesOf(message, resolver);
        const auto fields = pieces.size() == 1 ? pieces.first().fields : QList<FieldPath>();
        return fields.size() == 1 && fields.first().section == path.section ? fields.first() : path;
    }
    if (path.member != FieldPath::Member::None || !message.contains(missing))
        return path;
    for (auto it = quoted.globalMatch(message); it.hasNext();) {
        const auto place = resolver.resolve(segmentsOf(path.toCanonical()) + QStringList{it.next().captured(1)});
        if (place.isField() && place.field.member != FieldPath::Member::None)
            return place.field;
    }
    return path;
}

} // namespace Clientele::Wire
