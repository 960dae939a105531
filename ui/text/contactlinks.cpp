// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/text/contactlinks.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

/** Longer is no telephone number and no address (RFC 5321, 4.5.3.1), and not worth looking at. */
constexpr qsizetype LONGEST_VALUE = 254;

/** The digits of an international number as people write it, without its `+`; empty when it is none. */
QString internationalDigits(const QString &text)
{
    static const QRegularExpression written(uR"(^\+[0-9](?:[ ./\-\x{A0}]?[0-9]){5,14}$)"_s);
    QString digits;
    if (!written.match(text).hasMatch())
        return digits;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9')
            digits += c;
    }
    return digits;
}

/** Up to 15 digits that do not begin with 0 (E.164), or empty. */
QString dialledDigits(const QString &value, const NumberReader &readNumber)
{
    static const QRegularExpression e164(uR"(^\+[1-9][0-9]{5,14}$)"_s);
    const QString text = value.trimmed();
    if (text.size() > LONGEST_VALUE)
        return {};
    const std::optional<QString> read = readNumber ? readNumber(text) : std::nullopt;
    const QString number = read ? *read : u'+' + internationalDigits(text);
    return e164.match(number).hasMatch() ? number.mid(1) : QString();
}

/** The address with its host in ASCII, or empty. Stricter than RFC 5322: no quotes, comments or `%`, `&`, `?`, `#`. */
QString mailAddress(const QString &value)
{
    static const QRegularExpression local(uR"(^[A-Za-z0-9_][A-Za-z0-9_.+'=~\-]{0,63}$)"_s);
    static const QRegularExpression host(
        uR"(^(?:[A-Za-z0-9](?:[A-Za-z0-9\-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z][A-Za-z0-9\-]{0,61}[A-Za-z0-9]$)"_s);
    const QString text = value.trimmed();
    const qsizetype at = text.lastIndexOf(u'@');
    if (at < 1 || text.size() > LONGEST_VALUE)
        return {};
    const QString ascii = QString::fromLatin1(QUrl::toAce(text.mid(at + 1)));
    const bool isAddress = local.match(text.first(at)).hasMatch() && host.match(ascii).hasMatch();
    return isAddress ? text.first(at) + u'@' + ascii : QString();
}

ContactLink linkOrProblem(const QString &prefix, const QString &rest, ContactLink::Problem problem)
{
    if (rest.isEmpty())
        return {.problem = problem};
    return {.url = QUrl(prefix + rest, QUrl::StrictMode)};
}

} // namespace

ContactLink contactLink(const ContactType &type, const QString &value, const NumberReader &readNumber)
{
    if (type == ContactType::Known::Email)
        return linkOrProblem(u"mailto:"_s, mailAddress(value), ContactLink::Problem::NotAnEmail);
    if (type == ContactType::Known::Phone)
        return linkOrProblem(u"tel:+"_s, dialledDigits(value, readNumber), ContactLink::Problem::NotANumber);
    if (type == ContactType::Known::WhatsApp)
        return linkOrProblem(u"https://wa.me/"_s, dialledDigits(value, readNumber), ContactLink::Problem::NotANumber);
    return {.problem = ContactLink::Problem::NoProgram};
}

} // namespace Clientele
