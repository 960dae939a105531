// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/net/wire/errorcases.h"

#include <QtCore/QFile>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

namespace {

QJsonArray entriesOf(const QString &fileName)
{
    QFile file(QStringLiteral(WIRE_TEST_DATA "/") + fileName);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(file.fileName()));
    return QJsonDocument::fromJson(file.readAll()).array();
}

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray list = value.toArray();
    for (const auto &text : list)
        texts.append(text.toString());
    return texts;
}

ClientDraft draftOf(const QJsonObject &request)
{
    ClientDraft draft;
    draft.name = request["name"_L1].toString();
    draft.avatarUrl = request["avatarUrl"_L1].toString();
    const QJsonArray methods = request["contactMethods"_L1].toArray();
    for (const auto &method : methods) {
        draft.contactMethods.append({.row = RowId::create(),
                                     .type = ContactType::fromText(method["type"_L1].toString()),
                                     .value = method["value"_L1].toString(),
                                     .preferred = method["isPreferred"_L1].toBool()});
    }
    const QJsonArray fields = request["customFields"_L1].toArray();
    for (const auto &field : fields) {
        draft.customFields.append(
            {.row = RowId::create(), .key = field["fieldKey"_L1].toString(), .value = field["value"_L1].toString()});
    }
    return draft;
}

} // namespace

std::vector<CapturedCase> capturedCases()
{
    std::vector<CapturedCase> cases;
    const QJsonArray entries = entriesOf(u"corpus.json"_s);
    for (const auto &entry : entries) {
        cases.push_back({{entry["source"_L1].toString() + u' ' + entry["case"_L1].toString(),
                          entry["contentType"_L1].toString().toUtf8(), entry["body"_L1].toString().toUtf8()},
                         draftOf(entry["request"_L1].toObject()),
                         textsOf(entry["expect"_L1]),
                         entry["expectAny"_L1].toBool(),
                         entry["formOk"_L1].toBool()});
    }
    return cases;
}

std::vector<ShapeCase> shapeCases()
{
    std::vector<ShapeCase> cases;
    const QJsonArray entries = entriesOf(u"shapes.json"_s);
    for (const auto &entry : entries) {
        const auto json = entry["json"_L1];
        const auto encoded = QJsonDocument(QJsonArray{json}).toJson(QJsonDocument::Compact).sliced(1).chopped(1);
        const auto body = json.isUndefined() ? entry["text"_L1].toString().toUtf8() : encoded;
        QStringList fields;
        const QJsonArray expected = entry["fields"_L1].toArray();
        for (const auto &field : expected)
            fields.append(field[0].toString() + u": "_s + field[1].toString());
        cases.push_back({{entry["title"_L1].toString(), entry["contentType"_L1].toString().toUtf8(), body},
                         fields,
                         entry["form"_L1].toString()});
    }
    return cases;
}

ClientDraft sentDraft()
{
    return {
        .name = u"John Doe"_s,
        .avatarUrl = u"https://example.com/a.jpg"_s,
        .contactMethods = {{.row = RowId::create(), .type = ContactType::Known::Phone, .value = u"+1234567890"_s},
                           {.row = RowId::create(), .type = ContactType::Known::Email, .value = u"j@example.com"_s}},
        .customFields = {{.row = RowId::create(), .key = u"notes"_s, .value = u"x"_s},
                         {.row = RowId::create(), .key = u"vat"_s, .value = u"y"_s}}};
}

QStringList placesOf(const Wire::ErrorWords &words)
{
    QStringList places;
    std::ranges::transform(words.fields, std::back_inserter(places),
                           [](const FieldError &error) { return error.path.toCanonical(); });
    return places;
}

QStringList linesOf(const QList<FieldError> &fields)
{
    QStringList lines;
    std::ranges::transform(fields, std::back_inserter(lines),
                           [](const FieldError &error) { return error.path.toCanonical() + u": "_s + error.message; });
    return lines;
}

} // namespace Clientele::Tests
