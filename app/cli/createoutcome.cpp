// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/cli/createoutcome.h"

#include "app/cli/clientoutput.h"
#include "app/cli/errorwords.h"
#include "ui/text/displaytext.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

struct CreateOutcomeWords
{
    Q_DECLARE_TR_FUNCTIONS(CreateOutcomeWords)
};

Report createdReport(const Client &client, bool json)
{
    if (json)
        return {.output = objectLine(u"client"_s, clientOutput(client))};
    return {.output = line(CreateOutcomeWords::tr("Created %1 (%2).", "a client's name and ID")
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
        report.errors =
            line(CreateOutcomeWords::tr("The client was created, but could not be read again: this is what the "
                                        "server said when it created it."));
    return report;
}

} // namespace Clientele
