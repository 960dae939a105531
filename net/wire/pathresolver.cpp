// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/wire/pathresolver.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QSet>
#include <QtCore/QUrl>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Clientele::Wire {

namespace {

using Section = FieldPath::Section;
using Member = FieldPath::Member;
using Kind = ResolvedPath::Kind;

/** Longer texts are no paths; the limit keeps hostile ones cheap. */
constexpr qsizetype MAX_PATH_LENGTH = 1024;

template <typename Key>
struct Spelling
{
    QLatin1StringView folded;
    Key key;
};

constexpr std::array SECTION_SPELLINGS = {
    Spelling<Section>{"name"_L1, Section::Name},
    Spelling<Section>{"clientname"_L1, Section::Name},
    Spelling<Section>{"avatarurl"_L1, Section::AvatarUrl},
    Spelling<Section>{"avatar"_L1, Section::AvatarUrl},
    Spelling<Section>{"contactmethods"_L1, Section::ContactMethods},
    Spelling<Section>{"contactmethod"_L1, Section::ContactMethods},
    Spelling<Section>{"contactmethodsattributes"_L1, Section::ContactMethods},
    Spelling<Section>{"customfields"_L1, Section::CustomFields},
    Spelling<Section>{"customfield"_L1, Section::CustomFields},
    Spelling<Section>{"customfieldsattributes"_L1, Section::CustomFields},
};

constexpr std::array CONTACT_METHOD_SPELLINGS = {
    Spelling<Member>{"type"_L1, Member::Type},
    Spelling<Member>{"value"_L1, Member::Value},
    Spelling<Member>{"ispreferred"_L1, Member::IsPreferred},
    Spelling<Member>{"preferred"_L1, Member::IsPreferred},
};

constexpr std::array CUSTOM_FIELD_SPELLINGS = {
    Spelling<Member>{"fieldkey"_L1, Member::FieldKey},
    Spelling<Member>{"key"_L1, Member::FieldKey},
    Spelling<Member>{"value"_L1, Member::Value},
};

/** The segment without case and separators, so that all naming conventions look the same. */
QString folded(const QString &segment)
{
    QString result;
    for (const QChar c : segment) {
        if (c != u'_' && c != u'-' && c != u' ')
            result += c.toLower();
    }
    return result;
}

template <typename Key, size_t Size>
std::optional<Key> findSpelling(const std::array<Spelling<Key>, Size> &spellings, const QString &segment)
{
    const auto text = folded(segment);
    const auto it = std::ranges::find(spellings, text, [](const auto &spelling) { return QString(spelling.folded); });
    return it == spellings.end() ? std::nullopt : std::optional(it->key);
}

bool isArray(Section section)
{
    return section == Section::ContactMethods || section == Section::CustomFields;
}

std::optional<Member> memberOf(Section section, const QString &segment)
{
    return section == Section::ContactMethods ? findSpelling(CONTACT_METHOD_SPELLINGS, segment)
                                              : findSpelling(CUSTOM_FIELD_SPELLINGS, segment);
}

bool isNumber(const QString &segment)
{
    return !segment.isEmpty() && std::ranges::all_of(segment, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isWildcard(const QString &segment)
{
    return segment == u"*"_s;
}

QStringList wordsOf(const QString &segment)
{
    static const QRegularExpression word(uR"(\p{Lu}+(?!\p{Ll})|\p{Lu}?\p{Ll}+)"_s);
    QStringList words;
    for (auto it = word.globalMatch(segment); it.hasNext();)
        words.append(it.next().captured().toLower());
    return words;
}

/** `contactMethods-1-value` and `contact_methods_1_value`: the separator of words separates segments too. */
QStringList unjoined(const QString &segment)
{
    static const QRegularExpression joined(uR"(^(\D+?)[-_](\d+)(?:[-_](\D+))?$)"_s);
    const auto match = joined.match(segment);
    const auto section = match.hasMatch() ? findSpelling(SECTION_SPELLINGS, match.captured(1)) : std::nullopt;
    if (!section || !isArray(*section))
        return {segment};
    auto parts = match.capturedTexts().mid(1);
    parts.removeAll(QString());
    return parts;
}

} // namespace

QStringList segmentsOf(const QString &pathText)
{
    static const QRegularExpression separators(uR"(->|=>|[^\p{L}\p{N}_$@*~ -]+)"_s);
    static const QRegularExpression percentEscape(u"%[0-9A-Fa-f]{2}"_s);
    if (pathText.size() > MAX_PATH_LENGTH)
        return {pathText};
    const auto text = pathText.contains(percentEscape) ? QUrl::fromPercentEncoding(pathText.toUtf8()) : pathText;
    QStringList segments;
    for (const auto &part : text.split(separators, Qt::SkipEmptyParts)) {
        auto segment = part.trimmed();
        segment.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
        if (!segment.isEmpty())
            segments += unjoined(segment);
    }
    return segments;
}

bool isWrapper(const QString &segment)
{
    static const QSet<QString> words = {
        u"all"_s,        u"api"_s,       u"arg"_s,         u"args"_s,        u"argument"_s,   u"arguments"_s,
        u"array"_s,      u"attribute"_s, u"attributes"_s,  u"bad"_s,         u"base"_s,       u"body"_s,
        u"cause"_s,      u"causes"_s,    u"child"_s,       u"children"_s,    u"client"_s,     u"clients"_s,
        u"collection"_s, u"command"_s,   u"constraint"_s,  u"constraints"_s, u"content"_s,    u"context"_s,
        u"create"_s,     u"data"_s,      u"description"_s, u"detail"_s,      u"details"_s,    u"dict"_s,
        u"document"_s,   u"dto"_s,       u"element"_s,     u"elements"_s,    u"embedded"_s,   u"entity"_s,
        u"error"_s,      u"errors"_s,    u"exception"_s,   u"exceptions"_s,  u"extension"_s,  u"extensions"_s,
        u"failure"_s,    u"failures"_s,  u"fault"_s,       u"field"_s,       u"fields"_s,     u"form"_s,
        u"general"_s,    u"global"_s,    u"http"_s,        u"hydra"_s,       u"info"_s,       u"inner"_s,
        u"input"_s,      u"inputs"_s,    u"instance"_s,    u"invalid"_s,     u"issue"_s,      u"issues"_s,
        u"item"_s,       u"items"_s,     u"json"_s,        u"keys"_s,        u"list"_s,       u"map"_s,
        u"member"_s,     u"members"_s,   u"message"_s,     u"messages"_s,    u"meta"_s,       u"missing"_s,
        u"model"_s,      u"msg"_s,       u"mutation"_s,    u"nested"_s,      u"new"_s,        u"non"_s,
        u"obj"_s,        u"object"_s,    u"param"_s,       u"parameter"_s,   u"parameters"_s, u"params"_s,
        u"path"_s,       u"paths"_s,     u"payload"_s,     u"post"_s,        u"problem"_s,    u"problems"_s,
        u"properties"_s, u"property"_s,  u"query"_s,       u"reason"_s,      u"reasons"_s,    u"record"_s,
        u"req"_s,        u"request"_s,   u"required"_s,    u"resource"_s,    u"response"_s,   u"result"_s,
        u"results"_s,    u"root"_s,      u"schema"_s,      u"set"_s,         u"source"_s,     u"state"_s,
        u"status"_s,     u"summary"_s,   u"target"_s,      u"this"_s,        u"validation"_s, u"validations"_s,
        u"validator"_s,  u"variable"_s,  u"variables"_s,   u"violation"_s,   u"violations"_s,
    };
    const auto parts = wordsOf(segment);
    return std::ranges::all_of(parts, [](const auto &part) { return words.contains(part); });
}

ResolvedPath PathResolver::resolve(const QStringList &segments) const
{
    bool onlyWrappers = true;
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const auto section = findSpelling(SECTION_SPELLINGS, segments[i]);
        // `user.name` is another name than the client's, but contact methods are a client's whoever wraps them.
        if (section && (onlyWrappers || isArray(*section))) {
            auto rest = segments.mid(i + 1);
            rest.removeIf([](const QString &segment) {
                return !isNumber(segment) && !isWildcard(segment) && isWrapper(segment) && segment != u"required"_s;
            });
            auto resolved = isArray(*section) ? resolveRow(*section, rest)
                                              : ResolvedPath{Kind::Field, {.section = *section}, rest, rest.isEmpty()};
            resolved.exact = resolved.exact && onlyWrappers;
            return resolved;
        }
        onlyWrappers = onlyWrappers && (isNumber(segments[i]) || isWrapper(segments[i]));
    }
    return {.kind = onlyWrappers ? Kind::Root : Kind::Foreign};
}

ResolvedPath PathResolver::resolveRow(FieldPath::Section section, QStringList rest) const
{
    ResolvedPath resolved{.kind = Kind::Field, .field = {.section = section}};
    const int row = rest.isEmpty() ? -1 : rowOf(section, rest.first());
    if (row >= rowCount(section))
        return {.kind = Kind::Foreign};
    const bool named = row >= 0 && !isNumber(rest.first());
    if (row >= 0) {
        resolved.field.index = row;
        rest.removeFirst();
    }
    const auto at =
        std::ranges::find_if(rest, [&](const auto &segment) { return memberOf(section, segment).has_value(); });
    if (row >= 0 && at != rest.end()) {
        resolved.field.member = *memberOf(section, *at);
        resolved.exact = at == rest.begin() && rest.size() == 1;
        resolved.rest = rest.mid(std::distance(rest.begin(), at) + 1);
        return resolved;
    }
    if (named)
        resolved.field.member = Member::Value;
    resolved.exact = rest.isEmpty();
    resolved.rest = rest;
    return resolved;
}

/** The row a segment names by number, or by the key of a custom field; -1 when it names none. */
int PathResolver::rowOf(Section section, const QString &segment) const
{
    if (isNumber(segment)) {
        bool fits = false;
        const int row = segment.toInt(&fits);
        return fits ? row : std::numeric_limits<int>::max();
    }
    const auto &fields = m_sent.customFields;
    const auto it = std::ranges::find(fields, segment, &CustomField::key);
    const bool found = section == Section::CustomFields && it != fields.end();
    return found ? static_cast<int>(std::distance(fields.begin(), it)) : -1;
}

qsizetype PathResolver::rowCount(Section section) const
{
    return section == Section::ContactMethods ? m_sent.contactMethods.size() : m_sent.customFields.size();
}

} // namespace Clientele::Wire
