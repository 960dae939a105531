// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/text/severity.h"

#include <QtWidgets/QWidget>

namespace Clientele {

/** A severity's icon, as high as a line of text. Drawn, so that it follows palette and scale. */
class SeverityIcon : public QWidget
{
    Q_OBJECT

public:
    explicit SeverityIcon(Severity severity, QWidget *parent = nullptr);
    void setSeverity(Severity severity);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Severity m_severity;
};

} // namespace Clientele
