// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/drafts/draftwords.h"

#include <QtCore/QCoreApplication>

namespace Clientele {

namespace {

struct DraftWords
{
    Q_DECLARE_TR_FUNCTIONS(DraftWords)
};

bool isNameless(const QString &name)
{
    return name.trimmed().isEmpty();
}

} // namespace

QString draftTitle(const QString &name, DisplayForm form)
{
    return isNameless(name) ? DraftWords::tr("(no name yet)") : displayText(name, form);
}

QString keptSentence(const QString &name)
{
    if (isNameless(name))
        return DraftWords::tr("What you typed is kept under Drafts.");
    return DraftWords::tr("“%1” is kept under Drafts.", "%1: name of a client").arg(displayText(name));
}

QString discardedSentence(const QString &name)
{
    if (isNameless(name))
        return DraftWords::tr("A draft was discarded.");
    return DraftWords::tr("“%1” was discarded.", "%1: name of a client").arg(displayText(name));
}

QString draftKindText(bool isNew, const QString &clientName, DisplayForm form)
{
    if (isNew)
        return DraftWords::tr("New client", "what a draft is");
    if (isNameless(clientName))
        return DraftWords::tr("Changes of a client", "what a draft is");
    return DraftWords::tr("Changes of %1", "what a draft is; %1: name of a client").arg(displayText(clientName, form));
}

} // namespace Clientele
