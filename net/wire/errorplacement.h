// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "net/wire/errorbody.h"
#include "net/wire/errortree.h"

#include <QtCore/QSet>

namespace Clientele::Wire {

/** Gathers what a server said and decides, when all is there, what stands at which field and what above the form. */
class ErrorPlacement
{
public:
    /** Keeps references. */
    ErrorPlacement(const ClientDraft &sent, const PathResolver &resolver)
        : m_sent(sent)
        , m_resolver(resolver)
    {}

    void add(const QList<Finding> &findings) { m_findings += findings; }
    /** @p wholeText is shown when nothing else would be. */
    [[nodiscard]] ErrorWords words(const QString &wholeText);

private:
    void placeByPath();
    void placeByWords();
    void placeBare();
    void place(const FieldPath &field, const QString &message, const QString &code);
    void addLine(const QString &message);

    [[nodiscard]] bool isEcho(const FieldPath &field, const QString &message) const;
    [[nodiscard]] bool isPlacedBelow(const FieldPath &field) const;
    [[nodiscard]] bool isSaidByFields(const QString &message) const;
    [[nodiscard]] QString formMessage() const;

    const ClientDraft &m_sent;
    const PathResolver &m_resolver;
    QList<Finding> m_findings;
    QList<FieldError> m_fields;
    QSet<QString> m_placed;
    QStringList m_lines;
};

} // namespace Clientele::Wire
