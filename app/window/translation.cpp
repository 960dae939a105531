// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "app/window/translation.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>
#include <QtCore/QTranslator>

#include <memory>

using namespace Qt::StringLiterals;

namespace Clientele {

void installTranslation(QCoreApplication &application, const QLocale &locale)
{
    auto translator = std::make_unique<QTranslator>(&application);
    const auto load = [&translator](const QLocale &wanted) {
        return translator->load(wanted, u"clientele"_s, u"_"_s, u":/i18n"_s);
    };
    // English knows the plurals of the texts in the code, so it is loaded as well.
    if (load(locale) || load(QLocale(QLocale::English)))
        QCoreApplication::installTranslator(translator.release());
}

} // namespace Clientele
