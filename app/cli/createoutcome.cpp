// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/cli/createoutcome.h"

#include "app/cli/clientoutput.h"
#include "app/cli/errorwords.h"
#include "ui/text/displaytext.h"
#include "ui/text/redaction.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(ReportWords)
};

struct Failure
{
    QString kind;
    int exitCode = 0;
    QString sentence;
    Error error = {};
};

QByteArray line(const QString &text)
{
    return text.toUtf8() + '\n';
}

QByteArray objectLine(const QString &member, const QJsonObject &object)
{
    return QJsonDocument(QJsonObject{{member, object}}).toJson(QJsonDocument::Compact) + '\n';
}

/** Our sentence, and the server's own words on lines of their own. */
QString wholeMessage(const Failure &failure)
{
    const QString theirs = withoutTokens(failure.error.message);
    return theirs.isEmpty() ? failure.sentence : failure.sentence + u'\n' + theirs;
}

QJsonObject errorObject(const Failure &failure)
{
    QJsonArray fields;
    for (const FieldError &field : failure.error.fields)
        fields.append(QJsonObject{{u"path"_s, field.path.toCanonical()}, {u"message"_s, withoutTokens(field.message)}});
    return {{u"kind"_s, failure.kind},
            {u"status"_s, failure.error.status},
            {u"message"_s, wholeMessage(failure)},
            {u"fields"_s, fields}};
}

QByteArray errorLines(const Failure &failure)
{
    QByteArray lines = line(displayWhole(wholeMessage(failure)));
    for (const FieldError &field : failure.error.fields)
        lines += line(u"  %1: %2"_s.arg(field.path.toCanonical(), displayWhole(withoutTokens(field.message))));
    return lines;
}

Report failureReport(const Failure &failure, bool json)
{
    Report report{.exitCode = failure.exitCode};
    if (json)
        report.output = objectLine(u"error"_s, errorObject(failure));
    else
        report.errors = errorLines(failure);
    return report;
}

Report createdReport(const Client &client, bool json)
{
    if (json)
        return {.output = objectLine(u"client"_s, clientOutput(client))};
    return {.output = line(ReportWords::tr("Created %1 (%2).", "a client's name and ID")
                               .arg(displayWhole(client.name), displayWhole(client.id)))};
}

} // namespace

Report reportOf(const CreateOutcome &outcome, const QString &server, bool json)
{
    if (!outcome.client) {
        const Error &error = outcome.client.error();
        return failureReport({.kind = kindName(error.kind),
                              .exitCode = exitCodeOf(error.kind),
                              .sentence = createFailureSentence(error, server),
                              .error = error},
                             json);
    }
    Report report = createdReport(*outcome.client, json);
    if (outcome.notReadAgain)
        report.errors = line(ReportWords::tr("The client was created, but could not be read again: this is what the "
                                             "server said when it created it."));
    return report;
}

Report usageReport(const QString &message, bool json)
{
    const Failure failure{.kind = u"usage"_s, .exitCode = USAGE_EXIT_CODE, .sentence = message};
    Report report = failureReport(failure, json);
    report.errors = errorLines(failure) + line(ReportWords::tr("See “clientele --help”."));
    return report;
}

Report neverSentReport(const QString &message, bool json)
{
    return failureReport(
        {.kind = kindName(ErrorKind::NeverSent), .exitCode = exitCodeOf(ErrorKind::NeverSent), .sentence = message},
        json);
}

} // namespace Clientele
