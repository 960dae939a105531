// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtCore/QString>
#include <QtCore/QTranslator>

class QApplication;

namespace Clientele::Shots {

/** Makes every translated text 40 % longer and marks its ends, so that clipped and untranslated texts show. */
class PseudoTranslator : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *sourceText, const char *disambiguation,
                                    int n) const override;
};

/** Dresses @p application as `light`, `dark`, `scale2`, `pseudo`, `rtl` or `german`; false for any other name. */
[[nodiscard]] bool applyLook(QApplication &application, const QString &look);

} // namespace Clientele::Shots
