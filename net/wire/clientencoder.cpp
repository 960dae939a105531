// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/wire/clientjson.h"
#include "net/wire/members.h"
#include "net/wire/wellformed.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Clientele::Wire {

namespace {

QByteArray encodeValue(const QJsonValue &value)
{
    // QJsonDocument writes no bare scalars, so it writes an array of one and loses its brackets.
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).sliced(1).chopped(1);
}

QByteArray encodeText(const QString &text)
{
    return encodeValue(wellFormed(text));
}

/** A JSON object whose members stay in the order they were added; QJsonObject sorts them. */
class ObjectWriter
{
public:
    void add(QLatin1StringView name, const QByteArray &json)
    {
        m_json += (m_json.isEmpty() ? "\"" : ",\"") + QByteArray(name.data(), name.size()) + "\":" + json;
    }
    void addUnknown(const QByteArray &bag, const QStringList &known)
    {
        const auto members = QJsonDocument::fromJson(bag).object();
        for (auto it = members.begin(); it != members.end(); ++it) {
            if (!known.contains(it.key()))
                m_json += (m_json.isEmpty() ? "" : ",") + encodeText(it.key()) + ':' + encodeValue(it.value());
        }
    }
    [[nodiscard]] QByteArray json() const { return '{' + m_json + '}'; }

private:
    QByteArray m_json;
};

QByteArray encodeRow(const ContactMethod &method)
{
    ObjectWriter writer;
    writer.add("type"_L1, encodeText(method.type.text()));
    writer.add("value"_L1, encodeText(method.value));
    writer.add("isPreferred"_L1, method.preferred ? "true" : "false");
    writer.addUnknown(method.unknownMembers, Members::ofContactMethod());
    return writer.json();
}

QByteArray encodeRow(const CustomField &field)
{
    ObjectWriter writer;
    writer.add("fieldKey"_L1, encodeText(field.key));
    writer.add("value"_L1, encodeText(field.value));
    writer.addUnknown(field.unknownMembers, Members::ofCustomField());
    return writer.json();
}

template <typename Row>
QByteArray encodeRows(const QList<Row> &rows)
{
    QByteArrayList encoded;
    std::ranges::transform(rows, std::back_inserter(encoded), [](const Row &row) { return encodeRow(row); });
    return '[' + encoded.join(',') + ']';
}

} // namespace

QByteArray encodeDraft(const ClientDraft &draft)
{
    ObjectWriter writer;
    writer.add("name"_L1, encodeText(draft.name));
    if (!draft.avatarUrl.isEmpty())
        writer.add("avatarUrl"_L1, encodeText(draft.avatarUrl));
    writer.add("contactMethods"_L1, encodeRows(draft.contactMethods));
    if (!draft.customFields.isEmpty())
        writer.add("customFields"_L1, encodeRows(draft.customFields));
    return writer.json();
}

} // namespace Clientele::Wire
