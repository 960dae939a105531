// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/text/severity.h"

#include <QtWidgets/QWidget>

namespace Clientele {

class PlainLabel;
class SeverityIcon;

/** A sentence with its severity's icon; takes no room while it has nothing to say. */
class ProblemLine : public QWidget
{
    Q_OBJECT

public:
    explicit ProblemLine(QWidget *parent = nullptr);

    /** Empty hides the line. */
    void setText(const QString &text, Severity severity = Severity::Error);
    [[nodiscard]] QString text() const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void keepWholeTextVisible();

    SeverityIcon *m_icon;
    PlainLabel *m_label;
};

} // namespace Clientele
