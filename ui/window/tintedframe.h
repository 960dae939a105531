// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/text/severity.h"

#include <QtWidgets/QFrame>

namespace Clientele {

/** The ground of a message: a calm tint of its severity with an edge. GUI thread. */
class TintedFrame : public QFrame
{
    Q_OBJECT

public:
    using QFrame::QFrame;

    void setSeverity(Severity severity);
    /** New words: screen readers say them at once. */
    void announce();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Severity m_severity = Severity::Info;
};

} // namespace Clientele
