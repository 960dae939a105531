// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/wire/errortree.h"

#include "net/wire/errorkeys.h"
#include "net/wire/errorreport.h"
#include "net/wire/jsonvalue.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Clientele::Wire {

namespace {

/** Deeper than any server means it; what is below is shown as its JSON. */
constexpr int MAX_DEPTH = 64;
/** What a text that is itself JSON costs of the depth. */
constexpr int INNER_DOCUMENT_DEPTH = 16;

/** `a.*.b` and `a` as they stand for one row. */
QStringList withRow(QStringList path, int row)
{
    const auto wildcard = path.indexOf(u"*"_s);
    if (wildcard >= 0)
        path[wildcard] = QString::number(row);
    else
        path.append(QString::number(row));
    return path;
}

bool isEmptyContainer(const QJsonValue &value)
{
    return value.isNull() || (value.isObject() && value.toObject().isEmpty())
           || (value.isArray() && value.toArray().isEmpty());
}

bool isContainer(const QJsonValue &value)
{
    return value.isObject() || value.isArray();
}

/** Errors of some languages say in `name` what kind of error they are. */
bool isErrorClass(const QString &text)
{
    return !text.contains(u' ') && (text.endsWith("Error"_L1) || text.endsWith("Exception"_L1));
}

bool hasOnlyNumberedMembers(const QJsonObject &object)
{
    return std::ranges::all_of(object.keys(), [](const QString &key) {
        bool isNumber = false;
        key.toUInt(&isNumber);
        return isNumber;
    });
}

} // namespace

QList<Finding> ErrorTree::read(const QJsonValue &body)
{
    m_findings.clear();
    walk(body, {});
    return m_findings;
}

void ErrorTree::walk(const QJsonValue &value, const Context &context)
{
    if (context.depth > MAX_DEPTH) {
        if (!isEmptyContainer(value))
            m_findings.append(
                {context.path, value.isString() ? value.toString() : QString::fromUtf8(encodeValue(value))});
    } else if (value.isString()) {
        walkText(value.toString(), context);
    } else if (value.isArray()) {
        walkArray(value.toArray(), context);
    } else if (value.isObject()) {
        walkObject(value.toObject(), context);
    } else if (value.isBool() && value.toBool()) {
        // {"name": {"required": true}}: the rule is all there is. A plain true is more likely an echo.
        const auto place = m_resolver.resolve(context.path);
        if (place.isField() && !place.rest.isEmpty())
            m_findings.append({context.path, {}, place.rest.last(), context.around});
    }
}

void ErrorTree::walkText(const QString &text, const Context &context)
{
    const auto start = text.trimmed();
    if (start.startsWith(u'[') || start.startsWith(u'{')) {
        // {"error": "[{\"path\": [\"name\"], …}]"}: some put a document into a text.
        const auto inner = QJsonDocument::fromJson(start.toUtf8());
        if (!inner.isNull()) {
            const QJsonValue value = inner.isArray() ? QJsonValue(inner.array()) : QJsonValue(inner.object());
            walk(value, {context.path, context.around, context.depth + INNER_DOCUMENT_DEPTH});
            return;
        }
    }
    if (start.isEmpty())
        return;
    if (isPlaceName(start) && !m_resolver.resolve(context.path).isField())
        m_findings.append({segmentsOf(start), {}, {}, context.around});
    else
        m_findings.append({context.path, text, {}, context.around});
}

void ErrorTree::walkArray(const QJsonArray &array, const Context &context)
{
    // ["name", "is required"]
    if (array.size() == 2 && array[1].isString() && isPlaceName(array[0].toString())
        && !isPlaceName(array[1].toString())) {
        walk(array[1], context.at(segmentsOf(array[0].toString())));
        return;
    }
    const bool isRows = isRowArray(context.path);
    const bool hasGaps = std::ranges::any_of(array, isEmptyContainer);
    for (qsizetype i = 0; i < array.size(); ++i) {
        const auto object = array[i].toObject();
        const bool isRow = !object.isEmpty() && !isReport(object, context) && !hasOnlyNumberedMembers(object);
        walk(array[i], context.at(isRows && (isRow || hasGaps) ? QStringList{QString::number(i)} : QStringList{}));
    }
}

