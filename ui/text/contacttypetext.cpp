// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/text/contacttypetext.h"

#include <QtCore/QCoreApplication>

namespace Clientele {

namespace {

struct ContactTypeWords
{
    Q_DECLARE_TR_FUNCTIONS(Clientele::ContactType)
};

} // namespace

QString contactTypeText(const ContactType &type)
{
    const std::optional<ContactType::Known> known = type.known();
    if (!known)
        return type.text();
    switch (*known) {
    case ContactType::Known::WhatsApp:
        return ContactTypeWords::tr("WhatsApp");
    case ContactType::Known::Phone:
        return ContactTypeWords::tr("Phone", "type of a contact method");
    case ContactType::Known::Email:
        return ContactTypeWords::tr("E-mail", "type of a contact method");
    case ContactType::Known::Fax:
        return ContactTypeWords::tr("Fax", "type of a contact method");
    case ContactType::Known::Other:
        return ContactTypeWords::tr("Other", "type of a contact method");
    }
    Q_UNREACHABLE();
}

} // namespace Clientele
