// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/hostile/payloads.h"

#include "tests/hostile/trap.h"

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

namespace {

/** Markup that reaches for the trap as soon as something takes it for more than text. */
QList<Payload> reaching(const QString &file, const QString &url)
{
    return {
        {u"picture-by-path"_s, u"<img src='%1'>"_s.arg(file)},
        {u"picture-by-address"_s, u"<img src=\"file://%1\">"_s.arg(file)},
        {u"picture-from-network"_s, u"<img src=\"%1/x.png\">"_s.arg(url)},
        {u"picture-from-share"_s, u"<img src='//127.0.0.1/share/hostile-probe.png'>"_s},
        {u"link"_s, u"<a href=\"file://%1\">press</a>"_s.arg(file)},
        {u"whole-page"_s, u"</qt><!DOCTYPE html><body background=\"%1\">x</body>"_s.arg(file)},
        {u"table"_s, u"<qt><table background='%1'><tr><td>x</table>"_s.arg(file)},
        {u"style"_s, u"<p style=\"background-image:url('%1')\">x</p>"_s.arg(file)},
        {u"style-sheet"_s, u"<style>@import url(%1/x.css);</style>x"_s.arg(url)},
        {u"drawing"_s, u"<svg><image href=\"file://%1\"/></svg>"_s.arg(file)},
        {u"markdown"_s, u"**b** ![x](file://%1) [y](%2)"_s.arg(file, url)},
        {u"bare-address"_s, u"file://%1"_s.arg(file)},
    };
}

QList<Payload> confusing()
{
    const QString floods = u"<b>flood</b>"_s.repeated(20'000);
    return {
        {u"entities"_s, u"Tom &lt;b&gt; &amp; &#x41; x < y"_s},
        {u"script"_s, u"javascript:alert(1)"_s},
        {u"share"_s, uR"(\\127.0.0.1\share\x.png)"_s},
        {u"mnemonics"_s, u"Smith & Sons &Quit && Co"_s},
        {u"placeholders"_s, u"%1 %2 %3 %L1 %n %99 %% [*] x[*]"_s},
        {u"override"_s, u"ann\u202Egpj.exe\u202C"_s},
        {u"isolates"_s, u"a\u2069\u2069 \u05D0\u2067 b\u200F"_s},
        {u"controls"_s, u"a"_s + QChar(0) + u"b\u0007c\u001B[2Jd\u0085e\tCtrl+Q"_s},
        {u"line-ends"_s, u"one\r\nRequest ID: 7\rtwo\u2028three"_s},
        {u"surrogates"_s, u"a"_s + QChar(0xD800) + u"b"_s + QChar(0xDFFF) + u"c"_s},
        {u"invisible"_s, u"a\u200Bb\uFEFFc\u00ADd \U0001F469\u200D\U0001F467"_s},
        {u"marks"_s, u"a"_s + QString(50'000, QChar(0x0301)) + u"b"_s},
        {u"flood"_s, floods},
    };
}

} // namespace

QList<Payload> payloads(const Trap &trap)
{
    return reaching(trap.picture(), u"http://127.0.0.1:%1"_s.arg(trap.port())) + confusing();
}

} // namespace Clientele::Tests
