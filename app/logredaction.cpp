// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/logredaction.h"

#include "models/values/credentialpattern.h"

#include <QtCore/QMessageLogContext>

#include <array>

using namespace Qt::StringLiterals;

namespace Clientele {

namespace {

struct Redaction
{
    QRegularExpression what;
    QString by;
};

/** In this order: a URL may hold an address, and a token anything. Never destroyed: Qt logs to the very end. */
const std::array<Redaction, 6> &redactions()
{
    static const auto *all = new std::array<Redaction, 6>{
        Redaction{credentialPattern(), uR"(\1[token])"_s},
        // What is left of one that was cut, and what is about to be one.
        Redaction{QRegularExpression(uR"(\beyJ[A-Za-z0-9_.-]{5,}|(?<=\bBearer )[^\s"',]+)"_s,
                                     QRegularExpression::CaseInsensitiveOption),
                  u"[token]"_s},
        Redaction{QRegularExpression(uR"(([A-Za-z][A-Za-z0-9+.-]*://)[^\s/?#"'<>]*@)"_s), uR"(\1[user]@)"_s},
        Redaction{QRegularExpression(uR"(((?:[A-Za-z][A-Za-z0-9+.-]*:)?//[^\s?#"'<>]*)[?#][^\s"'<>]*)"_s),
                  uR"(\1?[query])"_s},
        Redaction{QRegularExpression(uR"([^\s@<>"'(),:;=\[\]]+@[^\s@<>"'(),:;\[\]]+)"_s), u"[e-mail]"_s},
        Redaction{QRegularExpression(uR"((?<![\w.])\+?\(?\d(?:[\s()./\x{00A0}-]{0,3}\d){6,}(?!\w))"_s), u"[number]"_s},
    };
    return *all;
}

QtMessageHandler s_next = nullptr;

void passOn(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    s_next(type, context, redacted(message));
}

} // namespace

QString redacted(const QString &message)
{
    QString text = message;
    for (const Redaction &redaction : redactions())
        text.replace(redaction.what, redaction.by);
    return text;
}

void installLogRedaction()
{
    s_next = qInstallMessageHandler(nullptr);
    qInstallMessageHandler(&passOn);
}

} // namespace Clientele