void ErrorTree::walkObject(const QJsonObject &object, const Context &context)
{
    if (isReport(object, context))
        walkReport(object, context);
    else
        walkMap(object, context);
}

void ErrorTree::walkMap(const QJsonObject &object, const Context &context)
{
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto key = ErrorKeys::folded(it.key());
        const auto inner = context.at(segmentsOf(it.key()));
        const bool isPlace = m_resolver.resolve(inner.path).isField();
        const bool isToken = it.value().isString() && !it.value().toString().contains(u' ');
        const bool isMachineWord = isToken && (ErrorKeys::ofCode().contains(key) || ErrorKeys::isEcho(key));
        const bool isForPeople = !isMachineWord && !ErrorKeys::isTechnical(key);
        if (isPlace ? !isErrorClass(it.value().toString()) : isForPeople)
            walk(it.value(), inner);
    }
}

void ErrorTree::walkReport(const QJsonObject &object, const Context &context)
{
    auto paths = pathsIn(object, context);
    const bool isInField = m_resolver.resolve(context.path).isField();
    if (const auto foreign = ErrorReport::foreignPathOf(object); paths.isEmpty() && !isInField && !foreign.isEmpty()) {
        if (m_resolver.resolve(foreign).kind == ResolvedPath::Kind::Foreign)
            paths.append(foreign);
    }
    if (const int row = ErrorReport::rowOf(object); paths.isEmpty() && row >= 0 && isRowArray(context.path))
        paths.append(withRow(context.path, row));
    if (paths.size() > 1)
        walkSharedReport(object, context, paths);
    else if (paths.size() == 1 || isInField)
        walkPlacedReport(object, {paths.value(0, context.path), context.around, context.depth});
    else
        walkGeneralReport(object, context);
}

/** One report about several places: {"memberNames": ["Name", "AvatarUrl"], "errorMessage": "…"} */
void ErrorTree::walkSharedReport(const QJsonObject &object, const Context &context, const QList<QStringList> &paths)
{
    const auto messages = ErrorReport::mainMessagesOf(object);
    for (const auto &path : paths)
        m_findings.append({path, {}, ErrorReport::codeOf(object), messages.value(0, context.around)});
    for (const auto &message : messages)
        walkText(message, context);
}

void ErrorTree::walkPlacedReport(const QJsonObject &object, const Context &place)
{
    const auto messages = ErrorReport::mainMessagesOf(object);
    const auto code = ErrorReport::codeOf(object);
    for (const auto &message : messages)
        m_findings.append({place.path, message, code});
    if (messages.isEmpty())
        m_findings.append({place.path, {}, code, place.around});
    const Context inner{place.path, messages.value(0, place.around), place.depth + 1};
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto key = ErrorKeys::folded(it.key());
        const bool isReason = ErrorKeys::ofMessage().contains(key) && !ErrorKeys::isPlural(key);
        const bool isSaid = ErrorReport::isTextList(it.value()) || (isReason && !messages.isEmpty());
        const bool isForPeople = !ErrorKeys::isTechnical(key) && !ErrorKeys::isEcho(key);
        const bool isPath = ErrorKeys::ofPath().contains(key);
        if (isContainer(it.value()) && isWrapper(it.key()) && isForPeople && !isSaid && !isPath)
            walk(it.value(), inner);
    }
}

