// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/text/clientplaintext.h"

#include "ui/text/contacttypetext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QStringList>

namespace Clientele {

namespace {

struct PlainTextWords
{
    Q_DECLARE_TR_FUNCTIONS(ClientPlainText)
};

QString labelled(const QString &label, const QString &value)
{
    return PlainTextWords::tr("%1: %2", "%1: what it is, %2: a value").arg(label, value);
}

QString methodLine(const ContactMethod &method)
{
    const QString type = contactTypeText(method.type);
    if (method.preferred)
        return labelled(PlainTextWords::tr("%1 (preferred)", "%1: type of a contact method").arg(type), method.value);
    return labelled(type, method.value);
}

} // namespace

QString plainTextOf(const ClientDraft &draft)
{
    QStringList lines{draft.name};
    if (!draft.avatarUrl.isEmpty())
        lines << labelled(PlainTextWords::tr("Avatar URL"), draft.avatarUrl);
    for (const ContactMethod &method : draft.contactMethods)
        lines << methodLine(method);
    for (const CustomField &field : draft.customFields)
        lines << labelled(field.key, field.value);
    return lines.join(u'\n');
}

QString plainTextOf(const Client &client)
{
    return plainTextOf(ClientDraft{.name = client.name,
                                   .avatarUrl = client.avatarUrl,
                                   .contactMethods = client.contactMethods,
                                   .customFields = client.customFields});
}

} // namespace Clientele
