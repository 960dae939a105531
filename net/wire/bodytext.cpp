// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "net/wire/bodytext.h"

#include <QtCore/QRegularExpression>
#include <QtCore/QStringConverter>
#include <QtCore/QStringList>

#include <optional>

using namespace Qt::StringLiterals;

namespace Clientele::Wire {

namespace {

std::optional<QStringConverter::Encoding> announcedEncoding(const QByteArray &contentType)
{
    static const QRegularExpression charset(uR"(charset\s*=\s*"?([\w-]+))"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = charset.match(QString::fromLatin1(contentType));
    return QStringConverter::encodingForName(match.captured(1).toLatin1().constData());
}

QString decodedEntity(const QString &entity)
{
    static const QHash<QString, QString> named = {
        {u"amp"_s, u"&"_s},  {u"lt"_s, u"<"_s},   {u"gt"_s, u">"_s},   {u"quot"_s, u"\""_s},
        {u"apos"_s, u"'"_s}, {u"nbsp"_s, u" "_s}, {u"copy"_s, u"©"_s}, {u"mdash"_s, u"—"_s},
    };
    if (!entity.startsWith(u'#'))
        return named.value(entity, u'&' + entity + u';');
    const bool isHex = entity.startsWith("#x"_L1, Qt::CaseInsensitive);
    const auto codePoint = static_cast<char32_t>(entity.mid(isHex ? 2 : 1).toUInt(nullptr, isHex ? 16 : 10));
    const bool isCharacter = codePoint > 0 && codePoint <= QChar::LastValidCodePoint && !QChar::isSurrogate(codePoint);
    return isCharacter ? QString::fromUcs4(&codePoint, 1) : QString();
}

QString withEntitiesDecoded(const QString &text)
{
    static const QRegularExpression entity(u"&(#?[A-Za-z0-9]{1,10});"_s);
    QString decoded;
    qsizetype end = 0;
    for (auto it = entity.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        decoded += text.mid(end, match.capturedStart() - end) + decodedEntity(match.captured(1));
        end = match.capturedEnd();
    }
    return decoded + text.mid(end);
}

} // namespace

QString textOfBody(const QByteArray &body, const QByteArray &contentType)
{
    const auto marked = QStringConverter::encodingForData(body, u'{');
    const auto encoding = marked ? marked : announcedEncoding(contentType);
    QStringDecoder decoder(encoding.value_or(QStringConverter::Utf8), QStringConverter::Flag::Stateless);
    QString text = decoder.decode(body);
    if (decoder.hasError())
        text = QString::fromLatin1(body);
    return text.remove(QChar::Null);
}

bool isMarkup(const QString &text)
{
    static const QRegularExpression start(uR"(^\s*<(?:!doctype|!--|\?xml|[a-z][\w:-]*[\s/>]))"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return start.match(text).hasMatch();
}

QString wordsOfMarkup(const QString &markup)
{
    static const QRegularExpression hidden(uR"(<!--.*?-->|<(script|style)\b.*?</\1\s*>)"_s,
                                           QRegularExpression::CaseInsensitiveOption
                                               | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression inlineTag(uR"(</?(?:a|b|i|u|em|strong|span|code|small|tt|font)\b[^>]*>)"_s,
                                              QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tag(uR"(<[!?/]?[A-Za-z][^>]*>)"_s);
    QString text = markup;
    text.remove(hidden).remove(inlineTag).replace(tag, u"\n"_s);
    QStringList lines;
    for (const auto &line : withEntitiesDecoded(text).split(u'\n')) {
        const auto words = line.simplified();
        if (!words.isEmpty() && !lines.endsWith(words))
            lines.append(words);
    }
    return lines.join(u'\n');
}

} // namespace Clientele::Wire
