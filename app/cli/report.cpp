// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/cli/report.h"

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

} // namespace

QByteArray line(const QString &text)
{
    return text.toUtf8() + '\n';
}

QByteArray objectLine(const QString &member, const QJsonObject &object)
{
    return QJsonDocument(QJsonObject{{member, object}}).toJson(QJsonDocument::Compact) + '\n';
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
