// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/text/redaction.h"

#include "models/values/credentialpattern.h"

#include <QtCore/QCoreApplication>

using namespace Qt::StringLiterals;

namespace Clientele {

QString withoutTokens(const QString &text)
{
    const QString mark = QCoreApplication::translate("Redaction", "[token removed]");
    return QString(text).replace(credentialPattern(), uR"(\1)"_s + mark);
}

} // namespace Clientele
