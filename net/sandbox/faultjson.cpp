// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/sandbox/errorshapes.h"
#include "net/sandbox/fault.h"

#include <QtCore/QJsonDocument>

#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace Clientele::Sandbox {

namespace {

constexpr std::array MOMENT_SPELLINGS{
    std::pair{"connect"_L1, Fault::Moment::Connect},
    std::pair{"head"_L1, Fault::Moment::Head},
    std::pair{"request"_L1, Fault::Moment::Request},
    std::pair{"commit"_L1, Fault::Moment::Commit},
};
constexpr std::array SEND_SPELLINGS{
    std::pair{"whole"_L1, Fault::Send::Whole},
    std::pair{"nothing"_L1, Fault::Send::Nothing},
    std::pair{"statusLine"_L1, Fault::Send::StatusLine},
    std::pair{"halfHeader"_L1, Fault::Send::HalfHeader},
    std::pair{"cut"_L1, Fault::Send::Cut},
    std::pair{"raw"_L1, Fault::Send::Raw},
    std::pair{"endless"_L1, Fault::Send::Endless},
};
constexpr std::array THEN_SPELLINGS{
    std::pair{"keep"_L1, Fault::Then::Keep},
    std::pair{"close"_L1, Fault::Then::Close},
    std::pair{"reset"_L1, Fault::Then::Reset},
    std::pair{"hang"_L1, Fault::Then::Hang},
};

template <typename Spellings, typename Value>
bool readSpelling(const Spellings &spellings, const QJsonValue &json, Value &value)
{
    for (const auto &[word, meaning] : spellings) {
        if (json.toString() == word) {
            value = meaning;
            return true;
        }
    }
    return false;
}

template <typename Spellings, typename Value>
QString spelled(const Spellings &spellings, Value value)
{
    for (const auto &[word, meaning] : spellings) {
        if (meaning == value)
            return word;
    }
    return {};
}

bool readNumber(const QJsonValue &json, int lowest, int highest, int &number)
{
    number = json.toInt(lowest - 1);
    return number >= lowest && number <= highest;
}

bool readCount(const QJsonValue &json, int &number)
{
    return readNumber(json, 0, 1'000'000'000, number);
}

bool readBody(const QJsonValue &json, Fault &fault)
{
    if (json.isString())
        fault.body = json.toString().toUtf8();
    else if (json.isObject() || json.isArray())
        fault.body = QJsonDocument::fromVariant(json.toVariant()).toJson(QJsonDocument::Compact);
    return fault.body.has_value();
}

bool readHeaders(const QJsonValue &json, Fault &fault)
{
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->isString())
            fault.headers.append({it.key().toLatin1(), it->toString().toLatin1()});
        else
            return false;
    }
    return json.isObject();
}

bool readInterim(const QJsonValue &json, Fault &fault)
{
    const QJsonArray statuses = json.toArray();
    for (const auto &status : statuses) {
        fault.interim.append(0);
        if (!readNumber(status, 100, 199, fault.interim.last()))
            return false;
    }
    return json.isArray();
}

bool readContentLength(const QJsonValue &json, Fault &fault)
{
    const QJsonArray lengths = json.toArray();
    for (const auto &length : lengths)
        fault.contentLength.append(length.toString().toLatin1());
    return json.isArray() && !fault.contentLength.contains(QByteArray());
}

bool readShape(const QJsonValue &json, Fault &fault)
{
    const Fault shaped = Fault::shaped(json.toString());
    fault.status = shaped.status;
    fault.body = shaped.body;
    fault.headers += shaped.headers;
    return errorShape(json.toString()) != nullptr;
}

bool readStatus(const QJsonValue &json, Fault &fault)
{
    int status = 0;
    const bool ok = readNumber(json, 100, 999, status);
    fault.status = status;
    return ok;
}

using Reader = std::function<bool(const QJsonValue &, Fault &)>;

const QHash<QString, Reader> &readers()
{
    static const QHash<QString, Reader> table{
        {u"method"_s,
         [](auto &json, auto &f) {
             f.method = json.toString().toLatin1();
             return json.isString();
         }},
        {u"path"_s,
         [](auto &json, auto &f) {
             f.path = json.toString();
             return json.isString();
         }},
        {u"skip"_s, [](auto &json, auto &f) { return readCount(json, f.skip); }},
        {u"times"_s, [](auto &json, auto &f) { return readCount(json, f.times); }},
        {u"when"_s, [](auto &json, auto &f) { return readSpelling(MOMENT_SPELLINGS, json, f.moment); }},
        {u"delayMs"_s, [](auto &json, auto &f) { return readCount(json, f.delayMs); }},
        {u"interim"_s, readInterim},
        {u"status"_s, readStatus},
        {u"headers"_s, readHeaders},
        {u"body"_s, readBody},
        {u"shape"_s, readShape},
        {u"send"_s, [](auto &json, auto &f) { return readSpelling(SEND_SPELLINGS, json, f.send); }},
        {u"cutAt"_s, [](auto &json, auto &f) { return readCount(json, f.cutAt); }},
        {u"sliceBytes"_s, [](auto &json, auto &f) { return readCount(json, f.sliceBytes); }},
        {u"sliceMs"_s, [](auto &json, auto &f) { return readCount(json, f.sliceMs); }},
        {u"contentLength"_s, readContentLength},
        {u"then"_s, [](auto &json, auto &f) { return readSpelling(THEN_SPELLINGS, json, f.then); }},
    };
    return table;
}

