// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/text/contactlinks.h"

#include "models/values/client.h"
#include "tests/support/printers.h"
#include "ui/text/contactoffer.h"

#include <QtCore/QRegularExpression>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

using Known = ContactType::Known;
using Problem = ContactLink::Problem;

QString linkTo(Known type, const QString &value, const NumberReader &reader = {})
{
    return contactLink(type, value, reader).url.toString(QUrl::FullyEncoded);
}

/** Reads everything as this number: what a broken or deceived reader might do. */
NumberReader alwaysReads(const QString &number)
{
    return [number](const QString &) { return std::optional(number); };
}

/** What an attacker would like to be opened, on its own and around what is harmless. */
QStringList hostileValues()
{
    const QStringList attacks{
        u"--help"_s,
        u"-e xterm"_s,
        u"file:///etc/passwd"_s,
        u"javascript:alert(1)"_s,
        u"smb://host/share"_s,
        u"data:text/html,x"_s,
        u"https://wa.me@evil.example/1"_s,
        u"//evil.example/"_s,
        u"\\\\host\\share"_s,
        u"mailto:a@b.example?attach=/etc/passwd"_s,
        u"?attach=/etc/passwd"_s,
        u"?bcc=spy@evil.example"_s,
        u"&bcc=spy@evil.example"_s,
        u"%0D%0ABcc:spy@evil.example"_s,
        u"\r\nBcc: spy@evil.example"_s,
        u"\n"_s,
        u"\t"_s,
        u"#fragment"_s,
        u"@evil.example"_s,
        u":password@"_s,
        u"/../../etc"_s,
        u"'; rm -rf ~; '"_s,
        u"\"; touch x; \""_s,
        u"`id`"_s,
        u"$(id)"_s,
        u"|id"_s,
        u";id"_s,
        u"<script>"_s,
        u",b@example.com"_s,
        u";ext=1"_s,
        u"p*#31#"_s,
        u"*#06#"_s,
        u"%00"_s,
        u"\u202E"_s,
        u"\u0661\u0662\u0663\u0664\u0665\u0666\u0667\u0668"_s,
        u"\uFF11\uFF12\uFF13\uFF14\uFF15\uFF16\uFF17"_s,
        QString(QChar(0)),
        QString(QChar(0xD800)),
        QString(50'000, u'1'),
        QString(50'000, QChar(0x0301)),
    };
    QStringList values;
    for (const QString &attack : attacks)
        values << attack << u"ada@example.com"_s + attack << attack + u"ada@example.com"_s
               << u"+49 30 123456"_s + attack << attack + u"+4930123456"_s;
    return values;
}

/** All that may ever be handed to the desktop. */
bool isAllowed(const QString &link)
{
    static const QRegularExpression allowed(
        uR"(^(tel:\+[1-9][0-9]{5,14}|https://wa\.me/[1-9][0-9]{5,14}|mailto:[A-Za-z0-9_.+'=~-]+@[A-Za-z0-9.-]+)$)"_s);
    return allowed.match(link).hasMatch();
}

} // namespace

TEST(ContactLinks, AreBuiltFromWhatPeopleWrite)
{
    EXPECT_EQ(linkTo(Known::Phone, u" +49 30/123-456 "_s), u"tel:+4930123456"_s);
    EXPECT_EQ(linkTo(Known::WhatsApp, u"+1 202 555 0143"_s), u"https://wa.me/12025550143"_s);
    EXPECT_EQ(linkTo(Known::Email, u" Ada.O'Neil+x@Example.com "_s), u"mailto:Ada.O'Neil+x@example.com"_s);
    EXPECT_EQ(linkTo(Known::Email, u"info@müller.example"_s), u"mailto:info@xn--mller-kva.example"_s);
}

TEST(ContactLinks, ReadNationalNumbersThroughTheRegion)
{
    const NumberReader german = [](const QString &text) -> std::optional<QString> {
        return text == u"030 123456"_s ? std::optional(u"+4930123456"_s) : std::nullopt;
    };
    EXPECT_EQ(linkTo(Known::Phone, u"030 123456"_s, german), u"tel:+4930123456"_s);
    EXPECT_EQ(linkTo(Known::WhatsApp, u"030 123456"_s, german), u"https://wa.me/4930123456"_s);
    EXPECT_EQ(contactLink(Known::Phone, u"030 123456"_s, {}).problem, Problem::NotANumber);
}

TEST(ContactLinks, AreNotMadeForWhatDoesNotFit)
{
    for (const Known type : {Known::Phone, Known::WhatsApp}) {
        for (const QString &value : {u""_s, u"ask Bob"_s, u"555 12"_s, u"+12"_s, u"+49 (0)30 123456"_s,
                                     u"+1234567890123456"_s, u"+0 12345678"_s})
            EXPECT_EQ(contactLink(type, value, {}).problem, Problem::NotANumber) << value.toStdString();
    }
    for (const QString &value : {u""_s, u"ada"_s, u"ada@"_s, u"@example.com"_s, u"a b@example.com"_s, u"a@b"_s,
                                 u"a@-b.example"_s, u"a@b..example"_s, u"a@1.2.3.4"_s, u"a%b@example.com"_s})
        EXPECT_EQ(contactLink(Known::Email, value, {}).problem, Problem::NotAnEmail) << value.toStdString();
    EXPECT_EQ(contactLink(Known::Fax, u"+4930123456"_s, {}).problem, Problem::NoProgram);
    EXPECT_EQ(contactLink(ContactType::fromText(u"https"_s), u"https://example.com"_s, {}).problem, Problem::NoProgram);
}

TEST(ContactLinks, NothingOutsideTheAllowListEverComesOut)
{
    const QStringList values = hostileValues();
    ASSERT_GE(values.size(), 200);
    int links = 0;
    for (const QString &value : values) {
        for (const Known type : ContactType::allKnown()) {
            for (const NumberReader &reader : {NumberReader(), alwaysReads(value)}) {
                const QString link = linkTo(type, value, reader);
                links += link.isEmpty() ? 0 : 1;
                EXPECT_TRUE(link.isEmpty() || isAllowed(link)) << link.left(200).toStdString();
            }
        }
    }
    EXPECT_GT(links, 0) << "some of them are harmless after all, or nothing was tried";
}

TEST(ContactOffers, SayWhatTheyDoOrWhyNot)
{
    const auto offerOf = [](Known type, const QString &value) {
        return contactOffer({.row = {}, .type = type, .value = value}, {});
    };
    EXPECT_EQ(offerOf(Known::Phone, u"+49 30 123456"_s).text, u"Call \u2068+49 30 123456\u2069"_s);
    EXPECT_TRUE(offerOf(Known::Phone, u"+49 30 123456"_s).whyNot.isEmpty());
    for (const Known type : {Known::Phone, Known::Email, Known::Fax}) {
        EXPECT_TRUE(offerOf(type, u"nobody"_s).url.isEmpty());
        EXPECT_TRUE(offerOf(type, u"nobody"_s).whyNot.endsWith(u'.'));
    }
}

TEST(ContactOffers, BeginWithThePreferredMethod)
{
    const auto valueOf = [](const QList<ContactMethod> &methods) {
        const ContactMethod *preferred = preferredOf(methods);
        return preferred ? preferred->value : QString();
    };
    const ContactMethod first{.row = {}, .type = {}, .value = u"1"_s};
    const ContactMethod second{.row = {}, .type = {}, .value = u"2"_s, .preferred = true};
    EXPECT_EQ(valueOf({first, second}), u"2"_s);
    EXPECT_EQ(valueOf({first}), u"1"_s);
    EXPECT_EQ(valueOf({}), QString());
}

} // namespace Clientele
