// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

class QCoreApplication;
class QLocale;

namespace Clientele {

/** Translates the program into @p locale's language, where there is a translation; @p application owns it. */
void installTranslation(QCoreApplication &application, const QLocale &locale);

} // namespace Clientele
