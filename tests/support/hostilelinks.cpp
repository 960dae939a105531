// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/support/hostilelinks.h"

#include <QtCore/QRegularExpression>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

QStringList hostileContactValues()
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

bool isAllowedLink(const QString &link)
{
    static const QRegularExpression allowed(
        uR"(^(tel:\+[1-9][0-9]{5,14}|https://wa\.me/[1-9][0-9]{5,14}|mailto:[A-Za-z0-9_.+'=~-]+@[A-Za-z0-9.-]+)$)"_s);
    return allowed.match(link).hasMatch();
}

} // namespace Clientele::Tests
