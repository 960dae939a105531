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
    // The texts in the code are English but for their plurals.
    if (load(locale) || load(QLocale(QLocale::English)))
        QCoreApplication::installTranslator(translator.release());
}

} // namespace Clientele
