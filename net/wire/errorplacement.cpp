// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/wire/errorplacement.h"

#include "net/wire/mentions.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Clientele::Wire {

namespace {

/** More than any screen shows; the details keep the rest. */
constexpr qsizetype MAX_MESSAGE_LENGTH = 65536;
constexpr qsizetype MAX_FIELD_ERRORS = 1000;
/** With more field errors nobody repeats them all in a summary. */
constexpr qsizetype MAX_SUMMED_UP = 50;

QString shown(QString message)
{
    message.remove(QChar::Null);
    return message.size() > MAX_MESSAGE_LENGTH ? message.first(MAX_MESSAGE_LENGTH) + u'…' : message;
}

/** A path nobody here knows, as a person may read it. */
QString placeText(QStringList path)
{
    while (path.size() > 1 && isWrapper(path.first()))
        path.removeFirst();
    return path.join(u'.');
}

QString keyOf(const FieldPath &field, const QString &message)
{
    return field.toCanonical() + u'\n' + message;
}

} // namespace

ErrorWords ErrorPlacement::words(const QString &wholeText)
{
    placeByPath();
    placeByWords();
    placeBare();
    std::ranges::stable_sort(m_fields, {}, [](const FieldError &error) {
        return std::tuple(error.path.section, error.path.index, error.path.member);
    });
    ErrorWords words{.formMessage = formMessage(), .fields = m_fields};
    if (words.formMessage.isEmpty() && words.fields.isEmpty())
        words.formMessage = shown(wholeText);
    return words;
}

void ErrorPlacement::placeByPath()
{
    for (const auto &finding : m_findings) {
        const auto resolved = m_resolver.resolve(finding.path);
        if (finding.message.isEmpty() || !resolved.isField() || isEcho(resolved.field, finding.message))
            continue;
        const auto rule = resolved.rest.isEmpty() ? QString() : resolved.rest.last();
        place(refinedByWords(resolved.field, finding.message, m_resolver), finding.message,
              finding.code.isEmpty() ? rule : finding.code);
    }
}

/** A summary beside placed errors repeats them in other words, so it is read for places only when it stands alone. */
void ErrorPlacement::placeByWords()
{
    const bool standsAlone = m_fields.isEmpty();
    for (const auto &finding : m_findings) {
        const auto kind = m_resolver.resolve(finding.path).kind;
        if (finding.message.isEmpty() || kind == ResolvedPath::Kind::Field)
            continue;
        const auto where = placeText(finding.path);
        if (kind == ResolvedPath::Kind::Foreign) {
            addLine(finding.message.contains(where) ? finding.message : where + u": "_s + finding.message);
            continue;
        }
        const auto pieces = standsAlone ? piecesOf(finding.message, m_resolver) : QList<Piece>{{finding.message}};
        for (const auto &piece : pieces) {
            if (piece.fields.isEmpty())
                addLine(piece.text);
            for (const auto &field : piece.fields)
                place(refinedByWords(field, piece.text, m_resolver), piece.text, finding.code);
        }
    }
}

/** Places named without a word get the words said near them, unless something was said about them elsewhere. */
void ErrorPlacement::placeBare()
{
    for (const auto &finding : m_findings) {
        const auto resolved = m_resolver.resolve(finding.path);
        if (!finding.message.isEmpty())
            continue;
        const auto where = placeText(finding.path);
        const auto rule = finding.code.isEmpty() ? where : finding.code;
        const auto message = finding.around.isEmpty() ? rule : finding.around;
        if (!resolved.isField())
            addLine(finding.around.isEmpty() ? where : where + u": "_s + finding.around);
        else if (!isPlacedBelow(resolved.field))
            place(resolved.field, message, finding.code);
    }
}

void ErrorPlacement::place(const FieldPath &field, const QString &message, const QString &code)
{
    const auto text = shown(message);
    if (m_fields.size() >= MAX_FIELD_ERRORS) {
        addLine(text);
        return;
    }
    if (m_placed.contains(keyOf(field, text)))
        return;
    m_placed.insert(keyOf(field, text));
    m_fields.append({.path = field, .message = text, .code = code});
}

void ErrorPlacement::addLine(const QString &message)
{
    m_lines.append(shown(message));
}

/** True when the "message" at a place is what was sent there, so the body repeats the request. */
bool ErrorPlacement::isEcho(const FieldPath &field, const QString &message) const
{
    const auto sentAt = [&]() -> QString {
        switch (field.section) {
        case FieldPath::Section::Form:
            return {};
        case FieldPath::Section::Name:
            return m_sent.name;
        case FieldPath::Section::AvatarUrl:
            return m_sent.avatarUrl;
        case FieldPath::Section::ContactMethods: {
            const auto method = m_sent.contactMethods.value(field.index);
            return field.member == FieldPath::Member::Type ? method.type.text() : method.value;
        }
        case FieldPath::Section::CustomFields: {
            const auto custom = m_sent.customFields.value(field.index);
            return field.member == FieldPath::Member::FieldKey ? custom.key : custom.value;
        }
        }
        Q_UNREACHABLE();
    };
    return message == sentAt();
}

bool ErrorPlacement::isPlacedBelow(const FieldPath &field) const
{
    return std::ranges::any_of(m_fields, [&](const FieldError &error) {
        const bool sameRow = field.index < 0 || error.path.index == field.index;
        const bool sameMember = field.member == FieldPath::Member::None || error.path.member == field.member;
        return error.path.section == field.section && sameRow && sameMember;
    });
}

/** True when @p message is one of the placed messages, or nothing but several of them and the places' names. */
bool ErrorPlacement::isSaidByFields(const QString &message) const
{
    if (m_fields.size() > MAX_SUMMED_UP)
        return false;
    QStringList said;
    std::ranges::transform(m_fields, std::back_inserter(said), &FieldError::message);
    std::ranges::sort(said, std::greater{}, &QString::size);
    QString rest = message;
    for (const auto &text : said)
        rest.remove(text);
    return std::ranges::all_of(rest.split(u' '), [this](const QString &word) {
        const bool isWord = std::ranges::any_of(word, [](QChar c) { return c.isLetterOrNumber(); });
        return !isWord || m_resolver.resolve(segmentsOf(word)).isField();
    });
}

QString ErrorPlacement::formMessage() const
{
    QStringList lines;
    QSet<QString> seen;
    for (const auto &line : m_lines) {
        if (!seen.contains(line) && !isSaidByFields(line))
            lines.append(line);
        seen.insert(line);
    }
    return shown(lines.join(u'\n'));
}

} // namespace Clientele::Wire