void ErrorTree::walkGeneralReport(const QJsonObject &object, const Context &context)
{
    const auto messages = ErrorReport::messagesOf(object);
    const Context inner{context.path, messages.value(0, context.around), context.depth + 1};
    for (const auto &message : messages)
        walkText(message, {context.path, {}, context.depth});
    for (auto it = object.begin(); it != object.end(); ++it) {
        const auto key = ErrorKeys::folded(it.key());
        const bool isSaid =
            ErrorKeys::ofMessage().contains(key) && (it.value().isString() || ErrorReport::isTextList(it.value()));
        const bool isPath = it.value().isArray() && ErrorKeys::ofForeignPath().contains(key);
        const bool isWorthIt = isContainer(it.value()) || isWordsBeside(it.key(), it.value().toString(), context);
        if (!isSaid && !isPath && isWorthIt && !ErrorKeys::isTechnical(key) && !ErrorKeys::isEcho(key))
            walk(it.value(), inner.at(segmentsOf(it.key())));
    }
}

/**
 * True for a text beside a message that says more: {"message": "…", "avatarUrl": "is invalid", "advice": "Try later"}.
 * `name` beside a message is the error's own name.
 */
bool ErrorTree::isWordsBeside(const QString &key, const QString &text, const Context &context) const
{
    const auto folded = ErrorKeys::folded(key);
    if (text.isEmpty() || folded == "name"_L1 || ErrorKeys::ofCode().contains(folded))
        return false;
    return text.contains(u' ') || m_resolver.resolve(context.path + segmentsOf(key)).isField();
}

bool ErrorTree::isReport(const QJsonObject &object, const Context &context) const
{
    const auto isWords = [&](const QString &key) {
        return ErrorKeys::ofMessage().contains(ErrorKeys::folded(key)) && object.value(key).isString()
               && !object.value(key).toString().trimmed().isEmpty();
    };
    if (std::ranges::any_of(object.keys(), isWords) || !pathsIn(object, context).isEmpty())
        return true;
    // {"code": "length", "message": null} about a field that has no members of its own
    const auto place = m_resolver.resolve(context.path);
    const bool hasMembers = place.isField() && place.field.section != FieldPath::Section::Name
                            && place.field.section != FieldPath::Section::AvatarUrl
                            && place.field.member == FieldPath::Member::None;
    return place.isField() && !hasMembers && !ErrorReport::codeOf(object).isEmpty();
}

/** True when the elements of an array at @p path are rows, or errors of the array. */
bool ErrorTree::isRowArray(const QStringList &path) const
{
    const auto place = m_resolver.resolve(path);
    const bool isArray = place.field.section == FieldPath::Section::ContactMethods
                         || place.field.section == FieldPath::Section::CustomFields;
    return place.isField() && isArray && place.field.index < 0;
}

/** True when @p text is the path of something that was sent, and nothing else. */
bool ErrorTree::isPlaceName(const QString &text) const
{
    if (text.contains(u' '))
        return false;
    const auto place = m_resolver.resolve(segmentsOf(text));
    return place.isField() && place.exact;
}

/** The places @p object names, empty when it names none: one whole path, or several. */
QList<QStringList> ErrorTree::pathsIn(const QJsonObject &object, const Context &context) const
{
    const auto texts = ErrorReport::pathTextsOf(object);
    const auto missing = ErrorReport::missingPartOf(object);
    const int row = ErrorReport::rowOf(object);
    QList<QStringList> several;
    for (const auto &text : texts) {
        auto path = placed(text.segments, context.path);
        if (path.isEmpty())
            continue;
        if (text.oneOfMany) {
            several.append(path);
            continue;
        }
        if (row >= 0 && isRowArray(path))
            path = withRow(path, row);
        if (!missing.isEmpty())
            path.append(missing);
        return {path};
    }
    if (several.isEmpty() && !missing.isEmpty() && m_resolver.resolve(context.path + QStringList{missing}).isField())
        return {context.path + QStringList{missing}};
    return several;
}

/** @p own as it stands when it is a place, else below @p context; empty when it is no place at all. */
QStringList ErrorTree::placed(const QStringList &own, const QStringList &context) const
{
    if (own.isEmpty())
        return {};
    if (m_resolver.resolve(own).isField())
        return own;
    const auto around = m_resolver.resolve(context);
    const auto below = m_resolver.resolve(context + own);
    return around.isField() && below.isField() && below.field != around.field ? context + own : QStringList();
}

} // namespace Clientele::Wire
