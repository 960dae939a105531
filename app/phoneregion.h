// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QString>

class QSettings;

namespace Clientele {

/** What was chosen in Preferences, ISO 3166-1 alpha-2; empty: nothing. */
[[nodiscard]] QString chosenPhoneRegion(const QSettings &settings);
void choosePhoneRegion(QSettings &settings, const QString &region);

/** The region telephone numbers are read for: the chosen one, else the one of the system's locale. */
[[nodiscard]] QString phoneRegion(const QSettings &settings);

} // namespace Clientele
