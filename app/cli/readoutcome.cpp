// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/cli/readoutcome.h"

#include "app/cli/clientoutput.h"
#include "app/cli/errorwords.h"
#include "ui/text/displaytext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

struct ReadOutcomeWords
{
    Q_DECLARE_TR_FUNCTIONS(ReadOutcomeWords)
};

/** Longer cells stand out, and do not push all others away. */
constexpr qsizetype WIDEST_CELL = 40;

using Row = std::pair<QString, QString>;

QString textOfView(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

/** Two columns, the second where the longest of the first end. */
QByteArray aligned(const QList<Row> &rows)
{
    qsizetype width = 0;
    for (const Row &row : rows)
        width = std::max(width, std::min(row.first.size(), WIDEST_CELL));
    QByteArray lines;
    for (const Row &row : rows) {
        const bool isAlone = row.second.isEmpty();
        lines += line(isAlone ? row.first : row.first.leftJustified(width) + "  "_L1 + row.second);
    }
    return lines;
}

QByteArray listText(const ClientCatalog &catalog, std::span<const CatalogSlot> shown)
{
    QList<Row> rows;
    for (const CatalogSlot slot : shown) {
        const ClientRecord record = catalog.record(slot);
        const auto preferred = record.preferredMethod();
        rows.append({displayWhole(textOfView(record.name())),
                     preferred ? displayWhole(textOfView(preferred->value)) : QString()});
    }
    return aligned(rows);
}

QByteArray listCsv(const ClientCatalog &catalog, std::span<const CatalogSlot> shown,
                   const CsvWriter::IsPhoneNumber &isPhoneNumber)
{
    CsvWriter writer(isPhoneNumber);
    writer.addRow(
        {u"id"_s, u"name"_s, u"preferredType"_s, u"preferredValue"_s, u"createdAt"_s, u"updatedAt"_s, u"avatarUrl"_s});
    for (const CatalogSlot slot : shown) {
        const Client client = catalog.record(slot).toClient();
        const auto preferred = catalog.record(slot).preferredMethod().value_or(RecordMethod());
        writer.addRow({client.id, client.name, textOfView(preferred.type), textOfView(preferred.value),
                       timeOutput(client.createdAt), timeOutput(client.updatedAt), client.avatarUrl});
    }
    return writer.csv();
}

bool leftSomethingOut(const ListReport &report)
{
    return report.broken > 0 || report.duplicates > 0;
}

QJsonObject reportObject(const ListReport &report)
{
    return {{u"broken"_s, report.broken},
            {u"duplicates"_s, report.duplicates},
            {u"samples"_s, QJsonArray::fromStringList(report.samples)}};
}

/** Put together client by client, because a document of all of them is many times their size. */
QByteArray listJson(const FetchedList &list, std::span<const CatalogSlot> shown)
{
    QByteArray json = "{\"clients\":[";
    for (const CatalogSlot slot : shown) {
        const QJsonDocument client(clientOutput(list.catalog->record(slot).toClient()));
        json += (json.endsWith('[') ? "" : ",") + client.toJson(QJsonDocument::Compact);
    }
    json += ']';
    if (leftSomethingOut(list.report))
        json += ",\"report\":" + QJsonDocument(reportObject(list.report)).toJson(QJsonDocument::Compact);
    return json + "}\n";
}

QByteArray leftOutLines(const ListReport &report)
{
    if (!leftSomethingOut(report))
        return {};
    QByteArray lines =
        line(ReadOutcomeWords::tr("Left out of the server's list: %1 that could not be read, %2 that came "
                                  "twice.")
                 .arg(report.broken)
                 .arg(report.duplicates));
    for (const QString &sample : report.samples)
        lines += line("  "_L1 + displayWhole(sample));
    return lines;
}

QByteArray clientText(const Client &client)
{
    QList<Row> rows{{ReadOutcomeWords::tr("ID"), displayWhole(client.id)}};
    for (const ContactMethod &method : client.contactMethods) {
        const QString value = displayWhole(method.value);
        rows.append({displayWhole(method.type.text()),
                     method.preferred ? ReadOutcomeWords::tr("%1 (preferred)").arg(value) : value});
    }
    for (const CustomField &field : client.customFields)
        rows.append({displayWhole(field.key), displayWhole(field.value)});
    rows.append({ReadOutcomeWords::tr("Avatar"), displayWhole(client.avatarUrl)});
    rows.append({ReadOutcomeWords::tr("Created"), timeOutput(client.createdAt)});
    rows.append({ReadOutcomeWords::tr("Updated"), timeOutput(client.updatedAt)});
    rows.removeIf([](const Row &row) { return row.second.isEmpty(); });
    rows.prepend({displayWhole(client.name), {}});
    return aligned(rows);
}

} // namespace

Report listReport(const FetchedList &list, std::span<const CatalogSlot> shown, OutputForm form,
                  const CsvWriter::IsPhoneNumber &isPhoneNumber)
{
    Report report{.errors = leftOutLines(list.report)};
    switch (form) {
    case OutputForm::Text:
        report.output = listText(*list.catalog, shown);
        break;
    case OutputForm::Json:
        report.output = listJson(list, shown);
        break;
    case OutputForm::Csv:
        report.output = listCsv(*list.catalog, shown, isPhoneNumber);
        break;
    }
    return report;
}

Report showReport(const Client &client, OutputForm form)
{
    if (form == OutputForm::Json)
        return {.output = objectLine(u"client"_s, clientOutput(client))};
    return {.output = clientText(client)};
}

Report readFailureReport(const Error &error, const QString &server, OutputForm form)
{
    return failureReport({.kind = readKindName(error),
                          .exitCode = readExitCodeOf(error),
                          .sentence = readFailureSentence(error, server),
                          .error = error},
                         form == OutputForm::Json);
}

} // namespace Clientele
