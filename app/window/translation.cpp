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
    if (locale.language() == QLocale::English || locale.language() == QLocale::C)
        return;
    auto translator = std::make_unique<QTranslator>(&application);
    if (translator->load(locale, u"clientele"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(translator.release());
}

} // namespace Clientele
