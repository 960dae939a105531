// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/shots/looks.h"

#include "app/window/translation.h"

#include <QtGui/QPalette>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyleFactory>

using namespace Qt::StringLiterals;

namespace Clientele::Shots {

namespace {

QPalette darkPalette()
{
    QPalette palette(QColor(0x35, 0x35, 0x35), QColor(0x2a, 0x2a, 0x2a));
    palette.setColor(QPalette::Base, QColor(0x1e, 0x1e, 0x1e));
    palette.setColor(QPalette::AlternateBase, QColor(0x26, 0x26, 0x26));
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x6f, 0xb3));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x6c, 0xb0, 0xf5));
    palette.setColor(QPalette::PlaceholderText, QColor(0x9a, 0x9a, 0x9a));
    return palette;
}

QChar accented(QChar letter)
{
    static const QString plain = u"aeiounyAEIOUNY"_s;
    static const QString marked = u"áéíóúñýÁÉÍÓÚÑÝ"_s;
    const qsizetype at = plain.indexOf(letter);
    return at < 0 ? letter : marked[at];
}

} // namespace

QString PseudoTranslator::translate(const char * /*context*/, const char *sourceText, const char * /*disambiguation*/,
                                    int n) const
{
    QString text = QString::fromUtf8(sourceText);
    if (n >= 0)
        text.replace("%n"_L1, QString::number(n));
    const qsizetype extra = (text.size() * 2 + 4) / 5;
    QString padding;
    while (padding.size() < extra)
        padding += " lorem"_L1;
    std::ranges::transform(text, text.begin(), accented);
    return text + padding.left(extra);
}

bool applyLook(QApplication &application, const QString &look)
{
    QApplication::setStyle(QStyleFactory::create(u"fusion"_s));
    QLocale::setDefault(look == "german"_L1 ? QLocale(QLocale::German, QLocale::Germany)
                                            : QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (look != "pseudo"_L1)
        installTranslation(application, QLocale());
    if (look == "dark"_L1)
        QApplication::setPalette(darkPalette());
    else if (look == "rtl"_L1)
        QApplication::setLayoutDirection(Qt::RightToLeft);
    else if (look == "pseudo"_L1)
        QCoreApplication::installTranslator(new PseudoTranslator(&application));
    else
        return look == "light"_L1 || look == "scale2"_L1 || look == "german"_L1;
    return true;
}

} // namespace Clientele::Shots
