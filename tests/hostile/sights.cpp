// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#include "tests/hostile/sights.h"

#include "tests/hostile/shown.h"
#include "tests/hostile/trap.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Clientele::Tests {

namespace {

std::string report(const QString &place, const QString &text)
{
    constexpr qsizetype most = 200;
    return (place + ": "_L1 + text.left(most)).toStdString();
}

} // namespace

void Sights::mark(const QString &place) const
{
    markTrace({u"place"_s, place, m_payload.name});
}

void Sights::at(const QString &place, QWidget &widget) const
{
    mark(place);
    lookAt(widget);
    at(place, shownTexts(widget));
}

void Sights::at(const QString &place, const QStringList &texts) const
{
    mark(place);
    for (const QString &each : texts)
        EXPECT_EQ(whyNotTame(each), QString()) << report(place, m_payload.name + " "_L1 + each);
    EXPECT_TRUE(std::ranges::any_of(texts, [this](const QString &each) { return shows(each, m_payload.text); }))
        << report(place, m_payload.name + " is not shown in "_L1 + texts.join(" | "_L1));
}

void Sights::in(const QString &place, QWidget &field, const QString &edited) const
{
    mark(place);
    lookAt(field);
    // Half a character cannot be sent.
    const QString whole = QString::fromStdU32String(m_payload.text.toStdU32String());
    const bool isIt = m_payload.text.startsWith(edited) || whole.startsWith(edited);
    EXPECT_TRUE(isIt && !edited.isEmpty()) << report(place, m_payload.name + " "_L1 + edited);
}

} // namespace Clientele::Tests
