// SPDX-FileCopyrightText: 2026 The Clientele authors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtWidgets/QWidget>

class QRadioButton;

namespace Clientele {

/** A radio button whose text has as many lines as it needs. A click anywhere on it chooses it. */
class ChoiceCell : public QWidget
{
    Q_OBJECT

public:
    /** @p text is in display form; screen readers hear @p accessibleName. */
    ChoiceCell(const QString &text, const QString &accessibleName, QWidget *parent = nullptr);

    [[nodiscard]] QRadioButton *button() const { return m_button; }

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void colourRing();

    QRadioButton *m_button;
};

} // namespace Clientele
