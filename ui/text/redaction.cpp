// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/text/redaction.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace Clientele {

QString withoutTokens(const QString &text)
{
    // RFC 6750 credentials, and the three dotted parts of a JWT wherever they stand.
    static const QRegularExpression credentials(
        uR"((\bBearer\s+)[A-Za-z0-9._~+/=-]{8,}|\beyJ[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]*)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString mark = QCoreApplication::translate("Redaction", "[token removed]");
    return QString(text).replace(credentials, uR"(\1)"_s + mark);
}

} // namespace Clientele
