// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/text/contactoffer.h"

#include "models/values/client.h"
#include "ui/text/contacttypetext.h"
#include "ui/text/displaytext.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace Clientele {

namespace {

struct OfferWords
{
    Q_DECLARE_TR_FUNCTIONS(OfferWords)
};

QString offerText(const ContactType &type, const QString &value)
{
    if (type == ContactType::Known::Phone)
        return OfferWords::tr("Call %1", "%1: telephone number").arg(value);
    if (type == ContactType::Known::Email)
        return OfferWords::tr("Write an e-mail to %1").arg(value);
    if (type == ContactType::Known::WhatsApp)
        return OfferWords::tr("Open WhatsApp with %1", "%1: telephone number").arg(value);
    return OfferWords::tr("%1: %2", "%1: type of a contact method, %2: its value")
        .arg(displayText(contactTypeText(type)), value);
}

QString problemSentence(ContactLink::Problem problem)
{
    switch (problem) {
    case ContactLink::Problem::None:
        return {};
    case ContactLink::Problem::NoProgram:
        return OfferWords::tr("Only telephone, e-mail and WhatsApp can be opened from here.");
    case ContactLink::Problem::NotAnEmail:
        return OfferWords::tr("That is not an e-mail address that can be written to.");
    case ContactLink::Problem::NotANumber:
        return OfferWords::tr("That is not a telephone number that can be dialled.");
    }
    Q_UNREACHABLE();
}

} // namespace

ContactOffer contactOffer(const ContactMethod &method, const NumberReader &readNumber)
{
    const QString value = displayText(method.value);
    const ContactLink link = contactLink(method.type, method.value, readNumber);
    return {.text = offerText(method.type, value), .url = link.url, .whyNot = problemSentence(link.problem)};
}

const ContactMethod *preferredOf(const QList<ContactMethod> &methods)
{
    const auto found = std::ranges::find_if(methods, &ContactMethod::preferred);
    if (found != methods.cend())
        return &*found;
    return methods.isEmpty() ? nullptr : &methods.first();
}

} // namespace Clientele
