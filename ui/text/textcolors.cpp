// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "ui/text/textcolors.h"

#include "ui/text/severity.h"

#include <QtGui/QPalette>

namespace Clientele {

namespace {

QColor blended(const QColor &from, const QColor &to, float share)
{
    const auto channel = [share](float a, float b) { return a + (b - a) * share; };
    return QColor::fromRgbF(channel(from.redF(), to.redF()), channel(from.greenF(), to.greenF()),
                            channel(from.blueF(), to.blueF()));
}

} // namespace

QColor problemTint(const QPalette &palette)
{
    return blended(palette.color(QPalette::Base), severityAccent(Severity::Error, palette), 0.1F);
}

QColor mutedColor(const QPalette &palette)
{
    return blended(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.35F);
}

} // namespace Clientele
