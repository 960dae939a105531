// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/text/severity.h"

#include <QtGui/QPalette>

#include <gtest/gtest.h>

#include <cmath>

namespace Clientele {

namespace {

/** Relative luminance, WCAG 2.1. */
double luminance(const QColor &colour)
{
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QPalette paletteOf(const QColor &window, const QColor &text)
{
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    return palette;
}

} // namespace

TEST(SeverityTest, IconAndTextCanBeReadOnLightAndDarkWindows)
{
    constexpr double enough = 4.5;
    const QList<QPalette> palettes{paletteOf(Qt::white, Qt::black), paletteOf(QColor(0xef, 0xef, 0xef), Qt::black),
                                   paletteOf(QColor(0x35, 0x35, 0x35), Qt::white), paletteOf(Qt::black, Qt::white)};
    for (const QPalette &palette : palettes) {
        for (const Severity severity : {Severity::Info, Severity::Success, Severity::Warning, Severity::Error}) {
            const QColor tint = severityTint(severity, palette);
            EXPECT_GE(contrast(severityAccent(severity, palette), palette.color(QPalette::Window)), enough);
            EXPECT_GE(contrast(severityAccent(severity, palette), tint), enough);
            EXPECT_GE(contrast(palette.color(QPalette::WindowText), tint), enough);
        }
    }
}

} // namespace Clientele