/** What is meant when the JSON does not say: the server's answer unless there is one of the gate's own, and no use for
 * a connection on which something was left out. */
void fillIn(const QJsonObject &json, Fault &fault)
{
    using Send = Fault::Send;
    const bool own = fault.status || fault.body;
    const bool answers = fault.send != Send::Nothing && fault.send != Send::Raw && fault.send != Send::Endless;
    if (!json.contains("when"_L1))
        fault.moment = answers && !own ? Fault::Moment::Commit : Fault::Moment::Request;
    if (!json.contains("then"_L1) && fault.send != Send::Whole)
        fault.then = Fault::Then::Close;
    if (fault.body && !fault.status)
        fault.status = 200;
}

QString contradiction(const Fault &fault)
{
    const bool silent = fault.send == Fault::Send::Nothing || fault.send == Fault::Send::Raw;
    if (fault.moment == Fault::Moment::Connect && !(fault.method.isEmpty() && fault.path.isEmpty() && silent))
        return u"\"when\": \"connect\" knows no method or path and can send only \"nothing\" or \"raw\""_s;
    if (fault.send == Fault::Send::Raw && !fault.body)
        return u"\"send\": \"raw\" needs a \"body\""_s;
    return {};
}

template <typename Value>
void insertUnless(QJsonObject &json, const QString &name, const Value &value, const Value &usual)
{
    if (value != usual)
        json[name] = value;
}

void insertLists(QJsonObject &json, const Fault &fault)
{
    QJsonArray interim;
    for (const int status : fault.interim)
        interim.append(status);
    QJsonArray lengths;
    for (const QByteArray &length : fault.contentLength)
        lengths.append(QString::fromLatin1(length));
    QJsonObject headers;
    for (const auto &[name, value] : fault.headers)
        headers[QString::fromLatin1(name)] = QString::fromLatin1(value);
    insertUnless(json, u"interim"_s, interim, {});
    insertUnless(json, u"contentLength"_s, lengths, {});
    insertUnless(json, u"headers"_s, headers, {});
}

} // namespace

std::optional<Fault> faultFromJson(const QJsonObject &json, QString *problem)
{
    Fault fault;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const Reader read = readers().value(it.key());
        if (!read || !read(it.value(), fault)) {
            *problem = read ? u"bad value of \"%1\""_s.arg(it.key()) : u"unknown member \"%1\""_s.arg(it.key());
            return std::nullopt;
        }
    }
    fillIn(json, fault);
    *problem = contradiction(fault);
    return problem->isEmpty() ? std::optional(fault) : std::nullopt;
}

std::optional<QList<Fault>> faultsFromJson(const QByteArray &json, QString *problem)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray()) {
        *problem = u"not a JSON array"_s;
        return std::nullopt;
    }
    QList<Fault> faults;
    const QJsonArray entries = document.array();
    for (const auto &entry : entries) {
        *problem = u"not an object"_s;
        const std::optional<Fault> fault = entry.isObject() ? faultFromJson(entry.toObject(), problem) : std::nullopt;
        if (!fault) {
            *problem = u"fault %1: %2"_s.arg(faults.size() + 1).arg(*problem);
            return std::nullopt;
        }
        faults.append(*fault);
    }
    return faults;
}

QJsonObject toJson(const Fault &fault)
{
    QJsonObject json{{u"skip"_s, fault.skip},
                     {u"times"_s, fault.times},
                     {u"when"_s, spelled(MOMENT_SPELLINGS, fault.moment)},
                     {u"send"_s, spelled(SEND_SPELLINGS, fault.send)},
                     {u"then"_s, spelled(THEN_SPELLINGS, fault.then)}};
    const Fault usual;
    insertUnless(json, u"method"_s, QString::fromLatin1(fault.method), QString());
    insertUnless(json, u"path"_s, fault.path, QString());
    insertUnless(json, u"delayMs"_s, fault.delayMs, usual.delayMs);
    insertUnless(json, u"cutAt"_s, fault.cutAt, usual.cutAt);
    insertUnless(json, u"sliceBytes"_s, fault.sliceBytes, usual.sliceBytes);
    insertUnless(json, u"sliceMs"_s, fault.sliceMs, usual.sliceMs);
    insertUnless(json, u"status"_s, fault.status.value_or(0), 0);
    if (fault.body)
        json[u"body"_s] = QString::fromUtf8(*fault.body);
    insertLists(json, fault);
    return json;
}

} // namespace Clientele::Sandbox
