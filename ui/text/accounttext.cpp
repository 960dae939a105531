// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/text/accounttext.h"

#include "ui/text/displaytext.h"

#include <QtCore/QCoreApplication>

namespace Clientele {

namespace {

struct AccountWords
{
    Q_DECLARE_TR_FUNCTIONS(AccountWords)
};

} // namespace

QString accountText(const Account &account)
{
    const QString name = account.fullName.trimmed();
    const QString email = account.email.trimmed();
    if (!name.isEmpty() && !email.isEmpty())
        return AccountWords::tr("%1 (%2)", "%1: full name, %2: e-mail address")
            .arg(displayText(name), displayText(email));
    const QString known = name.isEmpty() ? email : name;
    return known.isEmpty() ? QString() : displayText(known);
}

QString signedInAsText(const Account &account)
{
    const QString who = accountText(account);
    return who.isEmpty() ? AccountWords::tr("Signed in with a token.") : AccountWords::tr("Signed in as %1.").arg(who);
}

} // namespace Clientele
