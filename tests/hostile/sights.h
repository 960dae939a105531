// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/hostile/payloads.h"

#include <QtCore/QStringList>

class QWidget;

namespace Clientele::Tests {

/**
 * Looks at the places of the program that show a payload. Each look is marked in the trace of opened files before it is
 * painted, so that what it opens is told of it.
 */
class Sights
{
public:
    explicit Sights(const Payload &payload)
        : m_payload(payload)
    {}

    [[nodiscard]] const QString &text() const { return m_payload.text; }

    /** Something in @p widget shows the payload verbatim, and nothing in it is disturbed. */
    void at(const QString &place, QWidget &widget) const;
    /** The same of texts of a place that is no widget. */
    void at(const QString &place, const QStringList &texts) const;
    /** @p edited, the text of a field, is the payload itself; as far as a field of one line can hold it. */
    void in(const QString &place, QWidget &field, const QString &edited) const;

private:
    void mark(const QString &place) const;

    Payload m_payload;
};

} // namespace Clientele::Tests
