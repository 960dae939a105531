// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/text/contactlinks.h"

#include "models/values/client.h"
#include "tests/support/hostilelinks.h"
#include "tests/support/printers.h"
#include "ui/text/contactoffer.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

using Known = ContactType::Known;

QString linkTo(Known type, const QString &value, const NumberReader &reader = {})
{
    return contactLink(type, value, reader).url.toString(QUrl::FullyEncoded);
}

/** Reads everything as this number: what a broken or deceived reader might do. */
NumberReader alwaysReads(const QString &number)
{
    return [number](const QString &) { return std::optional(number); };
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
    EXPECT_EQ(contactLink(Known::Phone, u"030 123456"_s, {}).problem, ContactLink::Problem::NotANumber);
}

TEST(ContactLinks, AreNotMadeForWhatDoesNotFit)
{
    for (const Known type : {Known::Phone, Known::WhatsApp}) {
        for (const QString &value : {u""_s, u"ask Bob"_s, u"555 12"_s, u"+12"_s, u"+49 (0)30 123456"_s,
                                     u"+1234567890123456"_s, u"+0 12345678"_s})
            EXPECT_EQ(contactLink(type, value, {}).problem, ContactLink::Problem::NotANumber) << value.toStdString();
    }
    for (const QString &value : {u""_s, u"ada"_s, u"ada@"_s, u"@example.com"_s, u"a b@example.com"_s, u"a@b"_s,
                                 u"a@-b.example"_s, u"a@b..example"_s, u"a@1.2.3.4"_s, u"a%b@example.com"_s})
        EXPECT_EQ(contactLink(Known::Email, value, {}).problem, ContactLink::Problem::NotAnEmail)
            << value.toStdString();
    EXPECT_EQ(contactLink(Known::Fax, u"+4930123456"_s, {}).problem, ContactLink::Problem::NoProgram);
    EXPECT_EQ(contactLink(ContactType::fromText(u"https"_s), u"https://example.com"_s, {}).problem,
              ContactLink::Problem::NoProgram);
}

TEST(ContactLinks, NothingOutsideTheAllowListEverComesOut)
{
    const QStringList values = Tests::hostileContactValues();
    ASSERT_GE(values.size(), 200);
    int links = 0;
    for (const QString &value : values) {
        for (const Known type : ContactType::allKnown()) {
            for (const NumberReader &reader : {NumberReader(), alwaysReads(value)}) {
                const QString link = linkTo(type, value, reader);
                links += link.isEmpty() ? 0 : 1;
                EXPECT_TRUE(link.isEmpty() || Tests::isAllowedLink(link)) << link.left(200).toStdString();
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
